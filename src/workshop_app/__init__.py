"""Workshop App: a Learning City workshop, from its preparation to a signed action plan."""

__version__ = "0.1.0"
