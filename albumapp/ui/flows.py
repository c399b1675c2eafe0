"""What stands beside the desk, each made when it is first needed: a start loads none of it.

`importer` (photos in), `analyser` (what they show), `shelf` (small pictures, ratings), `story` (people,
chapters), `lost` (missing files), `consent`, `forgetter`, `suggester` (drafts), `library_steps` (their undo),
`exporter` (files out), `ordering`, `home_printer`, `keeper` (safe on disk), `kept` (versions, orders),
`packer` (packages), `products`, `ideas` (what the photos would make), `family` (other albums), `batching`
(many at once), and the worker processes. To add one: its class, which takes the desk, and a property.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from albumapp.session.settings import Settings
from albumapp.ui.work import Work

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from albumapp.photos.library import Library
    from albumapp.ui.analyser import Analyser
    from albumapp.ui.batching import Batching
    from albumapp.ui.consent import Consent
    from albumapp.ui.exporter import Exporter
    from albumapp.ui.family import Family
    from albumapp.ui.forgetter import Forgetter
    from albumapp.ui.home_print import HomePrinter
    from albumapp.ui.ideas import Ideas
    from albumapp.ui.importer import Importer
    from albumapp.ui.keeper import Keeper
    from albumapp.ui.kept import Kept
    from albumapp.ui.library_steps import LibrarySteps
    from albumapp.ui.looked import Looked
    from albumapp.ui.lost import Lost
    from albumapp.ui.ordering import Ordering
    from albumapp.ui.packer import Packer
    from albumapp.ui.products import Products
    from albumapp.ui.shelf import Shelf
    from albumapp.ui.story import Story
    from albumapp.ui.suggester import Suggester


def _default_library() -> Library:
    from albumapp.photos.library import Library

    return Library()


class Flows(Work):
    """The desk without its project: `library_factory` opens a library, `settings` are what the user chose."""

    def __init__(
        self,
        library_factory: Callable[[], Library] | None = None,
        pool: Any | None = None,
        settings: Settings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library_factory = library_factory or _default_library
        self.settings = settings or Settings()
        self._pool, self._own_pool = pool, pool is None

    @property
    def pool(self) -> Any:
        if self._pool is None:
            from albumapp.jobs.pool import Pool

            self._pool = Pool(gentle=True)
        return self._pool

    @cached_property
    def importer(self) -> Importer:
        from albumapp.ui.importer import Importer

        return Importer(self)

    @cached_property
    def analyser(self) -> Analyser:
        from albumapp.ui.analyser import Analyser

        return Analyser(self)

    @cached_property
    def shelf(self) -> Shelf:
        from albumapp.ui.shelf import Shelf

        return Shelf(self)

    @cached_property
    def story(self) -> Story:
        from albumapp.ui.story import Story

        return Story(self)

    @cached_property
    def looked(self) -> Looked:
        from albumapp.ui.looked import Looked

        return Looked(self)

    @cached_property
    def lost(self) -> Lost:
        from albumapp.ui.lost import Lost

        return Lost(self)

    @cached_property
    def suggester(self) -> Suggester:
        from albumapp.ui.suggester import Suggester

        return Suggester(self)

    @cached_property
    def library_steps(self) -> LibrarySteps:
        from albumapp.ui.library_steps import LibrarySteps

        return LibrarySteps(self)

    @cached_property
    def consent(self) -> Consent:
        from albumapp.ui.consent import Consent

        return Consent(self)

    @cached_property
    def forgetter(self) -> Forgetter:
        from albumapp.ui.forgetter import Forgetter

        return Forgetter(self)

    @cached_property
    def ordering(self) -> Ordering:
        from albumapp.ui.ordering import Ordering

        return Ordering(self)

    @cached_property
    def home_printer(self) -> HomePrinter:
        from albumapp.ui.home_print import HomePrinter

        return HomePrinter(self)

    @cached_property
    def exporter(self) -> Exporter:
        from albumapp.ui.exporter import Exporter

        return Exporter(self)

    @cached_property
    def batching(self) -> Batching:
        from albumapp.ui.batching import Batching

        return Batching(self)

    @cached_property
    def keeper(self) -> Keeper:
        from albumapp.ui.keeper import Keeper

        return Keeper(self)

    @cached_property
    def kept(self) -> Kept:
        from albumapp.ui.kept import Kept

        return Kept(self)

    @cached_property
    def products(self) -> Products:
        from albumapp.ui.products import Products

        return Products(self)

    @cached_property
    def ideas(self) -> Ideas:
        from albumapp.ui.ideas import Ideas

        return Ideas(self)

    @cached_property
    def family(self) -> Family:
        from albumapp.ui.family import Family

        return Family(self)

    @cached_property
    def packer(self) -> Packer:
        from albumapp.ui.packer import Packer

        return Packer(self)

    def warm(self) -> None:
        """Load in a thread what the first analysis needs: numpy would halt the window in the middle of it."""
        import importlib

        self.start(
            "warm",
            lambda task: importlib.import_module("albumapp.analysis.analyze"),
            lambda _: None,
            shown=False,
        )

    def end_flows(self) -> None:
        """End what runs. The project is still there: the last photos that came are taken into it."""
        self.end_work()
        if "looked" in self.__dict__:
            self.looked.keep()
        for name in ("importer", "library_steps", "shelf"):
            if name in self.__dict__:
                getattr(self, name).close()

    def end_pool(self) -> None:
        if self._pool is not None and self._own_pool:
            self._pool.close()
