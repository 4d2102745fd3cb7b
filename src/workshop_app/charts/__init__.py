"""Charts for print: matplotlib figures in points, told apart without colour too."""
