"""Session files from elsewhere, whole and spoilt, and the gate that looks at them."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from files import come, made

from workshop_app.domain.edits import HERE, put, rate, set_fact
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.stages.assess import Rating
from workshop_app.gate import room

GAP = "0198f000-0000-7000-8000-0000000000aa"


def whole(folder):
    """A session file with a name, a rating, a gap and an undo in it, closed."""
    with made(folder, name="whole.workshop") as session:
        ballot, _person = come(session)
        document = session.document
        document.apply(rate(ballot, "i1", Rating(2, 4, 5, "en privado", "typed")))
        document.apply(put("gap", GAP, code="G1", title="Una", indicators=["i1"]))
        document.apply(set_fact(document.workshop.id, "venue", "Casa «Ñandú» 🌱"))
        document.apply(rate(ballot, "i2", Rating(1, 2)))
        document.undo()
        session.file.set_note("stage", "assess")
    return folder / "whole.workshop"


def spoilt(path, *statements, **pragmas):
    """Change a closed file as a hostile hand would; gives its path."""
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    if pragmas.get("schema"):
        raw.execute("PRAGMA writable_schema=ON")
        for statement in pragmas["schema"]:
            raw.execute(statement)
        raw.commit()
    raw.close()
    return path


def payloads(path, change, *, last=False):
    """Rewrite payloads with a function from value to value."""
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT id, payload FROM edits ORDER BY hlc, id").fetchall()
    for id, text in rows[-1:] if last else rows:
        new = change(json.loads(text))
        raw.execute("UPDATE edits SET payload = ? WHERE id = ?", (json.dumps(new), id))
    raw.commit()
    raw.close()
    return path


def refused(path, scratch):
    """The one sentence with which the gate refuses; it changed and left nothing."""
    before = path.read_bytes() if path.is_file() and not path.is_symlink() else None
    beside = sorted(entry.name for entry in path.parent.iterdir())
    with pytest.raises(WorkshopError) as said:
        room.session(path, scratch)
    assert list(scratch.iterdir()) == []
    assert before is None or path.read_bytes() == before
    assert sorted(entry.name for entry in path.parent.iterdir()) == beside
    sentence = str(said.value)
    assert str(path) in sentence
    assert "Traceback" not in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


__all__ = ["GAP", "HERE", "Path", "payloads", "refused", "shutil", "spoilt", "whole"]
