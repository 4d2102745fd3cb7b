"""The language of the window: the program's own texts, Qt's, and how fields write numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workshop_app import text
from workshop_app.domain.errors import WorkshopError

if TYPE_CHECKING:
    from workshop_app.document.acts.window import WindowPorts

NAMES = {"es": "Español", "pt": "Português", "en": "English"}
"""Each in itself, as one looks for it."""
_QT = {"es": "qtbase_es", "pt": "qtbase_pt_BR"}
"""Qt's own texts, as its catalogues are called; its English needs none."""


def speak(language: str, country: str | None = None) -> None:
    """Speak a language everywhere from now on; what is painted already has to be made anew.

    country: whose ways numbers and dates follow.
    """
    text.speak(language, country)
    QLocale.setDefault(QLocale(f"{language}_{country}" if country else language))
    app = QCoreApplication.instance()
    if app is not None:
        _speak_qt(app, language)


def prefer(ports: WindowPorts, language: str) -> str:
    """Keep which language is preferred; a sentence where that is refused."""
    held = ports.preferences()
    if held.language != language:
        try:
            ports.keep_preferences(replace(held, language=language))
        except WorkshopError as error:
            return text.render(error)
    return ""


def _speak_qt(app: QCoreApplication, language: str) -> None:
    """Have Qt's dialogs and menus speak too: one translator, that of this language."""
    wanted = _QT.get(language, "")
    for old in app.findChildren(QTranslator):
        if wanted and old.objectName() == wanted:
            return
        if old.objectName() in _QT.values():
            app.removeTranslator(old)
            old.setObjectName("")  # it is there for a moment more
            old.deleteLater()
    if wanted:
        new = QTranslator(app)
        new.setObjectName(wanted)
        new.load(wanted, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        app.installTranslator(new)
