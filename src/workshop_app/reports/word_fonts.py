"""The face of a Word document, carried along: it looks the same where nobody has installed it."""

from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement

from workshop_app.assets import resource
from workshop_app.reports.fonts import REGULAR

if TYPE_CHECKING:
    from docx.document import Document

INSTEAD = "Segoe UI"
"""What is taken by a program that opens no carried faces and has no Inter."""
FACES = {"embedRegular": "Inter-in-Word-Regular.ttf", "embedBold": "Inter-in-Word-Bold.ttf"}

_TABLE = "/word/fontTable.xml"
_SORT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_KEY = "3C1F8B52-6E0A-4D77-9B21-5A64C0E7D1{n:02X}"
_HIDDEN = 32
"""So many first bytes of a carried face are mixed with its key: the format asks for it."""


def carry_fonts(document: "Document") -> None:
    """Lay both faces into a document, and say what to take where they cannot be used."""
    table: Any = next(p for p in document.part.package.iter_parts() if p.partname == _TABLE)
    carried = ""
    for number, (place, file) in enumerate(FACES.items(), 1):
        key = _KEY.format(n=number)
        content = mixed(resource("fonts", file).read_bytes(), key)
        part = Part(PackURI(f"/word/fonts/font{number}.odttf"), _SORT, content, table.package)
        id = table.relate_to(part, RELATIONSHIP_TYPE.FONT)
        carried += f'<w:{place} r:id="{id}" w:fontKey="{{{key}}}"/>'
    said = (
        f'<w:font w:name="{REGULAR}"><w:altName w:val="{INSTEAD}"/><w:charset w:val="00"/>'
        f'<w:family w:val="swiss"/><w:pitch w:val="variable"/>{carried}</w:font></w:fonts>'
    )
    table._blob = table.blob.replace(b"</w:fonts>", said.encode())  # noqa: SLF001 - no other way
    _keep_carrying(document)


def mixed(face: bytes, key: str) -> bytes:
    """Mix the beginning of a face with a key, or part them again."""
    signs = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ signs[at % len(signs)] for at, byte in enumerate(face[:_HIDDEN]))
    return head + face[_HIDDEN:]


def _keep_carrying(document: "Document") -> None:
    """Let Word keep the faces when it saves; its settings stand in a fixed order."""
    settings: Any = document.settings.element
    said = OxmlElement("w:embedTrueTypeFonts")
    before = [e for e in settings if e.tag.rpartition("}")[2] in {"writeProtection", "view", "zoom",
              "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries",
              "displayBackgroundShape", "printPostScriptOverText", "printFractionalCharacterWidth",
              "printFormsData"}]  # fmt: skip
    settings.insert(len(before), said)
