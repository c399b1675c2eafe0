"""What the photos would make, as cards: a picture of the draft, size, pages, price, why, a button to make it.

In the middle while there are no pages yet (the best few, low ones), and as a sheet (all of them, high ones).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from albumapp.basis import say
from albumapp.geometry import Size
from albumapp.ui.ordering import amount
from albumapp.ui.panels.filter import FlowLayout
from albumapp.ui.panels.idea_picture import IdeaPicture
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import button, column, elided, glyph_tool, label, row, wrapped
from albumapp.ui.words import size_words

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from albumapp.document.model import Document
    from albumapp.products.spec import ProductSpec
    from albumapp.session.idea_makers import Idea
    from albumapp.ui.canvas.pictures import Pictures
    from albumapp.ui.desk import Desk

# widths of cards in heights of a line: they share the room with their neighbours
LEAST_HIGH, MOST_HIGH = 12.4, 18.0
LEAST_LOW, MOST_LOW = 16.0, 22.0
GAP, SCROLL_BAR = 12, 24  # px: between cards, and at most
LINES_LOW = 5.4  # of a low card's picture


class IdeaCard(QFrame):
    """One idea, its words below the picture or, in a `low` card, beside it. The whole of what is known of it
    is in its words and its tip; the picture says nothing more."""

    def __init__(self, desk: Desk, pictures: Pictures, idea: Idea, low: bool = False) -> None:
        super().__init__()
        from albumapp.products.catalogue import product

        self.idea, self._low = idea, low
        self._spec = product(idea.product)
        self.setObjectName(f"idea_{idea.id}")
        name = tr(self._spec.name)
        self.setAccessibleName(name)
        self.wide = round((LEAST_LOW if low else LEAST_HIGH) * self.fontMetrics().height())
        self.picture = IdeaPicture(pictures, LINES_LOW, 1.4) if low else IdeaPicture(pictures)
        self.picture.setObjectName(f"idea_picture_{idea.id}")
        line = self._line if low else self._words
        self.name = line(name, f"idea_name_{idea.id}", bold=True)
        self.facts = line("", f"idea_facts_{idea.id}")
        self.why = line("; ".join(map(say, idea.reasons)), f"idea_why_{idea.id}", quiet=True)
        self.go = button(tr("Make it"), f"idea_make_{idea.id}", lambda: desk.ideas.make(idea.id))
        words = tr("Not for these photos")
        self.no = glyph_tool("x", f"idea_no_{idea.id}", words, lambda: desk.ideas.wave_off(idea.id))
        self.no.setAccessibleDescription(name)
        self._arrange()
        self.show_draft(None)

    @staticmethod
    def _words(text: str, name: str, bold: bool = False, quiet: bool = False) -> QLabel:
        return wrapped(label(text, name, bold=bold, quiet=quiet))

    @staticmethod
    def _line(text: str, name: str, bold: bool = False, quiet: bool = False) -> QLabel:
        made = Elided()
        made.setObjectName(name)
        font = made.font()
        font.setBold(bold)
        made.setFont(font)
        if quiet:
            made.setForegroundRole(made.palette().ColorRole.PlaceholderText)
        made.setText(text)
        return made

    def _arrange(self) -> None:
        words = (self.name, self.facts, self.why)
        last = row(self.go, None, self.no, gap=4)
        if not self._low:
            box = column(self, 8, 4)
            box.addWidget(self.picture)
            for made in words:
                box.addWidget(made)
            box.addStretch(1)
            box.addLayout(last)
            return
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 8, 8, 8)
        across.setSpacing(10)
        across.addWidget(self.picture)
        right = QVBoxLayout()
        right.setSpacing(2)
        for made in words:
            right.addWidget(made)
        right.addStretch(1)
        right.addLayout(last)
        across.addLayout(right, 1)

    def show_draft(self, draft: Document | None) -> None:
        self.picture.show_draft(draft)
        facts = facts_words(self.idea, self._spec, draft)
        self.facts.setText(facts)
        told = f"{self.name.text()}. {facts}. {self.why.text()}"
        self.go.setAccessibleDescription(told)
        if self._low:
            self.setToolTip(f"{self.name.text()}\n{facts}\n{self.why.text()}")

    def paintEvent(self, event: object) -> None:
        """A thin line round it that is seen on light and dark."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(self.palette().windowText().color())
        line.setAlpha(70)
        p.setPen(QPen(line, 1))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        p.end()

    def sizeHint(self) -> QSize:
        """As wide as all cards, as high as its words need."""
        return QSize(self.wide, self.high())

    def high(self) -> int:
        if self._low:
            line = self.fontMetrics().height()
            return max(self.picture.height(), 3 * (line + 4) + self.go.sizeHint().height() + 6) + 18
        inner = self.wide - 18
        words = sum(_high(made, inner) for made in (self.name, self.facts, self.why))
        return self.picture.height() + words + self.go.sizeHint().height() + 16 + 4 * 5


