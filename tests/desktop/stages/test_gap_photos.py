"""Photos of a gap's flipchart: added from a file, dropped, pasted; looked at; removed; undone."""

import pytest
from pictures import hash_of, jpeg
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from workshop_app.desktop.widgets.photo_thumb import PhotoThumb
from workshop_app.desktop.widgets.photo_view import PhotoView
from workshop_app.domain.pictures import size_of

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def written(working, qtbot):
    """The gaps written in the example, at the first of them."""
    working.go_to("gaps")
    working.window().activateWindow()
    qtbot.waitUntil(working.window().isActiveWindow)
    page = working.ui.pages.currentWidget()
    page.ui.tabs.setCurrentIndex(1)
    page.ui.written.stand_at(first(working).id)
    return page.ui.written


def first(frame):
    return next(iter(frame.editing.session.workshop.gaps.values()))


def contents(frame):
    session = frame.editing.session
    return [session.pictures[name] for name in first(frame).pictures]


def thumbs(written):
    return written.photos.findChildren(PhotoThumb)


def files(folder, *colours):
    """Photo files of these colours."""
    paths = [folder / f"{number}.jpg" for number in range(len(colours))]
    for path, colour in zip(paths, colours, strict=True):
        path.write_bytes(jpeg(colour, (320, 240)))
    return paths


def add(written, working, qtbot, monkeypatch, paths):
    chosen = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: chosen)
    before = len(first(working).pictures)
    qtbot.keyClick(written.photos.add, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(first(working).pictures) == before + len(paths))


def test_photos_of_files_stand_small_at_the_gap(written, working, qtbot, monkeypatch, tmp_path):
    add(written, working, qtbot, monkeypatch, files(tmp_path, (250, 0, 0), (0, 0, 250)))
    assert [size_of(content) for content in contents(working)] == [(320, 240)] * 2
    names = [thumb.look.accessibleName() for thumb in thumbs(written)]
    assert names == ["Photo 1 of gap G1", "Photo 2 of gap G1"]
    assert all(not thumb.look.icon().isNull() for thumb in thumbs(written))


def test_a_removed_photo_comes_back_with_undo(written, working, qtbot, monkeypatch, tmp_path):
    add(written, working, qtbot, monkeypatch, files(tmp_path, (250, 0, 0)))
    before = contents(working)
    assert "photo of gap G1" in working.ui.undo.toolTip()
    qtbot.keyClick(thumbs(written)[0].look, Qt.Key.Key_Delete)
    assert contents(working) == []
    assert "removal of a photo of gap G1" in working.ui.undo.toolTip()
    working.ui.undo.click()
    assert contents(working) == before
    assert len(thumbs(written)) == 1


def test_a_photo_is_looked_at_in_full_and_turned_by_keys(
    written, working, qtbot, monkeypatch, tmp_path
):
    add(written, working, qtbot, monkeypatch, files(tmp_path, (250, 0, 0), (0, 0, 250)))
    thumbs(written)[0].look.setFocus()
    qtbot.keyClick(thumbs(written)[0].look, Qt.Key.Key_Return)
    view = next(w for w in QApplication.topLevelWidgets() if isinstance(w, PhotoView))
    qtbot.waitExposed(view)
    assert _middle(view).red() > 200
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.windowTitle() == "Photo 2 of 2 of gap G1"
    assert _middle(view).blue() > 200
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_a_photo_is_dropped_anywhere_on_the_gap(written, working, qtbot, tmp_path):
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in files(tmp_path, (0, 250, 0))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enters = QDragEnterEvent(QPoint(5, 5), copy, held, left, NO_KEYS)
    QApplication.sendEvent(written.beside, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(written.beside, QDropEvent(QPointF(5, 5), copy, held, left, NO_KEYS))
    qtbot.waitUntil(lambda: len(first(working).pictures) == 1)


def test_what_is_no_photo_is_not_taken(written, working):
    held = QMimeData()
    held.setText("notes")
    enters = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, NO_KEYS
    )
    QApplication.sendEvent(written.beside, enters)
    assert first(working).pictures == ()


def test_a_photo_is_pasted(written, working, qtbot):
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    written.photos.add.setFocus()
    qtbot.keyClick(written.photos.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(first(working).pictures) == 1)
    assert size_of(contents(working)[0]) == (200, 100)


def test_a_clipboard_without_a_photo_is_said(written, qtbot):
    QGuiApplication.clipboard().setText("notes")
    written.photos.add.setFocus()
    qtbot.keyClick(written.photos.add, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert written.photos.trouble.text() == "There is no photo in the clipboard."


def test_a_file_that_is_no_photo_is_said_at_the_gap(written, working, qtbot, monkeypatch, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("notes", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(file)], ""))
    written.photos.add.click()
    qtbot.waitUntil(written.photos.trouble.isVisible)
    assert "notes.txt" in written.photos.trouble.text()
    assert first(working).pictures == ()


def test_a_photo_that_is_missing_says_so_and_can_go(written, working, qtbot, monkeypatch, tmp_path):
    add(written, working, qtbot, monkeypatch, files(tmp_path, (250, 0, 0)))
    document = working.editing.session.session.document
    monkeypatch.setattr(document, "_pictures", {})
    working.go_to("listen")
    working.go_to("gaps")
    thumb = thumbs(written)[0]
    assert (thumb.look.text(), thumb.look.isEnabled()) == ("missing", False)
    thumb.remove.click()
    assert first(working).pictures == ()


def test_the_file_has_the_photo_when_it_is_opened_again(
    written, working, qtbot, monkeypatch, tmp_path
):
    add(written, working, qtbot, monkeypatch, files(tmp_path, (250, 0, 0)))
    window, path = working.window(), working.editing.session.path
    (kept,) = contents(working)
    working.let_go()
    window.open_session(path)
    assert window.session.editing.session.pictures == {hash_of(kept): kept}


def _middle(view):
    shot = view.sheet.grab().toImage()
    return shot.pixelColor(shot.width() // 2, shot.height() // 2)
