"""`verify PACK`: whether a package is whole, and what it says of itself."""

import argparse
from pathlib import Path

from workshop_app.document.acts.opening_packs import opened_pack
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.package import FULL, KIND, REVISION, SESSION, SIGNED_BY
from workshop_app.text import tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `verify`."""
    parser.add_argument("pack", type=Path, metavar="PACK")
    parser.add_argument(
        "--key", type=Path, help=tr("the file of an age key, where it is encrypted")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Check every byte of it."""
    with opened_pack(ports, options.pack, key=options.key) as bag:
        about = bag.about
        print(tr("{file} is whole, and was not altered since it was signed.", file=options.pack))
        full = about.get(KIND) == FULL
        print(tr("Everything, for the host.") if full else tr("For IFE: no ballots, no names."))
        print(
            tr(
                "Session {id}, at its edit {revision}",
                id=about.get(SESSION, ""),
                revision=about.get(REVISION, ""),
            )
        )
        print(tr("Signed by {key}", key=about[SIGNED_BY]))
        print(tr("Delivery {id}", id=bag.delivery))
