"""Tabs whose pages scroll in themselves."""

from PySide6.QtWidgets import QTabWidget


class ScrollingTabs(QTabWidget):
    """Asks for the least room of its pages, not for the height at which all their texts show."""

    def hasHeightForWidth(self) -> bool:
        return False
