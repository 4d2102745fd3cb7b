"""An open session keeps the machine awake; a closed one lets it sleep again."""

from workshop_app.desktop import awake, wakeful


def test_it_is_awake_while_a_session_is_open(monkeypatch, make_window, ports, qtbot):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    monkeypatch.setattr(wakeful, "SOON", 0)
    window = make_window(None, ports)
    assert not awake.is_kept()
    window.open_session(ports.example())
    qtbot.waitUntil(awake.is_kept)
    window.session.ui.back.click()
    assert not awake.is_kept()
