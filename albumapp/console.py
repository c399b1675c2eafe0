"""How the command line speaks: results on stdout or in a file, progress and troubles on stderr.

`guarded` runs a command and turns each expected trouble into one line and an exit status. Nothing else
writes to stdout, so that a closed pipe or a full disk is met in one place.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from types import FrameType

from albumapp.basis import Cancelled, UserError
from albumapp.jobs.task import Progress

DONE, FINDINGS, WRONG, LEFT_OUT, PART = 0, 1, 2, 3, 4


class ReaderGone(Exception):
    """Who read our stdout has enough of it (`| head`): no error, but nothing more to do."""


def guarded(name: str, work: Callable[[], int]) -> int:
    """The exit status of `work`; an expected trouble becomes one line on stderr that says what and where."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # odd file names are escaped, as JSON escapes them
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with _stopped_by_term():
            return work()
    except ReaderGone:
        return DONE
    except (Cancelled, KeyboardInterrupt):
        say(f"{name}: stopped; nothing was left half done")
    except UserError as e:
        say(f"{name}: {e}")
    except UnicodeEncodeError as e:  # a name on disk that is no text, in a place that takes only text
        say(f"{name}: the name {e.object!a} holds bytes that are no text. Rename it.")
    except OSError as e:
        where = f"{e.filename}: " if e.filename is not None else ""
        say(f"{name}: {where}{e.strerror or e}. Check that it is there, may be written and has room.")
    return WRONG


@contextmanager
def _stopped_by_term() -> Iterator[None]:
    """`kill` and `timeout` stop the work as Ctrl+C does: what is half done is taken away."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not in the main thread, which alone may do so
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def say(line: str) -> None:
    """One line on stderr, whatever the names in it hold."""
    with suppress(OSError):
        print(" ".join(line.splitlines()), file=sys.stderr, flush=True)


def result(text: str) -> None:
    """Write to stdout at once. ReaderGone, or UserError where it cannot be written."""
    if sys.stdout is None:  # closed by whoever started us
        raise UserError("There is no stdout to write to.", "Name a file instead.")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as e:
        with suppress(OSError):  # else Python would fail on it again at the end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(e, BrokenPipeError):
            raise ReaderGone from e
        raise UserError("stdout cannot be written ({why}).", "Name a file instead.", why=e.strerror) from e


def write_json(data: object, target: str) -> None:
    """To a file, whole or not at all, or to stdout ("-")."""
    text = json.dumps(data, indent=1, ensure_ascii=False, default=str) + "\n"
    if target == "-":
        result(text)
        return
    path = Path(target)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8", errors="backslashreplace")  # as JSON escapes lone surrogates
        os.replace(part, path)
    except OSError as e:
        with suppress(OSError):
            part.unlink()
        raise UserError(
            "{name} cannot be written ({why}).", "Choose another place.", path, name=path.name, why=e.strerror
        ) from e


def check_json_target(target: str | None) -> None:
    """UserError, before the work, where `target` holds something else than JSON or has no folder."""
    if target is None or target == "-":
        return
    path = Path(target)
    if path.is_dir():
        raise UserError("{target} is a folder.", "Name a file in it.", path, target=target)
    if not path.parent.is_dir():
        raise UserError(
            "The folder of {target} is not there.", "Make it first, or choose another.", path, target=target
        )
    if not path.is_file():
        return
    with Path(target).open("rb") as f:
        start = f.read(64).lstrip()[:1]
    if start not in (b"", b"{", b"["):
        raise UserError("{target} is there already and no JSON.", "Name another file.", target, target=target)


class Meter:
    """Progress on stderr: a bar on a terminal, a plain line at each new thing and each tenth elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr is not None and sys.stderr.isatty()
        self._last: tuple[str, int] = ("", -1)

    def __call__(self, p: Progress) -> None:
        tenth = p.done * 10 // p.total if p.total else 0
        if self._live:
            bar = "#" * (tenth * 2) + "." * (20 - tenth * 2) if p.total else ""
            left = f" about {p.left:.0f} s" if p.left else ""
            count = _counted(p)
            print(f"\r\033[K{p.what}{count} {bar}{left}", end="", file=sys.stderr, flush=True)
        elif (p.what, tenth) != self._last:
            say(f"{p.what}{_counted(p)}")
        self._last = (p.what, tenth)

    def end(self) -> None:
        if self._live and self._last[0]:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


def _counted(p: Progress) -> str:
    if p.percent:
        return f" {p.done} %"
    return f" {p.done} of {p.total}" if p.total else ""
