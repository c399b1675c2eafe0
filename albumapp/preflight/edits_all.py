"""One edit that mends all that the check finds and can mend, in one step of the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from albumapp.basis import UserError
from albumapp.document.edits import Context, apply, edit
from albumapp.document.model import Document
from albumapp.photos.facts import PhotoFacts

_ROUNDS = 4  # a mend may bring up another finding (a text made smaller is then too small)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The context of an edit, as the check asks it."""

    ctx: Context
    names: Mapping[str, str] = field(default_factory=dict)

    def facts(self, photo_id: str) -> PhotoFacts:
        return self.ctx.facts(photo_id)


@edit("mend_all", "Mend all that can be mended", adjusts=True)
def mend_all(
    doc: Document,
    ctx: Context,
    codes: Sequence[str] | None = None,
    missing: Sequence[str] = (),
) -> Document:
    """Every mend that the check of the album offers, as far as it can be done, or of these `codes` only.

    What is locked or ignored stays. `missing` are photos whose file is gone. UserError where nothing could be
    mended.
    """
    from albumapp.preflight.album import AlbumChecker  # shaping and solver: not at the window's start

    spec, known = ctx.product(doc.product), _Asked(ctx, getattr(ctx, "names", {}))
    checker, begun, tried = AlbumChecker(), doc, set[str]()
    for _ in range(_ROUNDS):
        found = checker.findings(doc, spec, known, missing)
        fresh = [
            f for f in found
            if f.mend is not None and f.mark not in tried and (codes is None or f.code in codes)
        ]  # fmt: skip
        touched: set[str] = set()
        for f in fresh:
            assert f.mend is not None
            if f.frame and f.frame in touched:
                continue  # it stands elsewhere now: the next round looks again
            tried.add(f.mark)
            touched.add(f.frame)
            try:
                doc = apply(doc, ctx, f.mend.edit, dict(f.mend.params))
            except UserError:  # locked, or gone with an earlier mend
                continue
        if not fresh:
            break
    if doc is begun:
        raise UserError("Nothing here can be mended by itself.", "Each finding says what to do.")
    return doc
