"""Every field of a product's file is read and checked; parameters and choices stand in the file's place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.geometry import Insets, Size
from albumapp.products import reference as ref
from albumapp.products.catalogue import DEFAULT_PRODUCT, product
from albumapp.products.frozen import spec_from_json, spec_to_json
from albumapp.products.reading import load
from albumapp.products.spec import ProductSpec

GOOD = (resource("products") / "layflat-30x30.toml").read_text(encoding="utf-8")
MORE = """
[delivery]
files = "one"
cover_name = "{order}_cover"
words = "Upload both."
upload = "https://printer.example/upload"
checksum = "md5"

[price]
base = 39.5
per_page = 0.4
currency = "EUR"
date = "2026-11-01"
"""


def read(folder: Path, text: str, given: dict[str, str] | None = None) -> ProductSpec:
    path = folder / "layflat-30x30.toml"
    path.write_text(text, encoding="utf-8")
    return load(path, given)


def changed(*pairs: tuple[str, str], text: str = GOOD) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_delivery_price_and_output(tmp_path: Path) -> None:
    limits = (
        "ppi_max = 600\nink_limit = 240\ntext_min = 7\nline_min = 0.5\nbytes_max = 1000000000\nmarks = true\n"
    )
    more = changed(("ppi_good = 300", f'ppi_good = 300\n{limits}photos = "srgb"\nviewing = 1.5')) + MORE
    spec = read(tmp_path, more.replace('pdf = "X-4"', 'pdf = "X-1a"'))
    o, d, p = spec.output, spec.delivery, spec.price
    assert (o.pdf, o.ppi_max, o.ink_limit, o.text_min, o.line_min) == ("X-1a", 600, 240, 7, 0.5)
    assert (o.photos, o.bytes_max, o.marks, o.viewing) == ("srgb", 1_000_000_000, True, 1.5)
    assert (d.files, d.cover_name, d.checksum) == ("one", "{order}_cover", "md5")
    assert d.upload == "https://printer.example/upload"
    assert d.block_name == "02_block_{quantity}_{size}"
    assert p is not None
    assert (p.base, p.per_page, p.currency, p.date) == (39.5, 0.4, "EUR", "2026-11-01")


def test_a_size_that_holds_its_bleed_is_trimmed(tmp_path: Path) -> None:
    """Photobookconcept's 30 x 30: a spread of 600 x 300 mm, 5 mm of it bleed."""
    gross = changed(
        ("bleed = 3 ", "bleed = 5\npage_includes_bleed = true # "),
        ("safe = 5", 'nominal = "30 x 30"\nsafe = 5'),
    )
    spec = read(tmp_path, gross)
    assert spec.block.page == Size(295, 290)
    assert spec.block.stated == Size(300, 300)
    assert spec.block.nominal == "30 x 30"
    single = changed(('"spread"', '"page"'), ('"spread"', '"right"'), text=gross)
    assert read(tmp_path, single).block.page == Size(290, 290)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[cover]", "[cover]\nwarp = 3", "'cover.warp' is not known here"),
        ("bleed = 3", "blead = 3", "'block.bleed' is missing; it must be a number"),
        ("gutter_loss = 0", "gutter_los = 0", "line 18: 'block.gutter_los' is not known here"),
        ("schema = 1", 'schema = 1\n[delivery]\nupload = "ftp://x"', "'delivery.upload'"),
        ("schema = 1", 'schema = 1\n[delivery]\ncover_name = "{title.__class__}"', "'delivery.cover_name'"),
        ("schema = 1", 'schema = 1\n[delivery]\npicture_name = "{n:0999999999d}"', "'delivery.picture_name'"),
        ("schema = 1", 'schema = 1\n[delivery]\npicture_name = "{n"', "'delivery.picture_name'"),
        (
            "schema = 1",
            'schema = 1\n[delivery]\npicture_name = "page"',
            "'delivery.picture_name' must hold {n}",
        ),
        ("schema = 1", 'schema = 1\n[delivery]\nblock_name = "../../{title}"', "'delivery.block_name'"),
        ('first_page = "spread"', 'first_page = "right"', "'block.sheets'"),
        ('date = "2026-11-21"', 'date = "yesterday"', "'source.date'"),
        ("ppi_good = 300", "ppi_good = 100", "'output.ppi_good'"),
        ("ppi_good = 300", "ppi_good = 300\nppi_max = 200", "'output.ppi_max'"),
        ("page = [300, 300]", "page = [2900, 300]", "'block.page' makes a sheet"),
        ("safe = 10", "safe = 100\nwrap_ = 1", "'cover.wrap_'"),
        ('name = "Lay-flat', 'name = "Lay\\nflat', "'name' must be one line"),
        ("schema = 1", f"schema = {'9' * 5000}", "layflat-30x30.toml"),
        ("schema = 1", 'schema = 1\nparameters = ["colour"]', "'parameters'"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    text = changed((old, new))
    if "[delivery]" in new:  # tables stand at the end
        table = new.partition("\n")[2]
        text = f"{GOOD}\n{table}\n"
    with pytest.raises(UserError, match=r"layflat-30x30\.toml") as e:
        read(tmp_path, text)
    assert says in str(e.value)


PARAMETRIC = (
    changed(("schema = 1", 'schema = 1\nparameters = ["width", "height", "bleed", "safe"]'))
    + """
[choices.binding.soft]
binding = "soft"
"block.sheets" = "page"
"block.first_page" = "right"
"cover.kind" = "soft"
"""
)


def test_parameters_and_choices_stand_in_the_files_place(tmp_path: Path) -> None:
    given = {"width": "250", "height": "210.5", "bleed": "4", "binding": "soft"}
    spec = read(tmp_path, PARAMETRIC, given)
    assert spec.block.page == Size(250, 210.5)
    assert spec.block.bleed == Insets.all(4)
    assert spec.cover is not None
    assert (spec.cover.bleed, spec.cover.kind, spec.binding, spec.block.sheets) == (4, "soft", "soft", "page")
    assert spec.id == "layflat-30x30:binding=soft,bleed=4,height=210.5,width=250"
    assert spec.parameters == ("pages", "width", "height", "bleed", "safe", "binding", "spine")
    assert read(tmp_path, PARAMETRIC).id == "layflat-30x30"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"width": "wide"}, "width=wide"),
        ({"width": "5"}, "width=5 cannot be: 'block.page' must hold lengths between 20 and 3000 mm"),
        ({"width": "nan"}, "width=nan"),
        ({"binding": "glue"}, "binding=glue"),
        ({"depth": "3"}, "pages, width, height, bleed, safe, binding, spine"),
        ({"spine": "12 mm"}, "spine=12 mm"),
    ],
)
def test_a_value_that_cannot_be_says_so(tmp_path: Path, given: dict[str, str], says: str) -> None:
    with pytest.raises(UserError) as e:
        read(tmp_path, PARAMETRIC, given)
    assert says in str(e.value)


