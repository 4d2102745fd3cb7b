"""The eight stages of a workshop, each with its values, its edits and its sums."""

STAGES = ("prepare", "listen", "assess", "gaps", "prioritise", "plan", "commit", "send")
"""In the order of the day; the same names in every room."""
