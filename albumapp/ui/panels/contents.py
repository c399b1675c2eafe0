"""All pages at once, on a light table: to look over the book, put it in order, and see what is left to do.

Chapters head their pages. A mark says what needs a look, another what nobody has looked at. Everything by
keys: arrows go, Enter opens, Alt with an arrow moves what is chosen, F2 names the chapter, Esc goes back.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QSlider, QStyle, QStyleOptionViewItem, QWidget

from albumapp.basis import UserError
from albumapp.session.project import Change, Project
from albumapp.ui.canvas.thumbnails import Thumbnails
from albumapp.ui.panels.contents_model import ContentsModel
from albumapp.ui.panels.page_view import PageView
from albumapp.ui.panels.strip_paint import PageDelegate, picture_area
from albumapp.ui.tr import count, told, tr
from albumapp.ui.widgets import CENTRE, column, elided, glyph_tool, isolated, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.document.model import Surface
    from albumapp.ui.canvas.pictures import Pictures

LOWEST, HIGHEST, USUAL, STEP = 48, 240, 104, 24  # px of a picture's height


class _Delegate(PageDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model: ContentsModel = index.model()
        if model.chapter(index) is None:
            super().paint(painter, option, model.page(index))
        else:
            _heading(painter, option, str(index.data()))


def _heading(p: QPainter, option: QStyleOptionViewItem, title: str) -> None:
    p.save()
    palette = option.palette
    font = QFont(option.font)
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.15)
    p.setFont(font)
    area = option.rect.adjusted(8, 0, -8, -4)
    if option.state & QStyle.StateFlag.State_Selected:
        p.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        p.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    else:
        p.setPen(palette.color(QPalette.ColorRole.Text))
    flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
    p.drawText(area, flags, isolated(elided(p.fontMetrics(), title, area.width())))
    p.fillRect(
        QRect(area.x(), option.rect.bottom() - 1, area.width(), 1), palette.color(QPalette.ColorRole.Mid)
    )
    if option.state & QStyle.StateFlag.State_HasFocus:
        p.drawRect(option.rect.adjusted(0, 0, -1, -1))
    p.restore()


class Table(PageView):
    """The pages themselves."""

    opened = Signal(str)  # go there and close
    closed = Signal()
    context_requested = Signal(QPoint, str, bool)  # global point, surface, whether its chapter is meant
    naming_requested = Signal(str)  # a surface of the chapter
    zoomed = Signal(int)

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(pictures, USUAL, parent)
        self.setObjectName("contents_pages")
        self.setAccessibleName(tr("All pages of the book"))
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = ContentsModel(self.model_, self)
        self._before = -1  # the row of `model_` that what is held would go before
        self.do: Callable[..., bool] = lambda *_, **__: False
        self.show_rows(self.rows)
        self.setItemDelegate(_Delegate(self, self))
        self.activated.connect(self._open)

    def index_of(self, surface_id: str) -> QModelIndex:
        row_ = self.rows.row_of(surface_id)
        return self.rows.index(row_) if row_ >= 0 else QModelIndex()

    def surface_at(self, index: QModelIndex) -> str:
        return next(iter(self.rows.surfaces_at(index)), "")

    # --- what there is ------------------------------------------------------------------------

    def show_book(self, surfaces: tuple[Surface, ...], photos: Mapping[str, Any]) -> None:
        chosen = self.chosen()
        self._quiet = True
        self.model_.show(surfaces, photos)
        self.rows.renew()
        self.thumbnails.keep({s.id for s in surfaces})
        self._quiet = False
        self.set_current(self._current)
        if len(chosen) > 1:
            self.choose(chosen)

    def set_zoom(self, high: int) -> None:
        high = min(max(high, LOWEST), HIGHEST)
        if high != self.model_.high:
            self.model_.high = high
            self.thumbnails.set_height(high)
            self.scheduleDelayedItemsLayout()
            self.zoomed.emit(high)

    def resizeEvent(self, event: Any) -> None:
        self.rows.wide = self.viewport().width() - 2
        self.rows.line = round(self.fontMetrics().height() * 2.1)
        super().resizeEvent(event)

    # --- going about --------------------------------------------------------------------------

    def set_current(self, surface_id: str) -> None:
        self._current = surface_id
        index = self.rows.index(self.rows.row_of(surface_id))
        if index != self.currentIndex() and surface_id not in self.rows.surfaces_at(self.currentIndex()):
            self._quiet = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._quiet = False
        if index.isValid():
            self.scrollTo(index)

    def chosen(self) -> list[str]:
        """Surfaces that are chosen, or are of a chapter whose heading is, in book order."""
        ids = {i for index in self.selectionModel().selectedIndexes() for i in self.rows.surfaces_at(index)}
        return [s.id for s in self.model_.surfaces if s.id in ids]

    def choose(self, surface_ids: Collection[str]) -> None:
        """Choose these beside the current one, which is of them."""
        if self._current in surface_ids:
            self._add(surface_ids)

    def _add(self, surface_ids: Collection[str]) -> None:
        for i in surface_ids:
            row_ = self.rows.row_of(i)
            if row_ >= 0:
                self.selectionModel().select(self.rows.index(row_), QItemSelectionModel.SelectionFlag.Select)

    def _open(self, index: QModelIndex) -> None:
        ids = self.rows.surfaces_at(index)
        if ids:
            self.opened.emit(ids[0])

    # --- moving -------------------------------------------------------------------------------

    def move_before(self, surface_ids: list[str], row_: int) -> bool:
        """Put spreads together before a row of `model_`, as one step."""
        inner = [s.id for s in self.model_.surfaces[:row_] if s.shape.kind != "cover"]
        rest = [i for i in inner if i not in surface_ids]
        return self.do("move_spreads", surfaces=surface_ids, to=len(rest))

    def step_chosen(self, by: int) -> None:
        """What is chosen one place on or back; a heading takes its whole chapter past the next one."""
        chapter = self.rows.chapter(self.currentIndex())
        if chapter is not None:
            at = self.model_.chapters.index(chapter)
            if 0 <= at + by < len(self.model_.chapters):
                self.do("move_chapter", surface=chapter.first, to=at + by)
            return
        ids = [i for i in self.chosen() if self._whole(i)]
        if ids:
            rows = [self.model_.row_of(i) for i in ids]
            target = rows[0] - 1 if by < 0 else rows[-1] + 2
            self.move_before(ids, self.model_.place_for(target))

    def _whole(self, surface_id: str) -> bool:
        return self.model_.surfaces[self.model_.row_of(surface_id)].shape.whole

    def row_before(self, at: QPoint) -> int:
        """The row of `model_` before which something let go at a point would stand."""
        found = 0
        mirrored = self.isRightToLeft()
        for n in range(len(self.model_.surfaces)):
            rect = self.visualRect(self.rows.index(self.rows.row_of_page(n)))
            past = rect.center().x() > at.x() if mirrored else rect.center().x() < at.x()
            if rect.bottom() < at.y() or (rect.top() <= at.y() and past):
                found = n + 1
        return found

    def hold_over(self, surface_ids: list[str], at: QPoint) -> int:
        row_ = self.model_.place_for(self.row_before(at), surface_ids) if surface_ids else -1
        if row_ != self._before:
            self._before = row_
            self.viewport().update()
        return row_

    def dragMoveEvent(self, event: Any) -> None:
        QListView.dragMoveEvent(self, event)  # scrolls at the edges
        super().dragMoveEvent(event)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self._before >= 0:
            painter = QPainter(self.viewport())
            painter.fillRect(self._mark(), self.palette().color(QPalette.ColorRole.Highlight))
            painter.end()

    def _mark(self) -> QRect:
        """Where the bar stands that says where what is held would go."""
        n = min(self._before, len(self.model_.surfaces) - 1)
        rect = self.visualRect(self.rows.index(self.rows.row_of_page(n)))
        area = picture_area(rect, self.model_, self.model_.surfaces[n], n, self.layoutDirection())
        after = self._before == len(self.model_.surfaces)
        at_end = after != self.isRightToLeft()
        return QRect(rect.right() - 1 if at_end else rect.x() - 1, area.y() - 4, 3, area.height() + 8)

    # --- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: Any) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.step_chosen(ways[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F2:
            ids = self.rows.surfaces_at(self.currentIndex())
            if ids:
                self.naming_requested.emit(ids[0])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.model_.high + (STEP if event.angleDelta().y() > 0 else -STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: Any) -> None:
        index, at = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == event.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        ids = self.rows.surfaces_at(index)
        if ids:
            self.context_requested.emit(at, ids[0], self.rows.chapter(index) is not None)


class Contents(QFrame):
    """The table with its head: what is left to do, the size of the pictures, the way back."""

    def __init__(
        self, pictures: Pictures, looked_at: Callable[[Surface], bool], back: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("contents")
        self.setAccessibleName(tr("All pages"))
        self._project: Project | None = None
        self._unlisten: Callable[[], None] | None = None
        self.table = Table(pictures, self)
        self.table.model_.looked_at = looked_at
        self.table.do = self._do
        self.table.closed.connect(back)
        self.words = wrapped(label("", "contents_words", quiet=True))
        self.size_ = QSlider(Qt.Orientation.Horizontal)
        self.size_.setObjectName("contents_size")
        self.size_.setAccessibleName(tr("Size of the pictures"))
        self.size_.setToolTip(tr("Size of the pictures"))
        self.size_.setRange(LOWEST, HIGHEST)
        self.size_.setSingleStep(STEP)
        self.size_.setPageStep(2 * STEP)
        self.size_.setValue(USUAL)
        self.size_.setMaximumWidth(160)
        self.size_.valueChanged.connect(self.table.set_zoom)
        self.table.zoomed.connect(self.size_.setValue)
        box = column(self, 8, 8)
        box.setContentsMargins(16, 8, 8, 0)
        close = glyph_tool("x", "contents_close", tr("Back to the pages"), back)
        head = row(label(tr("All pages"), "contents_title", 3, bold=True), self.words, self.size_, close)
        box.addLayout(head)
        box.addWidget(self.table, 1)
        self.empty = label(tr("There are no pages yet."), quiet=True)
        self.empty.setProperty("alignment", CENTRE)
        box.addWidget(self.empty)
        self.setFocusProxy(self.table)

    @property
    def thumbnails(self) -> Thumbnails:
        return self.table.thumbnails

    @property
    def is_idle(self) -> bool:
        return self.table.thumbnails.is_idle

    def set_project(self, project: Project | None) -> None:
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        self._project = project
        if project is not None:
            self._unlisten = project.listen(self._changed)
        if self.isVisible():
            self.renew()
        else:
            self.table.show_book((), {})  # the book before is let go of

    def _changed(self, change: Change) -> None:
        if self.isVisible():
            self.renew()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.renew()

    def renew(self) -> None:
        """Bring it up to date. While it is hidden nobody asks for that: it is done when it is shown."""
        document = self._project.document if self._project is not None else None
        surfaces = document.surfaces if document is not None else ()
        self.table.show_book(surfaces, document.photos if document is not None else {})
        self.table.words_shown(document)
        self.empty.setVisible(not surfaces)
        self.count_up()

    def count_up(self) -> None:
        """What is left to do, in words; each page has to be looked through, so only while it is seen."""
        if not self.isVisible():
            return
        from albumapp.ui.panels.strip_model import ATTENTION, LOOKED_AT

        model = self.table.model_
        rows = [model.index(n) for n in range(model.rowCount())]
        need, unseen = sum(bool(r.data(ATTENTION)) for r in rows), sum(not r.data(LOOKED_AT) for r in rows)
        spreads = sum(s.shape.kind != "cover" for s in model.surfaces)
        parts = [count(spreads, "{n} spread", "{n} spreads")]
        parts += [count(need, "{n} needs a look", "{n} need a look")] if need else []
        parts += [count(unseen, "{n} not looked at yet", "{n} not looked at yet")] if unseen else []
        self.words.setText("  ·  ".join(parts))
        self.table.viewport().update()

    def set_attention(self, surface_ids: Collection[str]) -> None:
        self.table.model_.set_attention(surface_ids)
        self.count_up()

    def set_chapter_names(self, names: Mapping[str, str]) -> None:
        if self.table.model_.set_names(names):
            self.table.rows.renew()

    def zoom(self, by: int) -> None:
        """Larger (1) or smaller (-1) pictures; 0 is the usual size."""
        self.table.set_zoom(self.table.model_.high + by * STEP if by else USUAL)

    def _do(self, edit: str, **params: Any) -> bool:
        if self._project is None:
            return False
        try:
            self._project.do(edit, **params)
        except UserError as e:
            self.table.edit_failed.emit(*told(e))
            return False
        return True
