"""The window: pages that show a workshop and tell what a person did."""
