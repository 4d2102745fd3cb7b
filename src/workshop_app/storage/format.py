"""The marks by which a session file is known, in the header of every SQLite file."""

APPLICATION_ID = 0x57534150
"""The letters WSAP, at byte 68."""
FORMAT = 1
"""The `user_version` that this program writes, at byte 60."""
LOG_TABLES = ("edits", "private", "forgotten", "attachment", "meta")
"""The tables that are the session; all others are its projection."""
