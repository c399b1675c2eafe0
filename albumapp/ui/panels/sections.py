"""The inspector's sections: photo, text, shape, frame, pages, book. Each shows a value and edits it.

A section has `wants(desk)` (is there something to show?) and `show_state(desk)`. Edits of one field while
one selection lasts are one undo step: `Inspector.edit` gives them a merge key.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QPlainTextEdit, QToolButton

from albumapp.ui.icons import icon
from albumapp.ui.panels.fields import Section, Swatch, number
from albumapp.ui.panels.siblings import SiblingsSection
from albumapp.ui.states import photo_frame
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import icon_size, row, tool
from albumapp.ui.words import measures, surface_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.document.model import PhotoFrame, TextFrame
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


class TextSection(Section):
    """Words and look of a text; the families of this machine are listed when the list is first opened."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_text", tr("Text"))
        self._desk, self._edit = desk, edit
        self.words = QPlainTextEdit()
        self.words.setObjectName("text_words")
        self.words.setAccessibleName(tr("The words"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(84)
        self.words.textChanged.connect(self._typed)
        self.form.addRow(self.words)
        self.family = _Families()
        self.family.activated.connect(lambda _: self._style("family", family=self.family.currentText()))
        self.add(tr("Font"), self.family)
        self.size = number(
            self, tr("Size"), "text_size", 4, 300, lambda v: self._style("size_pt", size_pt=v), "pt"
        )
        self.bold = self._switch(
            "text-bolder", "text_bold", tr("Bold"), lambda on: self._style("bold", bold=on)
        )
        self.italic = self._switch(
            "text-italic", "text_italic", tr("Italic"), lambda on: self._style("italic", italic=on)
        )
        self._aligns: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for align, glyph, spoken in (
            ("left", "text-align-left", tr("Left")),
            ("center", "text-align-center", tr("Centred")),
            ("right", "text-align-right", tr("Right")),
            ("justify", "text-align-justify", tr("Justified")),
        ):
            made = self._switch(
                glyph, f"align_{align}", spoken, lambda _, a=align: self._style("align", align=a)
            )
            group.addButton(made)
            self._aligns[align] = made
        self.form.addRow("", row(self.bold, self.italic, *self._aligns.values(), None, gap=2))
        self.colour = Swatch("text_colour", tr("Text colour"))
        self.colour.edited.connect(lambda c: self._style("colour", colour=c))
        self.add(tr("Colour"), self.colour)

    def _switch(self, glyph: str, name: str, spoken: str, run: Callable[[bool], None]) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(glyph))
        made.setIconSize(icon_size())
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setToolTip(spoken)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(run)
        return made

    def wants(self, desk: Desk) -> bool:
        frames = desk.frames()
        return len(frames) == 1 and hasattr(frames[0], "text")

    def _frame(self) -> TextFrame:
        return self._desk.frames()[0]

    def show_state(self, desk: Desk) -> None:
        from albumapp.drawing.colour import hex_of

        frame = self._frame()
        if self.words.toPlainText() != frame.text:
            self.words.blockSignals(True)
            self.words.setPlainText(frame.text)
            self.words.blockSignals(False)
        style = frame.style
        self.family.show_family(style.family)
        self.size.show_value(style.size_pt)
        self.bold.setChecked(style.bold)
        self.italic.setChecked(style.italic)
        for align, made in self._aligns.items():
            made.setChecked(align == style.align)
        self.colour.show_colour(hex_of(style.colour))

    def _typed(self) -> None:
        self._edit("text", "set_text", frame=self._frame().id, text=self.words.toPlainText())

    def _style(self, field: str, **values: Any) -> None:
        self._edit(field, "set_text", frame=self._frame().id, style=values)


class _Families(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text_family")
        self.setAccessibleName(tr("Font"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._filled = False

    def show_family(self, family: str) -> None:
        if self.findText(family) < 0:
            self.insertItem(0, family)
        self.setCurrentText(family)

    def fill(self) -> None:
        """All families on offer: the shipped ones first."""
        if self._filled:
            return
        from albumapp.text.fonts import families

        self._filled = True
        now = self.currentText()
        self.clear()
        self.addItems(families())
        self.show_family(now)

    def showPopup(self) -> None:
        self.fill()
        super().showPopup()

    def keyPressEvent(self, event: object) -> None:
        self.fill()
        super().keyPressEvent(event)


class FrameSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_frame", tr("Frame"))
        self._desk, self._edit = desk, edit
        names = (("x", tr("From left")), ("y", tr("From top")), ("w", tr("Width")), ("h", tr("Height")))
        self.box = {
            k: number(
                self, text, f"frame_{k}", -2000 if k in "xy" else 2, 4000, lambda _, k=k: self._box(k), "mm"
            )
            for k, text in names
        }
        self.rotation = number(self, tr("Rotation"), "frame_rotation", 0, 359.9, self._rotate, "°", 1)
        self.rotation.setWrapping(True)
        names_of = ("lock", "front", "back", "delete")
        self.form.addRow("", row(*(tool(actions[a]) for a in names_of), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        return len(desk.frames()) == 1

    def show_state(self, desk: Desk) -> None:
        frame = desk.frames()[0]
        for k, field in self.box.items():
            field.show_value(getattr(frame.box, k))
            field.setEnabled(not frame.locked)
        self.rotation.show_value(frame.rotation)
        self.rotation.setEnabled(not frame.locked)

    def _box(self, key: str) -> None:
        """Only what the user changed; the rest keeps its hidden digits."""
        frame = self._desk.frames()[0]
        at = ("x", "y", "w", "h").index(key)
        box = frame.box.as_list()
        box[at] = self.box[key].value()
        self._edit(f"frame_{key}", "set_box", frame=frame.id, box=box)

    def _rotate(self, degrees: float) -> None:
        self._edit("rotation", "set_rotation", frame=self._desk.frames()[0].id, degrees=degrees)


class SeveralSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_several", "")
        self.form.addRow("", row(*(tool(actions[a]) for a in ("swap", "lock", "delete")), None, gap=4))

    def wants(self, desk: Desk) -> bool:
        return len(desk.frames()) > 1

    def show_state(self, desk: Desk) -> None:
        self.title.setText(count(len(desk.frames()), "{n} frame", "{n} frames"))


class PagesSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_pages", tr("Pages"))
        self._desk, self._edit = desk, edit
        self.photos = self.fact(tr("Photos"), "pages_photos")
        self.gutter = self.fact(tr("Gap"), "pages_gutter")
        self.colour = Swatch("pages_background", tr("Background"))
        self.colour.edited.connect(
            lambda c: self._edit("background", "set_background", surface=desk.surface_id, colour=c)
        )
        self.add(tr("Background"), self.colour)
        self.form.addRow(
            "", row(*(tool(actions[a]) for a in ("lock_pages", "resuggest", "clear")), None, gap=4)
        )

    def wants(self, desk: Desk) -> bool:
        return desk.surface is not None and not desk.frames()

    def show_state(self, desk: Desk) -> None:
        from albumapp.drawing.colour import hex_of

        surface = desk.surface
        self.title.setText(surface_name(surface))
        self.photos.setText(str(len(surface.photos())))
        self.gutter.setText(tr("{n:g} mm", n=surface.gutter))
        self.colour.show_colour(hex_of(surface.background) if surface.background is not None else "#ffffff")


class BookSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_book", tr("Book"))
        self._desk = desk
        self.name = QLineEdit()
        self.name.setObjectName("book_title")
        self.name.setAccessibleName(tr("Title of the book"))
        self.name.setPlaceholderText(tr("Title"))
        self.name.editingFinished.connect(self._titled)
        self.add(tr("Title"), self.name)
        self.product = self.fact(tr("Product"), "book_product")
        self.size = self.fact(tr("Page"), "book_size")
        self.pages = self.fact(tr("Pages"), "book_pages")
        self.style_name = self.fact(tr("Style"), "book_style")

    def wants(self, desk: Desk) -> bool:
        return desk.project is not None and not desk.frames()

    def show_state(self, desk: Desk) -> None:
        from albumapp.layout.style import style_before

        doc, spec = desk.document, desk.project.spec
        if not self.name.hasFocus():
            self.name.setText(doc.title)
        self.product.setText(spec.name)
        self.size.setText(measures(spec))
        block = spec.block
        pages = str(doc.page_count) if doc.surfaces else ""
        self.pages.setText(
            tr(
                "{n} ({low} to {high} can be made)", n=pages, low=block.pages_min, high=block.pages_max
            ).strip()
        )
        self.style_name.setText(style_before(doc.style).name if doc.surfaces else "")

    def _titled(self) -> None:
        if self._desk.document is not None and self.name.text() != self._desk.document.title:
            self._desk.do("set_title", title=self.name.text())


SECTIONS = (
    PhotoSection,
    SiblingsSection,
    TextSection,
    SeveralSection,
    FrameSection,
    PagesSection,
    BookSection,
)
