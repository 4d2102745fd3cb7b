"""`new FILE`: a session file with its playbook, and what it is about."""

import argparse
import datetime
from pathlib import Path

from workshop_app.cli.values import country, day
from workshop_app.document.acts.beginning import Beginning, begin_session
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.playbook_reading import SUBJECTS
from workshop_app.domain.stages.prepare import PATHWAYS
from workshop_app.text import LANGUAGES, currency_of_country, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `new`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--playbook", required=True, metavar="ID|TOML")
    parser.add_argument("--country", required=True, type=country, metavar="CC")
    parser.add_argument("--pathway", required=True, choices=PATHWAYS)
    for name in SUBJECTS:
        parser.add_argument(f"--{name}", metavar="NAME")
    parser.add_argument("--language", choices=LANGUAGES, default=None)
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--date", type=day, metavar="YYYY-MM-DD")


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Make the file."""
    beginning = Beginning(
        playbook=options.playbook,
        subjects={name: getattr(options, name) for name in SUBJECTS},
        country=options.country,
        day=options.date or datetime.datetime.now().astimezone().date(),
        pathway=options.pathway,
        language=options.language,
        title=options.title,
        currency=currency_of_country(options.country),
    )
    with begin_session(ports.desk(), options.file, beginning):
        print(tr("Made {file}.", file=options.file))
