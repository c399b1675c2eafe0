"""The inspector's section of one photo: its file, crop, look and border."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from albumapp.ui.panels.fields import Section, Swatch, number
from albumapp.ui.states import photo_frame
from albumapp.ui.tr import tr
from albumapp.ui.widgets import row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import PhotoFrame
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
        self.angle = number(self, tr("Straighten"), "crop_angle", -45, 45, self._angle, "°", 0.5, 1)
        buttons = row(*(tool(actions[a]) for a in ("turn_photo", "flip_photo", "reset_crop")), None, gap=4)
        self.form.addRow("", buttons)
        self.radius = number(self, tr("Corners"), "corner_radius", 0, 100, self._radius, "mm", 1)
        self.border = number(self, tr("Border"), "border_width", 0, 50, self._border, "mm", 0.5)
        self.colour = Swatch("border_colour", tr("Border colour"))
        self.colour.edited.connect(lambda c: self._look("border_colour", border_colour=c))
        self.add(tr("Border colour"), self.colour)

    def wants(self, desk: Desk) -> bool:
        return photo_frame(desk) is not None

    def _frame(self) -> PhotoFrame:
        frame = photo_frame(self._desk)
        assert frame is not None
        return frame

    def show_state(self, desk: Desk) -> None:
        from albumapp.drawing.colour import hex_of
        from albumapp.geometry.crop import effective_ppi

        frame = self._frame()
        entry = desk.document.photos[frame.photo]
        self.file.setText(entry.name)
        self.size.setText(tr("{w} × {h} pixels", w=entry.width, h=entry.height))
        ppi, output = effective_ppi(frame.crop, entry.size, frame.box), desk.project.spec.output
        words = tr("sharp") if ppi >= output.ppi_good else tr("good") if ppi >= output.ppi_min else tr("soft")
        self.ppi.setText(tr("{n} ppi, {words}", n=round(ppi), words=words))
        self.zoom.show_value(100 * self._widest(frame) / frame.crop.box.w)
        self.angle.show_value(frame.crop.angle)
        self.radius.show_value(frame.corner_radius)
        self.border.show_value(frame.border.width if frame.border is not None else 0.0)
        self.colour.show_colour(hex_of(frame.border.colour) if frame.border is not None else "#ffffff")
        self.colour.setEnabled(frame.border is not None)

    def _widest(self, frame: PhotoFrame) -> float:
        """Width of the largest crop, 0..1."""
        from albumapp.geometry.crop import largest_crop

        slot = frame.box.h / frame.box.w if frame.crop.quarter_turns % 2 else frame.box.w / frame.box.h
        return largest_crop(self._desk.document.photos[frame.photo].size.aspect, slot).w

    def _zoom(self, percent: float) -> None:
        frame = self._frame()
        k = self._widest(frame) * 100 / percent / frame.crop.box.w
        self._edit("crop_zoom", "set_crop", frame=frame.id, box=frame.crop.box.grown(k).as_list())

    def _angle(self, degrees: float) -> None:
        self._edit("crop_angle", "set_crop", frame=self._frame().id, angle=degrees)

    def _radius(self, mm: float) -> None:
        self._look("corner_radius", corner_radius=mm)

    def _border(self, mm: float) -> None:
        self._look("border_width", border_width=mm)

    def _look(self, field: str, **values: Any) -> None:
        self._edit(field, "set_photo_look", frame=self._frame().id, **values)
