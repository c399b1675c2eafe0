"""The order package: all that a printer needs for one order, in one folder, zip or hot folder.

`ORDERID/` holds the cover's and the block's PDF (or spread JPEGs) as the printer wants them, `order.json`, an
XJDF ticket by choice, the report of a check (`preflight.html`, `.json`), a proof, for walls the
hanging plan (not into hot folders, where machines print what they find), and `manifest.sha256`, which
`sha256sum -c` reads. Names are ASCII. All is made aside first: a failure leaves what was there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.hanging import hanging
from albumapp.document.model import Document
from albumapp.export import files
from albumapp.export.finishing import made_now
from albumapp.export.hanging_plan import export_hanging_plan
from albumapp.export.inspecting import Checked, Inspection, inspect_order
from albumapp.export.jpeg import export_jpegs, fineness
from albumapp.export.naming import file_name, sizes_name
from albumapp.export.on_paper import OnPaper
from albumapp.export.options import PdfOptions
from albumapp.export.order import FORMS, Made, Order, order_json
from albumapp.export.parts import Part, export_parts
from albumapp.export.proof import write_proof
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch, merged
from albumapp.export.ticket import xjdf
from albumapp.export.views import chosen_surfaces
from albumapp.products.spec import ProductSpec

_STORED = frozenset({".pdf", ".jpg"})  # compressed already
_RECEIPT, _TICKET = "order.json", "ticket.xjdf"


def export_package(
    document: Document,
    spec: ProductSpec,
    out: Path,
    photos: Photos,
    *,
    order: Order | None = None,
    pdf: PdfOptions | None = None,
    checked: Checked | None = None,
    on_paper: OnPaper | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the package: a zip where `out` ends in .zip, else the folder `out/ORDERID`, or with `order.hot`
    the files themselves into `out`, each under the order's name, the ticket last.

    A zip replaces what was there; an existing folder is an error, since it may have been sent. `checked` is
    what is known of the album itself, `on_paper` how a hanging plan is to be made. Refused, before anything
    is written, where a printer would send it back and the order does not say `anyway`; UserError, Cancelled
    as `export_pdf`.
    """
    order = order or Order()
    if order.form not in FORMS or order.quantity < 1:
        raise UserError("The order makes no sense.", "Give a quantity of at least 1, and pdf or jpeg.")
    name = order.name(document, spec)
    watch = Watch(progress, cancelled)
    zipped = out.suffix.lower() == ".zip"
    target = out if zipped or order.hot else out / name
    if not zipped and not order.hot and target.exists():
        raise UserError(
            "{target} is there already.", "Choose another order number or folder.", target, target=target
        )
    with files.workspace(target if zipped or (out.is_dir() and not order.hot) else out) as work:
        folder = work / name
        folder.mkdir()
        filling = _Filling(
            folder, document, spec, photos, order, language, watch, pdf or PdfOptions(), checked or Checked(),
            on_paper or OnPaper(),
        )  # fmt: skip
        parts = filling.fill()
        watch.check()
        if zipped:
            made = work / "package.zip"
            _zip(folder, made, made_now())
            files.put(made, target)
        elif order.hot:
            _drop(folder, out)
        else:
            _move(folder, target)
    left_out = merged(part.left_out for part in parts)
    pages = sum(part.pages for part in parts)
    bad = filling.rejected
    notes = tuple(note for part in parts for note in part.notes)
    return ExportReport(out, pages, left_out, (target,), notes, filling.receipt, bad)


