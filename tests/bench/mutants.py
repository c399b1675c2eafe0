"""What the benches of mutated files share: many seeds are tried, and told by what came of each."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Made = TypeVar("Made")


def told(
    doc: str | None,
    what: str,
    make: Callable[[Path], Made],
    try_one: Callable[[int, Path, Made], tuple[str, str]],
) -> None:
    """Run a bench: `make` prepares a folder, `try_one` gives what one seed did to a file and the outcome.

    Prints how many there were of each, and every seed that failed and why.
    """
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    tally: Counter[tuple[str, str]] = Counter()
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["ALBUMAPP_HOME"] = str(folder / "home")
        made = make(folder)
        for seed in range(options.first, options.first + options.count):
            try:
                tally[try_one(seed, folder, made)] += 1
            except Exception as e:  # whatever it is, it is what is looked for
                failed.append(f"{seed}: {type(e).__name__}: {str(e)[:200]}")
    for (kind, outcome), n in sorted(tally.items()):
        print(f"{kind:7} {outcome:30} {n}")
    print(f"{options.count} {what}, {len(failed)} failed")
    print("\n".join(failed))
