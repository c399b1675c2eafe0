"""Settings: kept across starts, and never a reason for work to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.session.settings import Settings


def test_a_value_lasts(tmp_path: Path) -> None:
    Settings(tmp_path / "s" / "settings.json").set("people", True)
    again = Settings(tmp_path / "s" / "settings.json")
    assert again.get("people") is True
    with pytest.raises(KeyError):
        again.set("colour", "red")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"\xff", b'{"recent": 5, "people": true}', b"[" * 99_999]
)
def test_damage_counts_as_nothing_chosen(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("recent") == []
    settings.add_recent(path)
    assert settings.recent == [path]


def test_where_nothing_can_be_written_a_change_lasts_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("people", True)
    assert settings.get("people") is True
