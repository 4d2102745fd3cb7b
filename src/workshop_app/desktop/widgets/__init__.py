"""Pieces that pages are made of: pictures painted from values, cards, the rail, the script."""
