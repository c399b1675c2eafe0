"""Crop mode: the photo is panned and zoomed inside its frame. One edit at the end."""

from __future__ import annotations

from dataclasses import replace

from albumapp.document.model import PhotoFrame
from albumapp.geometry import Affine, Crop, Rect, Size
from albumapp.geometry.crop import moved_inside, photo_to_box, zoomed
from albumapp.ui.canvas.gestures import Call

NEAREST = 0.02  # the smallest part of the photo that a crop shows, of each side


class CropSession:
    """The crop as it stands while the mode lasts; `call()` is the edit that it comes to."""

    def __init__(self, frame: PhotoFrame, photo: Size) -> None:
        self.frame, self.photo = frame, photo
        self.crop: Crop = frame.crop

    def matrix(self) -> Affine:
        """The photo's unit square to the surface."""
        f = self.frame
        return photo_to_box(self.crop, self.photo, f.box).then(
            Affine.rotation(f.rotation, f.box.cx, f.box.cy)
        )

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo by mm on the surface, as far as it reaches."""
        back = self.matrix().inverse()
        du, dv = back.a * dx + back.c * dy, back.b * dx + back.d * dy
        b = self.crop.box
        self.crop = moved_inside(replace(self.crop, box=Rect(b.x - du, b.y - dv, b.w, b.h)), self.photo)

    def zoom(self, factor: float, x: float | None = None, y: float | None = None) -> None:
        """Larger (> 1) or smaller about a point of the surface, which stays where it is if it can."""
        b = self.crop.box
        factor = min(factor, min(b.w, b.h) / NEAREST)
        cx = cy = 0.5
        if x is not None and y is not None:
            u, v = self.matrix().inverse().apply(x, y)
            cx, cy = min(max((u - b.x) / b.w, 0.0), 1.0), min(max((v - b.y) / b.h, 0.0), 1.0)
        self.crop = zoomed(self.crop, self.photo, factor, cx, cy)

    def call(self) -> Call | None:
        old, new = self.frame.crop.box, self.crop.box
        same = all(abs(a - b) < 1e-9 for a, b in zip(old.as_list(), new.as_list(), strict=True))
        return None if same else ("set_crop", {"frame": self.frame.id, "box": new.as_list()})
