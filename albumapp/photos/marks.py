"""What the user says of a photo, as the library keeps it: one row a mark, text values. Standard library only.

A mark is the only copy of the user's word, so it is never thrown away with a cache. To add one: a field of
`Marks` with its default, and its two lines in `from_texts` and `to_texts`.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

NAMES = ("stars", "pick", "aside", "begins", "chapter", "shift", "wrong")
# what may be said to be wrong of a photo's reasons; `analysis.importance` says what each no longer counts for
FACTORS = ("people", "faces", "quality", "moment", "size", "weight", "worth", "eye", "gaze", "whole")


@dataclass(frozen=True, slots=True)
class Marks:
    """One photo's marks; None where the user said nothing.

    `stars` is -1 (rejected) to 5. `pick` is a favourite, which is always chosen. `aside` puts the photo
    aside (True) or brings it back (False). `begins`: a chapter begins with this photo (True), or does not
    (False), whatever the gaps say; `chapter` is the name of the chapter that begins here. `shift` is what
    is added to the camera's time, in seconds. `wrong` are the FACTORS that do not count for this photo.
    """

    stars: int | None = None
    pick: bool | None = None
    aside: bool | None = None
    begins: bool | None = None
    chapter: str | None = None
    shift: float | None = None
    wrong: tuple[str, ...] = ()


NOTHING = Marks()


def from_texts(texts: Mapping[str, str]) -> Marks:
    """From the library's rows; what cannot be read is as if not said."""
    stars: int | None = None
    shift: float | None = None
    with suppress(ValueError, KeyError):
        stars = min(5, max(-1, int(texts["stars"])))
    with suppress(ValueError, KeyError):
        shift = float(texts["shift"])
    if shift is not None and not abs(shift) < 1e10:  # three centuries; NaN and infinity too
        shift = None
    return Marks(
        stars,
        _flag(texts.get("pick")),
        _flag(texts.get("aside")),
        _flag(texts.get("begins")),
        texts.get("chapter") or None,
        shift,
        tuple(f for f in FACTORS if f in texts.get("wrong", "").split()),
    )


def to_texts(marks: Marks) -> dict[str, str | None]:
    """Every mark as the library keeps it, None where it is to be taken away."""
    return {
        "stars": None if marks.stars is None else str(marks.stars),
        "pick": _yes(marks.pick),
        "aside": _yes(marks.aside),
        "begins": _yes(marks.begins),
        "chapter": marks.chapter or None,
        "shift": None if marks.shift is None else repr(marks.shift),
        "wrong": " ".join(f for f in FACTORS if f in marks.wrong) or None,
    }


def _flag(text: str | None) -> bool | None:
    return {"yes": True, "no": False}.get(text or "")


def _yes(flag: bool | None) -> str | None:
    return None if flag is None else "yes" if flag else "no"
