"""The inspector's background of the pages: kind, where it goes, its fields, colours to choose from, looks.

Each change of one field is one undo step; the fields of a kind stand in `ground_fields`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu

from albumapp.document.chapters import real_chapter_at
from albumapp.drawing import grounds
from albumapp.drawing.colour import WHITE, Colour, Rgb, contrast, from_hex, hex_of, mixed
from albumapp.drawing.grounds import Gradient, Pattern, PhotoGround, Whole, Zones
from albumapp.ui.panels.fields import Fact, Section
from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, row, tool

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.ui.desk import Desk
    from albumapp.ui.panels.ground_fields import Fields

Edit = Callable[..., None]
KINDS = ("paper", "colour", "gradient", "pattern", "photo")
EASY, LARGE = 4.5, 3.0  # contrast from which words, and large words, are easily read (WCAG 2.2)
SOFT, FADED = 5.0, 0.55  # mm and share: how a photo first lies behind others


class BackgroundSection(Section):
    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_background", tr("Background"))
        self._desk, self._edit = desk, edit
        self.kind = self._choice(tr("Kind"), "background_kind")
        for kind, words in zip(
            KINDS,
            (tr("Bare paper"), tr("Colour"), tr("Gradient"), tr("Pattern"), tr("Photo")),
            strict=True,
        ):
            self.kind.addItem(words, kind)
        self.kind.activated.connect(lambda _: self._start(self.kind.currentData()))
        self.where = self._choice(tr("On"), "background_where")
        self.where.activated.connect(lambda _: self.show_state(desk))
        self.apply = button(tr("Put it there"), "background_apply", self._again, "flat")
        self.form.addRow("", self.apply)
        self.fields: dict[str, Fields] = {}
        self.words = Fact("background_contrast")
        self.add(tr("Words"), self.words)
        self.looks = button(tr("Looks"), "background_looks", self._show_looks)
        self.form.addRow("", row(tool(actions["pick_colour"]), self.looks, None, gap=4))
        self.name = QLineEdit()
        self.name.setObjectName("look_name")
        self.name.setAccessibleName(tr("Name of this look"))
        self.name.setPlaceholderText(tr("Name of this look"))
        self.name.setMaxLength(60)
        self.name.returnPressed.connect(self._keep_look)
        self.form.addRow("", self.name)
        self.form.setRowVisible(self.name, False)
        self._colours = None

    def _choice(self, text: str, name: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(8)
        self.add(text, made)
        return made

    def wants(self, desk: Desk) -> bool:
        wall = desk.surface is not None and desk.surface.shape.part == "gallery"
        return desk.surface is not None and not desk.frames() and not wall

    # --- what is there ---------------------------------------------------------------------------

    @property
    def place(self) -> str:
        return self.where.currentData() or "these"

    def ground(self) -> Whole | None:
        """The background that the fields show."""
        surface = self._desk.surface
        if self.place in ("left", "right"):
            from albumapp.document.edits_background import page_grounds

            return page_grounds(surface)[0 if self.place == "left" else -1]
        ground = surface.background
        return next((g for g in ground.each if g is not None), None) if isinstance(ground, Zones) else ground

    def show_state(self, desk: Desk) -> None:
        self._offer_places()
        ground = self.ground()
        kind = kind_of(ground)
        self.kind.setCurrentIndex(KINDS.index(kind))
        for name, fields in self.fields.items():
            fields.setVisible(name == kind)
        if kind != "paper":
            self._fields(kind).show_ground(ground)
        self.apply.setVisible(self.place not in ("these", "left", "right"))
        self.words.setText(self._contrast(ground))
        self._show_colours()

    def _offer_places(self) -> None:
        surface = self._desk.surface
        cover = surface.shape.kind == "cover"
        offered = [(tr("These pages") if not cover else tr("The whole cover"), "these")]
        if len(surface.shape.fold_x) == 1:
            offered += [(tr("Left page"), "left"), (tr("Right page"), "right")]
        elif cover:
            offered += [(tr("Back"), "left"), (tr("Front"), "right")]
        if real_chapter_at(self._desk.document, surface.id) is not None:
            offered.append((tr("This chapter"), "chapter"))
        if not cover:
            offered.append((tr("All pages"), "book"))
        if [self.where.itemText(n) for n in range(self.where.count())] == [text for text, _ in offered]:
            return
        before = self.place
        self.where.clear()
        for text, data in offered:
            self.where.addItem(text, data)
        self.where.setCurrentIndex(max(self.where.findData(before), 0))

    def _fields(self, kind: str) -> Fields:
        """The fields of a kind, made when they are first shown."""
        if kind not in self.fields:
            from albumapp.ui.panels.ground_fields import FIELDS

            made = self.fields[kind] = FIELDS[kind](self._desk)
            made.edited.connect(self._edited)
            at, _ = self.form.getWidgetPosition(self.apply)
            self.form.insertRow(at + 1, made)
            made.show()
        return self.fields[kind]

    def _show_colours(self) -> None:
        if self._colours is None:
            from albumapp.ui.panels.colour_row import ColourRows

            self._colours = ColourRows(self._desk)
            self._colours.chosen.connect(self.take_colour)
            at, _ = self.form.getWidgetPosition(self.words)
            self.form.insertRow(at, self._colours)
        self._colours.show_state()

    @staticmethod
    def _contrast(ground: Whole | None) -> str:
        """How well words can be read on it, on the least favourable of its colours."""
        if isinstance(ground, PhotoGround) and ground.fade < 0.5 and ground.strength < 0.6:
            return tr("Hard to read on a photo: fade or tint it more")
        if isinstance(ground, PhotoGround):
            base = ground.tint if ground.tint is not None else Rgb(0.5, 0.5, 0.5)
            seen: tuple[Colour, ...] = (mixed(base, WHITE, ground.fade),)
        else:
            seen = grounds.colours_of(ground)
        dark = min(contrast(c, Rgb(0, 0, 0)) for c in seen)
        light = min(contrast(c, WHITE) for c in seen)
        ratio = max(dark, light)
        if ratio < LARGE:
            return tr("{n:.1f} : 1, hard to read in black and in white", n=ratio)
        if ratio < EASY:
            black = tr("Black {n:.1f} : 1, for large words only", n=ratio)
            return black if dark >= light else tr("White {n:.1f} : 1, for large words only", n=ratio)
        easy = tr("Black {n:.1f} : 1, easily read", n=ratio)
        return easy if dark >= light else tr("White {n:.1f} : 1, easily read", n=ratio)

    # --- edits -----------------------------------------------------------------------------------

    def _edited(self, field: str, ground: Whole) -> None:
        """A turn of one field: the same field on the same place is one undo step."""
        desk = self._desk
        name = f"background-{desk.surface_id}-{self.place}-{field}"
        self._edit(name, "set_background", **self._params(ground))
        if isinstance(ground, (PhotoGround, Pattern, Gradient)):
            return
        self._used(hex_of(ground))

    def _params(self, ground: Whole | None) -> dict[str, Any]:
        place = self.place
        return {
            "surface": self._desk.surface_id,
            "background": grounds.as_json(ground),
            **({"where": place} if place != "these" else {}),
        }

    def _used(self, colour: str) -> None:
        from albumapp.session.looks import used_colour

        used_colour(self._desk.settings, colour)

    def _again(self) -> None:
        """What these pages show, also on the others."""
        self._desk.do("set_background", **self._params(self.ground()))

    def _start(self, kind: str) -> None:
        """Another kind: it begins with what is there."""
        if kind == kind_of(self.ground()):
            return
        first = self._first(kind)
        if kind == "photo" and first is None:
            self._desk.say("info", tr("There is no photo to use."), tr("Choose one in the photo panel."))
            self.show_state(self._desk)
            return
        self._desk.do("set_background", **self._params(first))

    def _first(self, kind: str) -> Whole | None:
        own = self._colours.photos.colours if self._colours is not None else ()
        near = from_hex(own[0]) if own else from_hex("#9fb3ad")
        light = from_hex(own[-2]) if len(own) > 2 else from_hex("#f3efe8")
        now = self.ground()
        plain = now if isinstance(now, (Rgb,)) else light
        if kind == "colour":
            return plain
        if kind == "gradient":
            return Gradient(((0.0, plain), (1.0, mixed(plain, near, 0.6))))
        if kind == "pattern":
            inks = [from_hex(c) for c in own[:3]] or [near]
            return Pattern("dots", plain, tuple(mixed(i, plain, 0.6) for i in inks))
        if kind == "photo":
            photo = next(iter((*self._desk.chosen, *self._desk.surface.photos())), None)
            return None if photo is None else PhotoGround(photo, blur=SOFT, fade=FADED)
        return None

    def take_colour(self, colour: str) -> None:
        """A colour that was picked or chosen: it goes to the field that had the keys last."""
        kind = kind_of(self.ground())
        self._used(colour)
        if kind == "paper":
            self._desk.do("set_background", **self._params(from_hex(colour)))
        else:
            self._fields(kind).take_colour(colour)

    # --- looks -----------------------------------------------------------------------------------

    def ask_name(self) -> None:
        """A field for the name under which the look of these pages is kept."""
        self.form.setRowVisible(self.name, True)
        self.name.setFocus()

    def _keep_look(self) -> None:
        from albumapp.basis import UserError
        from albumapp.session.looks import save_look

        try:
            save_look(self._desk.settings, self.name.text(), self._desk.surface)
        except UserError as error:
            self._desk.trouble(error)
            return
        self._desk.say("good", tr("Kept as “{name}”, for all albums.", name=self.name.text().strip()))
        self.name.clear()
        self.form.setRowVisible(self.name, False)
        self.looks.setFocus()

    def _show_looks(self) -> None:
        menu = looks_menu(self._desk, self.place, self)
        menu.popup(self.looks.mapToGlobal(self.looks.rect().bottomLeft()))


def kind_of(ground: Whole | None) -> str:
    if ground is None:
        return "paper"
    for kind, name in ((Gradient, "gradient"), (Pattern, "pattern"), (PhotoGround, "photo")):
        if isinstance(ground, kind):
            return name
    return "colour"


def looks_menu(desk: Desk, place: str, parent: Any) -> QMenu:
    """The looks that were kept, to be put on; to keep this one; to delete one."""
    from albumapp.session.looks import drop_look, looks

    menu = QMenu(parent)
    menu.setObjectName("menu_looks")
    kept = looks(desk.settings)
    for name, look in kept:
        menu.addAction(
            name, lambda look=look: desk.do("apply_look", surface=desk.surface_id, look=look, where=place)
        )
    if kept:
        menu.addSeparator()
    menu.addAction(parent.window().actions_["save_look"])
    if kept:
        gone = menu.addMenu(tr("Delete a look"))
        for name, _ in kept:
            gone.addAction(name, lambda name=name: drop_look(desk.settings, name))
    return menu
