"""From a product's TOML file to its values, all checked. A new field of `spec` gets its line here.

A file may offer parameters (`parameters = ["width", ...]`), whose values are given when it is used, and
choices: `[choices.binding.soft]` holds, as "table.key" = value, what `binding=soft` sets.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.drawing.colour import is_spot_name
from albumapp.geometry import Insets, Rect, Size
from albumapp.products.parameters import (
    ALWAYS,
    PARAMETERS,
    choices_of,
    no_parameter,
    no_value,
    with_values,
)
from albumapp.products.piece_file import FILES, OTHERS, piece_of
from albumapp.products.piece_file import PARAMETERS as PIECE_PARAMETERS
from albumapp.products.pieces_table import places_of
from albumapp.products.reference import joined
from albumapp.products.spec import Block, Cover, Delivery, Output, Price, ProductSpec, Source
from albumapp.products.table import File, Table

SCHEMA = 1
KINDS = ("album", *OTHERS)
BINDINGS = ("lay-flat", "hard", "soft", "wire", "stapled", "none")
LEAST = 10.0  # mm of a page that must be left for pictures
WIDEST = 5000.0  # mm of a printed sheet: a PDF page has at most 14,400 pt
_BYTES = 500_000  # of a product file
_SPINE = re.compile(r"(\d{1,3}(?:\.\d{1,4})?)(?:@(\d{1,4}))?")
_NAME_FIELDS = ("order", "title", "product", "quantity", "size", "n")


def load(path: Path, given: Mapping[str, str] | None = None) -> ProductSpec:
    """One product from its file, with the values given for its parameters; UserError where it is wrong."""
    try:
        if path.stat().st_size > _BYTES:
            raise ValueError("the file is too large")
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as e:
        raise UserError("{name}: {why}.", "Correct the product file.", path, name=path.name, why=e) from e
    return made(data, File(path, text), given)


def made(data: dict[str, Any], file: File, given: Mapping[str, str] | None = None) -> ProductSpec:
    """The product of a TOML file's data; `file.text` is only for the lines of errors."""
    given = dict(given or {})
    told = given.pop("spine", None)
    t = Table(data, file)
    offered = t.words("parameters", (*PARAMETERS, *PIECE_PARAMETERS, *FILES))
    choices = choices_of(t) if t.has("choices") else {}
    if given:
        data, file = with_values(data, file, given, offered, choices)
    t = Table(data, file)
    for key in ("parameters", "choices"):
        t.get(key)
    if t.whole("schema") != SCHEMA:
        raise t.fail("schema", f"must be {SCHEMA}")
    if t.line("id") != file.path.stem or not re.fullmatch(r"[A-Za-z0-9][\w. -]{0,79}", file.path.stem):
        raise t.fail("id", f"must be the file's name, '{file.path.stem}'")
    kind = t.text("kind", among=KINDS)
    block = _block(t.table("block"), kind)
    cover = _cover(t.table("cover"), block, told) if t.has("cover") else None
    if told is not None and cover is None:
        raise no_parameter(file, f"spine={told}", (*ALWAYS, *offered, *choices))
    spec = ProductSpec(
        id=joined(file.path.stem, given if told is None else given | {"spine": told}),
        name=t.line("name"),
        kind=kind,
        binding=t.text("binding", "none" if kind != "album" else None, among=BINDINGS),
        block=block,
        cover=cover,
        piece=piece_of(t.table("piece"), kind) if kind in OTHERS else None,
        output=_output(t.table("output")) if t.has("output") else Output(),
        delivery=_delivery(t.table("delivery")) if t.has("delivery") else Delivery(),
        price=_price(t.table("price")) if t.has("price") else None,
        source=_source(t.table("source")),
        parameters=(*ALWAYS, *offered, *choices, *(("spine",) if cover is not None else ())),
        choices=tuple((name, tuple(options)) for name, options in choices.items()),
    )
    t.finish()
    if spec.piece is not None and spec.piece.card[0]:
        _cards_fit(spec, t.table("piece"))
    return spec


def _cards_fit(spec: ProductSpec, t: Table) -> None:
    """UserError where several cards of a page are larger than it."""
    page, cards = spec.block.page, places_of(spec)
    if not all(Rect(0, 0, page.w, page.h).contains(c, 0.01) for c in cards):
        raise t.fail("card", "and cells are more than the page holds")


