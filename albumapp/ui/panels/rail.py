"""The rail: Photos > Story > Design > Check > Order, each with where it stands, each a way to go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout

from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import ICON_ONLY, TAB_FOCUS, TEXT_BESIDE, TOP_CENTRE, elided, label, pen, tool

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow

STEPS = (
    ("photos", "Photos"),
    ("story", "Story"),
    ("design", "Design"),
    ("check", "Check"),
    ("order", "Order"),
)
SPACES = 40  # px between tools and stations
MOST_PX = 16_777_215  # Qt's own bound of a widget's side


class Step(QAbstractButton):
    """One station: a dot (full when something is there), its name, a line of words below."""

    def __init__(self, step: str, title: str) -> None:
        super().__init__()
        self.setObjectName(f"rail_{step}")
        self.setText(title)
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._forms: tuple[str, ...] = ("",)
        self._state = "empty"
        self.first = self.last = False
        self._title, self._line = label(title), label(quiet=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 15, 4, 0)
        box.setSpacing(0)
        for words in (self._title, self._line):
            words.setProperty("alignment", TOP_CENTRE)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.addWidget(words)
        box.addStretch(1)
        self._dress()

    def show_state(self, state: str, *words: str) -> None:
        """`state`: "empty", "done", "here", "look" (something wants a look). `words`: longest first, the
        first that there is room for is shown; all of them are told."""
        forms = words or ("",)
        if (forms, state) != (self._forms, self._state):
            self._forms, self._state = forms, state
            self.setAccessibleName(f"{self.text()}: {self.words}" if self.words else self.text())
            self.updateGeometry()
            self._dress()

    @property
    def words(self) -> str:
        """All that it says, shown or not."""
        return self._forms[0]

    @property
    def _strong(self) -> bool:
        return self._state in ("here", "look")

    def _dress(self) -> None:
        """Name and words as the state has them."""
        metrics, room = self.fontMetrics(), self.width() - 8
        shown = next((w for w in self._forms if metrics.horizontalAdvance(w) <= room), self._forms[-1])
        self._line.setText(elided(metrics, shown, room))
        self.setToolTip(self.words if shown != self.words else "")
        roles = self.palette().ColorRole
        self._title.setForegroundRole(roles.PlaceholderText if self._state == "empty" else roles.WindowText)
        font = self._title.font()
        font.setBold(self._strong or self.underMouse())
        self._title.setFont(font)
        self.update()

    def enterEvent(self, event: object) -> None:
        super().enterEvent(event)
        self._dress()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._dress()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._dress()

    def sizeHint(self) -> QSize:
        m = self.fontMetrics()
        widest = max(m.horizontalAdvance(self.words), m.horizontalAdvance(self.text()), 72)
        return QSize(widest + 16, 18 + 2 * m.height())

    def minimumSizeHint(self) -> QSize:
        """The name is always whole; of the words the shortest."""
        m = self.fontMetrics()
        least = max(m.horizontalAdvance(self._forms[-1]), round(1.1 * m.horizontalAdvance(self.text())))
        return QSize(least + 12, self.sizeHint().height())

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = self.palette()
        x, y = self.width() / 2, 8.0
        way = QPainterPath()
        at_left, at_right = (self.last, self.first) if self.isRightToLeft() else (self.first, self.last)
        if not at_left:
            way.moveTo(0, y)
            way.lineTo(x - 9, y)
        if not at_right:
            way.moveTo(x + 9, y)
            way.lineTo(self.width(), y)
        p.strokePath(way, pen(roles.mid().color(), 1))
        colour = roles.accent() if self._strong else roles.mid()
        dot = QPainterPath()
        dot.addEllipse(QPointF(x, y), 4.5, 4.5)
        if self._state in ("done", "here"):
            p.fillPath(dot, colour)
        p.strokePath(dot, pen(colour.color(), 1.6))
        if self._state == "look":  # not by colour alone: a dot in the ring
            inner = QPainterPath()
            inner.addEllipse(QPointF(x, y), 2.4, 2.4)
            p.fillPath(inner, colour)
        if self.hasFocus():
            ring = QPainterPath()
            ring.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -2, -2), 6, 6)
            p.strokePath(ring, pen(roles.accent().color(), 1.5))


class Rail(QFrame):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._window, self._desk = window, window.desk
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(8, 6, 8, 4)
        self._box.setSpacing(0)
        self.steps: dict[str, Step] = {}
        for step, title in STEPS:
            made = self.steps[step] = Step(step, tr(title))
            made.clicked.connect(lambda _=False, s=step: window.go(s))
            self._box.addWidget(made)
        self.steps["photos"].first = self.steps["order"].last = True
        self._suggest: QToolButton | None = None
        self._steady: tuple[QToolButton, ...] = ()
        self.refresh()

    def add_tools(self) -> None:
        """Undo and redo before the stations, Suggest after them."""
        actions = self._window.actions_
        self._steady = (tool(actions["undo"]), tool(actions["redo"]))
        for at, made in enumerate(self._steady):
            self._box.insertWidget(at, made)
        self._box.insertSpacing(2, 8)
        self._box.addSpacing(8)
        self._box.addWidget(tool(actions["preview"]))
        self._suggest = tool(actions["suggest"], text=True)
        self._box.addWidget(self._suggest)
        self._hold()
        self._fit()

    def _hold(self) -> None:
        """Each edit gives undo and redo another name: with a fixed size the window is not laid out for it."""
        for made in self._steady:
            made.setMinimumSize(0, 0)
            made.setMaximumSize(MOST_PX, MOST_PX)
            made.setFixedSize(made.sizeHint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (event.Type.FontChange, event.Type.StyleChange):
            QTimer.singleShot(0, self, self._hold)

    def _fit(self) -> None:
        """Suggest has words only where the stations keep theirs: its sign is known by then."""
        made = self._suggest
        if made is None:
            return
        words = made.fontMetrics().horizontalAdvance(made.text()) + 3 * made.iconSize().width()
        others = sum(t.sizeHint().width() for t in self.findChildren(QToolButton) if t is not made)
        room = self.width() - others - words - SPACES
        fits = room >= sum(s.sizeHint().width() for s in self.steps.values())
        made.setProperty("toolButtonStyle", TEXT_BESIDE if fits else ICON_ONLY)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def refresh(self) -> None:
        """Where each step stands, in words."""
        desk = self._desk
        doc = desk.document
        photos = len(desk.photos()) if doc is not None else 0
        surfaces = doc.surfaces if doc is not None else ()
        analysis = desk.analysis if photos else None
        events = len(analysis.events) if analysis is not None else 0
        people = sum(not p.hidden for p in analysis.people) if analysis is not None else 0
        here = self._window.place
        spreads = len([s for s in surfaces if s.shape.kind != "cover"])
        found = [f for f in self._window.findings if not f.note]
        look = len({f.surface for f in found if f.surface})

        def state(step: str, there: bool) -> str:
            return "here" if here == step and there else "done" if there else "empty"

        def step(name: str, there: bool, *words: str) -> None:
            self.steps[name].show_state(state(name, there), *words)

        number = count(photos, "{n} photo", "{n} photos")
        step("photos", bool(photos), *((number, f"{photos:,}") if photos else (tr("none yet"), "")))
        who = count(people, "{n} person", "{n} people") if people else ""
        moments = count(events, "{n} moment", "{n} moments") if events else ""
        both = ", ".join(w for w in (who, moments) if w)
        step("story", bool(events), both, moments, f"{events:,}" if events else "")
        if any(s.shape.part == "gallery" for s in surfaces):
            pages = count(sum(len(s.frames) for s in surfaces), "{n} piece", "{n} pieces")
        elif any(s.shape.is_piece for s in surfaces):
            pages = count(spreads, "{n} page", "{n} pages")
        else:
            pages = count(spreads, "{n} spread", "{n} spreads") if spreads else ""
        wanted = ", " + count(look, "{n} needs a look", "{n} need a look") if look else ""
        step("design", bool(spreads), pages + wanted, pages, f"{spreads}" if spreads else "")
        if found:
            words = count(len(found), "{n} finding", "{n} findings")
            self.steps["check"].show_state("look", words, f"{len(found)}")
        else:
            step("check", bool(spreads), *((tr("all well"), "") if spreads else ()))
        self.steps["order"].show_state(
            state("order", False), *((tr("PDF, pictures"), tr("PDF"), "") if spreads else ())
        )
        self._fit()
