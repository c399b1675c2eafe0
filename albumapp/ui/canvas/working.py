"""A stage on which is worked: modes of one frame (crop, text, dividers) and the marks over the pages."""

from __future__ import annotations

from albumapp.document.model import Frame, PhotoFrame
from albumapp.ui.announcing import announce
from albumapp.ui.canvas.gestures import Marks
from albumapp.ui.canvas.modes import HandMode, Mode, mode_for
from albumapp.ui.canvas.overlay import DividerMark, Overlay, Turned
from albumapp.ui.canvas.reshaping import common
from albumapp.ui.canvas.stage import Stage
from albumapp.ui.tr import tr


class Working(Stage):
    """A stage with modes and marks. `Arranging` gives it aids."""

    # --- modes -----------------------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        return self._mode.name if self._mode is not None else ""

    def begin_mode(self, frame_id: str | None = None) -> bool:
        """Crop a photo or edit a text in place (of the one selected frame). False for other frames."""
        self.end_mode()
        surface = self.current_surface
        target = frame_id or (self._selected[0] if len(self._selected) == 1 else None)
        if surface is None or target is None:
            return False
        mode = mode_for(self, surface.frame(target))
        if mode is None:
            return False
        self.select([target], alone=True)
        self._start(mode)
        return True

    def enter(self, mode: Mode) -> None:
        """Begin a mode of one frame, in place of the one that is on."""
        self.end_mode()
        self.select([mode.frame_id], alone=True)
        self._start(mode)

    def _start(self, mode: Mode) -> None:
        self._mode = mode
        mode.begin()
        self._mark()
        self.say_hint(mode)
        announce(self, mode.hint())
        self.mode_changed.emit(mode.name)

    def say_hint(self, mode: Mode) -> None:
        """What the mode says that hand and keys do now."""
        if mode is self._mode:
            self._hint.show_words(mode.hint())

    def end_mode(self) -> None:
        """Finish what is being cropped or written: one step, if anything changed."""
        mode = self._mode
        if mode is None:
            return
        call = mode.call()
        self._leave(mode)
        if call is not None:
            self.commit([call])
        else:
            self.clear_preview()

    def give_up_mode(self) -> None:
        """Leave what is being cropped as it was."""
        if self._mode is not None:
            self.gave_up = True
            self._leave(self._mode)
            self.gave_up = False
            self.clear_preview()

    def _leave(self, mode: Mode) -> None:
        self._mode = None
        mode.end()
        self._hint.show_words("")
        self._mark()
        self.mode_changed.emit("")

    def mode_preview(self) -> None:
        """Called by a mode: its state has changed."""
        call = self._mode.call() if self._mode is not None else None
        if call is None or not self.preview([call]):
            self.clear_preview()

    # --- marks ---------------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Bring selection, handles and the gesture's marks up to date."""
        surface = self.shown_surface
        if surface is None:
            self.scene_.marks.show_overlay(Overlay())
            return
        frames = {f.id: f for f in surface.frames}
        marks = self._gesture.marks if self._gesture is not None else Marks()
        turned = {i: Turned(f.box, f.rotation) for i, f in frames.items()}
        selected = [i for i in self._selected if i in frames]
        grips = self._grips([frames[i] for i in selected])
        single = frames[selected[0]] if len(selected) == 1 and grips is not None else None
        stressed = marks.stressed or self._stressed
        hover = self._hover if self._gesture is None and self._hover not in selected else ""
        label = {"swap": tr("Swap photos"), "locked": tr("Locked")}.get(marks.label, marks.label)
        hand = self._mode if isinstance(self._mode, HandMode) else None
        crop = hand.mark() if hand is not None else None
        self.scene_.veil.show_round(crop.frame if crop is not None else None)
        self.scene_.marks.show_overlay(
            Overlay(
                selected=tuple(turned[i] for i in selected),
                handles=grips,
                swap=can_swap(single) and single is not None and single.id == self._hover,
                hovered=turned.get(hover),
                stressed=tuple(turned[i] for i in stressed if i in turned),
                lines=marks.lines,
                spans=marks.spans,
                corner=self._corner_place(single),
                divider=self._divider_mark(),
                band=marks.band or (self._mode.band() if self._mode is not None else None),
                label=label,
                at=marks.at,
                crop=crop,
                spots=hand.spots() if hand is not None else (),
            )
        )

    def _grips(self, selected: list[Frame]) -> Turned | None:
        """Where handles stand: at the one selected frame, or round several; None where nothing is free."""
        free = [f for f in selected if not f.locked]
        if not free or len(free) < len(selected) or self._mode is not None or self._gesture is not None:
            return None
        surface = self.shown_surface
        return Turned(*common(free), turns=surface is None or surface.shape.part != "gallery")

    def _corner_place(self, single: Frame | None) -> tuple[float, float] | None:
        """For subclasses: where the handle of a corner radius stands."""
        return None

    def _divider_mark(self) -> DividerMark | None:
        """For subclasses: the divider that is pointed at or moved by keys."""
        return None


def can_swap(frame: Frame | None) -> bool:
    """Whether its photo may be dragged on to another frame."""
    return isinstance(frame, PhotoFrame) and frame.photo is not None and not frame.locked
