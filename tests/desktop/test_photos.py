"""A photo is made small, upright and bare before a session keeps it."""

import pytest
from pictures import jpeg, photo_of_a_phone
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from workshop_app.desktop.photos import photo_of, photo_of_file
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.pictures import LARGEST, LONGEST_SIDE, size_of


@pytest.fixture(scope="module")
def phones(tmp_path_factory):
    """A photo of a phone in a file: noise, so that it is as heavy as can be."""
    file = tmp_path_factory.mktemp("phone") / "IMG 0001.JPG"
    file.write_bytes(photo_of_a_phone())
    return file


def test_a_phones_photo_fits_and_stands_upright(qapp, phones):
    content = photo_of_file(phones)
    width, height = size_of(content)
    assert len(content) <= LARGEST
    assert max(width, height) <= LONGEST_SIDE
    assert width < height  # it was taken lying, and held upright


def test_nothing_tells_where_and_with_what_it_was_taken(qapp, phones):
    content = photo_of_file(phones)
    assert b"Exif" not in content
    assert b"Invented Phones" not in content


def test_a_small_one_keeps_its_size(qapp, tmp_path):
    file = tmp_path / "small.jpg"
    file.write_bytes(jpeg(size=(640, 480)))
    assert size_of(photo_of_file(file)) == (640, 480)


def test_what_can_be_seen_through_lies_on_white(qapp):
    clear = QImage(40, 30, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    clear.setText("Author", "Ana")
    content = photo_of(clear)
    assert b"Ana" not in content
    assert QImage.fromData(content).pixelColor(5, 5) == QColor("white")


@pytest.mark.parametrize("size", [(6000, 1), (1, 6000), (1, 1)])
def test_a_strip_stays_a_picture(qapp, size):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert min(size_of(photo_of(image))) >= 1


@pytest.mark.qt_log_ignore("JPEG datastream")
@pytest.mark.parametrize("content", [b"", b"<svg/>", photo_of_a_phone((90, 60))[:40]])
def test_what_is_no_photo_is_refused_by_its_name(qapp, tmp_path, content):
    file = tmp_path / "notes.jpg"
    file.write_bytes(content)
    with pytest.raises(WorkshopError) as refused:
        photo_of_file(file)
    assert refused.value.values["file"] == "notes.jpg"


def test_a_file_that_is_gone_is_refused(qapp, tmp_path):
    with pytest.raises(WorkshopError):
        photo_of_file(tmp_path / "gone.jpg")
