"""What was ordered when, over all albums."""

from __future__ import annotations

from pathlib import Path

from albumapp.session import versions
from albumapp.session.orders import all_orders, orders_in, receipt_of
from albumapp.session.project import Project

PRODUCT = "layflat-30x30"


def made(path: Path, title: str) -> Project:
    return Project.new(path, PRODUCT, title)


def test_orders_of_all_albums_newest_first(tmp_path: Path) -> None:
    first, second = made(tmp_path / "a.album", "Lisbon"), made(tmp_path / "b.album", "Porto")
    receipt = receipt_of(
        {
            "quantity": 3,
            "price": {"one": 10.0, "all": 30.0, "currency": "EUR", "date": ""},
            "files": [{"name": "01.pdf", "sha256": "ab" * 32, "bytes": 5}],
            "contact": {"name": "Anna"},
        }
    )
    assert "Anna" not in str(receipt)
    versions.freeze(first, "A-1", "Mum", receipt=receipt)
    versions.keep(first, "no order")
    versions.freeze(second, "", "Dad")
    first.close()
    before = (tmp_path / "b.album").read_bytes()
    found = all_orders([tmp_path / "a.album", tmp_path / "gone.album", tmp_path / "b.album"])
    assert [o.title for o in found] in (["Porto", "Lisbon"], ["Lisbon", "Porto"])
    assert found == sorted(found, key=lambda o: o.at, reverse=True)
    one = next(o for o in found if o.title == "Lisbon")
    assert (one.number, one.name, one.quantity, one.price, one.currency) == ("A-1", "Mum", 3, 30.0, "EUR")
    assert one.files == (("01.pdf", "ab" * 32),)
    assert one.product
    other = next(o for o in found if o.title == "Porto")
    assert (other.quantity, other.price, other.files) == (1, None, ())
    second.close()
    assert len(before) > 0


def test_an_order_that_says_odd_things_is_listed_all_the_same(tmp_path: Path) -> None:
    project = made(tmp_path / "a.album", "x")
    odd = {"quantity": "many", "price": {"all": "free", "currency": 3}, "files": [3, {"name": 4}]}
    versions.freeze(project, "1", "n", receipt=odd)
    versions.freeze(project, "2", "n", receipt={"price": {"all": 10**400, "currency": "EUR"}})
    project.close()
    (tmp_path / "no.album").write_bytes(b"no project")
    found = all_orders([tmp_path / "a.album", tmp_path / "no.album"])
    assert [o.price for o in found] == [None, None]
    one = next(o for o in found if o.number == "1")
    assert (one.quantity, one.price, one.files) == (1, None, (("", ""),))
    assert orders_in(tmp_path / "a.album")[0] == one