class _Filling:
    """Fills the package's folder, file by file."""

    def __init__(
        self,
        folder: Path,
        document: Document,
        spec: ProductSpec,
        photos: Photos,
        order: Order,
        language: str,
        watch: Watch,
        pdf: PdfOptions,
        checked: Checked,
        on_paper: OnPaper,
    ) -> None:
        self.folder, self.document, self.spec, self.photos = folder, document, spec, photos
        self.order, self.language, self.watch = order, language, watch
        # in a hot folder all orders lie together
        self.prefix = f"{folder.name}_" if order.hot else ""
        self.pdf = pdf
        self.checked = checked
        self.on_paper = on_paper
        self.pdfs: list[tuple[Part, Path]] = []
        self.made: list[Made] = []
        self.parts: list[ExportReport] = []
        self.receipt: dict[str, object] = {}
        self.rejected = False

    def fill(self) -> list[ExportReport]:
        order = self.order
        as_pictures = (order.form or self.spec.delivery.files) == "jpeg"
        if as_pictures:
            self._pictures()
        else:
            self._pdfs()
        name = order.name(self.document, self.spec)
        found = inspect_order(name, self.document, self.spec, self.pdfs, self.checked, self.watch)
        self.rejected = found.report.rejected
        if not order.anyway:
            found.refuse()
        self._path("preflight.json").write_text(found.json(), encoding="utf-8")
        self._path("preflight.html").write_text(found.html(self.language), encoding="utf-8")
        surfaces = chosen_surfaces(self.document, "with", None)
        proof = self._path("proof.pdf")
        work = self.folder.parent
        missing = write_proof(self.document, surfaces, proof, self.photos, self.watch, work, self.language)
        self._hanging_plan()
        when = made_now()
        left_out = merged([*(part.left_out for part in self.parts), missing])
        self._receipt(left_out, when, found)
        if order.ticket:
            ticket = xjdf(self.document, self.spec, order, self.made, when)
            self._path(_TICKET).write_bytes(ticket)
        self._manifests()
        return self.parts

    def _hanging_plan(self) -> None:
        """For those who hang it, where there is something to hang."""
        hung = hanging(self.document, self.spec)
        if hung is None or not hung.pieces or self.order.hot:
            return
        export_hanging_plan(
            self.document, self.spec, self._path("hanging-plan.pdf"), self.photos, wish=self.on_paper,
            language=self.language, progress=self.watch.progress, cancelled=self.watch.cancelled,
        )  # fmt: skip

    def _path(self, name: str) -> Path:
        return self.folder / f"{self.prefix}{name}"

    def _receipt(self, left_out: tuple[LeftOut, ...], when: datetime, found: Inspection) -> None:
        self.receipt = order_json(self.document, self.spec, self.order, self.made, left_out, when)
        self.receipt["preflight"] = found.receipt()
        text = json.dumps(self.receipt, indent=1, ensure_ascii=False) + "\n"
        self._path(_RECEIPT).write_text(text, encoding="utf-8")

    def _pictures(self) -> None:
        order, spec = self.order, self.spec
        self._add(
            "picture",
            export_jpegs(
                self.document,
                self.folder,
                self.photos,
                ppi=order.ppi or fineness(spec),
                parts="sheet",
                names=self.prefix + spec.delivery.picture_name,
                values=order.words(self.document, spec),
                bytes_max=spec.output.bytes_max,
                progress=self.watch.progress,
                cancelled=self.watch.cancelled,
            ),
        )

    def _pdfs(self) -> None:
        made = export_parts(
            self.document,
            self.spec,
            self.folder,
            self.photos,
            name=self._called,
            options=self.pdf,
            progress=self.watch.progress,
            cancelled=self.watch.cancelled,
        )
        for part, report in made:
            self._add(part.what, report)
            self.pdfs.append((part, report.files[0]))

    def _called(self, part: Part) -> str:
        delivery = self.spec.delivery
        template = delivery.cover_name if part.what == "cover" else delivery.block_name
        size = sizes_name([page.trim.size for page in part.pages], one=self.spec.piece is None)
        values = self.order.words(self.document, self.spec) | {"size": size, "n": 1}
        return self.prefix + file_name(template, values)

    def _add(self, what: str, report: ExportReport) -> None:
        self.parts.append(report)
        single = report.pages if len(report.files) == 1 else 1
        for path in report.files:
            sums = [_digest(path, kind) for kind in ("sha256", "md5")]
            self.made.append(Made(path.name, what, path.stat().st_size, sums[0], sums[1], single))

    def _manifests(self) -> None:
        listed = sorted(p for p in self.folder.iterdir() if p.is_file())
        kinds = ["sha256", "md5"] if self.spec.delivery.checksum == "md5" else ["sha256"]
        for kind in kinds:
            rows = "".join(f"{_digest(path, kind)}  {path.name}\n" for path in listed)
            self._path(f"manifest.{kind}").write_text(rows, encoding="utf-8")


def _digest(path: Path, kind: str) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, kind).hexdigest()


def _zip(folder: Path, made: Path, when: datetime) -> None:
    stamp = max(when, when.replace(year=1980)) if when.year < 1980 else when  # zip knows nothing older
    with zipfile.ZipFile(made, "w") as z:
        for path in sorted(folder.iterdir()):
            info = zipfile.ZipInfo(f"{folder.name}/{path.name}", stamp.timetuple()[:6])
            info.external_attr = 0o644 << 16
            stored = path.suffix in _STORED
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            with path.open("rb") as source, z.open(info, "w", force_zip64=True) as to:
                while block := source.read(1 << 20):
                    to.write(block)


def _move(folder: Path, target: Path) -> None:
    """The finished folder in its place, its files on disk first."""
    try:
        for path in folder.iterdir():
            files.flushed(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o755)
        os.rename(folder, target)
    except OSError as e:
        raise files.cannot_write(target, e) from e


def _drop(folder: Path, hot: Path) -> None:
    """The files into a folder that a machine watches: each whole at once, what starts the work last.

    Nothing stays where one fails.
    """
    ordered = sorted(folder.iterdir(), key=lambda p: (p.name.endswith((_RECEIPT, _TICKET)), p.name))
    there = next((hot / p.name for p in ordered if (hot / p.name).exists()), None)
    if there is not None:
        raise UserError(
            "{target} is there already.", "Choose another order number or folder.", there, target=there
        )
    done: list[Path] = []
    try:
        hot.mkdir(parents=True, exist_ok=True)
        for path in ordered:
            part, whole = hot / f"{path.name}.part", hot / path.name
            done += [part, whole]
            with path.open("rb") as source, part.open("wb") as to:
                while block := source.read(1 << 20):
                    to.write(block)
                to.flush()
                os.fsync(to.fileno())
            os.replace(part, whole)
    except OSError as e:
        for path in done:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise files.cannot_write(hot, e) from e