def test_a_word_that_cannot_be_names_those_that_can() -> None:
    with pytest.raises(UserError, match="must be one of invitation, thanks, holiday, birthday"):
        product("card-a6:occasion=holidays")


def test_a_spine_that_the_printer_told(tmp_path: Path) -> None:
    """It holds for its pages; for others it moves by as much as the paper is thick, and says so."""
    asked = read(tmp_path, changed(("hinge = 8", "hinge = 8\nspine_given = true")))
    assert asked.cover is not None
    assert asked.cover.spine_sure(40) == "missing"
    spec = read(tmp_path, GOOD, {"spine": "17.5@40"})
    assert spec.cover is not None
    assert spec.cover.spine(40) == 17.5
    assert spec.cover.spine(50) == pytest.approx(17.5 + 10 * 0.4)
    assert [spec.cover.spine_sure(n) for n in (40, 50)] == ["known", "stale"]
    assert spec.id == "layflat-30x30:spine=17.5@40"


def test_a_frozen_product_keeps_the_size_of_its_files() -> None:
    spec = product(DEFAULT_PRODUCT)
    large = replace(spec, output=replace(spec.output, bytes_max=2_000_000_000))
    assert spec_from_json(spec_to_json(large)) == large


def test_a_reference_keeps_any_words() -> None:
    """A greeting may hold the signs that part values."""
    given = {"greeting": "Merry 100%, dear: a=b", "border": "5"}
    whole = ref.joined("card-a6", given)
    assert ref.parted(whole) == ("card-a6", given)
    assert ref.joined(*ref.parted(whole)) == whole
    other = ref.changed(whole, {"border": None, "greeting": "%2C"})
    assert ref.parted(other) == ("card-a6", {"greeting": "%2C"})
