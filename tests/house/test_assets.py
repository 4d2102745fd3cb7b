import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from workshop_app import assets

ROOT = Path(__file__).parents[2]
NEEDED = [
    ("fonts", "Inter-Regular.ttf"),
    ("fonts", "Inter-SemiBold.ttf"),
    ("fonts", "Inter-OFL.txt"),
    ("fonts", "DejaVuSans.ttf"),
    ("practices", "cities.toml"),
    ("practices", "skills.toml"),
    ("practices", "universities.toml"),
    ("cities.toml",),
    ("countries.toml",),
    ("locale", "es", "LC_MESSAGES", "workshop_app.mo"),
    ("locale", "pt", "LC_MESSAGES", "workshop_app.mo"),
]
LOOK = """
from workshop_app import assets
assert not assets.in_checkout()
print([parts for parts in {needed} if not assets.resource(*parts).is_file()])
"""


@pytest.mark.parametrize("parts", NEEDED, ids="/".join)
def test_the_checkout_has_it(parts):
    assert assets.in_checkout()
    assert assets.resource(*parts).is_file()


@pytest.mark.parametrize(
    "parts", [("..", "src"), ("fonts", "../../src"), ("/etc", "passwd"), ("C:\\", "x"), ("a\\..",)]
)
def test_a_path_that_leads_out_is_refused(parts):
    with pytest.raises(ValueError, match="not a path inside resources"):
        assets.resource(*parts)


def run(*command, cwd=ROOT):
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source, target, folder):
    run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder, cwd=source)
    return next(folder.iterdir())


def wheel_of_the_checkout(folder):
    return build(ROOT, "wheel", folder / "wheel")


def wheel_of_the_sdist(folder):
    sdist = build(ROOT, "sdist", folder / "sdist")
    shutil.unpack_archive(sdist, folder / "source")
    return build(next((folder / "source").iterdir()), "wheel", folder / "wheel")


@pytest.mark.slow
@pytest.mark.parametrize("wheel", [wheel_of_the_checkout, wheel_of_the_sdist])
def test_an_installed_wheel_has_all_of_it(wheel, tmp_path):
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv" / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel(tmp_path))
    assert run(python, "-I", "-c", LOOK.format(needed=NEEDED), cwd=tmp_path).strip() == "[]"


def test_an_editable_install_carries_no_copy_that_goes_stale():
    packages = [Path(folder) for folder in sys.path if folder.endswith("site-packages")]
    assert not [folder for folder in packages if (folder / "workshop_app").exists()]
