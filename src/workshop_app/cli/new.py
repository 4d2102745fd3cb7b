"""`new FILE`: a session file with its playbook, and what it is about."""

import argparse
import datetime
from pathlib import Path

from workshop_app.cli.values import country, day
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.stages.prepare import PATHWAYS
from workshop_app.text import LANGUAGES, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `new`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--playbook", required=True, metavar="ID|TOML")
    parser.add_argument("--country", required=True, type=country, metavar="CC")
    parser.add_argument("--pathway", required=True, choices=PATHWAYS)
    parser.add_argument("--city", metavar="NAME")
    parser.add_argument("--institution", metavar="NAME")
    parser.add_argument("--region", metavar="NAME")
    parser.add_argument("--language", choices=LANGUAGES, default=None)
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--date", type=day, metavar="YYYY-MM-DD")


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Make the file."""
    playbook, table = open_playbook(options.playbook)
    _refuse_without_subject(playbook, options)
    facts = {
        "title": options.title,
        "city": options.city,
        "institution": options.institution,
        "region": options.region,
        "country": options.country,
        "date": options.date or datetime.datetime.now().astimezone().date(),
        "language": options.language or _language(playbook),
        "pathway": options.pathway,
        "agenda": playbook.agendas[0].id,
    }
    with new_session(ports.desk(), options.file, playbook=table, facts=facts):
        print(tr("Made {file}.", file=options.file))


def _language(playbook: Playbook) -> str:
    return "es" if "es" in playbook.languages else playbook.languages[0]


def _refuse_without_subject(playbook: Playbook, options: argparse.Namespace) -> None:
    if not (getattr(options, playbook.subject) or "").strip():
        raise WorkshopError(
            "The playbook {playbook} is about one {subject}: name it with --{subject}.",
            playbook=playbook.id,
            subject=playbook.subject,
        )
