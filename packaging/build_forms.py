"""Turn every form drawn in ui/ into Python under desktop/forms/, at the same path.

`build_forms.py` writes them; `build_forms.py check` only says which are stale.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
DRAWN = ROOT / "ui"
FORMS = ROOT / "src" / "workshop_app" / "desktop" / "forms"
UIC = Path(sys.executable).parent / "pyside6-uic"

PACKAGE = '"""Forms drawn in ui/ and written here by `make forms`: not to be edited."""\n'
SPEAK = "from workshop_app.text import tr\n"
_IMPORT = re.compile(r"from (PySide6\.\w+) import \(([^)]*)\)\n")


def build() -> None:
    """Write every form and remove those that are drawn no more."""
    wanted = expected()
    for path in _written() - set(wanted):
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{sum(path.name != '__init__.py' for path in wanted)} forms")


def stale() -> list[str]:
    """Name the forms that are not what ui/ draws; uic's version in their heads counts not."""
    wanted = expected()
    changed = {path for path, text in wanted.items() if _body_of(path) != _body(text)}
    undrawn = _written() - set(wanted)
    return sorted(path.relative_to(ROOT).as_posix() for path in changed | undrawn)


def expected() -> dict[Path, str]:
    """Say which files there should be, and what they hold."""
    forms = {_place(drawn): _python(drawn) for drawn in sorted(DRAWN.rglob("*.ui"))}
    folders = {FORMS, *(path.parent for path in forms)}
    return {folder / "__init__.py": PACKAGE for folder in folders} | forms


def _place(drawn: Path) -> Path:
    return FORMS / drawn.relative_to(DRAWN).with_suffix(".py")


def _python(drawn: Path) -> str:
    command = [str(UIC), "--no-autoconnection", "--tr", "tr", drawn.relative_to(ROOT).as_posix()]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    head, form, body = done.stdout.partition("\nclass Ui_")
    imports = _IMPORT.sub(lambda found: _used(found, body), head).rstrip()
    return imports + "\n\n" + SPEAK + "\n" + form + body.rstrip() + "\n"


def _used(found: re.Match[str], body: str) -> str:
    """Leave out what a form imports and does not use: Qt makes each class when it is named."""
    module, names = found.groups()
    wanted = [name for name in re.findall(r"\w+", names) if re.search(rf"\b{name}\b", body)]
    if not wanted:
        return ""
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in wanted) + ")\n"


def _written() -> set[Path]:
    return set(FORMS.rglob("*.py"))


def _body_of(path: Path) -> list[str]:
    return _body(path.read_text(encoding="utf-8")) if path.exists() else []


def _body(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("##")]


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            build()
        case ["check"]:
            sys.exit("\n".join(stale()) or None)
        case _:
            sys.exit("usage: build_forms.py [check]")
