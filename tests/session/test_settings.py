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


def test_both_questions_about_faces_are_open_until_answered(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert (settings.get("people"), settings.get("grouping")) == (None, None)
    settings.set("people", True)
    assert settings.get("grouping") is None
    assert Settings(settings.path).get("grouping") is None


def test_a_yes_to_grouping_of_which_nobody_was_asked_is_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"people": null, "grouping": true}')
    assert Settings(path).get("grouping") is None


def test_where_nothing_can_be_written_a_change_lasts_as_long_as_the_program(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("people", True)
    assert settings.get("people") is True
