"""Zipped documents without the time of their making: the same content gives the same bytes."""

import zipfile
from io import BytesIO


def undated(data: bytes) -> bytes:
    """Give a zip file whose parts carry no time."""
    content = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(content, "w") as new:
        for part in old.infolist():
            bare = zipfile.ZipInfo(part.filename)  # of 1980, the first year that a zip knows
            new.writestr(bare, old.read(part), zipfile.ZIP_DEFLATED)
    return content.getvalue()
