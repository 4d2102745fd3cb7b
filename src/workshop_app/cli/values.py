"""Words of the command line that stand for values; a wrong one is wrong usage."""

import argparse
import datetime

from workshop_app.text import tr

_LETTERS = 2


def day(word: str) -> datetime.date:
    """A day as YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            tr("“{word}” is not a day; write it as 2026-11-24", word=word)
        ) from error


def country(word: str) -> str:
    """A country by its two letters (ISO 3166), such as MX."""
    from babel import Locale

    code = word.upper()
    if len(code) != _LETTERS or code not in Locale("en").territories:
        raise argparse.ArgumentTypeError(
            tr("“{word}” is not a country; write its two letters, such as MX", word=word)
        )
    return code
