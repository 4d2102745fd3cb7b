"""Faults that are found in a file from elsewhere, before a sentence is made of them."""


class Altered(Exception):
    """Something that this program never writes; the word for it is technical."""


class Newer(Exception):
    """Something that only a newer program writes, by its name."""