# --- tables ---------------------------------------------------------------------------------------


def _block(t: Table, kind: str) -> Block:
    least = t.whole("pages_min", least=1)
    most = t.whole("pages_max", least=least)
    first = t.text("first_page", "spread", among=("spread", "right", "single"))
    multiple = t.whole("pages_multiple", 1 if first == "single" else 2, least=1)
    if first != "single" and (least % 2 or multiple % 2):
        raise t.fail("pages_min", "and pages_multiple must be even")
    sheets = t.text("sheets", "page" if first == "single" else None, among=("spread", "page"))
    if first != "spread" and sheets == "spread":
        raise t.fail("sheets", "cannot be spread where the first page stands alone")
    bleed, safe, loss = t.insets("bleed"), t.insets("safe"), t.number("gutter_loss", 0.0, most=40)
    size = t.size("page", 20, 3000)
    gross = t.flag("page_includes_bleed")
    if gross:
        size = _trimmed(size, bleed, sheets)
    if size.w < safe.left + safe.right + loss + LEAST or size.h < safe.top + safe.bottom + LEAST:
        raise t.fail("safe", f"and gutter_loss leave less than {LEAST:g} mm of the page")
    if max(2 * (size.w + bleed.right), size.h + bleed.top + bleed.bottom) > WIDEST:
        raise t.fail("page", f"makes a sheet of more than {WIDEST:g} mm")
    block = Block(
        page=size,
        sheets=sheets,
        bleed=bleed,
        safe=safe,
        pages_min=least,
        pages_max=most,
        pages_multiple=multiple,
        pages_default=_usual_pages(t, least, most),
        first_page=first,
        gutter_loss=loss,
        glued_ends=t.flag("glued_ends"),
        nominal=t.line("nominal", ""),
        includes_bleed=gross,
    )
    t.finish()
    return block


def _usual_pages(t: Table, least: int, most: int) -> int:
    """The page count to begin with; within the limits, where these were given."""
    if {"block.pages_min", "block.pages_max"} & t.file.given.keys():
        return min(max(t.whole("pages_default", least), least), most)
    return t.whole("pages_default", least, least, most)


def _trimmed(stated: Size, bleed: Insets, sheets: str) -> Size:
    """The trimmed page of a size that holds the bleed; half a spread has none at the fold."""
    inner = bleed.left if sheets == "page" else 0.0
    w, h = stated.w - bleed.right - inner, stated.h - bleed.top - bleed.bottom
    return Size(round(w, 6), round(h, 6))


def _cover(t: Table, block: Block, told: str | None) -> Cover:
    cover = Cover(
        kind=t.text("kind", among=("hard", "soft")),
        bleed=t.number("bleed", 3.0, most=100),
        safe=t.number("safe", 5.0, most=100),
        wrap=t.number("wrap", 0.0, most=100),
        overhang=t.number("overhang", 0.0, most=20),
        setback=t.number("setback", 0.0, most=20),
        hinge=t.number("hinge", 0.0, most=30),
        spine_base=t.number("spine_base", 0.0, most=100),
        spine_per_page=t.number("spine_per_page", 0.0, most=5),
        spine_text_min=t.number("spine_text_min", 6.0, most=100),
        spine_table=t.rows("spine"),
        spine_text_pages=t.whole("spine_text_pages", 0),
        spine_given=t.flag("spine_given"),
        **_told(t, told),
    )
    board_w, board_h = block.page.w + cover.overhang - cover.setback, block.page.h + 2 * cover.overhang
    if min(board_w, board_h) < 2 * cover.safe + LEAST:
        raise t.fail("safe", f"leaves less than {LEAST:g} mm of the cover")
    thickest = cover.spine(block.pages_max)
    if thickest > 300:
        raise t.fail("spine_per_page", f"makes a spine of {thickest:g} mm at {block.pages_max} pages")
    if 2 * (board_w + cover.hinge + cover.wrap + cover.bleed) + thickest > WIDEST:
        raise t.fail("wrap", f"makes a sheet of more than {WIDEST:g} mm")
    t.finish()
    return cover


