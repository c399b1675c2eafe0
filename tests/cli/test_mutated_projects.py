"""Project files with one thing wrong: `python -m tests.bench.mutated_projects` tries many more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants import sound, try_one, verdict

TRIED = 60


def test_what_is_wrong_in_a_file_is_refused_in_words_or_printed_as_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home"))
    (tmp_path / "photos").mkdir()
    base = sound(tmp_path / "photos")
    assert verdict(base, tmp_path / "whole") == "printed"
    outcomes = [try_one(base, seed, tmp_path)[1] for seed in range(TRIED)]
    assert {"refused", "printed"} == set(outcomes)
    assert sorted(p.name for p in base.parent.glob("*.album*")) == ["sound.album"]
