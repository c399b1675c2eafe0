"""Versions and orders in the window: kept, looked at beside what is now, returned to, printed again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from albumapp.basis import UserError
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from albumapp.document.model import Document
    from albumapp.document.versions import Version
    from albumapp.export.export import Options
    from albumapp.session.comparing import Comparison
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk


class Kept(QObject):
    """`looked_at` is the version that the sheet of comparing shows."""

    changed = Signal()  # a version came, went or has another name

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.looked_at: Version | None = None
        desk.project_changed.connect(self._forget)

    def _forget(self) -> None:
        self.looked_at = None
        self.changed.emit()

    def versions(self, kind: str) -> list[Version]:
        """Newest first. `kind`: "version" or "order"."""
        from albumapp.session import versions

        project = self._desk.project
        try:
            found = versions.kept(project) if project is not None else []
        except UserError as error:
            self._desk.trouble(error)
            return []
        return [v for v in reversed(found) if v.kind == kind]

    def keep(self, name: str) -> bool:
        """Keep the album as it is now."""
        from albumapp.session import versions

        text = tr("Kept as “{name}”.", name=" ".join(name.split()))
        return self._do(lambda: versions.keep(self._desk.project, name), text)

    def freeze(
        self,
        order: str,
        name: str,
        document: Document | None = None,
        receipt: Mapping[str, object] | None = None,
    ) -> bool:
        """Keep what is printed, the album as it is now or as it was exported, as an order."""
        from albumapp.session import versions

        text = tr("What is printed is kept as the order “{name}”.", name=" ".join(name.split()))
        return self._do(lambda: versions.freeze(self._desk.project, order, name, document, receipt), text)

    def rename(self, version: Version, name: str) -> bool:
        from albumapp.session import versions

        return self._do(lambda: versions.rename(self._desk.project, version, name), "")

    def delete(self, version: Version) -> bool:
        """One click brings it back, as long as the message stands."""
        from albumapp.session import versions

        project = self._desk.project
        back: list[Callable[[], Version]] = []
        if not self._do(lambda: back.append(versions.delete(project, version)), ""):
            return False

        def restore() -> None:
            if self._desk.project is project:
                self._do(back[0], tr("“{name}” is back.", name=version.name))

        text = tr("“{name}” is deleted.", name=version.name)
        self._desk.say("info", text, "", tr("Bring it back"), restore, f"version-{version.id}")
        return True

    def return_to(self, version: Version) -> bool:
        """Make the album what it was then: one step, undone as one."""
        from albumapp.session import versions

        return self._do(
            lambda: versions.return_to(self._desk.project, version),
            tr("The album is as in “{name}” again. Undo brings back what it was.", name=version.name),
        )

    def compare(self, version: Version) -> None:
        """Show the sheet that holds it beside what is now."""
        self.looked_at = version
        self._desk.page_wanted.emit("compare")

    def comparison(self) -> Comparison | None:
        """The version looked at against the album as it is now; None, and words, where it cannot be read."""
        from albumapp.session import versions
        from albumapp.session.comparing import compare

        project, version = self._desk.project, self.looked_at
        if project is None or version is None:
            return None
        try:
            return compare(versions.document_of(project, version), project.document)
        except UserError as error:
            self._desk.trouble(error)
            return None

    def print_again(self, order: Version, target: Path) -> None:
        """Export an order as it was printed, whatever the album and the catalogue are by now."""
        from albumapp.session import versions

        project = self._desk.project
        if project is None:
            return
        try:
            document, spec = versions.document_of(project, order), versions.spec_of(project, order)
        except UserError as error:
            self._desk.trouble(error)
            return
        self._desk.exporter.export(target, document, spec, _as_ordered(project, order))

    def _do(self, work: Callable[[], object], text: str) -> bool:
        if self._desk.project is None:
            return False
        try:
            work()
        except UserError as error:
            self._desk.keeper.refused(error)
            return False
        if text:
            self._desk.say("good", text)
        self.changed.emit()
        return True


def _as_ordered(project: Project, version: Version) -> Options:
    """The order as it was: so many, on the same paper. It went out before, so a check does not stop it."""
    from albumapp.export.export import Options
    from albumapp.export.order import Order
    from albumapp.session.orders import ordered
    from albumapp.ui.language import current

    one = ordered(project.path or Path(), version)
    told = version.extra.get("receipt")
    words = {k: str(told.get(k) or "") for k in ("paper", "finish")} if isinstance(told, dict) else {}
    return Options(language=current(), order=Order(one.number, one.quantity, anyway=True, **words))
