"""The look: one palette, five sizes of type, one stylesheet."""

import re

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from workshop_app import assets

PALETTE = {
    "paper": "#FFFFFF",
    "ink": "#1B2430",
    "second": "#52606D",
    "rule": "#D9DEE4",
    "edge": "#7A8794",
    "wash": "#F5F7F9",
    "drawer": "#FCFCFD",
    "tint": "#E8F2F5",
    "accent": "#0F5E7A",
    "accent-deep": "#0B4A61",
    "done": "#1A7F4B",
    "attention": "#9A6700",
    "attention-deep": "#7D5400",
    "danger": "#B3261E",
}
"""Colours by what they mean; `edge` outlines what can be pressed, `attention-deep` is for tint."""

SMALL, TEXT, BODY, TITLE, LARGE = 12, 13, 14, 22, 30
STYLE = ("-style", "fusion")
"""What the application is started with."""

FAMILIES = ("Inter", "DejaVu Sans")
FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
OTHER_SCRIPTS = "DejaVuSans.ttf"


def dress(app: QApplication) -> None:
    """Give the application its type, its colours and its stylesheet.

    The style comes by STYLE: asking for it afterwards makes all of Qt's style enums, 10 ms.
    """
    for face in FACES:
        _load(face)
    app.setPalette(palette())
    app.setFont(font(BODY))
    app.setStyleSheet(stylesheet())


def load_other_scripts() -> None:
    """Load the face for letters that Inter lacks; not needed before the first paint."""
    _load(OTHER_SCRIPTS)


def font(size: int, *, strong: bool = False) -> QFont:
    """Give the house's type in one of its sizes and weights."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def colour(name: str) -> QColor:
    """Give a colour of the palette."""
    return QColor(PALETTE[name])


def stylesheet() -> str:
    """Give the stylesheet with the palette's colours and the icons in their places."""
    sheet = assets.resource("styles", "light.qss").read_text(encoding="utf-8")
    icons = assets.resource("icons").as_posix()
    return re.sub(r"@([a-z-]+)", _named, sheet.replace("@icon", icons))


def _named(place: re.Match[str]) -> str:
    return PALETTE[place[1]]


def palette() -> QPalette:
    """Give Qt's palette in our colours, for what the stylesheet leaves to Fusion."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, roles in {
        "paper": (role.Window, role.Base, role.Button, role.HighlightedText),
        "wash": (role.AlternateBase,),
        "ink": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        "second": (role.PlaceholderText,),
        "accent": (role.Highlight, role.Link),
        "tint": (role.ToolTipBase,),
    }.items():
        for one in roles:
            made.setColor(one, colour(name))
    return made


def _load(face: str) -> None:
    QFontDatabase.addApplicationFontFromData(assets.resource("fonts", face).read_bytes())
