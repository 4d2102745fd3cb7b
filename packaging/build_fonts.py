"""Make resources/fonts/ from the npm packages of Inter and DejaVu: needs `npm`, run by hand.

Inter's web fonts become TrueType files whose plain digits are the tabular ones, so that figures
stand in columns also where a library knows nothing of OpenType features.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
PACKAGES = ("inter-ui@4.1.1", "dejavu-fonts-ttf@2.37.3")
FACES = ("Inter-Regular", "Inter-SemiBold")
FOR_WORD = {
    "Inter-Regular": ("Inter-in-Word-Regular", 400),
    "Inter-SemiBold": ("Inter-in-Word-Bold", 700),
}
LATIN = ((0x20, 0x17F), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x25A0, 0x27BF))
"""What an edited document may come to need: Latin letters, signs, arrows, boxes."""
NEEDED = "0123456789.,áéíóúñüÁÉÍÓÚÑ¿¡ãõçâêôà→←≥≤≠×±€✓•ºª½«»\N{EN DASH}—…·"


def build() -> None:
    """Fetch both packages and write the faces and their licences."""
    with tempfile.TemporaryDirectory() as folder:
        inter, dejavu = (_unpack(package, Path(folder)) for package in PACKAGES)
        FONTS.mkdir(parents=True, exist_ok=True)
        for face in FACES:
            _tabular(inter / "web" / f"{face}.woff2", FONTS / f"{face}.ttf")
            lay_into_word(FONTS / f"{face}.ttf", *FOR_WORD[face])
        shutil.copyfile(inter / "LICENSE.txt", FONTS / "Inter-OFL.txt")
        shutil.copyfile(dejavu / "ttf" / "DejaVuSans.ttf", FONTS / "DejaVuSans.ttf")
        shutil.copyfile(dejavu / "LICENSE", FONTS / "DejaVuSans-LICENSE.txt")


def _unpack(package: str, folder: Path) -> Path:
    command = ["npm", "pack", "--silent", package]
    packed = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    name = packed.stdout.split()[-1]
    into = folder / name.removesuffix(".tgz")
    shutil.unpack_archive(folder / name, into)
    return into / "package"


def _tabular(source: Path, target: Path) -> None:
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    wide = _tabular_forms(font)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for digit in map(ord, "0123456789"):
                table.cmap[digit] = wide.get(table.cmap[digit], table.cmap[digit])
    _check(font, target.name)
    font.save(target)


def lay_into_word(source: Path, name: str, weight: int) -> None:
    """Write what a Word document carries: Latin only, and the half bold face as the bold one.

    Word asks a family for its regular and its bold face, and finds none under another name.
    """
    font = TTFont(source, recalcTimestamp=False)
    kept = Options(notdef_outline=True, hinting=False, layout_features=["kern", "mark", "ccmp"])
    smaller = Subsetter(kept)
    smaller.populate(unicodes=[sign for first, last in LATIN for sign in range(first, last + 1)])
    smaller.subset(font)
    bold = weight > 400
    style = "Bold" if bold else "Regular"
    for record in [r for r in font["name"].names if r.nameID in {16, 17, 21, 22, 25}]:
        font["name"].names.remove(record)
    for place, words in {1: "Inter", 2: style, 4: f"Inter {style}", 6: f"Inter-{style}"}.items():
        font["name"].setName(words, place, 3, 1, 0x409)
    about = font["OS/2"]
    about.usWeightClass = weight
    about.fsSelection = about.fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    font.save(FONTS / f"{name}.ttf")


def _tabular_forms(font: TTFont) -> dict[str, str]:
    """Read the font's own `tnum` feature: which glyph stands for which."""
    gsub: Any = font["GSUB"].table
    records = [r for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum"]
    lookups = {index for record in records for index in record.Feature.LookupListIndex}
    forms: dict[str, str] = {}
    for index in lookups:
        for subtable in gsub.LookupList.Lookup[index].SubTable:
            forms |= getattr(subtable, "ExtSubTable", subtable).mapping
    return forms


def _check(font: TTFont, name: str) -> None:
    cmap = font.getBestCmap()
    missing = "".join(sign for sign in NEEDED if ord(sign) not in cmap)
    widths = {font["hmtx"][cmap[ord(digit)]][0] for digit in "0123456789"}
    if missing or len(widths) != 1 or "glyf" not in font:
        raise SystemExit(f"{name}: lacks {missing!r}, digits of {len(widths)} widths")


if __name__ == "__main__":
    build()
