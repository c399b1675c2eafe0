"""Makes photos for tests: many of a camera's size for the speed, print and memory bars, or tiny single ones.

`make_photos` draws the demo's scenes small, scales them up with texture and noise (so that the JPEGs have
the 3 to 10 MB of a camera's), and gives them the EXIF of several days, cameras, bursts and turned cameras.
Where a folder of portraits is given, their faces are pasted in. What is true of each photo stands in
`truth.json`:

    {"schema": 1, "people": [name], "photos": [{"file", "event", "burst" | null, "scene", "camera", "taken",
     "width", "height" (as seen), "orientation", "faces": [{"person", "box": [x, y, w, h] in 0..1 as seen}]}]}

From the command line: `python -m tests.photomaker FOLDER --count 464`. For unit tests: `tiny_photo`.
"""

from __future__ import annotations

import argparse
import io
import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from albumapp.session.demo import STORED_TURN, draw_scene, exif_of

REPO = Path(__file__).resolve().parents[1]
PORTRAITS = REPO.parent / "shared" / "photos"
START = datetime(2024, 8, 2)
EVENTS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("mountains", "dawn"), ("mountains", "mist"), ("lake", "day"), ("forest", "day")),
    (("street", "day"), ("tram", "day"), ("roofs", "day"), ("tiles", "day"), ("fruit", "day")),
    (("beach", "day"), ("sailing", "day"), ("lighthouse", "day"), ("harbour", "day")),
    (("sea", "sunset"), ("bridge", "sunset"), ("skyline", "dusk"), ("sea", "dusk")),
    (("flower", "rose"), ("flower", "sun"), ("leaves", "day"), ("meadow", "day"), ("balloons", "gold")),
    (("street", "night"), ("skyline", "night"), ("camp", "night"), ("night_tree", "night")),
)
MAKERS = {
    "Canon": "Canon",
    "iPhone": "Apple",
    "NIKON": "NIKON CORPORATION",
    "ILCE": "SONY",
    "Pixel": "Google",
}


@dataclass(frozen=True, slots=True)
class Face:
    """A face to paste: whose, and its box (x, y, w, h in 0..1) in the picture as seen."""

    person: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """One photo to make; the fields that `truth.json` records, and the seed of its scene."""

    file: str
    event: str
    burst: str | None
    scene: str
    mood: str
    camera: str
    taken: str
    width: int
    height: int
    orientation: int
    seed: int
    shift: int
    faces: tuple[Face, ...] = field(default=())


