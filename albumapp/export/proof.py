"""A low-resolution PDF to look through before ordering: one page a surface, trimmed, not for printing."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.utils import ImageReader

from albumapp.document.model import Document, Surface
from albumapp.export.pages import PlainCanvas
from albumapp.export.pictures import Renderer, jpeg_bytes
from albumapp.export.report import LeftOut, Photos, Watch
from albumapp.export.sheets import PT
from albumapp.text.shape import plain

PPI = 72.0
_QUALITY = 80


def write_proof(
    document: Document, surfaces: list[Surface], out: Path, photos: Photos, watch: Watch
) -> tuple[LeftOut, ...]:
    """Writes the proof; which photos it misses."""
    rl_config.useA85 = 0  # reportlab would write pictures as text, a quarter larger
    renderer = Renderer(document, photos)
    canvas = PlainCanvas(str(out), pageCompression=1, invariant=1)
    canvas.setTitle(f"{plain(document.title) or 'Album'} (proof)")
    for i, surface in enumerate(surfaces):
        watch.report("proof", i, len(surfaces))
        pixels = renderer.render(surface, PPI, surface.shape.rect)
        w, h = surface.shape.size.w * PT, surface.shape.size.h * PT
        canvas.setPageSize((w, h))
        # by content: reportlab would name a picture after its file's path, which differs every time
        canvas.drawImage(ImageReader(io.BytesIO(jpeg_bytes(pixels, PPI, _QUALITY))), 0, 0, w, h)
        canvas.showPage()
    canvas.save()
    return renderer.left_out
