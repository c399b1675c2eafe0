"""Products of the user's own: written, read again the same, imported, taken away; wrong ones say where."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from albumapp.basis import UserError
from albumapp.basis.places import resource
from albumapp.products import own
from albumapp.products.catalogue import catalogue, product, read_again
from albumapp.products.spec import Price

ALBUMS = sorted(s.id for s in catalogue().values() if s.kind == "album")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home"))
    read_again()
    yield
    read_again()


@pytest.mark.parametrize("product_id", ALBUMS)
def test_a_copy_of_an_album_is_the_same_book(product_id: str) -> None:
    spec = product(product_id)
    made = own.save({**own.draft_of(spec), "id": own.free_id("My copy")})
    assert made.id == "my-copy"
    assert product("my-copy") == made
    block = replace(spec.block, includes_bleed=False)  # the copy says what is left of a page
    assert replace(made, id=spec.id, parameters=spec.parameters, choices=spec.choices) == replace(
        spec, block=block
    )


def test_a_copy_keeps_what_the_editor_does_not_show() -> None:
    spec = product("layflat-30x30")
    output = replace(spec.output, cut_spot="", fold_spot="Crease")
    spec = replace(spec, output=output, price=Price(30.0, 0.5, "EUR", "2026-11-01"))
    made = own.save({**own.draft_of(spec), "id": "mine"})
    assert (made.output.cut_spot, made.output.fold_spot) == ("", "Crease")
    assert made.price == spec.price


def test_a_file_of_ones_own_goes_on_offering_its_parameters(tmp_path: Path) -> None:
    """Albums that name values of theirs open as before when the file was changed in the editor."""
    shipped = (resource("products") / "own-size.toml").read_text(encoding="utf-8")
    source = tmp_path / "mine.toml"
    source.write_text(shipped.replace('id = "own-size"', 'id = "mine"'), encoding="utf-8")
    spec = own.import_file(source)
    assert {"width", "binding"} <= set(spec.parameters)
    named = product("mine:height=250,width=250")
    kept = own.save({**own.draft_of(product("mine")), "name": "Another name"})
    assert (kept.parameters, kept.choices) == (spec.parameters, spec.choices)
    assert product("mine:height=250,width=250").block == named.block
    copy = own.draft_of(product("own-size:height=250,width=250"))
    assert "parameters" not in copy, "a copy is the book that was set"


def test_what_is_wrong_names_the_field_and_writes_nothing(tmp_path: Path) -> None:
    draft: dict[str, Any] = own.draft_of(product("layflat-30x30"))
    draft["id"] = "mine"
    draft["block"]["page"] = [5.0, 300.0]
    with pytest.raises(UserError) as e:
        own.save(draft)
    assert e.value.values["where"] == "block.page"
    assert not (tmp_path / "home" / "products").exists()


def test_import_takes_toml_and_json_by_their_id(tmp_path: Path) -> None:
    draft = {**own.draft_of(product("gelato-softcover-a4")), "id": "from-my-printer"}
    given = tmp_path / "download (3).json"
    given.write_text(json.dumps(draft), encoding="utf-8")
    assert own.import_file(given).id == "from-my-printer"
    assert own.is_own("from-my-printer")
    assert product("from-my-printer").block.page.w == 210
    other = tmp_path / "other.toml"
    other.write_text(own.to_toml({**draft, "id": "another"}), encoding="utf-8")
    assert own.import_file(other).id == "another"
    own.remove("another")
    assert "another" not in catalogue()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", "[]"),
        ("a.json", "{"),
        ("a.json", '{"id": "../../x"}'),
        ("a.json", '{"id": "x", "block": {"page": null}}'),
        ("a.toml", 'id = "x"\nschema = 1'),
        ("a.toml", "\x00"),
        ("a.json", "[" * 9000),
    ],
)
def test_an_import_that_is_wrong_is_refused_in_words(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError):
        own.import_file(path)
    assert not (tmp_path / "home" / "products").exists()
