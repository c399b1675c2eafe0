"""Product files with one thing wrong: `python -m tests.bench.mutated_products` tries many more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.album import jpeg, scene
from tests.product_mutants import try_one


@pytest.mark.parametrize("start", range(0, 50, 10))
def test_a_mutated_product_is_refused_in_words_or_printed_as_it_says(start: int, tmp_path: Path) -> None:
    photo = jpeg(tmp_path / "p.jpg", scene())
    outcomes = {try_one(seed, tmp_path, photo)[1].partition(":")[0] for seed in range(start, start + 10)}
    assert outcomes <= {"refused", "printed", "not printed"}
    assert "refused" in outcomes
