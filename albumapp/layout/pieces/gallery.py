"""A wall of pieces: the best photos at sizes that can be bought, hung by decorators' rules."""

from __future__ import annotations

from albumapp.basis import UserError
from albumapp.document.gallery import front_inset, hung_straight
from albumapp.document.model import PhotoFrame, Surface
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import told
from albumapp.layout.pieces.job import Job, surface
from albumapp.layout.pieces.wall import reasons_of
from albumapp.layout.wall.hanging import Arrangement, hang
from albumapp.layout.wall.room import PieceSize, Wall
from albumapp.layout.wall.walls import wall_of
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import gallery_shape
from albumapp.products.spec import ProductSpec

EDGES = "mirror"  # what folds round the bars shows the front's edge: no face is on it


def sizes_of(spec: ProductSpec) -> list[PieceSize]:
    """The outer outlines that can be bought, mat and moulding included, each way round."""
    assert spec.piece is not None
    rim = spec.piece.rim
    ways = {way for w, h in spec.piece.sizes for way in ((w, h), (h, w))}
    return [
        PieceSize(f"{w:g}x{h:g}", w + 2 * rim, h + 2 * rim, 0.0, rim + front_inset(spec))
        for w, h in sorted(ways)
    ]


def gallery(job: Job) -> list[Surface]:
    """One wall; fewer pieces where there are fewer photos, or no group of so many fits."""
    wanted = job.pages or job.spec.block.pages_default
    count = min(wanted, len(job.photos))
    arranged = _arranged(job, count, wall_of(job.spec))
    facts = {f.id: f for f in job.photos}
    frames = [_frame(arranged, n, facts, job) for n in range(len(arranged.pieces))]
    made = surface(gallery_shape(job.spec), frames, gutter=arranged.gap, edges=EDGES)
    return [hung_straight(made, job.spec, {})]


def _arranged(job: Job, count: int, wall: Wall) -> Arrangement:
    sizes = sizes_of(job.spec)
    while True:
        try:
            found = hang(job.photos, sizes, wall, count, seed=job.seed)
            return found[job.seed % len(found)]
        except UserError:
            if count <= 1:
                raise
            count -= 1


def _frame(arranged: Arrangement, n: int, facts: dict[str, PhotoFacts], job: Job) -> PhotoFrame:
    piece = arranged.pieces[n]
    assert piece.photo is not None
    rim = job.piece.rim
    photo, front = facts[piece.photo], piece.box.inset(rim)
    # the outline and the front are of other shapes where there is a rim; the front's crop is what is printed
    crop = piece.crop if not rim else best_crop(photo, front.aspect) or piece.crop
    frame = PhotoFrame("", front, piece.photo, crop)
    return told(frame, *reasons_of(photo, frame, job))
