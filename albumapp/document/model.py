"""The document: what the user makes, as a frozen value in mm. It holds photo ids, never faces or names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from albumapp.basis import Reason
from albumapp.document.room import Room
from albumapp.document.texts import Texts
from albumapp.drawing.adjust import Adjust
from albumapp.drawing.colour import BLACK, WHITE, Colour
from albumapp.drawing.grounds import Ground, photos_of
from albumapp.geometry import Crop, Rect, Size
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle


@dataclass(frozen=True, slots=True)
class Border:
    """A mat round the picture, outside its box; `line` mm of its outer edge are drawn in `line_colour`."""

    width: float
    colour: Colour = WHITE
    line: float = 0.0
    line_colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class Shadow:
    """What a frame throws on the paper: moved by dx, dy mm (as the page lies, however the frame is turned),
    its edge fading over `blur` mm."""

    dx: float = 1.2
    dy: float = 1.6
    blur: float = 4.0
    opacity: float = 0.45
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class PhotoFrame:
    """A photo's place. `box` is the unrotated picture area, inside border and mat.

    `rotation` turns it clockwise about the box's centre. `photo` is None for an empty frame.
    `overlap_intended`: it may lie over other frames. Frames of one surface with the same `group` are
    selected, moved and scaled together. `shape` is one of `drawing.masks.SHAPES`; only a "rect" has a
    `corner_radius`. `adjust` says how the photo looks, None for as it is; it goes with the photo
    (`document/adjusting.py`), all else stays with the frame.
    """

    id: str
    box: Rect
    photo: str | None = None
    crop: Crop = field(default_factory=Crop)
    rotation: float = 0.0
    locked: bool = False
    corner_radius: float = 0.0
    border: Border | None = None
    opacity: float = 1.0
    overlap_intended: bool = False
    why: tuple[Reason, ...] = ()
    group: str | None = None
    adjust: Adjust | None = None
    shape: str = "rect"
    shadow: Shadow | None = None


@dataclass(frozen=True, slots=True)
class TextFrame:
    """A box of text. `role` is "text", "title", "spine", "chapter", or "caption" of the photo `photo`.

    A caption keeps to its photo: it moves with its frame and goes with it (`document/captions.py`). `named`
    is the named style that it follows (`document/named_styles.py`), "" for that of its role, if any. Words in
    braces are filled where the text is shown (`document/placeholders.py`).
    """

    id: str
    box: Rect
    text: str = ""
    style: TextStyle = field(default_factory=TextStyle)
    rotation: float = 0.0
    locked: bool = False
    role: str = "text"
    overlap_intended: bool = True
    why: tuple[Reason, ...] = ()
    photo: str | None = None
    group: str | None = None
    named: str = ""


@dataclass(frozen=True, slots=True)
class ShapeFrame:
    """A drawn shape: "rect", "ellipse", "line" (from top left to bottom right of its box), "film", or one
    of `drawing/ornaments.py`.

    A film is a band of its `fill` with two rows of holes in the colour of its `stroke`. `role` is "style"
    for what a style drew: laying the pages out again draws it anew.
    """

    id: str
    box: Rect
    shape: str = "rect"
    fill: Colour | None = None
    stroke: Colour | None = BLACK
    stroke_width: float = 0.35
    rotation: float = 0.0
    locked: bool = False
    corner_radius: float = 0.0
    opacity: float = 1.0
    overlap_intended: bool = True
    why: tuple[Reason, ...] = ()
    role: str = ""
    group: str | None = None


Frame = PhotoFrame | TextFrame | ShapeFrame


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to lay frames to, never printed. `axis` "x" is an upright line at x = `at` mm of the surface."""

    axis: str
    at: float
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Surface:
    """What is edited as one piece: a cover, a spread, a page. Frames in painting order, lowest first.

    `content` are the style's content boxes and `gutter` its gap between photos, in mm. `event` is the
    chapter that it belongs to. A locked surface is left alone when the book is suggested again; one that
    is `edited` was arranged by hand, so it is kept as near to that as the new pages allow. `chapter` names
    one that the user begins here; "" goes on with the one before (`document/chapters.py`). `guides` are its
    own; those of the whole book are the document's. `edges` says what folds round the bars of a picture on
    the wall: "" as it is drawn there, "mirror" or "stretch" what the front shows at its edge
    (`document/edges.py`).
    """

    id: str
    shape: SurfaceShape
    frames: tuple[Frame, ...] = ()
    content: tuple[Rect, ...] = ()
    gutter: float = 0.0
    background: Ground | None = None
    event: str | None = None
    locked: bool = False
    why: tuple[Reason, ...] = ()
    edited: bool = False
    chapter: str | None = None
    guides: tuple[Guide, ...] = ()
    edges: str = ""

    def frame(self, frame_id: str) -> Frame:
        """KeyError where there is none."""
        for f in self.frames:
            if f.id == frame_id:
                return f
        raise KeyError(frame_id)

    def photo_frames(self) -> Iterator[PhotoFrame]:
        return (f for f in self.frames if isinstance(f, PhotoFrame))

    def photos(self) -> list[str]:
        return [f.photo for f in self.photo_frames() if f.photo is not None]

    def ground_photos(self) -> tuple[str, ...]:
        """Photos that are its background; `photos()` are those in frames."""
        return photos_of(self.background)

    def with_frame(self, frame: Frame) -> Surface:
        """The frame of the same id replaced."""
        return replace(self, frames=tuple(frame if f.id == frame.id else f for f in self.frames))


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """A photo that the project knows. `path` is where it was seen last; px as seen; `taken` ISO 8601.

    A project opens without its photos: a missing one shows as a placeholder and can be relinked.
    """

    id: str
    path: str
    width: int
    height: int
    taken: str | None = None
    taken_source: str = "none"

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)

    @property
    def name(self) -> str:
        return self.path.replace("\\", "/").rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants of photos, kept whenever pages are laid out again. Photo ids.

    `order` is the user's own order of photos, which beats their times (empty: by time). `together` are
    pairs that stand side by side on one surface, `heroes` photos that are the largest of their surface.
    """

    order: tuple[str, ...] = ()
    together: tuple[tuple[str, str], ...] = ()
    heroes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader of a proof said of a place: `x`, `y` 0..1 of the surface ("" where it is gone)."""

    id: str
    text: str
    surface: str = ""
    x: float = 0.5
    y: float = 0.5
    author: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that is to stay as it is: its `mark` (`preflight/ignoring.py`), and why."""

    mark: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """Who said yes, when (ISO 8601), and to which `state` of the album (its hash; "": as it is ordered)."""

    by: str
    at: str
    state: str = ""


# what was asked last: many parts of the window ask it after every edit
_used_last: list[tuple[tuple[Surface, ...], dict[str, list[str]]]] = []


@dataclass(frozen=True, slots=True)
class Document:
    """One project. `photos` are all that were imported, used or not, by id, in import order.

    `next_id` numbers frames and surfaces, so that the same edits give the same ids.
    """

    product: str
    title: str = ""
    style: str = "clean-white"
    seed: int = 0
    surfaces: tuple[Surface, ...] = ()
    photos: Mapping[str, PhotoEntry] = field(default_factory=dict)
    next_id: int = 1
    wishes: Wishes = field(default_factory=Wishes)
    guides: tuple[Guide, ...] = ()
    texts: Texts = field(default_factory=Texts)
    notes: tuple[Note, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    approvals: tuple[Approval, ...] = ()
    room: Room = field(default_factory=Room)

    def surface(self, surface_id: str) -> Surface:
        """KeyError where there is none."""
        for s in self.surfaces:
            if s.id == surface_id:
                return s
        raise KeyError(surface_id)

    def inner(self) -> tuple[Surface, ...]:
        return tuple(s for s in self.surfaces if s.shape.kind != "cover")

    @property
    def cover(self) -> Surface | None:
        return next((s for s in self.surfaces if s.shape.kind == "cover"), None)

    @property
    def page_count(self) -> int:
        return sum(len(s.shape.pages) for s in self.surfaces)

    def used(self) -> dict[str, list[str]]:
        """Surface ids by photo id, in book order."""
        if _used_last and _used_last[0][0] is self.surfaces:
            return dict(_used_last[0][1])
        found: dict[str, list[str]] = {}
        for s in self.surfaces:
            for photo in s.photos():
                found.setdefault(photo, []).append(s.id)
        _used_last[:] = [(self.surfaces, found)]
        return dict(found)

    def shown(self) -> tuple[str, ...]:
        """Photos that show anywhere, in frames or behind them, in book order."""
        return tuple(dict.fromkeys(p for s in self.surfaces for p in (*s.ground_photos(), *s.photos())))

    def find(self, frame_id: str) -> tuple[Surface, Frame]:
        """A frame and the surface that it stands on; KeyError where there is none."""
        for s in self.surfaces:
            for f in s.frames:
                if f.id == frame_id:
                    return s, f
        raise KeyError(frame_id)

    def with_surface(self, surface: Surface) -> Document:
        """The surface of the same id replaced."""
        return replace(self, surfaces=tuple(surface if s.id == surface.id else s for s in self.surfaces))
