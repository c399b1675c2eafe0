"""Garbage is collected in the window's thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from albumapp.ui.garbage import Collector


class Ring:
    """Two of them hold each other; says in which thread it went."""

    def __init__(self, gone: list[str]) -> None:
        self.gone = gone
        self.other: Ring | None = None

    def __del__(self) -> None:
        self.gone.append(threading.current_thread().name)


def ring(gone: list[str]) -> None:
    a, b = Ring(gone), Ring(gone)
    a.other, b.other = b, a


@pytest.fixture
def collector(qapp) -> Iterator[Collector]:
    parent = QObject()
    made = Collector(parent)
    yield made
    made.stop()
    assert gc.isenabled()
    gc.disable()  # as the tests have it


def test_a_thread_that_allocates_takes_nothing_of_the_window_apart(collector: Collector) -> None:
    gone: list[str] = []
    kept: list[list[int]] = []

    def work() -> None:
        ring(gone)
        kept.extend([n] for n in range(200_000))  # more than any threshold

    thread = threading.Thread(target=work, name="worker")
    thread.start()
    thread.join()
    assert gone == []
    collector.look()
    assert gone == ["MainThread"] * 2


def test_nothing_is_done_where_little_is_new(collector: Collector) -> None:
    gone: list[str] = []
    gc.collect()
    ring(gone)
    collector.look()
    assert gone == []
    for _ in range(40):  # older generations have their turn as well
        kept = [[n] for n in range(2_000)]
        collector.look()
    assert len(kept) == 2_000
    assert len(gone) == 2
