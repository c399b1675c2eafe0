"""Many random edits without a failure: undo-all, save and reopen, versions, branches, the product's rules.

    python -m tests.bench.random_edits [--steps 10000]

The machine of tests/document/test_random_edits.py; prints how many edits were tried and done, by edit.
"""

from __future__ import annotations

import argparse
import time

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.document.test_random_edits import STEPS, Editing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    options = parser.parse_args()
    Editing.tally.clear()
    began = time.perf_counter()
    while sum(c[0] for c in Editing.tally.values()) < options.steps:
        run_state_machine_as_test(
            Editing,
            settings=settings(
                max_examples=20,
                stateful_step_count=STEPS,
                deadline=None,
                database=None,
                phases=(Phase.generate,),
                suppress_health_check=list(HealthCheck),
            ),
        )
    tried, done = (sum(c[n] for c in Editing.tally.values()) for n in (0, 1))
    never = sorted(e for e, c in Editing.tally.items() if not c[1])
    took = time.perf_counter() - began
    print(f"{tried} edits tried, {done} done, of {len(Editing.tally)} kinds, in {took:.0f} s")
    print(f"never done: {', '.join(never) or 'none'}")


if __name__ == "__main__":
    main()
