import os
import subprocess
import sys


def demo(folder):
    env = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-m", "workshop_app", "demo", str(folder)],
        capture_output=True,
        text=True,
        env=env,
        check=False,
    )


def test_demo_makes_a_session_and_its_plan_and_keeps_what_is_there(tmp_path):
    done = demo(tmp_path / "demo")
    assert done.returncode == 0, done.stderr
    session = tmp_path / "demo" / "villa-esperanza.workshop"
    plan = tmp_path / "demo" / "villa-esperanza-plan.pdf"
    assert str(session) in done.stdout
    assert str(plan) in done.stdout
    before = session.read_bytes(), plan.read_bytes()
    again = demo(tmp_path / "demo")
    assert again.returncode == 0
    assert (session.read_bytes(), plan.read_bytes()) == before
    assert (tmp_path / "demo" / "villa-esperanza-2.workshop").exists()


def test_demo_in_a_place_that_cannot_be_is_told_in_a_line(tmp_path):
    (tmp_path / "demo").write_text("a file")
    done = demo(tmp_path / "demo")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
