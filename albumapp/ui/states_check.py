"""When the actions about findings and the soft proof would do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from albumapp.ui.findings import Checking

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk


def some_found(desk: Desk) -> bool:
    checking = desk.findChild(Checking)
    return checking is not None and desk.project is not None and bool(checking.findings)


def some_mendable(desk: Desk) -> bool:
    checking = desk.findChild(Checking)
    return some_found(desk) and any(f.found.mend is not None for f in checking.findings)


def soft_proofed(desk: Desk) -> bool:
    proofing = desk.findChild(QObject, "proofing")  # made when it is first switched on
    return proofing is not None and proofing.on
