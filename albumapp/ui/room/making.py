"""The room's pictures, made in a thread: what is wanted last comes next; rooms that stay are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from albumapp.document.room import Room

if TYPE_CHECKING:
    from albumapp.document.model import Document
    from albumapp.export.room import Backdrop
    from albumapp.export.room_pieces import OnWall
    from albumapp.geometry import Rect
    from albumapp.imaging.wallphoto import Plane
    from albumapp.jobs.task import Task
    from albumapp.products.spec import ProductSpec
    from albumapp.ui.desk import Desk

KEPT = 4  # rooms; one of 1400 px is 20 MB with its light
QUICK = 760  # px across: the first picture, and those while something is dragged
PHOTOS = 60  # kept at most: more pieces than a wall bears
SIDE = 640  # px of their longer side, 0.8 MB each: what a piece takes of a room as the window shows it


@dataclass(frozen=True, slots=True)
class Picture:
    """`plane` maps mm of the wall to px of `image` (None: not known yet); `home` is where the middle of the
    group belongs, mm; `group` where it is; `floor` mm down from the wall's top, None where nobody knows."""

    image: QImage
    room: Room
    plane: Plane | None
    home: tuple[float, float]
    group: Rect | None
    floor: float | None


class Maker(QObject):
    """`made` brings each Picture; `failed` the error where there is none. `settled` when all are there."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._closed = False
        self._wanted: tuple[Document, ProductSpec, int, float] | None = None
        self._task: Task | None = None
        self._backdrops: OrderedDict[tuple[object, ...], Backdrop] = OrderedDict()
        self._decoded: tuple[tuple[str, int], Any] | None = None
        self._pieces: dict[int, Any] = {}
        self._thumbnails: dict[str, bytes] = {}
        self._photos: OrderedDict[str, Any] = OrderedDict()
        self._found: tuple[tuple[object, ...], Callable[[str], Path | None]] | None = None
        desk.photos_changed.connect(self._lost)

    def close(self) -> None:
        """The window is gone: what is still made is for nobody."""
        self._closed, self._wanted = True, None

    @property
    def settled(self) -> bool:
        """Whether nothing is made, or wanted."""
        return self._task is None and self._wanted is None

    def _lost(self) -> None:
        """A file has come or gone: all is looked for again."""
        self._found = None
        self._photos.clear()

    def ask(self, document: Document, width: int, seen: float = 1.0) -> None:
        """Have the document's room made, `width` px across; what was wanted before and not begun is not.

        `seen`: 0 the wall alone, for something on it to be marked; between 0 and 1 what hangs there is seen
        through, for what stands before it to be brushed over.
        """
        project = self._desk.project
        if project is None:
            return
        self._wanted = (document, project.spec, width, seen)
        if self._task is None:
            self._next()

    def _next(self) -> None:
        if self._wanted is None or self._desk.project is None:
            self._desk.check_idle()
            return
        (document, spec, width, seen), self._wanted = self._wanted, None
        project = self._desk.project
        path, known = project.path, project.context

        def work(task: Task) -> Picture:
            return self._make(document, spec, width, path, known, seen)

        def done(picture: Picture) -> None:
            self._task = None
            if not self._closed:
                self.made.emit(picture)
                self._next()

        def failed(error: Exception) -> None:
            self._task = None
            if not self._closed:
                self.failed.emit(error)
                self._next()

        self._task = self._desk.start("room", work, done, failed, shown=False)

    # --- in the thread ------------------------------------------------------------------------

    def _make(
        self, document: Document, spec: ProductSpec, width: int, path: Path | None, known: Any, seen: float
    ) -> Picture:
        from albumapp.export.pictures import Renderer
        from albumapp.export.room import FINE, composed, group_at
        from albumapp.export.room_pieces import Pieces, on_wall
        from albumapp.geometry import Rect

        find = self._places(document, path)
        room = document.room
        group = on_wall(document, spec)
        where = self._backdrop(room, width, find, group)
        move = group_at(group, room, where)
        if not seen or where.plane is None or not group:
            return Picture(image_of(where.rgb), room, where.plane, (0.0, 0.0), None, where.floor)
        pieces = self._pieces.setdefault(width, Pieces())
        if len(self._pieces) > KEPT:
            self._pieces = {width: pieces}
        renderer = Renderer(document, find, known, partial(self._small, find, width <= QUICK))
        made = pieces.hung(document, spec, renderer, where.px_per_mm() * FINE, group)
        around = Rect.around(p.outer for p in group)
        pixels = composed(where, made, move)
        if seen < 1:
            pixels = blended(where.rgb, pixels, seen)
        home = where.home(around.h, group[0].above)
        return Picture(image_of(pixels), room, where.plane, home, around.moved(*move), where.floor)

    def _places(self, document: Document, path: Path | None) -> Callable[[str], Path | None]:
        from albumapp.session.files import photo_finder

        of = (document.photos, document.surfaces, document.room.photo)
        if self._found is not None and all(a is b for a, b in zip(self._found[0], of, strict=True)):
            return self._found[1]  # while something is dragged nothing is looked for
        with self._desk.library_factory() as library:  # a connection of this thread's own
            look = photo_finder(document, library, path)
            wall = document.room.photo
            shown = (*document.shown(), *(() if wall is None else (wall.id,)))
            places = {p: look(p) for p in shown}
            small = {p: library.thumbnail(p) for p in shown[:PHOTOS] if places[p] is not None}
        self._thumbnails = {p: data for p, data in small.items() if data is not None}
        self._found = (of, places.get)
        return places.get

    def _small(self, find: Callable[[str], Path | None], quick: bool, photo: str, side: int) -> Any:
        """A photo as the library has it or, where that is not fine enough, decoded once for all rooms."""
        from albumapp.imaging import decode
        from albumapp.photos.reading import THUMB_SIDE

        path = find(photo)
        if path is None or side > SIDE:
            return None
        data = self._thumbnails.get(photo) if quick and side <= THUMB_SIDE else None
        if data is not None and photo not in self._photos:
            return decode.read_jpeg(data, photo)
        if photo not in self._photos:
            self._photos[photo] = decode.read_rgb(path, SIDE)
            while len(self._photos) > PHOTOS:
                self._photos.popitem(last=False)
        self._photos.move_to_end(photo)
        return self._photos[photo]

    def _backdrop(
        self, room: Room, width: int, find: Callable[[str], Path | None], group: tuple[OnWall, ...]
    ) -> Backdrop:
        from albumapp.export.room import backdrop

        reach = tuple((p.outer, p.above) for p in group) if not room.own else ()
        key = (replace(room, offset=(0.0, 0.0), moulding=Room().moulding), width, reach)
        found = self._backdrops.get(key)
        if found is None:
            found = backdrop(room, width, find, group, self._read)
            self._backdrops[key] = found
            while len(self._backdrops) > KEPT:
                self._backdrops.popitem(last=False)
        self._backdrops.move_to_end(key)
        return found

    def _read(self, path: Path, side: int) -> Any:
        """The user's photo, kept while it is brushed."""
        from albumapp.imaging import decode

        key = (str(path), side)
        if self._decoded is None or self._decoded[0] != key:
            self._decoded = (key, decode.read_rgb(path, side))
        return self._decoded[1]


def blended(below: Any, above: Any, share: float) -> Any:
    """Two pictures of one size over each other, the upper one seen by a share."""
    import numpy as np

    k = round(256 * share)
    mixed = below.astype(np.uint16) * (256 - k) + above.astype(np.uint16) * k
    return (mixed >> 8).astype(np.uint8)


def image_of(pixels: Any) -> QImage:
    """(h, w, 3) as an image of its own. Any thread."""
    import numpy as np

    data = np.ascontiguousarray(pixels)
    h, w = data.shape[:2]
    return QImage(data.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()
