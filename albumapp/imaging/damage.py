"""Judging JPEGs that do not decode cleanly: how much of the picture is there, and is it enough.

A picture that misses less than `TOLERATED` of its rows is read as it is; anything worse is refused,
since a grey or torn print is worse than a missing one that is listed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from albumapp.basis import UserError
from albumapp.imaging.jpeg import Jpeg

TOLERATED = 0.02
COPY_AGAIN = "Copy it again from the camera, the card or a backup."
_HARMLESS = ("extraneous bytes", "Invalid SOS parameters", "Inconsistent progression", "bad ICC marker")
_SHARES = (
    (0.15, "about a tenth"),
    (0.29, "about a quarter"),
    (0.42, "about a third"),
    (0.58, "about half"),
    (0.71, "about two thirds"),
    (0.88, "about three quarters"),
)


def share(part: float) -> str:
    """A share 0..1 in plain words."""
    if part < 0.05:
        return "the last few rows"
    return next((words for limit, words in _SHARES if part < limit), "nearly all")


def cut_short(path: Path, part: float | None) -> UserError:
    """The refusal of a file that ends too early; `part` is the share that is missing, where known."""
    if part is None:
        return UserError("{name} is cut short.", COPY_AGAIN, path, name=path.name)
    return UserError(
        "{name} is cut short (missing {share_word} of the picture).",
        COPY_AGAIN,
        path,
        name=path.name,
        share_word=share(part),
    )


def damaged(path: Path) -> UserError:
    """The refusal of a file whose inside makes no sense."""
    return UserError(
        "{name} is damaged: part of its picture data is corrupt.",
        ("Copy it again from the camera or a backup, or open it in another program and save it anew."),
        path,
        name=path.name,
    )


def missing_rows(pixels: NDArray[np.uint8]) -> float:
    """Share of rows at the bottom that hold the decoder's grey (128) filling, 0..1.

    libjpeg leaves blocks without data at zero, which is mid-grey in every component.
    """
    coloured = (np.abs(pixels.astype(np.int16) - 128) > 1).any(axis=2)
    content = np.flatnonzero(np.count_nonzero(coloured, axis=1))
    return 1.0 if content.size == 0 else float(1 - (content[-1] + 1) / pixels.shape[0])


def check(path: Path, structure: Jpeg, warning: str, pixels: NDArray[np.uint8]) -> None:
    """UserError unless the picture is good enough in spite of the decoder's `warning`.

    `pixels` is what could be decoded (any scale, before orientation and colour conversion).
    """
    if any(words in warning for words in _HARMLESS):
        return
    if "remature end" not in warning:
        raise damaged(path)
    part = missing_rows(pixels)
    if structure.progressive and not structure.has_eoi and not structure.colour_complete:
        raise UserError("{name} is cut short: its finer detail is missing.", COPY_AGAIN, path, name=path.name)
    if part > TOLERATED:
        raise cut_short(path, part)
