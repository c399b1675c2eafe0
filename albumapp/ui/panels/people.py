"""The People tab: everybody on the photos as round faces, and the page of one person with all their faces.

Faces are only there after consent. Whoever is seen on one photo only is folded away. All corrections are
`desk.story`'s, one undo step each. What a drop does is a plain function (`drop`).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from albumapp.ui.icons import icon
from albumapp.ui.panels.below import Below
from albumapp.ui.panels.empty import Empty
from albumapp.ui.panels.face_cell import FaceCell
from albumapp.ui.panels.faces import Faces, faces_by_person, faces_of_nobody, from_text, key_of, round_icon
from albumapp.ui.panels.people_list import FACES, PEOPLE, Tile, TileList, TileModel, identity
from albumapp.ui.panels.people_tiles import Unfolded, person_tile, tiles_of
from albumapp.ui.panels.person_head import PersonHead
from albumapp.ui.thumbnails import Thumbnails
from albumapp.ui.tr import tr
from albumapp.ui.widgets import label
from albumapp.ui.words import moment

if TYPE_CHECKING:
    from albumapp.analysis.model import Analysis, FaceRef, Person
    from albumapp.ui.actions import Actions
    from albumapp.ui.desk import Desk

FACE_SIDE = 132  # px, before the screen's ratio
BELOW_ALL = ("name_person", "merge_people", "show_person", "always_include", "hide_people")
BELOW_ONE = ("not_person", "other_person", "no_face")
WITH_WORDS = 2  # buttons below that have words; the others are signs with a tip


class PeoplePage(QWidget):
    context_requested = Signal(str, object)  # a place of the actions' table, global position
    use_requested = Signal(list)  # photo ids

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("people_page")
        self._desk, self._actions = desk, actions
        self._of: Analysis | None = None
        self._faces: dict[str, list[FaceRef]] = {}
        self._singles: list[FaceRef] = []
        self._text = ""
        self._once_shown = self._hidden_open = False
        ratio = self.devicePixelRatioF()
        self.faces = Faces(desk.shelf.thumbnail, self._path_of, round(FACE_SIDE * ratio), self)
        self.thumbnails = Thumbnails(desk.shelf.thumbnail, round(64 * ratio), self)
        self._build()
        self._connect()

    def _build(self) -> None:
        face = self.faces.pixmap
        self.model, self.face_model = TileModel(self), TileModel(self)
        self.other_model = TileModel(self)
        self.list = TileList("people_list", tr("People"), FaceCell("person", face, names=self._names))
        self.face_list = TileList("face_list", tr("Faces"), FaceCell("face", face, self.thumbnails))
        self.others = TileList("other_people", tr("Other people"), FaceCell("small", face), one_row=True)
        for view, model in (
            (self.list, self.model),
            (self.face_list, self.face_model),
            (self.others, self.other_model),
        ):
            view.setModel(model)
        self.empty = Empty("people_nothing")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self._person_page())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.stack, 1)
        self._below = [Below(self._actions, WITH_WORDS) for _ in range(2)]
        for line, names in zip(self._below, (BELOW_ALL, BELOW_ONE), strict=True):
            line.show_actions(names)
            line.hide()
            box.addWidget(line)
        self.setFocusProxy(self.list)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, from above."""
        head = [
            self.empty.button,
            self.empty.other,
            self.list,
            self.back,
            self.name,
            self.face_list,
            self.others,
        ]
        return [*head, *(b for line in self._below for b in line.findChildren(QToolButton))]

    def _person_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("person_page")
        self.head = PersonHead(self._desk)
        self.back, self.name, self.words = self.head.back, self.head.name, self.head.words
        self.head.left.connect(self._leave)
        self._drop_words = label(tr("Drop a face on who it is:"), "other_people_words", quiet=True)
        self._drop_words.setWordWrap(True)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.head)
        box.addWidget(self.face_list, 1)
        box.addWidget(self._drop_words)
        box.addWidget(self.others)
        return page

    def _connect(self) -> None:
        desk, story = self._desk, self._desk.story
        self.faces.arrived.connect(self._arrived)
        self.thumbnails.arrived.connect(lambda _: self.face_list.viewport().update())
        for part in (self.faces, self.thumbnails):
            part.settled.connect(desk.check_idle)
        desk.busy_checks += [lambda: self.faces.busy, lambda: self.thumbnails.busy]
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._people_chosen())
        self.face_list.selectionModel().selectionChanged.connect(lambda *_: self._faces_chosen())
        self.list.renewed.connect(self._people_chosen)
        self.face_list.renewed.connect(self._faces_chosen)
        self.list.opened.connect(lambda n: story.choose(person=self.model.tiles[n].person, faces=[]))
        self.others.opened.connect(lambda n: story.choose(person=self.other_model.tiles[n].person, faces=[]))
        self.list.folded.connect(self._fold)
        self.list.escaped.connect(self.list.clearSelection)
        self.face_list.escaped.connect(self._leave)
        self.face_list.used.connect(lambda: self.use_requested.emit(list(desk.chosen)))
        self.list.used.connect(lambda: self.use_requested.emit(list(desk.chosen)))
        self.model.named.connect(self._named)
        self.other_model.named.connect(self._named)
        for model in (self.model, self.other_model):
            model.dropped.connect(self.drop, Qt.ConnectionType.QueuedConnection)
        story.changed.connect(self._story_changed)
        desk.library_changed.connect(self._story_changed)  # at once: a name just typed must not flicker
        story.rename_wanted.connect(self._rename)
        for view, place in ((self.list, "person"), (self.face_list, "face")):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda p, v=view, w=place: self._context(v, w, p))

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self, text: str | None = None) -> None:
        """Everybody anew from what the desk knows; choice and place stay. `text`: whose name has it."""
        desk = self._desk
        self._text = self._text if text is None else text
        self._look()
        known = desk.story.known()
        if self._say_nothing(known):
            self.stack.setCurrentIndex(0)
        elif desk.story.person in known:
            self._show_one(known[desk.story.person])
        else:
            if desk.story.person:
                desk.story.choose(person="", faces=[])
            self.list.show_tiles(self._tiles(list(known.values())))
            self.stack.setCurrentIndex(1)
        for n, line in enumerate(self._below):
            line.setVisible(self.stack.currentIndex() == n + 1)
        self.setFocusProxy((self.empty.button, self.list, self.face_list)[self.stack.currentIndex()])

    def _look(self) -> None:
        """Whose faces there are, once for each analysis."""
        analysis = self._desk.analysis
        if analysis is not self._of:
            self._of = analysis
            self._faces = faces_by_person(analysis) if analysis is not None else {}
            self._singles = faces_of_nobody(analysis) if analysis is not None else []
            if not self._faces and not self._singles:
                self.faces.forget()

    def _say_nothing(self, known: dict[str, Person]) -> bool:
        """The panel while there is nobody to show: why, and the way on."""
        desk, empty = self._desk, self.empty
        if not desk.consent.faces:
            words = tr(
                "May albumapp look for faces, so that nobody is cut off, and tell people apart, so that "
                "nobody is missing? It all happens on this computer, and can be forgotten again."
            )
            answer = desk.consent.answer
            yes, only = partial(answer, True, True), partial(answer, True, False)
            empty.show_words("users", words, tr("Yes, both"), yes, tr("Only look for faces"), only)
        elif not desk.consent.grouping:
            words = tr(
                "Faces are found, but people are not told apart. If they may be, nobody is missing from the "
                "album, and you find everyone here."
            )
            yes = partial(desk.consent.answer, True, True)
            empty.show_words("user-focus", words, tr("Tell people apart"), yes)
        elif desk.analysis is None:
            empty.show_words("users", tr("Looking for faces…") if desk.document else "")
        elif not known and not self._singles:
            empty.show_words("users", tr("No faces were found on these photos."))
        elif self._text and not self._tiles(list(known.values())):
            empty.show_words("magnifying-glass", tr("Nobody is called “{words}”.", words=self._text))
        else:
            return False
        return True

    def _tiles(self, people: list[Person]) -> list[Tile]:
        unfolded = Unfolded(self._once_shown, self._desk.story.show_hidden, self._hidden_open)
        return tiles_of(people, self._faces, self._singles, self._text, unfolded)

    def _show_one(self, person: Person) -> None:
        """The page of one person."""
        faces = self._faces.get(person.id, [])
        self.head.show_person(person)
        self._draw_portrait()
        order = {p: n for n, p in enumerate(self._of.facts)} if self._of is not None else {}
        faces = sorted(faces, key=lambda f: order.get(f.photo, 0))
        self.face_list.show_tiles([self._face_tile(f) for f in faces])
        others = [p for p in self._desk.story.known().values() if p.id != person.id and not p.hidden]
        others.sort(key=lambda p: (p.name is None, -len(p.photos)))
        self.others.show_tiles([person_tile(p, self._faces) for p in others])
        self._drop_words.setVisible(bool(others))
        self.others.setVisible(bool(others))
        self.stack.setCurrentIndex(2)
        self._desk.story.choose(people=[person.id])

    def _face_tile(self, face: FaceRef) -> Tile:
        doc = self._desk.document
        entry = doc.photos.get(face.photo) if doc is not None else None
        name = entry.name if entry is not None else ""
        when = moment(self._of.facts[face.photo].taken) if self._of is not None else ""
        return Tile(name, face=face, spoken=", ".join(p for p in (name, when) if p))

    def _draw_portrait(self) -> None:
        faces = self._faces.get(self._desk.story.person)
        self.head.show_face(self._round(faces[0], self.head.side) if faces else None)

    def _round(self, face: FaceRef, side: int) -> QIcon:
        """A face as a round icon."""
        pixmap = self.faces.pixmap(face)
        return icon("user") if pixmap is None else round_icon(pixmap, side, self.devicePixelRatioF())

    def icon_of(self, person: str) -> QIcon:
        """For menus: a person's face."""
        self._look()
        faces = self._faces.get(person)
        return self._round(faces[0], 32) if faces else icon("user")

    def menu_point(self) -> QPoint:
        """Where a menu about what is chosen belongs, on the screen."""
        view = self.face_list if self.stack.currentIndex() == 2 else self.list
        rect = view.visualRect(view.currentIndex())
        area = view.viewport().rect()
        at = rect.center() if rect.isValid() and area.intersects(rect) else area.center()
        return view.viewport().mapToGlobal(at)

    # --- hands -------------------------------------------------------------------------------

    def drop(self, data: QMimeData, onto: Tile) -> None:
        """People or faces were dropped on somebody."""
        faces = from_text(bytes(data.data(FACES)).decode()) if data.hasFormat(FACES) else []
        people = bytes(data.data(PEOPLE)).decode().split("\n") if data.hasFormat(PEOPLE) else []
        if onto.single and onto.face is not None:
            self.drop_on_face(people, faces, onto.face)
            return
        if faces:
            self.drop_faces(faces, onto.person)
        if people:
            self.drop_people(people, onto.person)

    def drop_on_face(self, people: list[str], faces: list[FaceRef], onto: FaceRef) -> None:
        """Somebody was dropped on a face that was nobody's: it is theirs."""
        if people:
            self.drop_faces([onto, *faces], people[0])
            self.drop_people(people[1:], people[0])
        elif faces != [onto]:
            self._desk.story.split(list(dict.fromkeys([onto, *faces])))

    def drop_people(self, people: list[str], onto: str) -> None:
        """They are one person."""
        self._desk.story.merge([p for p in people if p], onto)
        self._choose(onto)

    def drop_faces(self, faces: list[FaceRef], onto: str) -> None:
        """These faces are that person."""
        if faces:
            self._desk.story.give(faces, onto)

    def _named(self, tile: Tile, name: str) -> None:
        """A person has another name; a face that was nobody's is whoever is called so, or somebody new."""
        story = self._desk.story
        if tile.person:
            story.rename(tile.person, name)
        elif tile.face is not None and name.strip():
            plain = " ".join(name.split())
            known = next((p.id for p in story.known().values() if p.name == plain), None)
            if known is not None:
                story.give([tile.face], known)
            else:
                story.split([tile.face], plain)

    def _people_chosen(self) -> None:
        """People, and faces of nobody: their photos are what the actions on photos mean."""
        chosen = self.list.chosen()
        faces = [t.face for t in chosen if t.single and t.face is not None]
        self._desk.story.choose(people=[t.person for t in chosen if t.person], faces=faces)
        self._desk.choose(list(dict.fromkeys(f.photo for f in faces)))

    def _choose(self, person: str) -> None:
        place = self.model.place(person)
        if place is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(place), flag)

    def _fold(self, n: int) -> None:
        tile = self.model.tiles[n]
        if tile.key == "once":
            self._once_shown = not self._once_shown
        elif tile.key == "hidden":
            self._hidden_open = not self._hidden_open
        self.refresh()

    def _context(self, view: TileList, place: str, at: QPoint) -> None:
        index: QModelIndex = view.indexAt(at)
        if not index.isValid():
            view.clearSelection()
        self.context_requested.emit(place, view.viewport().mapToGlobal(at))

    def _faces_chosen(self) -> None:
        faces = [t.face for t in self.face_list.chosen() if t.face is not None]
        self._desk.story.choose(faces=faces)
        self._desk.choose(list(dict.fromkeys(f.photo for f in faces)))

    def _rename(self) -> None:
        """Put the cursor into the name of who is chosen."""
        if not self.isVisible():
            return
        if self.stack.currentIndex() == 2:
            self.name.setFocus()
            self.name.selectAll()
        elif chosen := self.list.chosen():
            place = self.model.place(identity(chosen[0]))
            if place is not None:
                self.list.rename(self.model.index(place))

    def _story_changed(self) -> None:
        if self.isVisible():
            was = self.stack.currentIndex()
            self.refresh()
            if self.stack.currentIndex() != was:
                self.setFocus()

    def _leave(self) -> None:
        """Back to everybody."""
        person = self._desk.story.person
        self.face_list.clearSelection()
        self._desk.story.choose(person="", faces=[])
        self.refresh()
        self._choose(person)
        self.list.setFocus()

    # --- pictures ----------------------------------------------------------------------------

    def _names(self) -> list[str]:
        return sorted({p.name for p in self._desk.story.known().values() if p.name})

    def _path_of(self, photo: str) -> Path | None:
        """Any thread: where the file of a photo is."""
        doc = self._desk.document
        entry = doc.photos.get(photo) if doc is not None else None
        if entry is None or photo in self._desk.lost.missing:
            return None
        return self._desk.lost.elsewhere.get(photo, Path(entry.path))

    def _arrived(self, key: str) -> None:
        view = (self.list, self.list, self.face_list)[self.stack.currentIndex()]
        view.viewport().update()
        if self.stack.currentIndex() == 2:
            self.others.viewport().update()
            faces = self._faces.get(self._desk.story.person)
            if faces and key_of(faces[0]) == key:
                self._draw_portrait()

    def close_down(self) -> None:
        """End the decoding threads."""
        self.faces.close()
        self.thumbnails.close()
