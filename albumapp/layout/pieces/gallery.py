"""A wall of pieces: the best photos at sizes that can be bought, hung by decorators' rules.

The draft, its other arrangements, and the reasons why each photo hangs where it does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from albumapp.basis import Reason, UserError
from albumapp.document.gallery import front_inset, hung_straight
from albumapp.document.model import PhotoFrame, Surface
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.layout.constraints import head_twice
from albumapp.layout.crop import best_crop
from albumapp.layout.pieces.filling import filling_crop
from albumapp.layout.pieces.job import Job, surface
from albumapp.layout.pieces.wall import reasons_of_size
from albumapp.layout.wall.choosing import colours_apart, neighbours
from albumapp.layout.wall.hanging import Arrangement, hang
from albumapp.layout.wall.placing import looks_like
from albumapp.layout.wall.room import Piece, PieceSize
from albumapp.layout.wall.walls import wall_of
from albumapp.layout.wall.worth import any_crop, crop_for, ppi
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import gallery_shape, piece_of
from albumapp.products.spec import ProductSpec

EDGES = "mirror"  # what folds round the bars shows the front's edge: no face is on it
_AKIN = 0.35  # colours that are no further apart than this go together (`colours_apart`)
_CLEAR = (40.0, 20.0, 15.0, 8.0, 3.0)  # mm of a front's edge without a face, tried in turn
_ROW = 250.0  # mm: pieces of which the middles are that near in height are numbered from left to right
_WAYS = 12  # arrangements that "hang by the rules" chooses from
_CHOICE = 3  # photos that are chosen from, for each piece
_FEW = 3  # pieces: a wall of so many is one, where no more photos have the pixels
_EXACT = 0.5  # mm: a wall that is one of its own options
_SEEDS = 3  # arrangements that another seed takes turns with, the best first


def sizes_of(spec: ProductSpec) -> list[PieceSize]:
    """The fronts that can be bought, each way round, and what is seen round them."""
    piece = piece_of(spec)
    ways = {way for w, h in piece.sizes for way in ((w, h), (h, w))}
    clear = face_room(spec)
    return [PieceSize(f"{w:g}x{h:g}", w, h, rim=clear, around=piece.rim) for w, h in sorted(ways)]


def face_room(spec: ProductSpec) -> float:
    """mm at each edge of a front where the draft has no face: behind a mat, mirrored on bars."""
    return max(front_inset(spec), piece_of(spec).depth)


def gallery(job: Job) -> list[Surface]:
    """One wall; fewer pieces where there are fewer photos, or no group of so many fits.

    Locked pieces of the wall before stay where they are.
    """
    sizes, shape = sizes_of(job.spec), gallery_shape(job.spec)
    locked = [f for f in job.standing if shape.rect.intersection(f.box) is not None]
    wanted = job.pages or job.spec.block.pages_default
    fit = [f for f in job.photos if any(crop_for(f, s) for s in sizes)] or list(job.photos)
    fit = _varied(_with_pixels(fit, job, sizes), job, wanted)
    count = max(min(wanted, len(fit) + len(locked)), 1)
    known = {f.id: f for f in (*job.photos, *job.others)}
    arranged = _arranged(fit, job, count, locked, known)
    made = hung_on(surface(shape, [], edges=EDGES), arranged, locked, known, job.spec, len(job.photos))
    if _shows_twice(made, job.spec, known):
        made = replace(made, edges="stretch")
    return [hung_straight(made, job.spec, {})]


def _shows_twice(wall: Surface, spec: ProductSpec, known: Mapping[str, PhotoFacts]) -> bool:
    """Whether a mirrored edge would show a head once more."""
    depth = piece_of(spec).depth
    hung = ((f, known.get(f.photo or "")) for f in wall.photo_frames())
    return any(of is not None and head_twice(f, of, f.box, depth) is not None for f, of in hung)


def _with_pixels(photos: list[PhotoFacts], job: Job, sizes: Sequence[PieceSize]) -> list[PhotoFacts]:
    """Those that a printer takes at one size at least, or that the user picked; all where these are few."""
    least = job.spec.output.ppi_limits[0]

    def bears(f: PhotoFacts) -> bool:
        return f.pick > 0 or any(ppi(f, s, crop_for(f, s) or any_crop(f, s)) >= least for s in sizes)

    fine = [f for f in photos if bears(f)]
    return fine if len(fine) >= (job.pages or min(_FEW, job.spec.block.pages_default)) else photos


def _varied(photos: Sequence[PhotoFacts], job: Job, wanted: int) -> list[PhotoFacts]:
    """The best and most different ones, a few for each piece; all where that leaves too few."""
    ids = {f.id for f in job.choose(_CHOICE * wanted)}
    found = [f for f in photos if f.id in ids]
    return found if len(found) >= wanted else list(photos)


def _arranged(
    photos: Sequence[PhotoFacts],
    job: Job,
    count: int,
    locked: Sequence[PhotoFrame],
    known: Mapping[str, PhotoFacts],
) -> Arrangement:
    """The best arrangement; another seed hangs another one of the best."""
    while True:
        try:
            found = hang(
                photos, sizes_of(job.spec), wall_of(job.spec), count, seed=job.seed,
                locked=[_piece(f, job.spec) for f in locked], known=known,
                viewing=job.spec.output.viewing, chosen=len(photos) <= count,
            )  # fmt: skip
            return found[job.seed % min(len(found), _SEEDS)]
        except UserError:
            if count <= max(1, len(locked)):
                raise
            count -= 1


def gallery_options(
    wall: Surface,
    photos: Sequence[str] | None,
    facts_of: Callable[[str], PhotoFacts],
    spec: ProductSpec,
    want: int,
    seed: int = 0,
) -> list[Surface]:
    """The wall with its photos, or others, in other arrangements round what is locked, the best first.

    A wall that was arranged by hand with photos more or fewer comes first with all that stays left in place.
    The wall as it is where it has no others; UserError where photos are to come for which there is no room.
    """
    locked = [f for f in wall.photo_frames() if f.locked and f.photo is not None]
    here = [f.photo for f in wall.photo_frames() if f.photo is not None and not f.locked]
    ids = [p for p in dict.fromkeys(here if photos is None else photos) if p not in {f.photo for f in locked}]
    if not ids:
        return [replace(wall, frames=tuple(f for f in wall.frames if f.locked))]
    found: list[Surface] = []
    if wall.edited and photos is not None:
        stay = [f for f in wall.photo_frames() if f.photo in ids or f.locked]
        found += _round(wall, [p for p in ids if p not in here], stay, facts_of, spec, 1, seed)
    try:
        found += _round(wall, ids, locked, facts_of, spec, want, seed)
    except UserError:
        if sorted(ids) != sorted(here) and not found:
            raise
    if photos is None:
        found = [o for o in found if not _nearly(o, wall)]
    return found[:want] or [wall]


def _nearly(option: Surface, wall: Surface) -> bool:
    """Whether it would seem to change nothing: all pieces a little off where they hang now."""
    now, then = ([f.box for f in s.photo_frames()] for s in (wall, option))
    if not looks_like(now, then):
        return False
    pairs = zip(now, then, strict=True)
    return any(abs(p - q) >= _EXACT for a, b in pairs for p, q in zip(a.as_list(), b.as_list(), strict=True))


def _round(
    wall: Surface,
    ids: Sequence[str],
    stay: Sequence[PhotoFrame],
    facts_of: Callable[[str], PhotoFacts],
    spec: ProductSpec,
    want: int,
    seed: int,
) -> list[Surface]:
    """Photos hung round pieces that stay; none where there is no room for them beside these."""
    photos = [facts_of(p) for p in ids]
    known = {f.id: f for f in (*photos, *(facts_of(f.photo) for f in stay if f.photo))}
    found: list[Arrangement] = []
    for narrow in (False, True):
        try:
            found = hang(
                photos, sizes_of(spec), replace(wall_of(spec), narrow=narrow), len(ids) + len(stay),
                seed=seed, locked=[_piece(f, spec) for f in stay], known=known,
                viewing=spec.output.viewing, chosen=True,
            )  # fmt: skip
            break
        except UserError:
            if narrow and all(f.locked for f in stay):
                raise
    return [hung_on(wall, a, stay, known, spec, len(photos)) for a in found[:want]]


def _piece(f: PhotoFrame, spec: ProductSpec) -> Piece:
    size = PieceSize(
        f"{f.box.w:g}x{f.box.h:g}", f.box.w, f.box.h, rim=face_room(spec), around=piece_of(spec).rim
    )
    return Piece(f.box, size, f.photo, f.crop, locked=True)


def hung_on(
    wall: Surface,
    arranged: Arrangement,
    stay: Sequence[PhotoFrame],
    known: Mapping[str, PhotoFacts],
    spec: ProductSpec,
    among: int,
) -> Surface:
    """The wall with an arrangement, in the order of reading; what does not stay has no ids.

    A photo that hung there before keeps how it looks. `among` are the photos that were chosen from.
    """
    before = {f.photo: f for f in wall.photo_frames() if f.photo is not None}
    frames = list(stay)
    for n in range(len(stay), len(arranged.pieces)):
        piece = arranged.pieces[n]
        assert piece.photo is not None
        old = before.get(piece.photo, PhotoFrame("", piece.box))
        own = old.crop.by_user and abs(old.box.aspect / piece.box.aspect - 1) < 1e-3
        frame = replace(
            old, id="", box=piece.box, photo=piece.photo, crop=old.crop if own else piece.crop, rotation=0.0,
            why=tuple(_reasons(arranged, n, known, spec, among)),
        )  # fmt: skip
        frames.append(frame)
    frames.sort(key=lambda f: (round(f.box.cy / _ROW), f.box.cx))
    why = (Reason(f"wall.{arranged.kind}"), Reason("wall.gap", {"gap": f"{arranged.gap:.0f}"}))
    edges = wall.edges or EDGES
    return replace(wall, frames=tuple(frames), gutter=arranged.gap, why=why, edges=edges, edited=False)


def _reasons(
    arranged: Arrangement, n: int, known: Mapping[str, PhotoFacts], spec: ProductSpec, among: int
) -> list[Reason]:
    """Why this photo hangs in this piece: chosen, size, way round, faces, its neighbours' colours."""
    piece = arranged.pieces[n]
    photo = known[piece.photo or ""]
    frame = PhotoFrame("", piece.box, photo.id, piece.crop)
    found: list[Reason] = []
    if among > len(arranged.pieces):
        found.append(Reason("wall.chosen", {"n": among}))
    found += reasons_of_size(photo, frame, spec)
    if min(photo.aspect, 1 / photo.aspect) < 0.95 and (photo.aspect < 1) == (piece.box.aspect < 1):
        found.append(Reason("wall.upright" if photo.aspect < 1 else "wall.lying"))
    if photo.faces:
        code = "wall.faces_mat" if piece_of(spec).hidden else "wall.faces_wrap" if piece_of(spec).wrap else ""
        found += [Reason(code)] if code else []
    if _akin(arranged, n, known):
        found.append(Reason("wall.colours"))
    return found


