"""A file holds a session that this computer has already: what to do, in words a person can answer.

Nothing is brought together, copied or opened before the answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from workshop_app.text import ntr, render, tr

if TYPE_CHECKING:
    from workshop_app.document.acts.twins import Twin

TOGETHER, OURS, APART, NOTHING = "together", "ours", "apart", ""


def asked(twin: Twin, parent: QWidget, *, is_open: bool) -> str:
    """Ask what to do, as `together`; blank where it is nothing. is_open: the session here is."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("A copy of a session that is here"))
    box.setTextFormat(Qt.TextFormat.PlainText)  # it names files
    box.setText(tr("This computer already has this session."))
    box.setInformativeText("\n\n".join(_sentences(twin, is_open=is_open)))
    role = QMessageBox.ButtonRole
    first = _first_button(box, twin)
    apart = box.addButton(tr("Open as a separate copy"), role.ActionRole)
    leave = box.addButton(tr("Cancel"), role.RejectRole)
    box.setDefaultButton(first)
    box.setEscapeButton(leave)
    first.setFocus()
    box.exec()
    choices = {first: OURS if twin.fault else TOGETHER, apart: APART}
    clicked = box.clickedButton()
    return next((choice for button, choice in choices.items() if button is clicked), NOTHING)


def _first_button(box: QMessageBox, twin: Twin) -> QPushButton:
    ours = tr("Open the session that is here")
    words = ours if twin.fault is not None else tr("Bring together…")
    return box.addButton(words, QMessageBox.ButtonRole.AcceptRole)


def _sentences(twin: Twin, *, is_open: bool) -> list[str]:
    said = [_brings(twin)]
    if is_open:
        said.append(tr("The session on this computer is the one that is open now."))
    else:
        said.append(tr("The session on this computer: {file}", file=str(twin.here)))
    if twin.fault is not None:
        said.append(tr("A separate copy stays apart from it; neither changes the other."))
    else:
        about = tr(
            "If you bring them together, you see first what comes in, and nothing of either is "
            "lost. A separate copy stays apart: what is done in one does not come to the other."
        )
        said.append(about)
    if twin.brings is not None and twin.brings.names:
        said.append(_names_back())
    return said


def _brings(twin: Twin) -> str:
    file, brings = twin.path.name, twin.brings
    if twin.fault is not None:
        return tr("{file} holds it too. {why}", file=file, why=render(twin.fault))
    if brings is None:
        return tr("{file} is a copy of it that was worked on elsewhere.", file=file)
    if brings.edits == 0:
        return tr("{file} is a copy of it, with something that is not here yet.", file=file)
    return ntr(
        "{file} is a copy of it, with {n} change that is not here yet.",
        "{file} is a copy of it, with {n} changes that are not here yet.",
        brings.edits,
        file=file,
    )


def _names_back() -> str:
    return tr(
        "People were removed from the session here, and the file still holds their names: a "
        "separate copy would bring those back onto this computer. Bringing together does not."
    )
