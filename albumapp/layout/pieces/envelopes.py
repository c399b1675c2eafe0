"""Envelopes: who it goes to at the right, who sends it at the top left, room for stamp and sorting codes.

Post offices print codes along the foot: 5/8 in of it stay bare (US Postal Service's barcode clear zone; the
German coding zone is 15 mm high). Addresses are set in the letters of running text, which machines read.
"""

from __future__ import annotations

from dataclasses import replace

from albumapp.basis import Reason, UserError, say
from albumapp.document.guests import ADDRESS, SENDER, Guest
from albumapp.document.model import Frame, Surface
from albumapp.drawing.colour import BLACK
from albumapp.geometry import Rect
from albumapp.layout.pieces.cards_front import fronting
from albumapp.layout.pieces.filling import set_in
from albumapp.layout.pieces.job import Job, surface
from albumapp.layout.pieces.lettering import PT, ink_on, words
from albumapp.products.pieces import shapes
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import BODY_FAMILY, TextStyle

FOOT = 16.0  # mm that stay bare
_STAMP = (40.0, 32.0)  # mm at the top right
_LEFT, _TOP = 0.4, 0.42  # of width and height: where the address begins
_ADDRESS, _SENDER = 0.056, 0.028  # of the height: letters of who it goes to and who sends it; never below
_LEAST_PT, _LEAST_SENDER_PT = 12.0, 8.0
_PICTURE = 0.3  # of the width: a photo beside the address


def envelopes(job: Job) -> list[Surface]:
    """A surface a guest; UserError where there are more than the product takes."""
    block = job.spec.block
    example = [Guest(say(Reason("place.example"), job.language))] * max(job.pages or 1, 1)
    guests = list(job.guests) or example
    if len(guests) > block.pages_max:
        raise UserError(
            "There are {n} names; this product takes {most}.",
            "Take fewer at once.",
            n=len(guests),
            most=block.pages_max,
        )
    made = shapes(job.spec, len(guests), ())
    return [surface(s, _front(g, s, job), job.style.background) for g, s in zip(guests, made, strict=True)]


def _front(guest: Guest, shape: SurfaceShape, job: Job) -> list[Frame]:
    inside = shape.rect.inset(shape.safe)
    ink = ink_on(job.style) if job.style.background is not None else BLACK
    sizes = (max(_ADDRESS * shape.size.h * PT, _LEAST_PT), max(_SENDER * shape.size.h * PT, _LEAST_SENDER_PT))
    look = TextStyle(family=BODY_FAMILY, size_pt=round(sizes[0], 1), colour=ink, align="start", leading=1.3)
    frames: list[Frame] = []
    if job.piece.design == "photo" and job.photos:
        frames.append(_picture(shape, inside, job))
    sender = "\n".join(p.strip() for p in job.piece.sender.split("/") if p.strip())
    if sender:
        lines = sender.count("\n") + 1
        tall = min(lines * sizes[1] * 1.35 / PT + 1, 0.36 * shape.size.h)
        box = Rect(inside.x, inside.y, max(inside.w - _STAMP[0], 0.4 * inside.w), tall)
        frames.append(words(sender, replace(look, size_pt=round(sizes[1], 1)), box, SENDER, lines=lines))
    foot = shape.size.h - max(FOOT, shape.safe.bottom)
    box = Rect.corners(_LEFT * shape.size.w, _TOP * shape.size.h, inside.right, foot)
    text = "\n".join([guest.name, *guest.address])
    # long lines go on in the next, rather than that all are small
    lines = len(guest.address) + 1
    frames.append(words(text, look, box, ADDRESS, Reason("place.address"), lines=lines + min(lines, 2)))
    return frames


def _picture(shape: SurfaceShape, inside: Rect, job: Job) -> Frame:
    """A photo that suits its place at the left, between the sender and the codes."""
    top = inside.y + 0.3 * inside.h
    box = Rect.corners(
        inside.x, top, inside.x + _PICTURE * shape.size.w, shape.size.h - max(FOOT, shape.safe.bottom)
    )
    best = fronting(job, box, shape)
    return set_in(best[job.seed % min(len(best), 5)], box, 0.5)
