"""Find the files that travel with the program: playbooks, fonts, icons, catalogues."""

from pathlib import Path, PurePosixPath, PureWindowsPath

_packed = Path(__file__).parent / "_data"
_checkout = Path(__file__).parents[2]


def resource(*parts: str) -> Path:
    """Give the file or folder of that name under resources/."""
    _refuse_escapes(parts)
    return _root().joinpath("resources", *parts)


def in_checkout() -> bool:
    """Tell whether the program runs from its source, where some files may not be built yet."""
    return not _packed.is_dir()


def _root() -> Path:
    return _checkout if in_checkout() else _packed


def _refuse_escapes(parts: tuple[str, ...]) -> None:
    for part in parts:
        path = PureWindowsPath(part)
        if path.anchor or PurePosixPath(part).is_absolute() or ".." in path.parts:
            raise ValueError(f"not a path inside resources: {part!r}")
