"""`open-pack PACK -o FILE`: the session that a package holds, as a file of this machine's own."""

import argparse
from pathlib import Path

from workshop_app.document.acts.admitting import admit
from workshop_app.document.acts.opening_packs import opened_pack
from workshop_app.document.acts.packing import SESSION_FILE
from workshop_app.document.acts.rooms import Ports
from workshop_app.text import tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `open-pack`."""
    parser.add_argument("pack", type=Path, metavar="PACK")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--key", type=Path, help=tr("the file of an age key, where it is encrypted")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Check it, and take its session in."""
    with opened_pack(ports, options.pack, key=options.key) as bag:
        admit(ports.desk(), bag.path(SESSION_FILE), options.output)
    print(tr("Made {file}.", file=options.output))
