"""The photos of a gap's flipchart: small ones in a row, each looked at and removed from here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.aside import Aside
from workshop_app.desktop.photos import photo_of, photo_of_file
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import empty, label, say
from workshop_app.desktop.widgets.photo_thumb import PhotoThumb
from workshop_app.desktop.widgets.photo_view import PhotoView
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.pictures import with_pictures, without_picture
from workshop_app.domain.stages.gaps import Gap
from workshop_app.text import render, tr

ACROSS = 3

Make = Callable[[], list[bytes]]


class GapPhotos(QWidget):
    """Photos come from a file, dropped, or pasted, and are made small on a thread of their own."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Showing | None = None
        self._gap: Gap | None = None
        self._looked: tuple[object, ...] = ()
        self._aside = Aside("photos", self)
        self._aside.finished.connect(self._on_made)
        self.add = QPushButton(tr("Photo of the flipchart…"))
        self.hint, self.trouble = label("", "note"), label("", "trouble-note")
        self.thumbs = QGridLayout()
        self._lay()
        self.add.clicked.connect(self._on_add_clicked)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._on_pasted)
        self._say_nothing()

    def show_gap(self, gap: Gap, shown: Showing) -> None:
        """Show the photos of a gap."""
        if self._gap is None or gap.id != self._gap.id:
            self._say_nothing()
        self._shown, self._gap = shown, gap
        looked = (gap.id, gap.pictures, *(name in shown.pictures for name in gap.pictures))
        if looked != self._looked:
            self._looked = looked
            self._fill(gap.pictures)

    def take_drops_on(self, area: QWidget) -> None:
        """Take photos that are dropped anywhere on an area."""
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    def eventFilter(self, area: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # of which one that enters is a kind, too
            return super().eventFilter(area, event)
        held, drops = event.mimeData(), event.type() == QEvent.Type.Drop
        if self._take(held) if drops else _holds_photo(held):
            event.acceptProposedAction()
        return True

    def _lay(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.add)
        row.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self.thumbs.setSpacing(8)
        self.thumbs.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(row)
        lines.addWidget(self.trouble)
        lines.addLayout(self.thumbs)

    def _fill(self, names: Sequence[str]) -> None:
        assert self._shown is not None and self._gap is not None  # noqa: S101, PT018 - shown before
        code = self._shown.workshop.code(self._gap.id)
        empty(self.thumbs)
        for place, name in enumerate(names):
            says = tr("Photo {number} of gap {gap}", number=place + 1, gap=code)
            thumb = PhotoThumb(name, self._shown.pictures.get(name), says)
            thumb.opened.connect(self._on_opened)
            thumb.removed.connect(self._on_removed)
            self.thumbs.addWidget(thumb, place // ACROSS, place % ACROSS)

    def _say_nothing(self) -> None:
        say(self.trouble, "")
        say(self.hint, tr("or drop it here, or paste it with Ctrl+V"))

    def _make(self, make: Make) -> None:
        if self._gap is not None:
            self._say_nothing()
            say(self.hint, tr("Reading the photo…"))
            self._aside.do(self._gap.id, make)

    def _take(self, held: QMimeData) -> bool:
        """Take what was dropped or pasted; whether there was a photo in it."""
        files = _files(held)
        image = held.imageData() if held.hasImage() else None
        if files:
            self._make(partial(_read, files))
        elif isinstance(image, QImage) and not image.isNull():
            self._make(partial(_drawn, image))
        else:
            return False
        return True

    @Slot()
    def _on_add_clicked(self) -> None:
        kinds = tr("Photos (*.jpg *.jpeg *.png *.webp)")
        files, _ = QFileDialog.getOpenFileNames(self, tr("Photo of the flipchart"), "", kinds)
        if files:
            self._make(partial(_read, [Path(file) for file in files]))

    @Slot()
    def _on_pasted(self) -> None:
        if not self._take(QGuiApplication.clipboard().mimeData()):
            say(self.trouble, tr("There is no photo in the clipboard."))

    @Slot(object, object, object)
    def _on_made(self, gap: str, contents: list[bytes], error: BaseException | None) -> None:
        self._say_nothing()
        if isinstance(error, WorkshopError):
            say(self.trouble, render(error))
        elif error is not None:
            raise error
        elif self._shown is not None and gap in self._shown.workshop.gaps:
            self.edited.emit(with_pictures(self._shown.workshop, gap, *contents))

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        if self._shown is not None and self._gap is not None:
            self.edited.emit(without_picture(self._shown.workshop, self._gap.id, name))
            self.add.setFocus()

    @Slot(str)
    def _on_opened(self, name: str) -> None:
        if self._shown is not None and self._gap is not None:
            code = self._shown.workshop.code(self._gap.id)
            there = [n for n in self._gap.pictures if n in self._shown.pictures]
            contents = [self._shown.pictures[n] for n in there]
            PhotoView(code, contents, there.index(name), self.window()).open()


def _holds_photo(held: QMimeData) -> bool:
    return held.hasImage() or bool(_files(held))


def _files(held: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]


def _read(files: Sequence[Path]) -> list[bytes]:
    return [photo_of_file(file) for file in files]


def _drawn(image: QImage) -> list[bytes]:
    return [photo_of(image)]
