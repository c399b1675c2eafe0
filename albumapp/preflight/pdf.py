"""The check of a finished PDF, as a print shop does it: opened anew by a reader that shares nothing with what
wrote it.

`check_pdf` holds a file to the PDF/X standard that it claims (X-4 where it claims none), to Ghent Workgroup
2022, and to a product where one is given. Rules: `pdf_rules`. Reading: `pdf_objects`, `pdf_walk`. Checks:
`pdf_check_*`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf

from albumapp.basis import UserError, own_files
from albumapp.preflight import pdf_check_metadata as metadata
from albumapp.preflight import pdf_objects as po
from albumapp.preflight import pdf_page
from albumapp.preflight.pdf_check_boxes import check_boxes, check_pages
from albumapp.preflight.pdf_check_colour import ColourCheck
from albumapp.preflight.pdf_check_ink import InkCheck
from albumapp.preflight.pdf_check_intent import Intent, check_intent
from albumapp.preflight.pdf_check_objects import ObjectCheck, check_annotations, check_catalogue
from albumapp.preflight.pdf_check_sheet import check_bleed, check_ink
from albumapp.preflight.pdf_check_transparency import TransparencyCheck
from albumapp.preflight.pdf_check_type import TypeCheck
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.pdf_inks import Inks
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import RULES, Found
from albumapp.preflight.pdf_walk import Walker
from albumapp.preflight.report import Report
from albumapp.products.catalogue import product

Progress = Callable[[int, int], None]
_MOST_PAGES = 5000
NEED_PRODUCT = {
    code for code, rule in RULES.items() if "printer wants" in rule.what or "product" in rule.what
}
_DAMAGE = ("xref", "recover", "expected endstream", "loop", "damaged")
_REBUILT = ("reconstruct", "can't find startxref")  # qpdf's words where it had to look for all objects itself


def check_pdf(
    path: Path | str,
    expected: Callable[[int], Expected] | Expected | None = None,
    *,
    limits: po.Limits | None = None,
    progress: Progress | None = None,
) -> Report:
    """Everything that a printer would send back, and what should be looked at.

    `expected` is what a product asks for, or a function of the page count that gives it. `progress` hears of
    each page (done, all) and may raise to stop. UserError where the file cannot be opened or is no PDF;
    a file that needs a password makes a report that says so.
    """
    path, limits = Path(path), limits or po.Limits()
    limits.begin()
    found = Found()
    try:
        with _bounded(limits), pikepdf.open(path, access_mode=pikepdf.AccessMode.stream) as pdf:
            return _Check(path, pdf, found, limits, progress).run(expected)
    except pikepdf.PasswordError:
        found.add("encrypted")
        return Report(path, found.sorted(), checked=frozenset({"encrypted"}))
    except OSError as e:
        raise UserError(
            "{name} cannot be read ({why}).", "Is it still there?", path, name=path.name, why=e.strerror or e
        ) from e
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError, MemoryError) as e:
        raise UserError(
            "{name} is no PDF that can be read.",
            "Export it anew, or choose another file.",
            path,
            name=path.name,
        ) from e


def _own(xmp: Mapping[str, str], pages: int) -> Expected | None:
    """What a product of the catalogue asks for, where the file says that albumapp made it for one."""
    named, book = xmp.get(f"own:{own_files.PRODUCT}", ""), xmp.get(f"own:{own_files.PAGES}", "")
    if not named:
        return None
    try:
        spec = product(named)
    except UserError:  # one that this catalogue does not have
        return None
    b = spec.block
    count = int(book) if book.isdecimal() and len(book) < 6 else 0
    if count not in range(b.pages_min, b.pages_max + 1, max(b.pages_multiple, 1)):
        return None
    return replace(Expected.of(spec, pages=pages, book=count), standard="", guessed=True)


_door = threading.Lock()
_bounds: list[tuple[int, dict[str, Any]]] = []  # how many checks run, and what qpdf's bounds were before


@contextmanager
def _bounded(limits: po.Limits) -> Iterator[None]:
    """qpdf's own bounds on what a stream may unpack to, while files are checked. They are the process's: of
    checks in several threads the first sets them, and the last puts back what was."""
    most = min(limits.stream, 0xFFFFFFFF)
    with _door:
        made = pikepdf.settings.set_qpdf_limits(flate_max_memory=most, run_length_max_memory=most)
        count, before = _bounds.pop() if _bounds else (0, made)
        _bounds.append((count + 1, before))
    try:
        yield
    finally:
        with _door:
            count, before = _bounds.pop()
            if count > 1:
                _bounds.append((count - 1, before))
            else:
                pikepdf.settings.set_qpdf_limits(**before)


class _Check:
    def __init__(
        self, path: Path, pdf: pikepdf.Pdf, found: Found, limits: po.Limits, progress: Progress | None
    ) -> None:
        self.path, self.pdf, self.found, self.limits = path, pdf, found, limits
        self.progress = progress

    def run(self, wanted: Callable[[int], Expected] | Expected | None) -> Report:
        found, pdf = self.found, self.pdf
        pages = self._pages()
        info, xmp = metadata.info_values(pdf), metadata.xmp_values(pdf.Root)
        expected = wanted(len(pages)) if callable(wanted) else wanted or _own(xmp or {}, len(pages))
        if pdf.is_encrypted:
            found.add("encrypted")
        standard = metadata.claimed(found, info, xmp or {})
        metadata.check_standard(found, standard, expected)
        metadata.check_metadata(found, pdf, standard, info, xmp)
        off = check_catalogue(found, pdf, standard)
        walker = Walker(found, self.limits, (), off)
        intent = check_intent(found, pdf.Root, standard, walker.spaces, expected)
        try:
            ObjectCheck(found, self.limits, standard).run(pdf)
        except po.TooMuch:
            found.add("file-too-much")
        boxes = [pdf_page.read(i, page) for i, page in enumerate(pages, 1)]
        for each, page in zip(boxes, pages, strict=True):
            check_boxes(found, each, page, even=expected is None or not expected.product)
        check_pages(found, boxes, expected)
        self._contents(walker, pages, boxes, intent, standard, expected or Expected())
        told = [str(w) for w in pdf.get_warnings()]
        if any(word in w for w in told for word in _REBUILT):
            found.add("rebuilt")
            found.once_each("rebuilt")
        elif any(word in w for w in told for word in _DAMAGE):
            found.add("damaged")
        kind = (xmp or {}).get(f"own:{own_files.KIND}", "")
        if kind in own_files.KINDS and wanted is None:
            found.add("not-for-print", kind_word=kind)
            found.only("not-for-print")
            title = (xmp or {}).get("dc:title", "")[:200]
            return Report(
                self.path, found.sorted(), tuple(boxes), frozenset(), title=title, producer="albumapp"
            )
        checked = frozenset(RULES) - (NEED_PRODUCT if expected is None or not expected.product else set())
        return Report(
            self.path,
            found.sorted(),
            tuple(boxes),
            checked,
            standard,
            intent.identifier,
            expected.product if expected else "",
            dict(found.more),
            (xmp or {}).get("dc:title", info.get("Title", ""))[:200],
            info.get("Producer", (xmp or {}).get("pdf:Producer", ""))[:200],
        )

    def _pages(self) -> list[Any]:
        try:
            return [p.obj for p in self.pdf.pages[:_MOST_PAGES]]
        except (pikepdf.PdfError, ValueError, RuntimeError, TypeError):
            return []

    def _contents(
        self,
        walker: Walker,
        pages: list[Any],
        boxes: list[PageBoxes],
        intent: Intent,
        standard: str,
        expected: Expected,
    ) -> None:
        found = self.found
        profile = intent.profile.data if intent.profile is not None else None
        inks = Inks(profile)
        in_ink = intent.space in ("DeviceCMYK", "")
        colour = ColourCheck(found, standard, intent.space, walker.spaces)
        colour.product_spots = expected.spots if expected.product else None
        kind = TypeCheck(found, expected, inks, intent.space)
        ink = InkCheck(found, expected, inks, walker.spaces, self.limits, standard, walker.holder, in_ink)
        clear = TransparencyCheck(found, standard, colour)
        walker.visitors = (colour, kind, ink, clear)
        for i, (page, each) in enumerate(zip(pages, boxes, strict=True)):
            if self.progress is not None:
                self.progress(i, len(pages))
            colour.boxes = kind.boxes = each
            ink.begin(each)
            kind.shows = False
            try:
                clear.page(each.number, page)
                walker.page(each.number, page, each.media)
            except po.TooMuch:
                found.add("page-too-much", each.number)
                kind.shows = True  # as far as anyone knows
            kind.resources(each.number, po.inherited(page, "/Resources"))
            check_annotations(found, each.number, page, each.bleed, each.place)
            if ink.sheet is not None:
                if not expected.product and not kind.shows and not ink.sheet.painted.any():
                    found.add("page-empty", each.number)
                if in_ink:
                    check_ink(found, ink.sheet, expected)
                check_bleed(found, ink.sheet, expected)
        if self.progress is not None:
            self.progress(len(pages), len(pages))
