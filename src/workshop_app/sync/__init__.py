"""Sync: packages that leave for IFE, and the way they take there."""