class Elided(QLabel):
    """One line that ends in an ellipsis where it is longer than its room."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: object) -> None:
        p = QPainter(self)
        p.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        p.drawText(self.rect(), flags, elided(self.fontMetrics(), self.text(), self.width()))
        p.end()


def _high(made: QLabel, wide: int) -> int:
    return max(made.heightForWidth(wide), made.fontMetrics().height())


def facts_words(idea: Idea, spec: ProductSpec, draft: Document | None) -> str:
    """Size, pages, and the price where it is known; pages of a book are about right until it is drafted."""
    pages = draft.page_count if draft is not None else idea.pages
    known = draft is not None or idea.kind != "album"
    cost = idea.costs(pages)
    price = amount(cost, idea.price.currency) if idea.price is not None and cost is not None else ""
    words = [_size(idea, spec), _pages_words(spec, pages or 1, known), price]
    return ", ".join(w for w in words if w)


def _size(idea: Idea, spec: ProductSpec) -> str:
    """Said once, where the product's name has it."""
    if spec.piece is not None and spec.piece.sizes:
        return tr("several sizes")
    size, turned = size_words(idea.size), size_words(Size(idea.size.h, idea.size.w))
    name = tr(spec.name).replace("×", "x")
    return "" if any(words.replace("×", "x") in name for words in (size, turned)) else size


def _pages_words(spec: ProductSpec, n: int, known: bool) -> str:
    form = spec.piece.form if spec.piece is not None else ""
    if form == "print":
        return count(n, "{n} print", "{n} prints")
    if form in ("minis", "collage", "strip", "strips"):
        return count(n, "{n} sheet", "{n} sheets")
    if form == "panels":
        return count(n, "{n} panel", "{n} panels")
    if spec.kind == "wall":
        return count(n, "{n} piece", "{n} pieces")
    if spec.kind == "card":
        return ""
    return count(n, "{n} page", "{n} pages") if known else tr("about {n} pages", n=n)