def make_photos(
    folder: Path,
    count: int,
    megapixels: Sequence[float] = (12, 24),
    days: int = 4,
    cameras: Sequence[str] = ("Canon EOS 80D", "iPhone 12"),
    bursts: float = 0.1,
    seed: int = 1,
    faces_from: Path | None = None,
    jobs: int = 2,
) -> list[Path]:
    """Make `count` photos in `folder`; returns their paths in the order they were taken.

    Camera k takes photos of `megapixels[-1 - k]` (cycling), so the first camera has the largest. About the
    share `bursts` of all photos belongs to bursts of three to five frames. `faces_from` is a folder with
    `c-portraits-*` folders (or is one); a missing folder means no faces. Photos that are there are kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    people = find_portraits(faces_from) if faces_from else {}
    plans = plan_photos(count, megapixels, days, cameras, bursts, seed, sorted(people))
    todo = [
        (p, folder, {f.person: people[f.person] for f in p.faces})
        for p in plans
        if not (folder / p.file).exists()
    ]
    if jobs > 1 and len(todo) > 3:
        with multiprocessing.get_context("spawn").Pool(jobs) as pool:
            for _ in pool.imap_unordered(_make, todo, chunksize=2):
                pass
    else:
        for item in todo:
            _make(item)
    truth = {"schema": 1, "people": sorted(people), "photos": [_truth(p) for p in plans]}
    (folder / "truth.json").write_text(json.dumps(truth, indent=1))
    return [folder / p.file for p in plans]


def plan_photos(
    count: int,
    megapixels: Sequence[float],
    days: int,
    cameras: Sequence[str],
    bursts: float,
    seed: int,
    people: Sequence[str],
) -> list[Plan]:
    """What to make: events of a morning, noon or evening, spread evenly over the days."""
    rng = np.random.default_rng(seed)
    moments = max(1, min(3 * days, count // 4))
    plans: list[Plan] = []
    for moment in range(moments):
        size = (count * (moment + 1)) // moments - (count * moment) // moments
        day, part = divmod(moment * 3 * days // moments, 3)
        clock = START + timedelta(days=day, hours=(9, 13, 18)[part], minutes=int(rng.integers(60)))
        cast = [str(p) for p in rng.permutation(list(people))[:6]]
        scenes = EVENTS[moment % len(EVENTS)]
        made: list[Plan] = []
        while len(made) < size:
            run = int(rng.integers(3, 6)) if rng.random() < bursts / 4 * 1.3 and size - len(made) > 2 else 1
            run = min(run, size - len(made))
            clock += timedelta(seconds=int(rng.integers(15, 400)), milliseconds=int(rng.integers(1000)))
            first = _one(rng, clock, f"e{moment + 1:02d}", scenes, cameras, megapixels, cast)
            name = f"b{len(plans) + len(made):04d}" if run > 1 else None
            made += [
                _with(first, burst=name, shift=k, taken=clock + timedelta(milliseconds=150 * k))
                for k in range(run)
            ]
            clock += timedelta(milliseconds=150 * run)
        plans += made
    return [
        _with(p, file=f"{'IMG' if 'Canon' in p.camera else 'DSC'}_{1001 + i:04d}.JPG")
        for i, p in enumerate(plans)
    ]


def _with(plan: Plan, **changes: object) -> Plan:
    taken = changes.get("taken")
    if isinstance(taken, datetime):
        changes["taken"] = taken.isoformat(timespec="milliseconds")
    values = {name: getattr(plan, name) for name in Plan.__dataclass_fields__}
    return Plan(**{**values, **changes})


def _one(
    rng: np.random.Generator,
    clock: datetime,
    event: str,
    scenes: Sequence[tuple[str, str]],
    cameras: Sequence[str],
    megapixels: Sequence[float],
    cast: Sequence[str],
) -> Plan:
    which = int(rng.integers(len(cameras)))
    pixels = megapixels[(-1 - which) % len(megapixels)] * 1e6
    ratio = 4 / 3 if "iPhone" in cameras[which] or "Pixel" in cameras[which] else 3 / 2
    long = round((pixels * ratio) ** 0.5 / 16) * 16
    short = round(long / ratio / 16) * 16
    upright = rng.random() < 0.28
    width, height = (short, long) if upright else (long, short)
    scene, mood = scenes[int(rng.integers(len(scenes)))]
    orientation = int(rng.choice([6, 8])) if upright else 3 if rng.random() < 0.03 else 1
    faces = _place_faces(rng, cast, width, height) if cast and rng.random() < 0.55 else ()
    seed = int(rng.integers(1 << 30))
    taken = clock.isoformat(timespec="milliseconds")
    return Plan(
        "", event, None, scene, mood, cameras[which], taken, width, height, orientation, seed, 0, faces
    )


def _place_faces(rng: np.random.Generator, cast: Sequence[str], width: int, height: int) -> tuple[Face, ...]:
    """One to four faces of 80 to 500 px side by side, so that their heads do not cover each other."""
    who = rng.permutation(list(cast))[: int(rng.integers(1, 5))]
    cell = width / len(who)
    faces = []
    for k, person in enumerate(who):
        side = min(float(rng.uniform(0.35, 1.0)) * 500, cell / 2.4, height / 3)
        side = max(side, 80.0)
        x = cell * (k + 0.5) - side / 2 + float(rng.uniform(-0.1, 0.1)) * cell
        y = height * float(rng.uniform(0.35, 0.55)) - side / 2
        faces.append(Face(str(person), (x / width, y / height, side / width, side / height)))
    return tuple(faces)


def _truth(plan: Plan) -> dict[str, object]:
    record = asdict(plan)
    for name in ("seed", "shift", "mood"):
        del record[name]
    return record


def _make(item: tuple[Plan, Path, dict[str, tuple[str, tuple[int, int, int, int]]]]) -> None:
    """Make one photo (in a worker process) and put it in place whole."""
    plan, folder, cuts = item
    image = render(plan)
    for face in plan.faces:
        path, box = cuts[face.person]
        paste_face(image, Path(path), box, face)
    turn = STORED_TURN.get(plan.orientation)
    stored = image if turn is None else image.transpose(turn)
    phone = "iPhone" in plan.camera
    exif = exif_of(
        datetime.fromisoformat(plan.taken),
        orientation=plan.orientation,
        gps=(47.37 + plan.seed % 97 * 1e-4, 8.54) if phone else None,
        make=next((m for key, m in MAKERS.items() if plan.camera.startswith(key)), "albumapp"),
        model=plan.camera,
        offset="+02:00" if phone else None,
        size=stored.size,
    )
    data = simplejpeg.encode_jpeg(np.asarray(stored), quality=91, colorspace="RGB", colorsubsampling="420")
    part = folder / f".{plan.file}.part"
    part.write_bytes(with_exif(data, exif))
    part.replace(folder / plan.file)


def render(plan: Plan) -> Image.Image:
    """The scene of a plan as seen, at full size: drawn small, scaled up, with the texture of a sensor."""
    zoom = max(plan.width, plan.height) / 1440
    size = (round(plan.width / zoom) + 16, round(plan.height / zoom) + 16)
    scene = draw_scene(plan.scene, plan.mood, size, plan.seed, grain=9)
    x, y = [(8, 8), (11, 7), (5, 10), (9, 12), (7, 5)][plan.shift % 5]
    box = (x, y, x + size[0] - 16, y + size[1] - 16)
    large = scene.resize((plan.width, plan.height), Image.Resampling.BILINEAR, box=box)
    tile = _texture(plan.seed + plan.shift)
    rows, cols = -(-plan.height // tile.height), -(-plan.width // tile.width)
    noise = Image.fromarray(np.tile(np.asarray(tile), (rows, cols, 1))[: plan.height, : plan.width])
    return ImageChops.add(large, noise, 1.0, -128)


def _texture(seed: int) -> Image.Image:
    """A tile of detail about 128: fine sensor noise over coarser grain."""
    rng = np.random.default_rng(seed)
    fine = rng.normal(0, 3.2, (1024, 1024))
    coarse = np.kron(rng.normal(0, 4.0, (256, 256)), np.ones((4, 4)))
    grey = np.clip(128 + fine + coarse, 0, 255).astype(np.uint8)
    return Image.fromarray(np.repeat(grey[..., None], 3, axis=2))


def paste_face(image: Image.Image, portrait: Path, cut: tuple[int, int, int, int], face: Face) -> None:
    """Blend the head of a portrait into a picture, so that its face fills `face.box`.

    `cut` is the face (x, y, w, h px) in the portrait; the head around it comes along and fades out.
    """
    with Image.open(portrait) as opened:
        source = ImageOps.exif_transpose(opened).convert("RGB")
    x, y, w, h = cut
    grow = 0.55
    left, top = max(0, round(x - w * grow)), max(0, round(y - h * 0.75))
    right, bottom = min(source.width, round(x + w * (1 + grow))), min(source.height, round(y + h * 1.6))
    scale = face.box[2] * image.width / w
    size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
    head = source.crop((left, top, right, bottom)).resize(size, Image.Resampling.LANCZOS)
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).ellipse((size[0] * 0.05, size[1] * 0.04, size[0] * 0.95, size[1] * 0.96), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(size[0] * 0.03))
    at = (
        round(face.box[0] * image.width - (x - left) * scale),
        round(face.box[1] * image.height - (y - top) * scale),
    )
    image.paste(head, at, mask)


def find_portraits(root: Path, most: int = 12) -> dict[str, tuple[str, tuple[int, int, int, int]]]:
    """Name -> (path, face box in px) of portraits with exactly one face that dlib finds, in file order."""
    folders = sorted(root.glob("c-portraits-*")) or [root]
    files = [
        f
        for d in folders
        if d.is_dir()
        for f in sorted(d.iterdir())
        if f.suffix.lower() in (".jpg", ".jpeg", ".png")
    ]
    if not files:
        return {}
    import face_recognition  # loads models for a second; only wanted with portraits

    found: dict[str, tuple[str, tuple[int, int, int, int]]] = {}
    for path in files:
        try:
            with Image.open(path) as opened:
                picture = ImageOps.exif_transpose(opened).convert("RGB")
        except (OSError, ValueError):
            continue
        scale = max(1.0, max(picture.size) / 600)
        small = picture.resize((round(picture.width / scale), round(picture.height / scale)))
        boxes = face_recognition.face_locations(np.asarray(small))
        if len(boxes) == 1:
            top, right, bottom, left = (round(v * scale) for v in boxes[0])
            found[path.stem] = (str(path), (left, top, right - left, bottom - top))
        if len(found) == most:
            break
    return found


def with_exif(jpeg: bytes, exif: Image.Exif) -> bytes:
    """A JPEG stream with the EXIF as its first segment (encoders other than Pillow write none)."""
    payload = exif.tobytes()
    return jpeg[:2] + b"\xff\xe1" + (len(payload) + 2).to_bytes(2, "big") + payload + jpeg[2:]


PATTERNS: dict[str, Callable[[int, int], np.ndarray]] = {
    "gradient": lambda w, h: np.stack(
        np.broadcast_arrays(np.linspace(0, 255, w)[None, :], np.linspace(0, 255, h)[:, None], 128.0), -1
    ),
    "stripes": lambda w, h: (
        np.where((np.arange(w) // 8 % 2)[None, :, None] > 0, 230.0, 25.0) * np.ones((h, 1, 3))
    ),
    "checker": lambda w, h: (
        np.where(((np.arange(w)[None] // 8 + np.arange(h)[:, None] // 8) % 2)[..., None] > 0, 230.0, 25.0)
        * np.ones(3)
    ),
    "noise": lambda w, h: np.random.default_rng(w * 8191 + h).uniform(0, 255, (h, w, 3)),
}


def tiny_photo(
    path: Path,
    look: str = "gradient",
    size: tuple[int, int] = (96, 64),
    *,
    taken: datetime | None = None,
    orientation: int = 1,
    camera: str = "Test Camera",
    gps: tuple[float, float] | None = None,
    offset: str | None = None,
    quality: int = 90,
) -> Path:
    """One small photo; the suffix gives the format (jpg, png, webp, tif). Returns the path.

    `look` is a colour (`"#c04020"`, `"teal"`) or one of `PATTERNS`; `size` is width and height as seen, and
    the stored pixels are turned as `orientation` (1, 3, 6 or 8) says. Without `taken` there is no EXIF.
    """
    w, h = size
    if look in PATTERNS:
        image = Image.fromarray(PATTERNS[look](w, h).round().astype(np.uint8))
    else:
        image = Image.new("RGB", size, look)
    turn = STORED_TURN.get(orientation)
    stored = image if turn is None else image.transpose(turn)
    out = io.BytesIO()
    form = {"jpg": "JPEG", "tif": "TIFF"}.get(path.suffix[1:].lower(), path.suffix[1:].upper())
    extra: dict[str, object] = {"quality": quality} if form in ("JPEG", "WEBP") else {}
    if taken is not None:
        make, _, model = camera.partition(" ")
        extra["exif"] = exif_of(
            taken,
            orientation=orientation,
            gps=gps,
            make=make,
            model=model or make,
            offset=offset,
            size=stored.size,
        )
    stored.save(out, form, **extra)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(out.getvalue())
    return path


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; prints how long a photo took and how large they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.photomaker", description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=464)
    parser.add_argument("--megapixels", type=float, nargs="+", default=[12, 24])
    parser.add_argument("--cameras", nargs="+", default=["Canon EOS 80D", "iPhone 12"])
    parser.add_argument("--days", type=int, default=4)
    parser.add_argument("--bursts", type=float, default=0.1, help="share of photos in bursts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--faces", type=Path, default=None, help="folder with c-portraits-*: paste their faces"
    )
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args(argv)
    begun = time.perf_counter()
    paths = make_photos(
        given.folder,
        given.count,
        given.megapixels,
        given.days,
        given.cameras,
        given.bursts,
        given.seed,
        given.faces,
        given.jobs,
    )
    spent = time.perf_counter() - begun
    size = sum(p.stat().st_size for p in paths) / 1e6
    print(f"{len(paths)} photos in {spent:.1f} s, {spent / max(len(paths), 1):.2f} s each, {size:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
