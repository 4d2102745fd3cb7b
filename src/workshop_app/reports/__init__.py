"""Documents to print: the plan, the acta and the summary, as PDF through reportlab."""
