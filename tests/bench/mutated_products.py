"""Many product files with one thing wrong each: refused in words, or printed as they say; never a crash.

    python -m tests.bench.mutated_products [--count 1000] [--first 0]

Prints how many were refused and printed, by what was done to them, and every seed that failed and why.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections import Counter
from pathlib import Path

from tests.export.album import jpeg, scene
from tests.product_mutants import try_one


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    tally: Counter[tuple[str, str]] = Counter()
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        os.environ["ALBUMAPP_HOME"] = str(folder / "home")
        photo = jpeg(folder / "p.jpg", scene())
        for seed in range(options.first, options.first + options.count):
            try:
                tally[try_one(seed, folder, photo)] += 1
            except Exception as e:  # whatever it is, it is what is looked for
                failed.append(f"{seed}: {type(e).__name__}: {str(e)[:200]}")
    for (kind, outcome), n in sorted(tally.items()):
        print(f"{kind:7} {outcome:30} {n}")
    print(f"{options.count} products, {len(failed)} failed")
    print("\n".join(failed))


if __name__ == "__main__":
    main()
