"""The session file: one SQLite file that holds the log, and a projection for anyone to read."""
