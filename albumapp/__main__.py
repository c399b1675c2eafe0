"""`python -m albumapp` and the `albumapp` command. Worker processes import this too: keep it light."""

from __future__ import annotations

import sys


def main() -> int:
    from multiprocessing import freeze_support

    freeze_support()  # a frozen app's worker processes start here
    try:
        from albumapp.cli import main as run

        return _ending(run())
    except KeyboardInterrupt:  # Ctrl+C while a command's modules are read; later `console.guarded` says it
        print("albumapp: stopped; nothing was left half done", file=sys.stderr)
        return 2


def _ending(status: int) -> int:
    """What was loaded is not searched for cycles once more at the end: that takes longer than a stop may."""
    if "PySide6" not in sys.modules:  # a window's parts have an order to go in
        import gc

        gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
