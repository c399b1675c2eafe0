"""How a defect is planted: functions under `@plant` spoil the clean PDF, or give another.

`PLANTED` names each with the rule that must find it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf
from pikepdf import Array, Stream

from tests.preflight.clean import clean

Spoil = Callable[[pikepdf.Pdf, pikepdf.Object], "pikepdf.Pdf | bytes | None"]
PLANTED: dict[str, tuple[str, Spoil]] = {}


def plant(rule: str) -> Callable[[Spoil], Spoil]:
    def add(spoil: Spoil) -> Spoil:
        PLANTED[spoil.__name__] = (rule, spoil)
        return spoil

    return add


def write(name: str, path: Path) -> Path:
    """The PDF with this defect."""
    pdf = clean()
    made = PLANTED[name][1](pdf, pdf.pages[0].obj)
    if isinstance(made, bytes):
        path.write_bytes(made)
    else:
        (made or pdf).save(path, force_version="1.6", deterministic_id=True, fix_metadata_version=False)
    return path


def add(pdf: pikepdf.Pdf, p: pikepdf.Object, more: bytes) -> None:
    """More content, painted last."""
    before = list(p.Contents) if isinstance(p.Contents, Array) else [p.Contents]
    p.Contents = Array([*before, pdf.make_indirect(Stream(pdf, b"\nq " + more + b" Q"))])
