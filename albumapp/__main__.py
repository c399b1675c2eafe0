"""`python -m albumapp` and the `albumapp` command. Worker processes import this too: keep it light."""

from __future__ import annotations

import sys


def main() -> int:
    from multiprocessing import freeze_support

    freeze_support()  # a frozen app's worker processes start here
    from albumapp.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
