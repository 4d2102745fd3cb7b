"""What leaves: looked at, a card connected, sent over a bad line, and copied, by keyboard."""

import io
import zipfile

import pytest
from desktop.keyboard import Keyboard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from sync.tus_server import answers, cut_after

from workshop_app.domain.edits import put, set_fact

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_machine")]


@pytest.fixture
def page(working):
    return opened(working)


def opened(frame):
    """The page, from the Send stage."""
    frame.go_to("send")
    frame.ui.pages.currentWidget().ui.leaving.click()
    return frame.doings.dispatch.page


def text(label):
    return label.text().replace("\u200b", "")


def done(qtbot, page):
    qtbot.waitUntil(lambda: not page._busy)


def test_nothing_may_go_before_the_texts_were_looked_at(page):
    assert "265 texts leave" in text(page.ui.texts_title)
    assert not page.ui.stick.isEnabled()
    page.ui.looked.click()
    assert page.ui.stick.isEnabled()
    assert not page.ui.send.isEnabled()  # there is no card
    assert "not encrypted" in text(page.ui.what).lower()


def test_a_name_in_a_text_keeps_everything_here_until_it_is_blanked(working):
    session = working.editing.session
    session.apply(put("participant", session.id(), code="P900", name="Rosa Tun Pech", sector="ngo"))
    session.apply(put("motivation", session.id(), sector="ngo", text="Que Rosa Tun Pech lo diga"))
    page = opened(working)
    page.ui.looked.click()
    assert not page.ui.stick.isEnabled()
    assert text(page.ui.trouble).startswith("1 text holds")
    model = page.ui.texts.model()
    assert [model.index(0, column).data() for column in (0, 1)] == [
        "Listen · What they came for\nrosa tun pech",
        "Que Rosa Tun Pech lo diga",
    ]
    page.ui.blank.click()
    assert page.ui.stick.isEnabled()


def test_texts_that_changed_are_to_be_looked_at_anew(working, page):
    page.ui.looked.click()
    working.editing.apply(set_fact(working.editing.session.workshop.id, "venue", "Otra sala"))
    working.doings.dispatch.show()
    assert not page.ui.looked.isChecked()


def test_a_package_goes_to_a_stick_and_is_the_same_the_next_time(
    qtbot, page, working, tmp_path, monkeypatch
):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    page.ui.looked.click()
    for _ in range(2):
        page.ui.stick.click()
        done(qtbot, page)
    (file,) = stick.iterdir()
    assert zipfile.is_zipfile(file)
    assert page.ui.kept.model().rowCount() == 1
    assert str(file) in page.ui.kept.model().index(0, 1).data()
    assert "not encrypted" in page.ui.kept.model().index(0, 1).data()


def test_what_is_no_card_is_said_calmly(page, working, tmp_path, monkeypatch):
    (tmp_path / "x.toml").write_text("format = 3")
    file = str(tmp_path / "x.toml")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    page.ui.card.click()
    assert "is not a card of IFE" in text(working.ui.said)
    assert not page.ui.proposed.isVisible()


def test_a_card_whose_fingerprint_differs_is_left(page, ife, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ife.card), ""))
    page.ui.card.click()
    assert page.ui.proposed.isVisible()
    assert len(text(page.ui.proposed_print).split()) == 8
    page.ui.refuse.click()
    assert not page.ui.proposed.isVisible()
    page.ui.looked.click()
    assert not page.ui.send.isEnabled()


def test_the_whole_way_by_keyboard_over_a_line_that_breaks(
    qtbot, working, ife, tmp_path, monkeypatch
):
    """Look, connect, send, break off, go on, and take the same package on a stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ife.card), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    working.go_to("send")
    keys = Keyboard(qtbot, working.window())
    keys.tab_to("Send…")
    keys.press(Qt.Key.Key_Space)
    page = working.doings.dispatch.page
    keys.tab_to("Connect IFE")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Token")
    keys.write("secret")
    assert page.ui.to.text() == "IFE"
    keys.tab_to("I have looked")
    keys.press(Qt.Key.Key_Space)

    ife.server.next("POST", answers(403))
    keys.tab_to("Send to IFE")
    keys.press(Qt.Key.Key_Space)
    done(qtbot, page)
    assert not ife.server.complete()
    assert "token" in text(working.ui.said).lower()

    ife.server.next("PATCH", cut_after(50_000))
    keys.tab_to("Send to IFE")
    keys.press(Qt.Key.Key_Space)
    done(qtbot, page)
    patches = [asked for asked in ife.server.asked if asked.method == "PATCH"]
    assert int(patches[-1].headers["Upload-Offset"]) > 0  # it went on from where it was cut
    assert text(working.ui.said) == "Delivered. The receipt is awaited."
    (upload,) = ife.server.complete()
    assert {asked.headers.get("Authorization") for asked in ife.server.asked} == {"Bearer secret"}
    assert zipfile.is_zipfile(io.BytesIO(*ife.received()))

    keys.tab_to("Copy to a stick")
    keys.press(Qt.Key.Key_Space)
    done(qtbot, page)
    (copy,) = stick.iterdir()
    assert copy.read_bytes() == upload.content
    assert page.ui.kept.model().rowCount() == 1
    keys.press(Qt.Key.Key_Escape)
    assert working.ui.pages.currentWidget() is not page


def test_a_session_that_waits_to_be_sent_says_so_at_the_start(
    qtbot, working, page, ife, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ife.card), ""))
    page.ui.card.click()
    page.ui.agree.click()
    page.ui.looked.click()
    ife.server.next("POST", answers(403))
    page.ui.send.click()
    done(qtbot, page)
    rows = {recent.path: recent.waiting for recent in working.window()._ports.recent()}
    assert rows[working.editing.session.path] is True
    page.ui.send.click()
    done(qtbot, page)
    assert not any(recent.waiting for recent in working.window()._ports.recent())
