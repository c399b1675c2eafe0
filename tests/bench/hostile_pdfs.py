"""Many mutated PDFs through the check of finished ones: a report, or an error that names the file; no crash.

    python -m tests.bench.hostile_pdfs [--count 300] [--first 0]

Prints how many were reported on and refused, the longest time of one against a clean one's, and every seed
that failed and why.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from pathlib import Path

from albumapp.basis import UserError
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.report import as_json, summary
from tests.preflight.clean import clean, save
from tests.preflight.mutated import mutated, seeds


def timed(path: Path) -> tuple[str, float]:
    start = time.perf_counter()
    try:
        report = check_pdf(path)
        assert as_json(report)
        assert summary(report)
        outcome = "reported"
    except UserError as e:
        outcome = "refused" if path.name in str(e) else "refused without its name"
    return outcome, time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args()
    tally: Counter[str] = Counter()
    failed: list[str] = []
    worst = 0.0
    with tempfile.TemporaryDirectory() as made:
        path = save(clean(), Path(made) / "mutated.pdf")
        timed(path)
        usual = timed(path)[1]
        for number in range(options.first, options.first + options.count):
            path.write_bytes(mutated(seeds()[number % len(seeds())], random.Random(number)))
            try:
                outcome, seconds = timed(path)
            except Exception as e:  # whatever it is, it is what is looked for
                failed.append(f"{number}: {type(e).__name__}: {str(e)[:200]}")
                continue
            tally[outcome] += 1
            worst = max(worst, seconds)
    print(
        ", ".join(f"{n} {outcome}" for outcome, n in sorted(tally.items())), f"{len(failed)} failed", sep=", "
    )
    print(f"the slowest took {worst / usual:.1f} times as long as a clean one ({usual:.2f} s)")
    print("\n".join(failed))


if __name__ == "__main__":
    main()