def _akin(arranged: Arrangement, n: int, known: Mapping[str, PhotoFacts]) -> bool:
    """Whether its colours are near those of all that hang beside it."""
    outer = [p.outer for p in arranged.pieces]
    beside = [b if a == n else a for a, b in neighbours(outer, arranged.gap) if n in (a, b)]
    mine = known.get(arranged.pieces[n].photo or "")
    others = [known.get(arranged.pieces[k].photo or "") for k in beside]
    toned = [o for o in others if o is not None and o.tone is not None]
    return bool(toned) and mine is not None and all(0 < colours_apart(mine, o) < _AKIN for o in toned)


def piece_crop(facts: PhotoFacts, box: Rect) -> Crop:
    """The crop of a photo that fills a piece, its faces as far from the edges as they can be."""
    for clear in _CLEAR:
        if 3 * clear < min(box.w, box.h):
            crop = filling_crop(facts, box, [box.inset(clear)])
            if crop is not None:
                return crop
    return best_crop(facts, box.aspect) or Crop(largest_crop(facts.aspect, box.aspect))


def by_rules(
    wall: Surface, facts_of: Callable[[str], PhotoFacts], spec: ProductSpec, seed: int = 0
) -> Surface:
    """The arrangement by the rules with its photos that is most like the wall: in places and in sizes."""
    before = {f.photo: f.box for f in wall.photo_frames()}

    def moved(option: Surface) -> float:
        boxes = [(f.box, before[f.photo]) for f in option.photo_frames() if f.photo in before]
        return sum(abs(p - q) for a, b in boxes for p, q in zip(a.as_list(), b.as_list(), strict=True))

    free = [f.photo for f in wall.photo_frames() if f.photo is not None and not f.locked]
    plain, piece = replace(wall, edited=False), piece_of(spec)
    sizes = tuple(dict.fromkeys((f.box.w, f.box.h) for f in wall.photo_frames()))
    same = replace(spec, piece=replace(piece, sizes=sizes))  # first of the sizes that hang there
    found = [o for s in (same, spec) for o in gallery_options(plain, free, facts_of, s, _WAYS, seed)]
    others = [o for o in found if o is not plain]
    if not others:
        raise UserError(
            "No group of {count} pieces fits this wall.",
            "Choose other sizes, or another number of pieces.",
            count=len(wall.photos()),
        )
    return min(others, key=moved)
