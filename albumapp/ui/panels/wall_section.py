"""The inspector's wall: its size, what stands at it, the gap, how the group hangs; the size of one piece."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from albumapp.geometry import Rect
from albumapp.ui import units
from albumapp.ui.panels.fields import Section, number
from albumapp.ui.tr import tr
from albumapp.ui.widgets import row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import PhotoFrame
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)
LARGEST = 12_000.0  # mm of a wall
ARROWS = 52  # px of a field beside its words
OWN = "own"  # furniture of a size of one's own


def is_wall(desk: Desk) -> bool:
    return desk.surface is not None and desk.surface.shape.part == "gallery"


def _combo(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(9)
    return made


class WallSection(Section):
    """Of the whole wall, where no piece is selected."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_wall", tr("Wall"))
        self._desk, self._edit = desk, edit
        self.wide = number(
            self, tr("Width"), "wall_width", 300, LARGEST, lambda mm: self._set("width", mm), "mm", 10
        )
        self.high = number(
            self, tr("Height"), "wall_height", 300, LARGEST, lambda mm: self._set("height", mm), "mm", 10
        )
        self.furniture = _combo("wall_furniture", tr("At the wall"))
        words = (
            ("none", tr("Nothing")), ("sofa", tr("Sofa")), ("sideboard", tr("Sideboard")),
            ("bed", tr("Bed")), ("desk", tr("Desk")), ("table", tr("Table")), (OWN, tr("Other")),
        )  # fmt: skip
        for key, text in words:
            self.furniture.addItem(text, key)
        self.furniture.activated.connect(self._stands)
        self.add(tr("At the wall"), self.furniture)
        self.thing = {
            k: number(self, text, f"furniture_{k}", 100, LARGEST, lambda _: self._own(), "mm", 10)
            for k, text in (("width", tr("Its width")), ("height", tr("Its height")))
        }
        self.gap = number(self, tr("Gap"), "wall_gap", 0, 300, self._gap, "mm", 5)
        self.gap.setSpecialValueText(tr("By the rules"))
        words = self.gap.fontMetrics().horizontalAdvance(self.gap.specialValueText())
        self.gap.setMinimumWidth(words + ARROWS)
        self.gap.setToolTip(tr("Between pieces, with mat and moulding; 0: as looks best"))
        self.middle = self.line(tr("Middle above the floor"), "wall_middle")
        self.size = self.line(tr("The group"), "wall_group")
        self.form.addRow(
            "", row(tool(actions["hang_by_rules"], text=True), tool(actions["lock_pages"]), None, gap=4)
        )

    def wants(self, desk: Desk) -> bool:
        return is_wall(desk) and not desk.frames()

    def show_state(self, desk: Desk) -> None:
        from albumapp.layout.edits_wall import furniture_name

        surface, piece = desk.surface, desk.project.spec.piece
        w, h = piece.wall
        self.wide.show_value(w)
        self.high.show_value(h)
        name = furniture_name(piece.furniture) or OWN
        self.furniture.setCurrentIndex(self.furniture.findData(name))
        for k, mm in zip(("width", "height"), piece.furniture, strict=True):
            self.form.setRowVisible(self.thing[k], name != "none")
            self.thing[k].show_value(mm)
        self.gap.show_value(piece.gap)
        for field in (self.wide, self.high, self.furniture, self.gap, *self.thing.values()):
            field.setEnabled(not surface.locked)
        frames = list(surface.photo_frames())
        for fact in (self.middle, self.size):
            self.form.setRowVisible(fact.parentWidget(), bool(frames))
        if frames:
            group = Rect.around(f.box.outset(piece.rim) for f in frames)
            self.middle.setText(units.with_unit(h - group.cy))
            self.size.setText(f"{units.shown(group.w)} × {units.with_unit(group.h)}")

    def _set(self, key: str, mm: float) -> None:
        self._edit(f"wall_{key}", "set_wall", **{key: mm})

    def _gap(self, mm: float) -> None:
        self._edit("wall_gap", "set_wall", gap=mm)

    def _stands(self, index: int) -> None:
        name = self.furniture.itemData(index)
        if name == OWN:
            w, h = self._desk.project.spec.piece.furniture
            name = f"{w or 1500:g}x{h or 800:g}"
            name = f"{w + 1:g}x{h:g}" if w else name  # a size that has no name
        self._edit("wall_furniture", "set_wall", furniture=name)
        self.show_state(self._desk)

    def _own(self) -> None:
        w, h = (self.thing[k].value() for k in ("width", "height"))
        self._edit("furniture_size", "set_wall", furniture=f"{w:g}x{h:g}")


class PieceSection(Section):
    """Of one piece: its size, of those that can be bought, and how high it hangs."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_piece", tr("Piece"))
        self._desk, self._edit = desk, edit
        self._shown: object = None
        self.size = _combo("piece_size", tr("Size"))
        self.size.activated.connect(self._chosen)
        self.add(tr("Size"), self.size)
        self.outer = self.line(tr("With its frame"), "piece_outer")
        self.middle = self.line(tr("Middle above the floor"), "piece_middle")
        self.form.addRow("", row(*(tool(actions[a]) for a in ("turn_piece", "lock", "delete")), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        return is_wall(desk) and len(desk.frames()) == 1

    def show_state(self, desk: Desk) -> None:
        frame: PhotoFrame = desk.frames()[0]
        piece = desk.project.spec.piece
        kinds = (piece.sizes, units.current())
        if kinds != self._shown:
            self._shown = kinds
            self.size.clear()
            for w, h in sorted({way for a, b in piece.sizes for way in ((a, b), (b, a))}, key=_order):
                self.size.addItem(size_words(w, h), (w, h))
        now = (frame.box.w, frame.box.h)
        at = next((n for n in range(self.size.count()) if tuple(self.size.itemData(n)) == now), -1)
        self.size.setCurrentIndex(at)
        self.size.setEnabled(not frame.locked)
        self.form.setRowVisible(self.outer.parentWidget(), piece.rim > 0)
        outer = frame.box.outset(piece.rim)
        self.outer.setText(size_words(outer.w, outer.h))
        self.middle.setText(units.with_unit(desk.surface.shape.size.h - frame.box.cy))

    def _chosen(self, index: int) -> None:
        w, h = self.size.itemData(index)
        self._edit("piece_size", "set_piece", frame=self._desk.frames()[0].id, width=w, height=h)


def _order(size: tuple[float, float]) -> tuple[float, float, bool]:
    w, h = size
    return min(w, h), max(w, h), w < h


def size_words(w: float, h: float) -> str:
    """ "30 × 40 cm", or in inches."""
    unit = "in" if units.current() == "in" else "cm"
    digits = 1 if unit == "in" else 2
    return f"{units.shown(w, unit, digits)} × {units.shown(h, unit, digits)} {unit}"
