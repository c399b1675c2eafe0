"""What layout and editing need to know of a photo. Standard library only.

Made by `analysis`, joined by photo id when needed, never stored in a project: faces and people stay in
the library, so that they can be forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from albumapp.basis import Reason
from albumapp.geometry import Rect, Size


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """`size` is px as seen; `faces` are boxes in 0..1 of the oriented photo; scores are 0..1.

    `event` and `people` are ids of the analysis; `duplicate_of` is the id of the group's best photo
    (None for the best itself and for photos without siblings). `aside`: set aside (a screenshot, a receipt),
    so never suggested. `pick`: the user's favourite, or on the client's list: always suggested. `barred`:
    someone is on it who is never to be shown.

    For crops: `saliency` is where the photo draws the eye, a square grid of bytes, row by row over the whole
    photo (b"" unknown). `keep` are boxes that may be faces: kept whole and clear of fold and trim where that
    costs little, never counted; a box of all of the photo wants it uncropped. `gaze` says of each face where
    it looks, in degrees to the right (negative: left), None where unknown; it may be shorter than `faces`.
    `horizon` is the height (0..1) of one that is seen from side to side.

    For words and backgrounds: `place` where it was taken, `chapter` the name of its event, `dated` whether
    its time comes from more than the file's own date, `tone` its mean colour as L, a, b (8 bits each),
    `light` its lightness, a square grid of bytes like `saliency` (b"" unknown).

    `sharpness` is 0..1 as measured at 1,024 px (`analysis/quality.py`), None where nobody looked. `hangs`
    names another album of the user's in which it hangs on a wall ("" none).
    """

    id: str
    size: Size
    taken: datetime | None = None
    faces: tuple[Rect, ...] = ()
    importance: float = 0.5
    quality: float = 0.5
    event: str | None = None
    people: tuple[str, ...] = ()
    duplicate_of: str | None = None
    reasons: tuple[Reason, ...] = ()
    aside: bool = False
    pick: bool = False
    barred: bool = False
    saliency: bytes = b""
    keep: tuple[Rect, ...] = ()
    gaze: tuple[float | None, ...] = ()
    horizon: float | None = None
    place: str | None = None
    chapter: str = ""
    dated: bool = False
    tone: tuple[int, int, int] | None = None
    light: bytes = b""
    sharpness: float | None = None
    hangs: str = ""

    @property
    def aspect(self) -> float:
        return self.size.w / self.size.h
