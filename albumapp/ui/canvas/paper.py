"""The paper of the shown surface: its shadow and what lies on it behind all frames, up to the bleed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from shiboken6 import isValid

from albumapp.document.grounding import ground_ops
from albumapp.drawing.colour import WHITE, Cmyk, Colour, Rgb, Spot
from albumapp.drawing.grounds import Pattern, Zones, colours_of, photos_of
from albumapp.ui.canvas.painter import PictureSource, paint_ops, picture_side, to_qt_colour, visible
from albumapp.ui.canvas.tiles import Tiles
from albumapp.ui.canvas.wall import BELOW, is_wall, paint_wall

if TYPE_CHECKING:
    from albumapp.document.model import PhotoEntry, Surface
    from albumapp.drawing import Op
    from albumapp.ui.canvas.proofed import Proofed
    from albumapp.ui.canvas.scene import AlbumScene

    _Wanted = tuple["Surface", QRectF, float, Proofed | None]

PLAIN = (Rgb, Cmyk, Spot)
LARGEST_PICTURE = 2_500_000  # px: what is larger (zoomed in) is drawn from the outlines, as far as it shows
MARGIN = 12  # mm round the paper for its shadow
SOFT = 15  # px that the shadow reaches


class PaperItem(QGraphicsItem):
    """The paper with its shadow and background, below all frames. `owner` is its scene."""

    def __init__(self, owner: AlbumScene) -> None:
        super().__init__()
        self.setZValue(-1000)
        self._owner = owner
        self.surface: Surface | None = None
        self._photos: Mapping[str, PhotoEntry] = {}
        self._ops: list[Op] | None = None
        self._picture: QPixmap | None = None
        self._picture_of: object = None
        self._bounds = QRectF()
        self._tiles = Tiles(
            lambda part, k: drawn(self._ops or [], part, k, _NoPictures(), self._colour(None))
        )
        self._more = QTimer(owner, interval=0)
        self._more.timeout.connect(self._draw_more)
        self._drawer = _Drawer()
        self._drawer.landed.connect(self._landed, Qt.ConnectionType.QueuedConnection)

    def show_surface(self, surface: Surface | None, photos: Mapping[str, PhotoEntry]) -> None:
        old, self.surface = self.surface, surface
        if surface is None or old is None or old.shape != surface.shape:
            self.prepareGeometryChange()
            margin = BELOW if surface is not None and is_wall(surface) else MARGIN
            around = None if surface is None else surface.shape.bleed_rect.outset(margin)
            self._bounds = QRectF() if around is None else QRectF(around.x, around.y, around.w, around.h)
            self._redraw()
        elif old.background != surface.background or any(
            photos.get(p) != self._photos.get(p) for p in surface.ground_photos()
        ):
            self._redraw()
        elif surface is not old and is_wall(surface):
            self.update()  # the mouldings hang where the pieces do, also while other arrangements are tried
        self._photos = photos

    def _redraw(self) -> None:
        """The picture that there was stays until the new one is there, so that a slider does not flicker."""
        self._ops = self._picture_of = None
        self._tiles.forget()
        if self.surface is None or not _slow(self.surface.background):
            self._picture = None
        self.update()

    @property
    def busy(self) -> bool:
        """Whether a picture of the background is on its way."""
        return self._drawer.busy or self._more.isActive()

    def picture_arrived(self, photo_id: str) -> None:
        if self.surface is not None and photo_id in self.surface.ground_photos():
            self._picture_of = None
            self.update()

    def ask(self) -> None:
        """Have photos decoded for the zoom as it is now, before the next drawing asks for them."""
        from albumapp.drawing import ImageOp

        for op in self._ops or ():
            if isinstance(op, ImageOp) and not op.blur:
                self._owner.pictures.pixmap(op.photo, picture_side(op.matrix, self._owner.device_px_per_mm))

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.surface is None:
            return
        shape, ground = self.surface.shape, self.surface.background
        if is_wall(self.surface):
            paint_wall(painter, self.surface)
            return
        _shadow(painter, QRectF(0, 0, shape.size.w, shape.size.h))
        b = shape.bleed_rect
        area = QRectF(b.x, b.y, b.w, b.h)
        plain = ground is None or isinstance(ground, PLAIN)
        painter.fillRect(area, self._colour(ground if plain else None))
        if not plain:
            painter.save()
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            self._ground(painter, area)
            painter.restore()

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        """From a picture of it where that is small enough, so that panning costs no more than on white."""
        k, quick = self._owner.device_px_per_mm, self._owner.quick
        fits = area.width() * area.height() * k * k <= LARGEST_PICTURE
        if not quick and _slow(self.surface.background) and (self._ops is None or fits):
            if self._picture_of != k:
                self._drawer.ask(self.surface, area, k, self._owner.proof)
        elif self._ops is None:
            self._ops = self._owner.inked(ground_ops(self.surface, self._photos))
        if self._ops is not None and not fits and not quick:
            if _slow(self.surface.background):
                self._magnified(painter, area, k)
            else:
                paint_ops(painter, self._ops, self._owner.source())
            return
        if self._ops is not None and (self._picture is None or not (quick or self._picture_of == k)):
            pictures = self._owner.source(quick)
            image = drawn(self._ops, area, k, pictures, self._colour(None))
            self._picture, self._picture_of = QPixmap.fromImage(image), k
        self._whole(painter, area, not quick)

    def _whole(self, painter: QPainter, area: QRectF, smooth: bool) -> None:
        """The picture of all of it; until there is one, its first colour."""
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        else:
            first = next((c for c in colours_of(self.surface.background)), None)
            painter.fillRect(area, self._colour(first))

    def _magnified(self, painter: QPainter, area: QRectF, k: float) -> None:
        """Larger than one picture may be: as far as it shows, in tiles."""
        seen = visible(painter).intersected(area)
        self._tiles.paint(painter, seen, k, lambda: self._whole(painter, area, False))
        if not self._tiles.complete:
            self._more.start()

    def _draw_more(self) -> None:
        self._tiles.more()
        self.update()
        if self._tiles.complete:
            self._more.stop()
            self._tell_idle()

    def _landed(
        self, surface: Surface, k: float, ops: list[Op], image: QImage, proof: Proofed | None
    ) -> None:
        if not (isValid(self) and isValid(self._owner.pictures)):  # the window went meanwhile
            return
        same = surface is self.surface or (
            self.surface is not None
            and (surface.background, surface.shape) == (self.surface.background, self.surface.shape)
        )
        if same and proof is self._owner.proof:
            self._ops, self._picture, self._picture_of = ops, QPixmap.fromImage(image), k
        self._tiles.forget()
        self.update()
        self._tell_idle()

    def _tell_idle(self) -> None:
        if self._owner.pictures.is_idle:
            self._owner.pictures.idle.emit()

    def _colour(self, colour: Colour | None) -> QColor:
        """As it shows; bare paper for None."""
        if self._owner.proof is not None:
            return self._owner.proof.colour(WHITE if colour is None else colour)
        return QColor("white") if colour is None else to_qt_colour(colour)

    def draw_anew(self) -> None:
        """In other colours."""
        self._redraw()


@lru_cache(maxsize=2)
def _shadow_tile(ratio: float) -> QPixmap:
    """The shadow of a square of one px that stands SOFT px in, at so many device px a px."""
    side = 2 * SOFT + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for i in range(1, 8):  # thin layers add up to a soft edge, a little below the paper
        d = i * 1.6
        soft = QPainterPath()
        soft.addRoundedRect(QRectF(SOFT, SOFT, 1, 1).adjusted(-d, -d + 2, d, d + 3), d, d)
        painter.fillPath(soft, QColor(0, 0, 0, 9))
    painter.end()
    return tile


def _shadow(painter: QPainter, paper: QRectF) -> None:
    """Under the edge of the paper: the corners of the tile, and its edges drawn long."""
    ratio = painter.device().devicePixelRatio()
    tile, end = _shadow_tile(ratio), SOFT * ratio
    at = painter.worldTransform().mapRect(paper).toAlignedRect()
    far = end + ratio
    xs = ((at.x() - SOFT, SOFT, 0, end), (at.x(), at.width(), end, ratio), (at.right() + 1, SOFT, far, end))
    ys = ((at.y() - SOFT, SOFT, 0, end), (at.y(), at.height(), end, ratio), (at.bottom() + 1, SOFT, far, end))
    painter.save()
    painter.resetTransform()
    for x, wide, of_x, of_wide in xs:
        for y, high, of_y, of_high in ys:
            if (wide, high) != (at.width(), at.height()):
                part = QRectF(of_x, of_y, of_wide, of_high)
                painter.drawPixmap(QRectF(x, y, wide, high), tile, part)
    painter.restore()


def drawn(
    ops: list[Op], area: QRectF, k: float, pictures: PictureSource, white: QColor | None = None
) -> QImage:
    """The ops of an area (mm) at `k` px per mm, or at as many as are bearable, on bare paper. Any thread."""
    k = min(k, (LARGEST_PICTURE / (area.width() * area.height())) ** 0.5)
    size = max(1, round(area.width() * k)), max(1, round(area.height() * k))
    made = QImage(*size, QImage.Format.Format_RGB32)
    made.fill(QColor("white") if white is None else white)
    painter = QPainter(made)
    fit = QTransform.fromScale(made.width() / area.width(), made.height() / area.height())
    painter.setTransform(QTransform.fromTranslate(-area.x(), -area.y()) * fit)
    paint_ops(painter, ops, pictures)
    painter.end()
    return made


def _slow(ground: object) -> bool:
    """Patterns have thousands of figures: they are drawn in a thread. Photos need the window's pictures."""
    if isinstance(ground, Zones):
        return any(map(_slow, ground.each)) and not photos_of(ground)
    return isinstance(ground, Pattern)


