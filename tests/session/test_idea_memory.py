"""What was recommended and waved off is known again by its photos, also when some came or went."""

from __future__ import annotations

import hashlib

import pytest

from albumapp.photos.library import Library
from albumapp.session import forgetting
from albumapp.session.idea_memory import (
    TAKEN,
    WAVED_OFF,
    alike,
    forget,
    forget_all,
    remember,
    rows,
    sketch,
    told,
)
from albumapp.session.settings import Settings


def photos(first: int, count: int) -> list[str]:
    return [hashlib.sha256(str(n).encode()).hexdigest() for n in range(first, first + count)]


def test_it_is_remembered_for_these_photos_and_no_others() -> None:
    settings = Settings()
    remember(settings, "calendar", photos(0, 60), WAVED_OFF)
    remember(settings, "album", photos(0, 60), TAKEN)
    again = Settings()  # read from disk
    assert told(again, photos(0, 60)) == {"calendar": WAVED_OFF, "album": TAKEN}
    assert told(again, photos(0, 60), TAKEN) == {"album": TAKEN}
    assert told(again, photos(0, 66)).keys() == {"calendar", "album"}  # a few more
    assert told(again, photos(3, 57)).keys() == {"calendar", "album"}  # a few went
    assert told(again, photos(0, 300)) == {}
    assert told(again, photos(500, 60)) == {}
    assert told(again, []) == {}


@pytest.mark.parametrize(("common", "share"), [(60, 1.0), (45, 0.6), (30, 1 / 3), (0, 0.0)])
def test_the_share_in_common_is_reckoned_from_sketches(common: int, share: float) -> None:
    a, b = photos(0, 60), photos(60 - common, 60)
    assert alike(sketch(a), sketch(b)) == pytest.approx(share, abs=0.25)
    assert alike(sketch(a), sketch(b)) == alike(sketch(b), sketch(a))


def test_few_photos_are_told_apart() -> None:
    settings = Settings()
    remember(settings, "card", photos(0, 3), WAVED_OFF)
    assert told(settings, photos(0, 3)) == {"card": WAVED_OFF}
    assert told(settings, photos(2, 3)) == {}


def test_it_can_be_taken_back_one_by_one_and_wholly() -> None:
    settings, mine = Settings(), photos(0, 40)
    for idea in ("calendar", "album", "card"):
        remember(settings, idea, mine, WAVED_OFF)
    remember(settings, "card", mine, TAKEN)
    assert len(rows(settings)) == 3
    forget(settings, mine, "calendar")
    assert told(settings, mine).keys() == {"album", "card"}
    forget(settings, mine, how=WAVED_OFF)
    assert told(settings, mine).keys() == {"card"}
    remember(settings, "album", photos(900, 40), WAVED_OFF)
    forget_all(settings)
    assert rows(Settings()) == []


def test_what_is_no_memory_is_passed_over() -> None:
    settings = Settings()
    good = {"idea": "card", "photos": sketch(photos(0, 4)), "how": TAKEN}
    settings.set("ideas", ["x", {"idea": 3}, {"idea": "a", "photos": [1], "how": TAKEN}, good])
    assert rows(settings) == [good]
    settings.set("ideas", {"a": 1})
    assert told(settings, photos(0, 4)) == {}


def test_it_is_counted_among_what_is_stored() -> None:
    settings = Settings()
    remember(settings, "card", photos(0, 4), TAKEN)
    with Library() as library:
        kinds = {k.code: k.count for k in forgetting.stored(library, [], settings).kinds}
    assert kinds["ideas"] == 1
