"""The sheet of the soft proof: on or off, and how it is made. All of it shows at once on the pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog

from albumapp.ui.tr import tr
from albumapp.ui.widgets import button, label, row, wrapped

if TYPE_CHECKING:
    from albumapp.ui.dialogs.sheet import Sheet
    from albumapp.ui.main_window import MainWindow

INTENTS = (
    ("relative", "Keep colours exact as far as ink can show them"),
    ("perceptual", "Move all colours together, so that none is lost"),
)


def proof(window: MainWindow, sheet: Sheet) -> None:
    proofing, settings = window.proofing, window.desk.settings
    said = wrapped(label(name="proof_said", quiet=True))
    sheet.body.addWidget(said)

    def tick(name: str, words: str, under: str = "") -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(name)
        made.setChecked(bool(settings.get(name)))
        made.toggled.connect(lambda on: proofing.choose(name, on))
        sheet.body.addWidget(made)
        if under:
            below = wrapped(label(under, quiet=True))
            below.setContentsMargins(26, 0, 0, 4)
            sheet.body.addWidget(below)
        return made

    on = QCheckBox(tr("Soft proof on the pages"))
    on.setObjectName("proof_on")
    on.toggled.connect(proofing.switch)
    sheet.body.addWidget(on)
    tick("proof_paper", tr("White and black as paper has them"), tr("A white page is then a little grey."))
    tick("proof_gamut", tr("Mark in grey what ink cannot show"))
    sheet.body.addWidget(label(tr("How photos go into ink"), bold=True))
    intent = QComboBox()
    intent.setObjectName("proof_intent")
    intent.setAccessibleName(tr("How photos go into ink"))
    intent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for key, words in INTENTS:
        intent.addItem(tr(words), key)
    intent.setCurrentIndex(max(intent.findData(settings.get("proof_intent")), 0))
    intent.activated.connect(lambda _: proofing.choose("proof_intent", intent.currentData()))
    sheet.body.addWidget(intent)
    tick("proof_black_point", tr("Keep shadows apart (black point compensation)"))
    sheet.body.addWidget(label(tr("Your screen"), bold=True))
    screen = wrapped(label(name="proof_monitor"))
    sheet.body.addWidget(screen)

    def browse() -> None:
        found, _ = QFileDialog.getOpenFileName(
            sheet, tr("Profile of your screen"), str(settings.get("monitor") or ""), "ICC (*.icc *.icm)"
        )
        if found:
            proofing.choose_monitor(found)

    choose = button(tr("Choose its profile…"), "proof_choose_monitor", browse)
    plain = button(tr("Use sRGB"), "proof_srgb", lambda: proofing.choose_monitor(""), "flat")
    sheet.body.addLayout(row(choose, plain, None))
    sheet.body.addStretch(1)

    def show() -> None:
        said.setText(
            tr("How the pages will look printed on {condition}, the paper of this product.",
               condition=proofing.condition)
        )  # fmt: skip
        on.setChecked(proofing.on)
        path = str(settings.get("monitor") or "")
        screen.setText(tr("Shown for {profile}.", profile=Path(path).name if path else "sRGB"))
        plain.setEnabled(bool(path))

    proofing.changed.connect(show)
    sheet.destroyed.connect(lambda: proofing.changed.disconnect(show))
    show()
    sheet.first = on
