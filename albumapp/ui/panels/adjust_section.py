"""The inspector's section of adjustments, for all selected photos: light, colour, tone, red eyes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel

from albumapp.ui.panels.fold import FoldSection
from albumapp.ui.panels.slide import Slide
from albumapp.ui.states_photo import adjust_of, photo_frames
from albumapp.ui.tr import count, tr
from albumapp.ui.widgets import label, row, tool, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from albumapp.drawing.adjust import Adjust
    from albumapp.ui.desk import Desk

Edit = Callable[..., None]  # edit(field, edit id, **params)


class AdjustSection(FoldSection):
    """A slider's drag is one undo step; the photo follows while it is dragged."""

    def __init__(self, desk: Desk, edit: Edit, actions: dict[str, QAction]) -> None:
        super().__init__("section_adjust", tr("Adjust"), desk.settings, True)
        self._desk, self._edit = desk, edit
        actions["enhance"].setIconText(tr("Enhance"))  # the button is short, its spoken name is not
        self.form.addRow(row(tool(actions["enhance"], text=True), None, gap=4))
        self.told = wrapped(label("", "adjust_told", quiet=True))
        self.form.addRow(self.told)
        self._told_at = self.form.rowCount() - 1
        self.slides = {
            "exposure": self._slide("exposure", tr("Exposure"), 2, "", 2),
            "contrast": self._slide("contrast", tr("Contrast")),
            "warmth": self._slide("warmth", tr("Warmth")),
            "saturation": self._slide("saturation", tr("Saturation")),
        }
        self.tone = QComboBox()
        self.tone.setObjectName("adjust_tone")
        self.tone.setAccessibleName(tr("Tone"))
        self.tone.setMinimumContentsLength(6)
        self.tone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in (
            ("colour", tr("Colour")),
            ("grey", tr("Black and white")),
            ("sepia", tr("Sepia")),
        ):
            self.tone.addItem(text, value)
        self.tone.activated.connect(lambda _: self._set("tone", 0, tone=self.tone.currentData()))
        self.add(tr("Tone"), self.tone)
        self.slides["vignette"] = self._slide("vignette", tr("Vignette"))
        names = ("red_eyes", "copy_adjust", "paste_adjust", "adjust_spread", "reset_adjust")
        self.eyes = QLabel()
        self.eyes.setObjectName("adjust_eyes")
        self.form.addRow(row(*(tool(actions[a]) for a in names), None, gap=0))
        self.form.addRow("", self.eyes)
        self._eyes_at = self.form.rowCount() - 1
        self.fold()

    def _slide(self, field: str, text: str, most: float = 100, unit: str = "", digits: int = 0) -> Slide:
        """A slider from -most to most; all but the exposure are kept as -1 to 1."""
        made = Slide(f"adjust_{field}", text, -most, most, unit, 0.0, digits)
        share = 1.0 if field == "exposure" else 100.0
        made.edited.connect(lambda v, drag: self._set(field, drag, **{field: v / share}))
        self.add(text, made)
        return made

    def wants(self, desk: Desk) -> bool:
        return bool(photo_frames(desk))

    def show_state(self, desk: Desk) -> None:
        """Of several photos: the first one's values."""
        frame = photo_frames(desk)[0]
        adjust = adjust_of(frame)
        for field, slide in self.slides.items():
            slide.show_value(getattr(adjust, field) * (1 if field == "exposure" else 100))
        self.slides["saturation"].setEnabled(adjust.tone == "colour")
        self.tone.setCurrentIndex(max(self.tone.findData(adjust.tone), 0))
        self.told.setText(enhanced_words(adjust))
        n = len(adjust.red_eyes)
        self.eyes.setText(count(n, "{n} red eye mended", "{n} red eyes mended") if n else "")
        self.lay()

    def row_wanted(self, at: int) -> bool:
        if at == self._told_at:
            return bool(self.told.text())
        return at != self._eyes_at or bool(self.eyes.text())

    def _set(self, field: str, drag: int, **values: object) -> None:
        frames = [f.id for f in photo_frames(self._desk)]
        self._edit(f"adjust-{field}-{drag}", "set_adjust", frames=frames, **values)


def enhanced_words(adjust: Adjust) -> str:
    """What auto-enhance did, in a sentence; "" where it is off."""
    if adjust.auto is None:
        return ""
    from albumapp.basis.reasons import say
    from albumapp.document.adjusting import enhancement

    return tr("Enhanced: {what}.", what=", ".join(say(r) for r in enhancement(adjust.auto)))
