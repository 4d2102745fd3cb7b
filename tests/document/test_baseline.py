import pytest
from log_parts import SESSION, MemoryLog, SeededIds, SetClock, device, document, person

from workshop_app.document.baseline import baseline
from workshop_app.document.document import Document
from workshop_app.document.merge import merged
from workshop_app.document.ports import Author
from workshop_app.domain.edits import change, put, rate, remove, reorder, vote
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAP, OTHER = (named(SESSION, "gap", code) for code in ("G1", "G2"))


def begun_again(doc, seed):
    """A new file that begins with the whole state of another."""
    writes = baseline(doc.standing)
    return Document.begun(
        MemoryLog(), Author(device(9)), SetClock(), SeededIds(seed),
        session=SESSION, writes=writes, kind="baseline",
    )  # fmt: skip


@pytest.fixture
def lived():
    doc = document()
    _, ballot, come = person("P001")
    doc.apply(come)
    for code, gap in (("G1", GAP), ("G2", OTHER)):
        doc.apply(put("gap", gap, code=code, title=code))
        doc.apply(vote(ballot, gap, Vote(2)))
    doc.apply(rate(ballot, "i1", Rating(1, 4)))
    doc.apply(reorder(SESSION, "gap", (OTHER, GAP)))
    doc.apply(change("gap", GAP, title="undone"))
    doc.undo()
    return doc


def test_a_file_that_begins_anew_is_the_same_workshop(lived):
    again = begun_again(lived, 101)
    assert again.workshop == lived.workshop
    assert len(again.logged.edits) == 1
    assert [*again.workshop.gaps] == [OTHER, GAP]


def test_what_was_removed_is_not_in_it(lived):
    lived.apply(remove(lived.workshop, "gap", OTHER))
    again = begun_again(lived, 101)
    assert OTHER not in repr(again.logged.edits[0].writes.get("gap"))
    assert again.figures.own == lived.figures.own


def test_it_cannot_be_undone(lived):
    with pytest.raises(WorkshopError, match="undo"):
        begun_again(lived, 101).undo()


def test_it_merges_only_with_copies_that_begin_with_the_same(lived):
    again = begun_again(lived, 101)
    copy = document(again.logged, number=2)
    copy.apply(change("gap", GAP, title="en la copia"))
    both = document(merged(again.logged, copy.logged))
    assert both.workshop.gaps[GAP].title == "en la copia"
    for stranger in (lived, begun_again(lived, 102)):
        with pytest.raises(WorkshopError, match="not copies"):
            merged(again.logged, stranger.logged)


def test_what_an_unsettled_conflict_keeps_in_sight_is_in_it(lived):
    copy = document(lived.logged, number=2)
    copy.apply(change("gap", OTHER, title="vista en la copia"))
    lived.apply(remove(lived.workshop, "gap", OTHER))
    both = document(merged(lived.logged, copy.logged), number=3)
    assert both.conflicts
    again = begun_again(both, 101)
    assert again.workshop == both.workshop
    assert again.figures.own == both.figures.own
    assert again.workshop.gaps[OTHER].title == "vista en la copia"
    assert not again.conflicts


def test_what_was_undone_but_is_named_by_a_copy_keeps_the_words_it_was_made_with(lived):
    third = named(SESSION, "gap", "G3")
    lived.apply(put("gap", third, code="G3", title="hecha y deshecha"))
    copy = document(lived.logged, number=2)
    copy.apply(change("gap", third, statement="seguida en la copia"))
    lived.undo()
    both = document(merged(lived.logged, copy.logged), number=3)
    again = begun_again(both, 101)
    assert again.workshop.gaps[third].title == "hecha y deshecha"
    assert again.workshop == both.workshop
