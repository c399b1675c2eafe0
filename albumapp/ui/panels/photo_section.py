"""The inspector's section of one photo: its file, how finely it prints, and its crop in numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from albumapp.ui.panels.fields import Section, number
from albumapp.ui.panels.slide import Slide
from albumapp.ui.states import photo_frame
from albumapp.ui.tr import isolated, tr
from albumapp.ui.widgets import row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import PhotoFrame
    from albumapp.geometry import Rect
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class PhotoSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_photo", tr("Photo"))
        self._desk, self._edit = desk, edit
        self.file = self.fact(tr("File"), "photo_file")
        self.size = self.fact(tr("Size"), "photo_size")
        self.ppi = self.fact(tr("In print"), "photo_ppi")
        self.zoom = number(self, tr("Zoom"), "crop_zoom", 100, 800, self._zoom, "%", 5, 0)
        self.angle = Slide("crop_angle", tr("Straighten"), -45, 45, "°", 0.0, 1)
        self.angle.edited.connect(self._angle)
        self.add(tr("Straighten"), self.angle)
        self._asked: tuple[str, Rect, Rect] | None = None  # frame, crop as it came out, crop as it was
        for names in (
            ("crop", "turn_photo", "flip_photo", "flip_down"),
            ("fill_frame", "fit_frame", "reset_crop"),
        ):
            self.form.addRow("", row(*(tool(actions[a]) for a in names), None, gap=0))

    def wants(self, desk: Desk) -> bool:
        return photo_frame(desk) is not None

    def _frame(self) -> PhotoFrame:
        frame = photo_frame(self._desk)
        assert frame is not None
        return frame

    def show_state(self, desk: Desk) -> None:
        from albumapp.geometry.crop import effective_ppi

        frame = self._frame()
        entry = desk.document.photos[frame.photo]
        self.file.setText(isolated(entry.name))
        self.size.setText(tr("{w} × {h} pixels", w=entry.width, h=entry.height))
        ppi, output = effective_ppi(frame.crop, entry.size, frame.box), desk.project.spec.output
        words = tr("sharp") if ppi >= output.ppi_good else tr("good") if ppi >= output.ppi_min else tr("soft")
        self.ppi.setText(tr("{n} ppi, {words}", n=round(ppi), words=words))
        self.zoom.show_value(100 * self._widest(frame) / frame.crop.box.w)
        self.angle.show_value(frame.crop.angle)

    def _widest(self, frame: PhotoFrame) -> float:
        """Width of the largest crop, 0..1."""
        from albumapp.geometry.crop import largest_crop

        slot = frame.box.h / frame.box.w if frame.crop.quarter_turns % 2 else frame.box.w / frame.box.h
        return largest_crop(self._desk.document.photos[frame.photo].size.aspect, slot).w

    def _zoom(self, percent: float) -> None:
        frame = self._frame()
        k = self._widest(frame) * 100 / percent / frame.crop.box.w
        self._edit("crop_zoom", "set_crop", frame=frame.id, box=frame.crop.box.grown(k).as_list())

    def _angle(self, degrees: float, drag: int) -> None:
        """Straightening makes the crop smaller; less of it makes it as large again as it was before."""
        frame = self._frame()
        box = frame.crop.box
        if self._asked is not None and self._asked[:2] == (frame.id, box):
            was = self._asked[2]
            box = type(box).centred(box.cx, box.cy, was.w, was.h)
        asked = box.as_list()
        self._edit(f"crop_angle-{drag}", "set_crop", frame=frame.id, angle=degrees, box=asked)
        self._asked = (frame.id, self._frame().crop.box, box)
