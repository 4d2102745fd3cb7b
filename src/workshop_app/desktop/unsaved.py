"""Closing a session whose last acts are not on the disk: nothing goes before the person says so."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from workshop_app.desktop.editing import Editing
from workshop_app.document.saving import Unsaved
from workshop_app.text import render, tr

ENDING = ".workshop"


def may_go(editing: Editing, parent: QWidget) -> bool:
    """Close a session's file; ask what to do while it cannot be saved. False: stay with it."""
    while True:
        try:
            editing.close()
        except Unsaved as error:
            match _asked(render(error), parent):
                case "again":
                    editing.session.retry()
                case "elsewhere":
                    _save_elsewhere(editing, parent)
                case "abandon":
                    editing.session.abandon()
                    return True
                case _:
                    return False
        else:
            return True


def _asked(why: str, parent: QWidget) -> str:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Not saved yet"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(why)
    box.setInformativeText(tr("Your last entries are safe in memory while the session stays open."))
    role = QMessageBox.ButtonRole
    choices: dict[QPushButton, str] = {
        box.addButton(tr("Save elsewhere…"), role.AcceptRole): "elsewhere",
        box.addButton(tr("Try again"), role.ActionRole): "again",
        box.addButton(tr("Close without the last entries"), role.DestructiveRole): "abandon",
        (stay := box.addButton(tr("Stay in the session"), role.RejectRole)): "stay",
    }
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    clicked = box.clickedButton()
    return next((choice for button, choice in choices.items() if button is clicked), "stay")


def _save_elsewhere(editing: Editing, parent: QWidget) -> None:
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Save elsewhere"), str(Path.home() / editing.session.path.name), f"(*{ENDING})"
    )
    if not name:
        return
    turning = QEventLoop(parent)
    editing.waited.connect(turning.quit)
    future = editing.session.save_elsewhere(Path(name))
    editing.wait_for(future, editing.session.went_elsewhere)
    while not future.done():
        turning.exec()
