"""Lists of favourites as clients send them."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.photos.library import Library
from albumapp.photos.marks import from_texts
from albumapp.photos.record import PhotoRecord
from albumapp.session.favourites import keep, match
from albumapp.session.list_text import decoded, read_text

NAMES = (
    *("d/IMG_0411.JPG", "d/IMG_0412.JPG", "d/IMG_0413.JPG", "d/IMG_0415.JPG", "d/IMG_0412-2.JPG"),
    *("d/_DSC0099.jpg", "d/Anna & Ben, vows.jpg", "d/IMG_7.jpg", "d/2019-07-04_12.jpg", "d/Straße 1.jpg"),
    *("d/20190704_DSC0777.jpg", "d/x_BURST0021.jpg", "d/y_BURST0021.jpg"),
    *("a/P1000.jpg", "b/P1000.jpg", "d/IMG_0500.CR2", "d/IMG_0500.JPG"),
)


def photo(path: str) -> PhotoRecord:
    return PhotoRecord(path, path, "cr2" if path.endswith("CR2") else "jpeg", 3000, 2000)


RECORDS = [photo(n) for n in NAMES]


def found(text: str) -> list[str]:
    return [i.partition("/")[2] for i in match(text, RECORDS).found]


@pytest.mark.parametrize(
    "text",
    [
        "IMG_0412.JPG",
        "img_0412.jpg",
        "IMG_0412",
        "0412",
        "412",
        "#0412",
        "IMG0412.jpeg",
        '"IMG_0412.JPG"',
        "“IMG_0412”,",
        "C:\\Users\\Ann\\IMG_0412.JPG",
        "d/IMG_0412.JPG",
        "3. IMG_0412.jpg",
        "- IMG_0412",
        "IMG_0412 - the best one!",
        "IMG_0412 (1).jpg",
        "IMG_0412-Edit.jpg",
        "IMG_0412-7.jpg",
        "IMG_0412-2048x1365.jpg",
        "\ufeffIMG_0412\r\n",
    ],
)
def test_one_photo_in_many_dresses(text: str) -> None:
    said = match(text, RECORDS)
    assert said.found == ("d/IMG_0412.JPG",), said
    assert not said.missing
    assert not said.ambiguous


@pytest.mark.parametrize(
    "text",
    [
        "IMG_0411, IMG_0413",
        "0411;0413",
        "0411 0413",
        "IMG_0411\n\nIMG_0413\n",
        "0411\t0413",
        "0411 and 0413, please",
    ],
)
def test_several_on_a_line(text: str) -> None:
    assert found(text)[:2] == ["IMG_0411.JPG", "IMG_0413.JPG"]


@pytest.mark.parametrize(
    "text", ["0411-0415", "IMG_0411-IMG_0415", "IMG_0411 – 0415", "0411 to 0415", "img_0411..0415"]
)
def test_ranges_take_all_between(text: str) -> None:
    assert found(text) == ["IMG_0411.JPG", "IMG_0412.JPG", "IMG_0413.JPG", "IMG_0415.JPG"]


def test_names_with_commas_blanks_and_accents() -> None:
    assert found("Anna & Ben, vows.jpg\nSTRASSE 1") == ["Anna & Ben, vows.jpg", "Straße 1.jpg"]


def test_the_copy_is_meant_where_it_is_named() -> None:
    assert found("IMG_0412-2") == ["IMG_0412-2.JPG"]
    assert found("DSC0099") == ["_DSC0099.jpg"]
    assert found("7") == ["IMG_7.jpg"]


def test_the_end_of_a_name_is_enough_where_one_has_it() -> None:
    assert found("DSC0777") == ["20190704_DSC0777.jpg"]
    assert match("BURST0021, 4DSC0777, SC", RECORDS).found == ()


def test_one_frame_of_a_day_is_not_another() -> None:
    said = match("2019-07-04_13.jpg", RECORDS)
    assert (said.found, said.missing) == ((), ("2019-07-04_13.jpg",))


def test_what_is_missing_is_named() -> None:
    said = match("IMG_0412\nIMG_9999.jpg\nsunset at the beach\nIMG_0413 IMG_8888 lovely", RECORDS)
    assert said.found == ("d/IMG_0412.JPG", "d/IMG_0413.JPG")
    assert said.missing == ("IMG_9999.jpg", "sunset at the beach", "IMG_8888")


def test_two_photos_of_one_name() -> None:
    said = match("P1000", RECORDS)
    assert said.found == ()
    assert said.ambiguous == {"P1000": ("a/P1000.jpg", "b/P1000.jpg")}
    assert match("b/P1000.jpg", RECORDS).found == ("b/P1000.jpg",)


def test_a_raw_and_its_jpeg_are_one() -> None:
    assert match("IMG_0500", RECORDS).found == ("d/IMG_0500.JPG",)


@pytest.mark.parametrize("d", [",", ";", "\t"])
def test_tables(d: str) -> None:
    rows = (
        ["No", "Filename", "Rating", "Comment"],
        ["1", "IMG_0411.JPG", "5", "yes"],
        ["2", "0412", "0", "no"],
    )
    rest = ["3", "IMG_0413.JPG", "", f'"a{d} b"'], ["4", "gone.jpg", "3", ""]
    said = match("\n".join(d.join(r) for r in (*rows, *rest)), RECORDS)
    assert said.found == ("d/IMG_0411.JPG", "d/IMG_0413.JPG")
    assert said.stars == {"d/IMG_0411.JPG": 5}
    assert said.missing == ("gone.jpg",)


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings(coding: str) -> None:
    assert found(decoded("Straße 1.jpg\r\nIMG_0411\r\n".encode(coding))) == ["Straße 1.jpg", "IMG_0411.JPG"]


def test_an_empty_list_names_nothing() -> None:
    assert match(" \n,;\n", RECORDS) == match("", RECORDS)


def test_lists_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.txt"):
        read_text(tmp_path / "gone.txt")
    (tmp_path / "a.xlsx").write_bytes(b"PK\3\4" + bytes(100))
    with pytest.raises(UserError, match="no list or table"):
        read_text(tmp_path / "a.xlsx")


def test_favourites_are_kept_as_marks(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite") as library:
        keep(library, match("File,Stars\nIMG_0411,4\n", RECORDS))
        marks = from_texts(library.marks(["d/IMG_0411.JPG"])["d/IMG_0411.JPG"])
    assert (marks.pick, marks.stars) == (True, 4)
