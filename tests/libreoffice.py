"""Files as LibreOffice writes them again: what a room sends back was rarely saved by Word or Excel.

LibreOffice is none of the project's needs; where it is not installed, these tests are skipped.
"""

import shutil
import subprocess

import pytest

_PATIENCE = 300
"""Seconds after which it hangs: its first start alone takes ten."""


def rewritten(paths, to, folder):
    """Open files and save them with another suffix into a folder, under their names."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("soffice (LibreOffice) is not installed")
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"  # else a running one takes over
    command = [office, own, "--headless", "--convert-to", to, "--outdir", folder, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
    made = [folder / f"{path.stem}.{to}" for path in paths]
    missing = [path.name for path in made if not path.exists()]
    if missing:  # it exits with 0 also where it has no Writer, or no Calc
        pytest.skip(f"soffice wrote no {', '.join(missing)}: Writer or Calc is not installed")
    return made
