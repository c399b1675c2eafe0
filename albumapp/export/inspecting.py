"""The check of an order before it goes out: its PDFs are opened again by code that shares nothing with what
wrote them (`preflight`), and what was found in the album itself is put beside it, page by page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.basis.translated import words
from albumapp.document.model import Document
from albumapp.export.parts import Part
from albumapp.export.report import Watch
from albumapp.preflight import report as reports
from albumapp.preflight import report_pictures
from albumapp.preflight.finding import SEVERITIES, Finding
from albumapp.preflight.ignoring import ignored_rows
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.report import Report, as_json
from albumapp.preflight.report_album import with_album
from albumapp.preflight.report_html import html
from albumapp.products.spec import ProductSpec

PHOTO = "A photo"
_FEW = 3  # errors that are told at once


class Refused(UserError):
    """A printer would send the order back for these `findings`; nothing was written."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple({f.text: f for f in findings}.values())
        super().__init__(
            "A printer would send this back: {findings}",
            "Mend it (see Check), or order it anyway.",
            findings=" ".join(f.text for f in self.findings[:_FEW]),
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of the album before the PDFs are made: `preflight.album.check_album`'s findings, and
    those that the user chose to ignore."""

    found: tuple[Finding, ...] = ()
    ignored: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Inspection:
    """One report over all files, pages counted through; `files` are names with their first and last page."""

    report: Report
    drawn: dict[int, bytes]
    files: tuple[tuple[str, int, int], ...]
    left: tuple[dict[str, str], ...]

    def json(self) -> str:
        rows = [{"name": name, "pages": [first, last]} for name, first, last in self.files]
        data = as_json(nameless(self.report)) | {"files": rows, "ignored": list(self.left)}
        return json.dumps(data, indent=1, ensure_ascii=False) + "\n"

    def html(self, language: str = "en") -> str:
        return html(nameless(self.report, words(language)(PHOTO)), self.drawn, words(language), language)

    def receipt(self) -> dict[str, object]:
        """What `order.json` says of it."""
        counts = {s: self.report.count(s) for s in SEVERITIES}
        return {"accepted": not self.report.rejected, "counts": counts, "ignored": list(self.left)}

    def refuse(self) -> None:
        """Refused where a printer would."""
        errors = [f for f in self.report.findings if f.rejects]
        if errors:
            raise Refused(errors)


def inspect_order(
    name: str,
    document: Document,
    spec: ProductSpec,
    made: Sequence[tuple[Part, Path]],
    checked: Checked,
    watch: Watch,
) -> Inspection:
    """Checks all PDFs of an order; without any (an order of pictures) what was found in the album."""
    together = reports.of_album(Path(name), ())
    drawn: dict[int, bytes] = {}
    files: list[tuple[str, int, int]] = []
    for part, path in made:
        before = len(together.pages)
        expected = Expected.of(spec, [page.sheet for page in part.pages])
        report = check_pdf(path, expected, progress=lambda n, all_: watch.report("check", n, all_))
        together = _joined(together, report, before)
        files.append((path.name, before + 1, len(together.pages)))
        watch.check()
        small = report_pictures.draw(str(path), range(len(report.pages)), report_pictures.WIDTH)
        drawn |= {before + n: data for n, data in small.items()}
    printed = [(page.surface, page.sheet) for part, _ in made for page in part.pages]
    together = with_album(together, (*checked.found, *checked.ignored), printed)
    ignored = {(f.code, f.surface, f.frame) for f in checked.ignored}
    kept = [f for f in together.findings if not f.surface or (f.code, f.surface, f.frame) not in ignored]
    kept.sort(key=lambda f: SEVERITIES.index(f.severity))
    left = tuple(ignored_rows((_unnamed(f) for f in checked.ignored), document))
    return Inspection(replace(together, findings=tuple(kept)), drawn, tuple(files), left)


def nameless(report: Report, said: str = PHOTO) -> Report:
    """Without the names of photos' files, which are nobody's business outside: findings name the page."""
    return replace(report, findings=tuple(_unnamed(f, said) for f in report.findings))


def _unnamed(f: Finding, said: str = PHOTO) -> Finding:
    """`name` is a photo's in findings of the album; in those of a PDF it is a font's or an ink's."""
    return replace(f, values={**f.values, "name": said}) if f.surface and "name" in f.values else f


def _joined(first: Report, second: Report, before: int) -> Report:
    """Both as one, the pages of the second counted on."""
    if not first.pages:
        return replace(second, path=first.path)
    moved = [f if f.page is None else replace(f, page=f.page + before) for f in second.findings]
    return replace(
        first,
        findings=(*first.findings, *moved),
        pages=(*first.pages, *(replace(p, number=p.number + before) for p in second.pages)),
        checked=first.checked & second.checked,
        more={k: first.more.get(k, 0) + second.more.get(k, 0) for k in {*first.more, *second.more}},
    )
