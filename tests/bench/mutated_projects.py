"""Many project files with one thing wrong each: refused in words, or printed as they say; never a crash.

python -m tests.bench.mutated_projects [--count 1000] [--first 0]
"""

from __future__ import annotations

from pathlib import Path

from tests.bench.mutants import told
from tests.mutants import sound, try_one


def base(folder: Path) -> Path:
    (folder / "photos").mkdir()
    return sound(folder / "photos")


if __name__ == "__main__":
    told(__doc__, "projects", base, lambda seed, folder, made: try_one(made, seed, folder))
