"""`playbook list|show|check|export`: the playbooks on the shelf, and one's own."""

import argparse
from pathlib import Path

from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.shelf import open_playbook, shelf, shelf_text
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Dimension, Playbook, Texts, in_language
from workshop_app.domain.playbook_reading import warnings_of
from workshop_app.domain.playbook_walk import every_text
from workshop_app.domain.reading_ease import FORMULAS, ease_of
from workshop_app.text import language, ntr, number, render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `playbook`."""
    commands = parser.add_subparsers(dest="playbook_command", required=True, metavar="COMMAND")
    commands.add_parser("list", help=tr("the playbooks on the shelf"))
    show = commands.add_parser("show", help=tr("what a playbook asks"))
    show.add_argument("playbook", metavar="ID", help=tr("an id of the shelf, or a TOML file"))
    check = commands.add_parser("check", help=tr("tells what is wrong with a playbook"))
    check.add_argument("playbook", metavar="TOML", help=tr("the file to check"))
    export = commands.add_parser("export", help=tr("writes a playbook to a file, to change it"))
    export.add_argument("playbook", metavar="ID", help=tr("an id of the shelf"))
    export.add_argument("-o", dest="output", metavar="TOML", required=True, help=tr("a new file"))


def run(options: argparse.Namespace, _: Ports) -> int:
    """Do what was asked; give the exit code."""
    if options.playbook_command == "list":
        _list()
    elif options.playbook_command == "show":
        _show(open_playbook(options.playbook)[0])
    elif options.playbook_command == "check":
        _check(open_playbook(options.playbook)[0])
    else:
        _export(options.playbook, Path(options.output))
    return 0


def _list() -> None:
    playbooks = shelf()
    width = max((len(playbook.id) for playbook in playbooks), default=0)
    for playbook in playbooks:
        languages = ", ".join(playbook.languages)
        print(f"{playbook.id:{width}}  {playbook.version}  {_said(playbook.title)} ({languages})")


def _show(playbook: Playbook) -> None:
    print(f"{_said(playbook.title)} — {playbook.id} {playbook.version}")
    print(_size(playbook))
    first, last = playbook.scale
    print(tr("Scale {first} to {last}:", first=first, last=last))
    for level, texts in enumerate(playbook.levels, first):
        print(f"  {level}  {_said(texts)}")
    for dimension in playbook.dimensions:
        _show_dimension(dimension)


def _show_dimension(dimension: Dimension) -> None:
    print()
    print(_said(dimension.title))
    width = max(len(indicator.number) for indicator in dimension.indicators)
    for indicator in dimension.indicators:
        core = f" [{tr('core')}]" if indicator.core else ""
        print(f"  {indicator.number:{width}}  {_said(indicator.text)}{core}")


def _check(playbook: Playbook) -> None:
    warnings = warnings_of(playbook)
    for warning in warnings:
        print(render(warning))
    print(tr("{id} is sound: {size}.", id=playbook.id, size=_size(playbook)))
    if warnings:
        print(ntr("{n} thing could be better.", "{n} things could be better.", len(warnings)))
    _tell_reading_ease(playbook)


def _tell_reading_ease(playbook: Playbook) -> None:
    for code in playbook.languages:
        ease = ease_of([texts[code] for _, texts in every_text(playbook) if code in texts], code)
        if ease is None:
            continue
        print(
            tr(
                "Reading ease in {language}: {ease}, from 0 (hard) to 100 (easy), by {formula}.",
                language=code,
                ease=number(ease, 0),
                formula=FORMULAS[code].name,
            )
        )


def _export(id: str, output: Path) -> None:
    text = shelf_text(id)
    try:
        with output.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise WorkshopError(
            "{file}: is there already; choose another name", file=str(output)
        ) from None
    except OSError as error:
        raise WorkshopError(
            "{file}: cannot be written ({reason})", file=str(output), reason=error.strerror
        ) from None
    print(tr("{id} is now in {file}.", id=id, file=output))


def _size(playbook: Playbook) -> str:
    core = sum(indicator.core for indicator in playbook.indicators)
    return ", ".join(
        (
            ntr("{n} dimension", "{n} dimensions", len(playbook.dimensions)),
            ntr("{n} indicator", "{n} indicators", len(playbook.indicators)),
            ntr("{n} of them core", "{n} of them core", core),
        )
    )


def _said(texts: Texts) -> str:
    return in_language(texts, language())
