"""Product files with a few things wrong, and whether they are refused in words or printed as they say.

tests/products/test_mutated_products.py tries some, tests/bench/mutated_products.py many.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pikepdf
import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Crop
from albumapp.geometry.crop import largest_crop
from albumapp.products.frozen import spec_from_json, spec_to_json
from albumapp.products.reading import load
from albumapp.products.shape import Sheet, SurfaceShape
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import cover_shape, inner_shapes

VALUES = (
    "-1", "0", "1e9", "nan", "-inf", "1e400", "true", '""', '"x"', "[]", "[1]", "[[1, 2]]", "{}", "3.5",
    "1979-05-27", '"\\u0000"', '"' + "x" * 600 + '"', "1_000", "0xFF", "[nan, 3]", "[300, 300, 300]",
       "2999.9", "19.99", "5000", "1e-9", "-0.0", "'{n:0999d}'", '"../../x"', '"FOGRA39L_coated.icc"',
)  # fmt: skip
HOW = ("value", "value", "number", "number", "number", "gone", "twice", "name", "table", "cut", "byte")
HEADS = ("[block]", "[price]", "[delivery]", "[[cover]]", "[a.b]")
MM = 25.4 / 72


def sound() -> list[tuple[str, str]]:
    """Name and text of the shipped products."""
    files = sorted(resource("products").glob("*.toml"))
    return [(p.stem, p.read_text(encoding="utf-8")) for p in files]


def mutated(text: str, rng: Random) -> tuple[str, bytes]:
    """What was done, and the file's bytes after it."""
    lines = text.splitlines()
    keys = [n for n, line in enumerate(lines) if "=" in line and not line.lstrip().startswith("#")]
    n = rng.choice(keys)
    key, _, value = lines[n].partition("=")
    how = rng.choice(HOW)
    if how == "value":
        lines[n] = f"{key}= {rng.choice(VALUES)}"
    elif how == "number":
        lines[n] = f"{key}= {_other_number(value, rng)}"
    elif how == "gone":
        del lines[n]
    elif how == "twice":
        lines.insert(rng.randrange(len(lines)), lines[n])
    elif how == "name":
        lines[n] = f"{key.strip()}{rng.choice('xyz_')} ={value}"
    elif how == "table":
        lines.insert(rng.randrange(len(lines)), rng.choice(HEADS))
    data = "\n".join(lines).encode()
    if how == "cut":
        data = data[: rng.randrange(len(data))]
    elif how == "byte":
        at = rng.randrange(len(data))
        data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
    return how, data


def _other_number(value: str, rng: Random) -> str:
    """The numbers of a value each made larger or smaller; others stay."""
    found = value.partition("#")[0]
    out, number = "", ""
    for c in found + " ":
        if c.isdigit() or c == ".":
            number += c
            continue
        if number:
            out += (
                f"{round(float(number) * rng.choice((0.5, 0.9, 1, 1.1, 2, 10)), 3):g}"
                if _is(number)
                else number
            )
        number, out = "", out + c
    return out


def _is(number: str) -> bool:
    return number.replace(".", "", 1).isdigit()


def try_one(seed: int, folder: Path, photo: Path) -> tuple[str, str]:
    """What was done, and "refused" or "printed"; AssertionError where neither holds."""
    rng = Random(seed)
    name, text = rng.choice(sound())
    how, data = mutated(text, rng)
    path = folder / f"{name}.toml"
    path.write_bytes(data)
    try:
        spec = load(path)
    except UserError as e:
        return how, "refused" if path.name in str(e) else f"refused without its file: {e}"
    assert spec_from_json(spec_to_json(spec)) == spec
    try:
        _print(spec, folder, photo)
    except UserError as e:
        return how, f"not printed: {e.what}"
    return how, "printed"


def _print(spec: ProductSpec, folder: Path, photo: Path) -> None:
    """Its cover and first surfaces, and the boxes of each page."""
    pages = spec.block.pages_min
    cover = cover_shape(spec, pages)
    shapes = [*([cover] if cover is not None else []), *inner_shapes(spec, pages)[:3]]
    entry = PhotoEntry("p", str(photo), 480, 320)
    document = Document(spec.id, "Mutant", photos={"p": entry})
    surfaces = tuple(_filled(s, n, entry) for n, s in enumerate(shapes))
    document = replace(document, surfaces=surfaces)
    out = folder / "mutant.pdf"
    export_pdf(document, spec, out, {"p": photo}.get)
    sheets = [t for s in shapes for t in s.sheets]
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == len(sheets)
        for sheet, page in zip(sheets, pdf.pages, strict=True):
            _compare(sheet, page)


def _filled(shape: SurfaceShape, n: int, photo: PhotoEntry) -> Surface:
    box = shape.bleed_rect
    crop = Crop(largest_crop(photo.size.aspect, box.aspect))
    return Surface(f"s{n}", shape, (PhotoFrame(f"f{n}", box, "p", crop),))


def _compare(sheet: Sheet, page: pikepdf.Page) -> None:
    trim, bleed = ([float(v) * MM for v in page.obj[k]] for k in ("/TrimBox", "/BleedBox"))
    size = (trim[2] - trim[0], trim[3] - trim[1])
    assert size == pytest.approx((sheet.trim.w, sheet.trim.h), abs=0.05)
    edges = [bleed[3] - trim[3], bleed[2] - trim[2], trim[1] - bleed[1], trim[0] - bleed[0]]
    assert edges == pytest.approx(sheet.bleed.as_list(), abs=0.05)