class _Drawer(QObject):
    """Draws one background at a time; what was asked for last comes next, the rest is dropped."""

    landed = Signal(object, float, object, QImage, object)

    def __init__(self) -> None:
        super().__init__()
        self._next: _Wanted | None = None
        self._now: _Wanted | None = None
        self.landed.connect(self._done, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._now is not None

    def ask(self, surface: Surface, area: QRectF, k: float, proof: Proofed | None) -> None:
        wanted = (surface, area, k, proof)
        if self._now is None:
            self._start(wanted)
        elif (self._now[0].background, self._now[2:]) != (surface.background, (k, proof)):
            self._next = wanted

    def _start(self, wanted: _Wanted) -> None:
        self._now = wanted
        QThreadPool.globalInstance().start(_Drawing(self, *wanted))

    def _done(self, *_: object) -> None:
        self._now = None
        if self._next is not None:
            wanted, self._next = self._next, None
            self._start(wanted)


class _Drawing(QRunnable):
    def __init__(self, to: _Drawer, surface: Surface, area: QRectF, k: float, proof: Proofed | None) -> None:
        super().__init__()
        self._to, self._surface, self._area, self._k, self._proof = to, surface, area, k, proof

    def run(self) -> None:
        ops, proof = ground_ops(self._surface, {}), self._proof
        white = None
        if proof is not None:
            ops, white = proof.ops(ops), proof.colour(WHITE)
        image = drawn(ops, self._area, self._k, _NoPictures(), white)
        self._to.landed.emit(self._surface, self._k, ops, image, proof)


class _NoPictures:
    """Patterns have no photos."""

    def pixmap(self, photo_id: str, side_px: int) -> None:
        return None