def _told(t: Table, told: str | None) -> dict[str, Any]:
    """The spine that the printer told: "12.5", or "12.5@40" where it was told for 40 pages."""
    if told is None:
        return {}
    found = _SPINE.fullmatch(told)
    if found is None or not 0 < float(found[1]) <= 200:
        raise no_value(t.file, f"spine={told}", "12.5, 12.5@40")
    return {"spine_told": float(found[1]), "spine_told_for": int(found[2] or 0)}


def _output(t: Table) -> Output:
    profile = t.line("profile", "FOGRA39L_coated.icc")
    if not is_profile(profile):
        raise t.fail("profile", "must be the name of a file in resources/icc")
    ppi = t.number("ppi_min", 150.0, most=2400)
    output = Output(
        pdf=t.text("pdf", "X-4", among=("X-4", "X-3", "X-1a")),
        condition=t.line("condition", "FOGRA39"),
        profile=profile,
        ppi_min=ppi,
        ppi_good=t.number("ppi_good", max(300.0, ppi), least=ppi, most=2400),
        ppi_max=t.number("ppi_max", 0.0, most=9600),
        ink_limit=t.number("ink_limit", 320.0, least=100, most=400),
        text_min=t.number("text_min", 5.0, most=72),
        line_min=t.number("line_min", 0.25, most=20),
        photos=t.text("photos", "as they are", among=("as they are", "srgb", "cmyk")),
        bytes_max=t.whole("bytes_max", 0, most=100_000_000_000),
        marks=t.flag("marks"),
        viewing=t.number("viewing", 0.0, most=1000),
        cut_spot=_spot(t, "cut_spot", "CutContour"),
        fold_spot=_spot(t, "fold_spot", ""),
        named=t.line("named", ""),
    )
    if output.ppi_max and output.ppi_max < output.ppi_good:
        raise t.fail("ppi_max", "must not be below ppi_good")
    t.finish()
    return output


def _spot(t: Table, key: str, default: str) -> str:
    """The name of a separation; "" for none."""
    name = t.text(key, default)
    if name and not is_spot_name(name):
        raise t.fail(key, "must be the name of a separation")
    return name


def is_profile(name: str) -> bool:
    """Whether it is an output profile that is shipped: no other file is ever put into a PDF as one."""
    return Path(name).name == name and "\\" not in name and resource(f"icc/{name}").is_file()


def _delivery(t: Table) -> Delivery:
    plain = Delivery()
    delivery = Delivery(
        files=t.text("files", plain.files, among=("two", "one", "around", "jpeg")),
        cover_name=_file_name(t, "cover_name", plain.cover_name),
        block_name=_file_name(t, "block_name", plain.block_name),
        picture_name=_file_name(t, "picture_name", plain.picture_name),
        words=t.text("words", ""),
        upload=t.line("upload", "", r"https?://[^\s/]+(/\S*)?"),
        checksum=t.text("checksum", plain.checksum, among=("sha256", "md5")),
    )
    t.finish()
    return delivery


def _file_name(t: Table, key: str, default: str) -> str:
    """A template of a file's name without ending; only names of fields and a width for {n} are taken."""
    text = t.line(key, default)
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        raise t.fail(key, "has a brace that is not closed") from None
    for words, name, form, conversion in parts:
        if set(words) & set('/\\:*?"<>|'):
            raise t.fail(key, "has a sign that file names cannot hold")
        if name is None:
            continue
        if (
            name not in _NAME_FIELDS
            or conversion
            or (form and not (name == "n" and re.fullmatch("0[1-9]d", form)))
        ):
            raise t.fail(key, f"takes only {', '.join('{' + f + '}' for f in _NAME_FIELDS)}")
    if key == "picture_name" and not any(name == "n" for _, name, _, _ in parts):
        raise t.fail(key, "must hold {n}, or all pictures would be called the same")
    return text


def _price(t: Table) -> Price:
    price = Price(
        base=t.number("base", most=1e7),
        per_page=t.number("per_page", 0.0, most=1e5),
        currency=t.line("currency", pattern="[A-Z]{3}"),
        date=t.day("date"),
    )
    t.finish()
    return price


def _source(t: Table) -> Source:
    source = Source(
        vendor=t.line("vendor"),
        words=t.text("words"),
        date=t.day("date"),
        confidence=t.text("confidence", among=("printer", "second hand", "neutral", "own")),
        url=t.line("url", "", r"https?://[^\s/]+(/\S*)?"),
    )
    t.finish()
    return source
