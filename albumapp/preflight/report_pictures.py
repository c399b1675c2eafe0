"""Small pictures of a PDF's pages by pdfium, in processes of their own: a hostile file may crash them."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from albumapp.jobs.pool import Pool
from albumapp.jobs.remote import Remote

WIDTH = 420  # px
MOST_PAGES = 400
_BATCH = 8  # pages that a process draws at once
_SECONDS = 20.0  # for a page on average, before it is given up
_DRAW = Remote("albumapp.preflight.report_pictures:draw")


def pictures(path: Path, pages: int, width: int = WIDTH) -> dict[int, bytes]:
    """JPEGs of the media boxes, upright, by page from 1; pages that cannot be drawn are left out."""
    wanted = list(range(min(pages, MOST_PAGES)))
    batches = [(str(path), tuple(wanted[i : i + _BATCH]), width) for i in range(0, len(wanted), _BATCH)]
    until = time.monotonic() + _SECONDS * max(len(wanted), 3)
    found: dict[int, bytes] = {}
    with Pool() as pool:
        for _, drawn in pool.stream(_DRAW, batches, lambda: time.monotonic() > until):
            if isinstance(drawn, dict):
                found |= drawn
    return found


def draw(path: str, pages: Sequence[int], width: int) -> dict[int, bytes]:
    """In the worker: some pages as JPEGs, by page from 1."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        return dict(_drawn(pdf, pages, width))


def _drawn(pdf: object, pages: Sequence[int], width: int) -> Iterator[tuple[int, bytes]]:
    import pypdfium2

    for index in pages:
        try:
            page = pdf[index]  # type: ignore[index]
            page.set_rotation(0)
            page.set_cropbox(*page.get_mediabox())
            w, h = page.get_size()
            if not (0 < w < 20_000 and 0 < h < 20_000):
                continue
            picture = page.render(scale=width / max(w, h / 3)).to_pil().convert("RGB")
        except (pypdfium2.PdfiumError, ValueError, OSError, MemoryError):
            continue
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=80)
        yield index + 1, out.getvalue()
