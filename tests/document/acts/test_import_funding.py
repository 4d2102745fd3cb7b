"""Funding and money in an import: columns that stand side by side, and whose currency it is."""

import pytest
from table_files import Room, session

from workshop_app.domain.results import results

GAPS = "gap,title\nB1,Oficios\n"


@pytest.fixture
def room(tmp_path):
    return Room(session(), tmp_path)


def test_a_column_of_funding_alone_must_fit_what_is_on_record(room):
    head = "action,gap,title,funding_kind"
    room.take(gaps=GAPS, actions=f"{head},funding_amount\nA1,B1,x,own|private,1|2\n")
    room.take(actions=f"{head}\nA1,B1,x,private|own\n")
    assert room.one("action").funding == (("private", 1, None), ("own", 2, None))
    assert "1 values, where funding_amount has 2" in room.refusal(
        actions=f"{head}\nA1,B1,x,private\n"
    )


def test_a_blank_currency_is_the_sessions_and_a_said_one_stays(room):
    room.take(
        settings="key,value\ncurrency,MXN\n",
        gaps=GAPS,
        actions="action,gap,title,currency\nA1,B1,x,\nA2,B1,y,USD\n",
    )
    assert [
        action["currency"] for action in results(room.document.figures, revision="")["actions"]
    ] == ["MXN", "USD"]
