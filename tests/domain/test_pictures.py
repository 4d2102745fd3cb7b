"""A gap's pictures: JPEG of a size that a session can carry, each once, known by its bytes."""

import pytest
from log_parts import document
from pictures import hash_of, jpeg, photo_of_a_phone

from workshop_app.domain.edits import Act, change, put, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.merging_gaps import merged
from workshop_app.domain.pictures import LARGEST, MOST, size_of, with_pictures, without_picture
from workshop_app.domain.table_kinds import TABLE_KINDS

RED, BLUE = jpeg(), jpeg((20, 40, 200))


def written():
    made = document()
    for number in (1, 2):
        made.apply(put("gap", f"g{number}", code=f"G{number}", title=f"Brecha {number}"))
    return made


def shown(made, gap="g1"):
    return [made.pictures.get(name) for name in made.workshop.gaps[gap].pictures]


@pytest.mark.parametrize("size", [(64, 48), (1, 1), (1600, 3)])
def test_a_jpeg_tells_its_size(size):
    assert size_of(jpeg(size=size)) == size
    assert size_of(jpeg(size=size, progressive=True)) == size


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff\xe0", RED[:30], b"\x89PNG\r\n", b"<svg/>", RED[:4] + b"\0" * 90]
)
def test_what_is_no_jpeg_has_no_size(content):
    assert size_of(content) is None


def test_a_picture_is_put_to_a_gap_once_and_taken_away_again():
    made = written()
    for content in (RED, BLUE, RED):
        made.apply(with_pictures(made.workshop, "g1", content))
    assert shown(made) == [RED, BLUE]
    made.apply(without_picture(made.workshop, "g1", hash_of(RED)))
    assert shown(made) == [BLUE]
    made.undo()
    assert shown(made) == [RED, BLUE]


def test_what_is_not_a_small_jpeg_is_refused():
    made = written()
    large = jpeg(size=(1700, 3))
    heavy = photo_of_a_phone((1500, 1500))
    assert len(heavy) > LARGEST
    for content in (b"no picture", large, heavy):
        with pytest.raises(WorkshopError):
            made.apply(with_pictures(made.workshop, "g1", content))
    act = with_pictures(made.workshop, "g1", RED)
    with pytest.raises(WorkshopError):
        made.apply(Act(act.kind, act.writes, pictures={hash_of(RED): BLUE}))
    assert shown(made) == []


def test_a_gap_names_no_picture_whose_bytes_nobody_has():
    made = written()
    with pytest.raises(WorkshopError, match="not there"):
        made.apply(change("gap", "g1", pictures=(hash_of(RED),)))
    with pytest.raises(WorkshopError, match="does not fit"):
        made.apply(change("gap", "g1", pictures=("../../etc",)))


def test_a_gap_has_so_many_pictures_at_most():
    made = written()
    for number in range(MOST):
        made.apply(with_pictures(made.workshop, "g1", jpeg((number * 20, 0, 0))))
    with pytest.raises(WorkshopError, match=str(MOST)):
        made.apply(with_pictures(made.workshop, "g1", jpeg((0, 200, 0))))


def test_gaps_made_one_have_the_pictures_of_all():
    made = written()
    made.apply(with_pictures(made.workshop, "g1", RED))
    made.apply(with_pictures(made.workshop, "g2", BLUE))
    made.apply(merged(made.workshop, ["g1", "g2"]))
    assert shown(made) == [RED, BLUE]


def test_acts_done_together_bring_the_pictures_of_each():
    made = written()
    both = (with_pictures(made.workshop, "g1", RED), with_pictures(made.workshop, "g2", BLUE))
    made.apply(together("paste", *both))
    assert shown(made) + shown(made, "g2") == [RED, BLUE]


def test_no_table_has_pictures():
    assert all(c.name != "pictures" for kind in TABLE_KINDS.values() for c in kind.columns)
