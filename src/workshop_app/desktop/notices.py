"""Sentences that more than one page says: open rounds, small groups, how to bring things in."""

from workshop_app.desktop.showing import Showing
from workshop_app.text import tr


def open_round() -> str:
    """Say why no figures by sector show."""
    return tr("The round is open. Figures by sector show when it is closed, all at once.")


def hidden_cells(shown: Showing) -> str:
    """Say what “hidden” means, where anything is; "" where nothing is."""
    if not any(figures.hidden for figures in shown.view.indicators.values()):
        return ""
    return tr("“hidden”: protects each person's answer")
