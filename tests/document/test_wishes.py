"""The user's own order, pairs and heroes: kept by the file and its history, and what they mean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from albumapp.document.model import Wishes
from albumapp.document.wishes import clusters, in_order, renamed, side_by_side, without
from albumapp.geometry import Rect
from albumapp.session.project import Project
from tests.document.test_journal import small_book
from tests.layout.made import photo


def ids(found: list) -> list[str]:
    return [f.id for f in found]


def test_without_an_order_of_their_own_photos_follow_time() -> None:
    assert ids(in_order([photo(3), photo(1), photo(2)])) == ["p1", "p2", "p3"]


def test_photos_without_any_time_stay_as_given() -> None:
    assert ids(in_order([photo(3), replace(photo(1), taken=None)])) == ["p3", "p1"]


def test_the_own_order_beats_time_and_others_find_their_place_in_it() -> None:
    wishes = Wishes(order=("p5", "p1", "p9"))
    assert ids(in_order([photo(n) for n in (1, 5, 9)], wishes)) == ["p5", "p1", "p9"]
    assert ids(in_order([photo(n) for n in (1, 2, 5, 9, 0)], wishes)) == ["p0", "p5", "p1", "p2", "p9"]


def test_pairs_follow_each_other() -> None:
    wishes = Wishes(together=(("p4", "p1"),))
    found = in_order([photo(n) for n in range(5)], wishes)
    assert ids(found) == ["p0", "p1", "p4", "p2", "p3"]


def test_photos_stay_together_by_way_of_others() -> None:
    pairs = [("a", "b"), ("x", "y"), ("c", "d"), ("d", "b"), ("a", "a")]
    assert clusters(pairs) == [["c", "d", "a", "b"], ["x", "y"]]
    assert clusters([]) == []


def test_side_by_side_is_a_shared_edge_not_a_corner() -> None:
    a = Rect(0, 0, 100, 80)
    assert side_by_side(a, Rect(104, 10, 90, 80), 4)
    assert side_by_side(a, Rect(20, 84, 90, 60), 4)
    assert not side_by_side(a, Rect(104, 70, 90, 80), 4)
    assert not side_by_side(a, Rect(130, 0, 90, 80), 4)


def test_photos_that_go_leave_no_wish_behind() -> None:
    wishes = Wishes(("a", "b"), (("a", "c"), ("b", "d")), ("a",))
    assert without(wishes, ["a"]) == Wishes(("b",), (("b", "d"),), ())
    assert renamed(wishes, "a", "x") == Wishes(("x", "b"), (("x", "c"), ("b", "d")), ("x",))


def test_wishes_are_in_the_file_and_its_history(tmp_path: Path) -> None:
    project = Project.new(tmp_path / "a.album")
    project.replace(replace(small_book("layflat-30x30"), product=project.document.product), "Start")
    photos = tuple(project.document.photos)
    project.do("order_photos", photos=list(reversed(photos)))
    wanted = project.document.wishes
    assert wanted.order == tuple(reversed(photos))
    project.close()
    again = Project.open(tmp_path / "a.album")
    assert again.document.wishes == wanted
    again.undo()
    assert again.document.wishes == Wishes()
    again.redo()
    assert again.document.wishes == wanted
    again.do("remove_photos", photos=[photos[0]])
    assert photos[0] not in again.document.wishes.order
    again.close()
