"""Put resources/ inside the package when a wheel is built."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Resources(BuildHookInterface[Any]):
    """Carry resources/, catalogues compiled, in real wheels only.

    An editable install would get a copy that nobody updates: there, assets.py reads the checkout.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues and add the folder."""
        if version == "standard":
            _compile_catalogues(Path(self.root))
            build_data["force_include"]["resources"] = "workshop_app/_data/resources"


def _compile_catalogues(root: Path) -> None:
    spec = importlib.util.spec_from_file_location(
        "build_locale", root / "packaging" / "build_locale.py"
    )
    if spec is None or spec.loader is None:
        raise FileNotFoundError(root / "packaging" / "build_locale.py")
    build_locale = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build_locale)
    build_locale.compile_all()
