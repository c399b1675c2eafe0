"""What the benches share: memory and work of a process with all its children, read from /proc (Linux)."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")


def family(root: int | None = None) -> list[int]:
    """The process and all its children, theirs included."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[0] != "Z":
            parents.setdefault(int(fields[1]), []).append(int(folder.name))
    found = [root or os.getpid()]
    for pid in found:
        found += parents.get(pid, [])
    return found


def resident(pid: int) -> int:
    """Bytes of memory that a process holds, shared pages included; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def worked(pid: int) -> float:
    """Seconds of a core that a process has used so far; 0 when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Memory:
    """The highest memory of the family, and of any one process of it, while the block runs (every 20 ms).

    `cpu` is how many seconds of a core the family used in the block: other programs do not change it.
    """

    def __init__(self) -> None:
        self.all = self.one = 0
        self._begun = {p: worked(p) for p in family()}
        self._worked: dict[int, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def _watch(self) -> None:
        pids, looked = family(), time.monotonic()
        while not self._stop.wait(0.02):
            if time.monotonic() - looked > 0.2:
                pids, looked = family(), time.monotonic()
                self._worked |= {p: spent for p in pids if (spent := worked(p))}
            sizes = [resident(p) for p in pids]
            self.all, self.one = max(self.all, sum(sizes)), max(self.one, *sizes)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._worked |= {p: spent for p in family() if (spent := worked(p))}

    @property
    def cpu(self) -> float:
        return sum(spent - self._begun.get(p, 0.0) for p, spent in self._worked.items())


def mb(size: float) -> str:
    return f"{size / 2**20:.0f} MB"
