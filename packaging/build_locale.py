"""Keep the catalogues: `update` gathers what the program says, `compile` makes it quick to read."""

import ast
import os
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
LOCALE = ROOT / "resources" / "locale"
TEMPLATE = LOCALE / "workshop_app.pot"
TRANSLATED = ("es", "pt")

# Header lines that would change with each run, or say nothing.
IDLE = (
    b'"POT-Creation-Date:',
    b'"PO-Revision-Date:',
    b'"Last-Translator:',
    b'"Language-Team:',
    b'"Report-Msgid-Bugs-To:',
    b'"Project-Id-Version:',
    b'"Generated-By:',
)

TEMPLATE_NOTE = "# What Workshop App says, in English. Made by `make locale`."
NOTES = {
    "es": "# Lo que dice Workshop App, en español.",
    "pt": "# O que o Workshop App diz, em português.",
}


def update() -> None:
    """Gather the messages of the source and merge them into every language's catalogue."""
    template = gather()
    _write(template, TEMPLATE)
    for language in TRANSLATED:
        catalog = _read(catalogue(language), language)
        catalog.update(template, no_fuzzy_matching=True, update_header_comment=False)
        catalog.header_comment, catalog.fuzzy = NOTES[language], False
        _write(catalog, catalogue(language))
        print(f"{language}: {len(untranslated(catalog))} of {len(template)} to be translated")


def compile_all() -> None:
    """Compile every language's catalogue beside its source."""
    for language in TRANSLATED:
        path = catalogue(language)
        part = path.with_suffix(f".{os.getpid()}.part")  # whoever reads it now reads a whole one
        with part.open("wb") as file:
            write_mo(file, _spoken(_read(path, language)))
        part.replace(path.with_suffix(".mo"))


def _spoken(catalog: Catalog) -> Catalog:
    """Leave out what is not translated: an empty plural would be said as nothing."""
    for message in untranslated(catalog):
        catalog.delete(message)
    return catalog


def catalogue(language: str) -> Path:
    """Say where a language's catalogue lies."""
    return LOCALE / language / "LC_MESSAGES" / "workshop_app.po"


def gather() -> Catalog:
    """Collect every message that the source can say."""
    template = Catalog(header_comment=TEMPLATE_NOTE, charset="utf-8", fuzzy=False)
    files = sorted(SOURCE.rglob("*.py"))
    keywords = _keywords(files)
    for path in files:
        name = path.relative_to(ROOT).as_posix()
        for _, message, comments, context in extract_from_file(
            "python", path, keywords, comment_tags=("Translators:",), strip_comment_tags=True
        ):
            template.add(message, locations=[(name, 0)], auto_comments=comments, context=context)
    return template


def untranslated(catalog: Catalog) -> list[str]:
    """List the messages of a catalogue that lack a translation, or have an uncertain one."""
    return [
        message.id if isinstance(message.id, str) else message.id[0]
        for message in catalog
        if message.id and (message.fuzzy or not _parts_filled(message.string))
    ]


def _parts_filled(string: str | tuple[str, ...] | list[str] | None) -> bool:
    parts = [string] if isinstance(string, str) else string or [""]
    return all(parts)


def _keywords(files: list[Path]) -> dict[str, tuple[int, ...] | None]:
    """Name the calls whose first argument is a message: the errors of the house among them."""
    spoken: dict[str, tuple[int, ...] | None] = {"tr": None, "mark": None, "Message": None}
    return spoken | {"ntr": (1, 2)} | dict.fromkeys(_errors(files))


def _errors(files: list[Path]) -> set[str]:
    """Find WorkshopError and whatever descends from it, by name."""
    parents = [pair for path in files for pair in _parents(path)]
    found = {"WorkshopError"}
    while more := {name for name, base in parents if base in found} - found:
        found |= more
    return found


def _parents(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ClassDef):
            yield from ((node.name, base.id) for base in node.bases if isinstance(base, ast.Name))


def _read(path: Path, language: str) -> Catalog:
    if not path.exists():
        return Catalog(locale=language, charset="utf-8", fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language, charset="utf-8")


def _write(catalog: Catalog, path: Path) -> None:
    raw = BytesIO()
    write_po(raw, catalog, width=100, include_lineno=False, ignore_obsolete=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(_settled(raw.getvalue())))


def _settled(raw: bytes) -> Iterator[bytes]:
    return (line for line in raw.splitlines(keepends=True) if not line.startswith(IDLE))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case _:
            sys.exit("usage: build_locale.py update | compile")
