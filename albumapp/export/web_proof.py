"""A proof to mail: one web page that holds the whole book, opens anywhere and asks nothing of a network.

It shows with scripts off; with them, readers pin comments on spreads and save them as a small file
that `session/comments.py` reads. Pictures are drawn anew from the draw list, so no metadata of a photo
(place, camera, name, thumbnail) is in it, and the page's own policy forbids it to load anything. The page
itself is `resources/proof/proof.html`; its words are those of the user's language.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from urllib.parse import quote

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.document.fingerprint import fingerprint
from albumapp.document.model import Document, Surface
from albumapp.export import files
from albumapp.export.described import described, surface_name
from albumapp.export.described import words as words_of
from albumapp.export.kept_views import KeptViews, Made
from albumapp.export.pictures import Renderer, jpeg_bytes
from albumapp.export.report import ExportReport, Photos, Progress, Watch
from albumapp.export.views import chosen_surfaces
from albumapp.text.shape import plain

MOST_BYTES = 15_000_000
"""A proof is no larger: what mail servers usually take with room for the mail itself."""
_SIDES = (1800, 1600, 1400, 1200, 1000, 800, 640, 480)  # px of the longest side, largest first
_QUALITIES = (84, 78, 70, 60, 50)
_ROOM = 200_000  # bytes for the page round the pictures


def export_web_proof(
    document: Document,
    out: Path,
    photos: Photos,
    *,
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the page; every surface is one picture of its trimmed area.

    UserError where there is nothing to write or it cannot be written.
    """
    watch = Watch(progress, cancelled)
    chosen = chosen_surfaces(document, cover, surfaces)
    if not chosen:
        raise UserError("There are no pages to show.", "Add pages, or choose others.")
    renderer = Renderer(document, photos)
    share = (MOST_BYTES - _ROOM) // len(chosen) * 3 // 4  # base64 makes four bytes of three
    words = words_of(language)
    figures = []
    with files.workspace(out) as work:
        kept = KeptViews(work)
        for i, surface in enumerate(chosen):
            watch.report("proof", i, len(chosen))
            picture = kept.page(
                renderer, surface, ("web", share), partial(_picture, renderer, surface, share)
            )
            figures.append(_figure(document, surface, picture[0], words))
        watch.report("proof", len(chosen), len(chosen))
        page = _page(document, figures, words, language)
        made = work / out.name
        made.write_text(page, encoding="utf-8")
        files.put(made, out)
    return ExportReport(out, len(chosen), renderer.left_out)


def _picture(renderer: Renderer, surface: Surface, most: int) -> Made:
    """The surface as JPEG of at most so many bytes: rather less quality than fewer pixels."""
    rect = surface.shape.rect
    data, px = b"", (0, 0)
    for side in _SIDES:
        ppi = side / max(rect.w, rect.h) * 25.4
        pixels = renderer.render(surface, ppi, rect)
        px = (pixels.shape[1], pixels.shape[0])
        for quality in _QUALITIES if side <= 1000 else _QUALITIES[:3]:
            data = jpeg_bytes(pixels, 72, quality)
            if len(data) <= most:
                return data, px
    return data, px


def _figure(document: Document, surface: Surface, picture: bytes, words: Mapping[str, str]) -> str:
    name = surface_name(surface, words)
    size, folds = surface.shape.size, surface.shape.fold_x
    style = ";".join(
        [f"--aspect:{size.w / size.h:.5f}", *(f"--fold{n}:{x / size.w:.5f}" for n, x in enumerate(folds[:2]))]
    )
    kind = "fold" if len(folds) == 1 else "spine" if len(folds) == 2 else "single"
    subject = html.escape(_query(words["mail_subject"].format(title=plain(document.title), place=name)))
    return (
        f'<figure id="{html.escape(surface.id)}" class="{kind}" style="{style}">'
        f'<div class="sheet"><img src="data:image/jpeg;base64,{base64.b64encode(picture).decode()}" '
        f'alt="{html.escape(described(document, surface, words))}"><div class="pins"></div></div>'
        f"<figcaption><span>{html.escape(name)}</span>"
        f'<a class="mail" href="mailto:?subject={subject}">{html.escape(words["mail"])}</a></figcaption>'
        f'<ol class="notes"></ol></figure>'
    )


def _query(text: str) -> str:
    return quote(text, safe="")


def _page(document: Document, figures: list[str], words: Mapping[str, str], language: str) -> str:
    template = (resource("proof") / "proof.html").read_text(encoding="utf-8")
    title = plain(document.title) or words["album"]
    script = _part(template, "script")
    policy = (
        f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
        f"script-src 'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'; "
        f"form-action 'none'; base-uri 'none'"
    )
    # as text in an element of its own: a title may hold what ends a script
    about = {"album": plain(document.title), "state": fingerprint(document), "words": dict(words)}
    data = json.dumps(about, ensure_ascii=True)
    values = {
        "language": language,
        "direction": words.get("direction", "ltr"),
        "policy": policy,
        "title": html.escape(title),
        "data": data.replace("<", "\\u003c"),
        "figures": "\n".join(figures),
        "approve_subject": html.escape(_query(words["approve_subject"].format(title=title))),
        **{f"w_{k}": html.escape(v) for k, v in words.items()},
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda m: values[m.group(1)], template)


def _part(template: str, tag: str) -> str:
    """What stands in the page's only element of that name that has no attributes."""
    start = template.index(f"<{tag}>") + len(tag) + 2
    return template[start : template.index(f"</{tag}>", start)]