class IdeasPanel(QWidget):
    """Cards of the ideas there are, `most` low ones at most (0: all, high ones)."""

    def __init__(self, desk: Desk, pictures: Pictures, most: int = 0) -> None:
        super().__init__()
        self.setObjectName("ideas_panel")
        self.setAccessibleName(tr("What these photos would make"))
        self._desk, self._pictures, self._most = desk, pictures, most
        self._cards: dict[str, IdeaCard] = {}
        self._looking = False
        box = column(self, 0, 8)
        self._words = wrapped(label(name="ideas_words", quiet=True))
        box.addWidget(self._words)
        self._room = QWidget()
        self._flow = FlowLayout(self._room, GAP)
        box.addWidget(self._room)
        more = (lambda: desk.page_wanted.emit("ideas")) if most else desk.ideas.show_all
        self.again = button("", "ideas_all" if most else "ideas_again", more, "flat")
        box.addLayout(row(self.again, None))
        self.on_size = lambda: None
        self._laid = 0  # px: the width that the cards were laid out for
        self._level_soon = QTimer(self, singleShot=True, interval=0)
        self._level_soon.timeout.connect(self._level)
        for signal, slot in ((desk.ideas.changed, self.refresh), (desk.ideas.drafted, self._drafted)):
            signal.connect(slot)
        desk.analysis_changed.connect(self.refresh)
        desk.photos_changed.connect(self.refresh)
        self._busy = lambda: (
            self._level_soon.isActive() or any(not c.picture.is_idle for c in self._cards.values())
        )
        desk.busy_checks.append(self._busy)
        self.refresh()

    @property
    def cards(self) -> list[IdeaCard]:
        return list(self._cards.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Not for the width of a scroll bar that goes: it would come again."""
        super().resizeEvent(event)
        if not self._laid <= event.size().width() <= self._laid + SCROLL_BAR:
            self._level_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looking:
            self._looking = True
            self._desk.ideas.lookers += 1
        self._desk.ideas.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look_away()

    def _look_away(self) -> None:
        if self._looking:
            self._looking = False
            self._desk.ideas.lookers -= 1

    def part(self) -> None:
        """Let go of the desk: the panel is about to go."""
        self._look_away()
        ideas = self._desk.ideas
        ideas.changed.disconnect(self.refresh)
        ideas.drafted.disconnect(self._drafted)
        self._desk.analysis_changed.disconnect(self.refresh)
        self._desk.photos_changed.disconnect(self.refresh)
        self._desk.busy_checks.remove(self._busy)
        for card in self._cards.values():
            card.picture.stop()

    def refresh(self, *_: object) -> None:
        """The cards of the ideas that there are; those that stay are kept."""
        ideas = self._desk.ideas
        found = ideas.found[: self._most] if self._most else ideas.found
        wanted = {i.id: i for i in found}
        for gone in [i for i, card in self._cards.items() if wanted.get(i) != card.idea]:
            self._remove(self._cards.pop(gone))
        for idea in found:
            if idea.id not in self._cards:
                self._add(idea)
        self._order([i.id for i in found])
        self._offer_more(len(ideas.found))
        self._say(bool(found))
        self._level()
        self.on_size()
        if self.isVisible():
            ideas.ask()

    def _offer_more(self, found: int) -> None:
        """All of them to be compared; on the sheet those that were made or waved off."""
        told = 0 if self._most else self._desk.ideas.told()
        words = tr("Compare all…") if self._most else count(
            told, "Show {n} more that was made or waved off", "Show {n} more that were made or waved off"
        )  # fmt: skip
        self.again.setText(words)
        self.again.setAccessibleName(words)
        self.again.setVisible(found > 0 if self._most else told > 0)

    def _say(self, some: bool) -> None:
        text = ""
        if not some and self._desk.ideas.looking:
            text = tr("The photos are being looked at…")
        elif not some and not self._most:
            text = tr("There is nothing more to recommend for these photos.")
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self._room.setVisible(some)

    def _add(self, idea: Idea) -> None:
        card = IdeaCard(self._desk, self._pictures, idea, bool(self._most))
        self._cards[idea.id] = card
        self._flow.addWidget(card)
        draft = self._desk.ideas.drafts.get(idea.id)
        if draft is not None:
            card.show_draft(draft)
        card.show()

    def _order(self, wanted: list[str]) -> None:
        """The best first, for the eye and for the keys."""
        if list(self._cards) == wanted:
            return
        self._cards = {i: self._cards[i] for i in wanted}
        before: QWidget | None = None
        for card in self._cards.values():
            self._flow.removeWidget(card)
            self._flow.addWidget(card)
            for control in (card.go, card.no):
                if before is not None:
                    QWidget.setTabOrder(before, control)
                before = control

    def _remove(self, card: IdeaCard) -> None:
        card.picture.stop()
        self._flow.removeWidget(card)
        had = card.isAncestorOf(self.window().focusWidget() or self)
        card.setParent(None)  # its button may be what called
        card.deleteLater()
        if had:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drafted(self, idea_id: str) -> None:
        card = self._cards.get(idea_id)
        if card is not None:
            card.show_draft(self._desk.ideas.drafts.get(idea_id))
            self._level()
            self.on_size()

    def _level(self) -> None:
        """Cards are of one height, that of the highest, and fill the width."""
        line = self.fontMetrics().height()
        self._laid = self.width()
        least, most = (LEAST_LOW, MOST_LOW) if self._most else (LEAST_HIGH, MOST_HIGH)
        room = int((self.width() + GAP) / (least * line + GAP))
        across = max(1, min(room, len(self._cards)))  # few cards share all of the width
        wide = (self.width() - (across - 1) * GAP) // across
        for card in self._cards.values():
            card.wide = round(max(min(wide, most * line), 8 * line))
        high = max((c.high() for c in self._cards.values()), default=0)
        for card in self._cards.values():
            card.setFixedSize(card.wide, high)
        self._flow.invalidate()
        self._room.updateGeometry()
        self.updateGeometry()
