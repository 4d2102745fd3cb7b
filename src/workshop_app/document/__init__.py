"""The open session: its value, its edits, and what needs two rooms."""
