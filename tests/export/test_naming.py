"""Names of files for labs, and pages as people name them."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.export.naming import ascii_name, file_name, picture_names, sizes_name
from albumapp.export.ranges import chosen, page_numbers
from albumapp.geometry import Size
from tests.export.album import make_album


def test_names_are_ascii() -> None:
    assert ascii_name("Été à la mer / 2026!") == "Ete-a-la-mer-2026"
    assert ascii_name("旅行") == "order"
    assert ascii_name("../../etc/passwd") == "etc-passwd"
    assert len(ascii_name("x" * 500)) == 60


def test_a_template_is_filled() -> None:
    values = {"order": "A 17", "title": "Strand & Meer", "quantity": 2, "size": "600x300mm", "n": 7}
    assert file_name("{order}_{n:04d}", values) == "A-17_0007"
    assert file_name("{title} x{quantity}", values) == "Strand-Meer-x2"


@pytest.mark.parametrize(
    "template", ["{n.__class__}", "{photo}", "{", "{n:q}", "{title!r}", "{0}", "{}", "{n[0]}"]
)
def test_a_template_of_other_things_is_refused(template: str) -> None:
    with pytest.raises(UserError, match="no name for files"):
        file_name(template, {"n": 1, "title": "x"})


def test_pictures_have_different_names_that_sort() -> None:
    names = picture_names("{title}_{n:03d}", 12, {"title": "B/W"})
    assert names == sorted(names)
    assert names[0] == "B-W_001"
    assert picture_names("{title}", 3, {"title": "x"}) == ["x_001", "x_002", "x_003"]


def test_pages_as_people_name_them(tmp_path: Path) -> None:
    assert page_numbers("cover, 3-4; 9", 20) == (True, frozenset({3, 4, 9}))
    assert page_numbers("18-", 20) == (False, frozenset({18, 19, 20}))
    assert page_numbers("2–3", 20)[1] == {2, 3}
    for wrong in ("x", "3-x", "30", "-3", ""):
        with pytest.raises(UserError):
            page_numbers(wrong, 20)
    document = make_album(tmp_path).document
    assert chosen(document, "4") == (("s1",), {4})
    assert chosen(document, "1-3,cover") == (("cover", "s0", "s1"), {1, 2, 3})


def test_a_file_of_pieces_of_several_sizes_is_named_after_none_of_them() -> None:
    sizes = [Size(300, 400), Size(400, 300)]
    assert sizes_name(sizes, one=False) == "several-sizes"
    assert sizes_name(sizes[:1] * 3, one=False) == "300x400mm"
    assert sizes_name(sizes, one=True) == "400x300mm"  # a book that opens with one page alone
