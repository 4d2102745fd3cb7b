"""`practices list|show|check|export`: what others have done, and one's own."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from workshop_app.document.acts.practices import (
    Library,
    export_practices,
    open_practices,
    practices,
)
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.practices import Practice, found
from workshop_app.text import country_name, language, locale, ntr, render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `practices`."""
    commands = parser.add_subparsers(dest="practices_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help=tr("the practices there are, or those found"))
    listing.add_argument("words", nargs="*", metavar="WORD", help=tr("words to find them by"))
    show = commands.add_parser("show", help=tr("what was done, where, and who says so"))
    show.add_argument("practice", metavar="ID")
    check = commands.add_parser("check", help=tr("tells what is wrong with a file of practices"))
    check.add_argument("file", type=Path, metavar="TOML", help=tr("the file to check"))
    check.add_argument(
        "--playbook",
        action="append",
        default=[],
        metavar="TOML",
        help=tr("a playbook of your own that it answers"),
    )
    export = commands.add_parser("export", help=tr("writes practices to a file, to give them away"))
    export.add_argument("practices", nargs="+", metavar="ID")
    export.add_argument("-o", dest="output", type=Path, metavar="TOML", required=True)


def run(options: argparse.Namespace, ports: Ports) -> int:
    """Do what was asked; give the exit code."""
    match options.practices_command:
        case "list":
            _list(practices(ports.data_folder()), " ".join(options.words))
        case "show":
            (practice,) = _named([options.practice], ports)
            _show(practice)
        case "check":
            _check(options.file, options.playbook)
        case _:
            _export(_named(options.practices, ports), options.output)
    return 0


def _list(library: Library, words: str) -> None:
    named = locale().territories
    listed = found(library.practices, words, language(), named)
    width = max((len(one.id) for one in listed), default=0)
    for one in listed:
        own = f" [{tr('own')}]" if one.own else ""
        print(f"{one.id:{width}}  {_said(one.title)} ({_where(one)}){own}")
    if not listed:
        print(tr("No practice has all of these words."))
    for fault in library.faults:
        print(render(fault))


def _show(practice: Practice) -> None:
    print(f"{_said(practice.title)} — {practice.id}")
    print(", ".join(filter(None, (_said(practice.who), _where(practice), practice.when))))
    for name, texts in (
        (tr("What was done"), practice.what),
        (tr("What came of it"), practice.result),
        (tr("What to adapt"), practice.adapt),
    ):
        if texts:
            print(f"\n{name}\n  {_said(texts)}")
    print(f"\n{tr('Sources')}")
    for source in practice.sources:
        print(f"  {source}")
    print(f"  {render(practice.standing)}")
    for playbook, ids in practice.answers.items():
        answers = ", ".join(ids)
        print(tr("Answers in {playbook}: {indicators}", playbook=playbook, indicators=answers))


def _check(file: Path, playbooks: Iterable[str]) -> None:
    own = [open_playbook(one)[0] for one in playbooks]
    many = len(open_practices(file, own))
    sound = ntr("{n} practice is sound.", "{n} practices are sound.", many)
    print(f"{file}: {sound}")


def _export(chosen: list[Practice], output: Path) -> None:
    if output.exists():
        raise WorkshopError("{file}: is there already; choose another name", file=str(output))
    export_practices(chosen, output)
    many = len(chosen)
    print(
        ntr("{n} practice is now in {file}.", "{n} practices are now in {file}.", many, file=output)
    )


def _named(ids: Iterable[str], ports: Ports) -> list[Practice]:
    """The practices of these ids, each once."""
    there = {one.id: one for one in practices(ports.data_folder()).practices}
    for id in ids:
        if id not in there:
            raise WorkshopError("There is no practice {id}; `practices list` names all.", id=id)
    return [there[id] for id in dict.fromkeys(ids)]


def _where(practice: Practice) -> str:
    return ", ".join(filter(None, (practice.place, country_name(practice.country))))


def _said(texts: Texts) -> str:
    return in_language(texts, language())
