"""A small album for the export's tests: drawn photos, every kind of frame, two products."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pikepdf
from PIL import Image

from albumapp.document.model import Border, Document, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing.colour import BLACK, Rgb
from albumapp.geometry import Crop, Rect
from albumapp.geometry.crop import largest_crop
from albumapp.products.catalogue import product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.text.style import TextStyle

SECRET = "SERIAL-4711-SECRET"
TEXT = "Office fjord AVATAR\nשלום عرب"


def scene(width: int = 480, height: int = 320, seed: int = 1) -> Image.Image:
    """A picture without symmetry, smooth enough for any scaler, in colours that ink can show."""
    y, x = np.mgrid[0:height, 0:width] / max(width, height)
    waves = [np.sin(x * (5 + seed) + y * 3 + i) * np.cos(y * (4 + i) - x) for i in range(3)]
    a = np.stack([150 + 60 * w for w in waves], -1)
    a[: height // 4, : width // 3] = (200, 90, 80)
    a[-height // 5 :, -width // 4 :] = (70, 110, 120)
    return Image.fromarray(a.clip(0, 255).astype(np.uint8))


def jpeg(path: Path, image: Image.Image, orientation: int = 1, **options: object) -> Path:
    """A JPEG with EXIF that names a serial number and a place, a comment, and bytes behind its end."""
    exif = Image.Exif()
    exif[274] = orientation
    exif[42033] = SECRET
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[29] = SECRET
    exif[270] = SECRET
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif, quality=92, comment=SECRET.encode(), **options)  # type: ignore[arg-type]
    path.write_bytes(buffer.getvalue() + b"MOTION" + SECRET.encode() * 5)
    return path


def stored(image: Image.Image, orientation: int) -> Image.Image:
    """The pixels as a camera stores them so that `orientation` shows `image`."""
    t = Image.Transpose
    back = {
        2: t.FLIP_LEFT_RIGHT,
        3: t.ROTATE_180,
        4: t.FLIP_TOP_BOTTOM,
        5: t.TRANSPOSE,
        6: t.ROTATE_90,
        7: t.TRANSVERSE,
        8: t.ROTATE_270,
    }
    return image.transpose(back[orientation]) if orientation in back else image


@dataclass
class Album:
    document: Document
    spec: ProductSpec
    files: dict[str, Path]

    @property
    def photos(self) -> Callable[[str], Path | None]:
        return lambda photo: p if (p := self.files.get(photo)) is not None and p.exists() else None


def frame(name: str, photo: PhotoEntry, box: Rect, crop: Crop | None = None, **more: object) -> PhotoFrame:
    """A photo that fills its box; `crop` gives angle, turns and flip."""
    given = crop or Crop()
    aspect = 1 / box.aspect if given.quarter_turns % 2 else box.aspect
    cut = largest_crop(photo.size.aspect, aspect)
    if given.angle:
        cut = cut.grown(0.75)
    made = Crop(cut, given.angle, given.quarter_turns, given.flip)
    return PhotoFrame(name, box, photo.id, made, **more)  # type: ignore[arg-type]


def make_album(folder: Path, product_id: str = "layflat-30x30", orientation: int = 1) -> Album:
    """A cover and three surfaces: crops turned, flipped and straightened, text in two scripts, shapes."""
    spec = product(product_id)
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        f"p{i}": jpeg(folder / f"p{i}.jpg", stored(scene(seed=i), orientation), orientation) for i in range(3)
    }
    entries = {k: PhotoEntry(k, str(p), 480, 320) for k, p in files.items()}
    surfaces = []
    cover = cover_shape(spec, 20)
    assert cover is not None
    whole = cover.bleed_rect
    title = TextFrame("ct", Rect(380, 100, 200, 40), "Sommer am Meer", TextStyle(size_pt=36))
    surfaces.append(Surface("cover", cover, (frame("c0", entries["p0"], whole), title)))
    for n, shape in enumerate(inner_shapes(spec, 20)[:3]):
        w, h = shape.size.w, shape.size.h
        boxes = [Rect(w * x, h * y, w * 0.25, h * 0.35) for x in (0.05, 0.37, 0.7) for y in (0.08, 0.55)]
        frames = (
            frame(f"{n}a", entries["p0"], boxes[0]),
            frame(f"{n}b", entries["p1"], boxes[1], Crop(angle=6)),
            frame(f"{n}c", entries["p2"], boxes[2], Crop(flip=True), rotation=-8.0, border=Border(2.0)),
            frame(f"{n}d", entries["p1"], boxes[3], Crop(quarter_turns=1), corner_radius=10.0),
            frame(f"{n}e", entries["p2"], boxes[4], opacity=0.6),
            TextFrame(f"{n}t", boxes[5], TEXT, TextStyle(size_pt=24), rotation=10.0),
            ShapeFrame(f"{n}s", Rect(w * 0.33, h * 0.47, 40, 12), "ellipse", fill=Rgb(0.6, 0.7, 0.5)),
            ShapeFrame(f"{n}l", Rect(w * 0.1, h * 0.47, 40, 10), "line", stroke=BLACK, stroke_width=1.5),
        )
        surfaces.append(Surface(f"s{n}", shape, frames, background=Rgb(0.93, 0.93, 0.93)))
    document = Document(spec.id, "Sommer & <Meer>", surfaces=tuple(surfaces), photos=entries)
    return Album(document, spec, files)


def run(*command: str | Path) -> str:
    """Standard output of a tool; the test fails where the tool is missing or fails."""
    assert shutil.which(str(command[0])), f"{command[0]} is not installed"
    done = subprocess.run([str(c) for c in command], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
    return done.stdout.decode(errors="replace")


def rendered(pdf: Path, page: int = 1, ppi: float = 100) -> np.ndarray:
    """A page as poppler shows it, RGB.

    Without the output intent: poppler takes it for the profile of the screen, and shows every picture
    through the inks and back by a rule of thumb.
    """
    plain = pdf.with_name(f"{pdf.stem}-plain.pdf")
    with pikepdf.open(pdf) as opened:
        del opened.Root.OutputIntents
        opened.save(plain)
    stem = pdf.with_name(f"{pdf.stem}-page")
    only = ["-f", str(page), "-l", str(page), "-singlefile"]
    run("pdftoppm", "-r", str(ppi), *only, "-png", plain, stem)
    return np.asarray(Image.open(f"{stem}.png").convert("RGB"))


def worst_block(a: np.ndarray, b: np.ndarray) -> float:
    """Largest mean difference (0..1) of a 16 x 16 px block after a tolerance of 1 px of place."""
    h, w = min(a.shape[0], b.shape[0]) // 16 * 16, min(a.shape[1], b.shape[1]) // 16 * 16
    assert abs(a.shape[0] - b.shape[0]) <= 1
    assert abs(a.shape[1] - b.shape[1]) <= 1
    a, b = a[:h, :w].astype(int), b[:h, :w].astype(int)
    around = np.pad(b, ((1, 1), (1, 1), (0, 0)), mode="edge")
    shifts = [around[y : y + h, x : x + w] for y in range(3) for x in range(3)]
    low, high = np.minimum.reduce(shifts), np.maximum.reduce(shifts)
    off = np.maximum(0, np.maximum(low - a, a - high)).max(axis=2) / 255
    return float(off.reshape(h // 16, 16, w // 16, 16).mean(axis=(1, 3)).max())
