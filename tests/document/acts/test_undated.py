import io
import zipfile

from workshop_app.document.acts.undated import undated


def made(year, **parts):
    """A zip file whose parts were written in a year."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name, (year, 5, 6, 7, 8, 10)), text)
    return content.getvalue()


def test_the_time_of_making_makes_no_difference():
    assert made(2024, a="x") != made(2025, a="x")
    assert undated(made(2024, a="x")) == undated(made(2025, a="x"))


def test_all_parts_are_kept_in_their_order():
    with zipfile.ZipFile(io.BytesIO(undated(made(2024, b="1", a="2")))) as file:
        assert file.namelist() == ["b", "a"]
        assert file.read("b") == b"1"


def test_another_text_gives_other_bytes():
    assert undated(made(2024, a="x")) != undated(made(2024, a="y"))
