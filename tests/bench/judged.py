"""Every product of the catalogue as an album of generated photos, judged by all that can run here.

    python -m tests.bench.judged [--photos-dir DIR] [--only ID ...] [--long 6000] [--count 24] [--pdf x-1a]
        [--keep DIR]

The PDF that the product asks for (or `--pdf`) must pass the PDF/A checker's shadow check, qpdf, pdffonts,
pdfimages (no picture under the product's least ppi), Ghostscript's ink under its limit, and our own check
without an error or a warning; its notes are said in brackets. `--long` is the photos' longer side in px: one
over the panels of a split canvas needs 12,000. One line a product; exit status 1 where one finds something.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--photos-dir", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--pdf", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--long", type=int, default=6000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["ALBUMAPP_HOME"] = str(folder / "home")
        from albumapp.products.catalogue import catalogue
        from tests.bench.canvas import make_photos

        photos = options.photos_dir or folder / "photos"
        make_photos(photos, options.count, options.long)
        wrong = 0
        for product in options.only or list(catalogue()):
            begun = time.perf_counter()
            found, notes = judged(product, photos, options.keep or folder, options.pdf, folder)
            wrong += bool(found)
            said = "; ".join(found) or "nothing found"
            said += f" ({'; '.join(notes)})" if notes else ""
            print(f"{product:32} {time.perf_counter() - begun:5.1f} s  {said}", flush=True)
    return 1 if wrong else 0


def judged(product: str, photos: Path, keep: Path, pdf: str, folder: Path) -> tuple[list[str], list[str]]:
    """What the judges say of one product's album, and what our own check only notes."""
    from albumapp.cli import main as run
    from albumapp.export.sheets import pages
    from albumapp.preflight.finding import NOTE
    from albumapp.preflight.pdf import check_pdf
    from albumapp.preflight.pdf_expect import Expected
    from albumapp.session.project import Project
    from tests.export import judges

    project, out = folder / f"{product}.album", keep / f"{product}.pdf"
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        made = ["build", str(photos), "--product", product, "--project", str(project), "--overwrite"]
        status = run([*made, "--people", "off", "--title", "Holidays"])
        status = status or run(["export", str(project), "-o", str(out), *(["--pdf", pdf] if pdf else [])])
    if not out.exists():
        return [f"status {status}: {said.getvalue().strip().splitlines()[-1:]}"], []
    with contextlib.closing(Project.open(project)) as opened:
        spec, sheets = opened.spec, [page.sheet for page in pages(opened.document)]
    found = [] if status == 0 else [f"status {status}"]
    with contextlib.suppress(AssertionError):
        judges.structure(out)
        found.append("")
    found = [f for f in found if f] if "" in found else [*found, "qpdf finds faults"]
    found += [f"font {row.split()[0]}" for row in judges.fonts(out)]
    found += [f"PDF/A: {text}" for text in judges.pdfa(out)[:2]]
    ink = judges.ink(out, folder)
    found += [f"ink {ink:.0f} %"] if ink > spec.output.ink_limit else []
    found += [f"coarse: {' '.join(row.split())}" for row in judges.coarse(out, spec.output.ppi_min - 1)[:2]]
    report = check_pdf(out, Expected.of(spec, sheets))
    found += [f"{f.severity} {f.code} p{f.page}: {f.text}" for f in report.findings if f.severity != NOTE][:3]
    return found, sorted({f.code for f in report.findings if f.severity == NOTE})


if __name__ == "__main__":
    sys.exit(main())
