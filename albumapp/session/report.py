"""`inspect`: the whole document as JSON for scripts and measurements. See `albumapp inspect --help`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from albumapp.analysis.selection import not_chosen
from albumapp.basis import Reason
from albumapp.document.hanging import hanging
from albumapp.document.journal import Journal
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.document.photo_look import adjust_to_json, shadow_to_json
from albumapp.geometry.crop import effective_ppi
from albumapp.layout.why import Why
from albumapp.photos.facts import PhotoFacts
from albumapp.products.reference import file_id, parted
from albumapp.session.project import Facts, Project

SCHEMA = 1
Json = dict[str, object]


def _round(values: list[float], digits: int = 4) -> list[float]:
    return [round(v, digits) for v in values]


def inspect(project: Project) -> Json:
    """The JSON of `albumapp inspect`. mm, y down, boxes [x, y, w, h]."""
    doc = project.document
    facts = project.context
    why = Why(doc, facts.facts, facts.known, facts.names)
    return {
        "schema": SCHEMA,
        "product": file_id(doc.product),
        "parameters": parted(doc.product)[1],
        "title": doc.title,
        "style": doc.style,
        "spreads": [_surface(n, s, doc, facts, why) for n, s in enumerate(doc.surfaces)],
        "unused": _unused(doc, project.context.known),
        "edits": _edits(doc, project.journal),
        "preferences": {},
        **_hanging(project),
    }


def _hanging(project: Project) -> Json:
    """Of what hangs on a wall: its size, what stands there, and each piece; mm on the wall."""
    found = hanging(project.document, project.spec)
    if found is None:
        return {}
    pieces = [
        {
            "number": p.number,
            "box": _round(p.box.as_list()),
            "outer": _round(p.outer.as_list()),
            "surface": p.surface,
            "frame": p.frame or None,
        }
        for p in found.pieces
    ]
    stands = None if found.furniture is None else _round(found.furniture.as_list())
    return {"hanging": {"wall": _round(found.wall.as_list()), "furniture": stands, "pieces": pieces}}


def _surface(index: int, s: Surface, doc: Document, facts: Facts, why: Why) -> Json:
    shape = s.shape
    return {
        "index": index,
        "id": s.id,
        "kind": shape.kind,
        "pages": list(shape.pages),
        **({"part": shape.part, "edges": s.edges or None} if shape.is_piece else {}),
        "size": _round(shape.size.as_list()),
        "bleed": _round(shape.bleed.as_list()),
        "safe": _round(shape.safe.as_list()),
        "fold_x": _round(list(shape.fold_x)),
        "fold_y": _round(list(shape.fold_y)),
        "content": [_round(r.as_list()) for r in s.content],
        "gutter": s.gutter,
        "event": s.event,
        "chapter": s.chapter,
        "locked": s.locked,
        "sheets": [
            {
                "trim": _round(t.trim.as_list()),
                "bleed": _round(t.bleed.as_list()),
                "wrap": _round(t.wrap.as_list()),
                "cut_path": t.cut_path,
            }
            for t in shape.sheets
        ],
        "frames": [
            {**_frame(z, f, doc, facts), "why": [r.as_json() for r in why.frame(s, f)]}
            for z, f in enumerate(s.frames)
        ],
        "why": [r.as_json() for r in why.surface(s)],
    }


def _frame(z: int, f: Frame, doc: Document, facts: Facts) -> Json:
    """All keys for each kind: what only photos have is null, 0 or empty for the others."""
    row: Json = {
        "id": f.id,
        "kind": "shape",
        "box": _round(f.box.as_list()),
        "rotation": f.rotation,
        "z": z,
        "locked": f.locked,
        "overlap_intended": f.overlap_intended,
        "text": f.text if isinstance(f, TextFrame) else None,
        "photo": None,
        "path": None,
        "crop": None,
        "crop_angle": 0.0,
        "quarter_turns": 0,
        "flip": False,
        "adjust": None,
        "shape": None,
        "shadow": None,
        "effective_ppi": None,
        "faces": [],
        "importance": None,
        "taken": None,
    }
    if isinstance(f, TextFrame):
        row["kind"] = "text"
    if isinstance(f, PhotoFrame):
        row.update(_photo(f, doc, facts))
    return row


def _photo(f: PhotoFrame, doc: Document, facts: Facts) -> Json:
    row: Json = {
        "kind": "photo",
        "photo": f.photo,
        "crop": _round(f.crop.box.as_list(), 6),
        "crop_angle": f.crop.angle,
        "quarter_turns": f.crop.quarter_turns,
        "flip": f.crop.flip,
        "adjust": adjust_to_json(f.adjust),
        "shape": f.shape,
        "shadow": shadow_to_json(f.shadow),
    }
    entry = doc.photos.get(f.photo) if f.photo is not None else None
    if entry is not None:
        known = facts.facts(entry.id)
        row.update(
            path=entry.path,
            effective_ppi=round(effective_ppi(f.crop, entry.size, f.box), 1),
            faces=[_round(box.as_list(), 5) for box in known.faces],
            importance=known.importance,
            taken=known.taken.isoformat() if known.taken is not None else None,
        )
    return row


def why_unused(doc: Document, known: Mapping[str, PhotoFacts]) -> Mapping[str, Reason]:
    """Of each analysed photo that is not in the album, the reason. Some time for thousands of photos."""
    used = frozenset(doc.used())
    facts = [known[p] for p in known if p in doc.photos]
    return not_chosen(facts, used)


def _unused(doc: Document, known: Mapping[str, PhotoFacts]) -> list[Json]:
    used = doc.used()
    reasons = why_unused(doc, known)
    rows: list[Json] = []
    for photo in doc.photos:
        if photo not in used:
            why = reasons.get(photo)
            rows.append({"id": photo, "why": [why.as_json()] if why is not None else []})
    return rows


def _edits(doc: Document, journal: Journal) -> Json:
    """How much the user changed of what was suggested."""
    per: Counter[str] = Counter()
    count = 0
    suggested: set[str] = set()
    for row in journal.rows[: journal.done]:
        if row.kind == "suggest":
            suggested |= {k for k, s in row.after.surfaces.items() if s is not None}
            for k in row.after.surfaces:
                per.pop(k, None)
        elif row.after.surfaces or row.after.order is not None:
            count += 1
            per.update(row.after.surfaces.keys())
    inner = [s.id for s in doc.inner()]
    untouched = sum(s in suggested and not per[s] for s in inner)
    return {
        "count": count,
        "per_spread": {s.id: per[s.id] for s in doc.surfaces if per[s.id]},
        "untouched_share": round(untouched / len(inner), 4) if inner else None,
    }
