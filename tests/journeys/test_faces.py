"""Faces are looked for only after a yes. The question comes once; the answer is kept and can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from albumapp.jobs.remote import Remote
from albumapp.photos.library import Library
from albumapp.session.importing import BOXES, VERSION
from tests.journeys.designer import Designer, WatchedPool
from tests.journeys.photos import draw_photos

LOOK = "albumapp.analysis.worker:analyze_photo"
READ_AND_LOOK = "albumapp.analysis.worker:read_and_look"


def face_code() -> list[str]:
    """Modules of face detection that this process has loaded; asked of a worker."""
    import sys

    return [m for m in ("dlib", "face_recognition", "face_recognition_models") if m in sys.modules]


@pytest.fixture
def one_worker() -> Iterator[WatchedPool]:
    """A worker process of this test's own: what it has loaded, the test has caused."""
    with WatchedPool(1) as pool:
        yield pool


@pytest.fixture
def user(
    qtbot: QtBot, one_worker: WatchedPool, isolated_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Designer]:
    made = Designer(qtbot, one_worker, monkeypatch)
    made.start()
    yield made
    made.close()


def asked(user: Designer) -> bool:
    return user.window.consent.isVisible()


def with_faces(user: Designer) -> list[bool]:
    """Of each look at a photo: were faces looked for?"""
    at = {LOOK: 2, READ_AND_LOOK: 1}  # which argument says so
    return [item[at[target]] for target, item in user.pool.jobs if target in at]


def searched(user: Designer) -> tuple[int, int]:
    """Photos that were searched for faces, and those with what tells people apart, as the library has it."""
    with Library() as library:
        found = [library.get_all_faces(user.document.photos, v) for v in (BOXES, VERSION)]
    return len({**found[0], **found[1]}), len(found[1])


def test_the_answer_is_kept_and_can_be_changed(user: Designer, tmp_path: Path) -> None:
    draw_photos(tmp_path / "one", 2)
    draw_photos(tmp_path / "two", 2, first=2)
    assert not asked(user)
    user.import_folder(tmp_path / "one")
    assert asked(user)
    user.click("consent_no")
    user.settle()
    assert not asked(user)

    user.import_folder(tmp_path / "two")
    user.suggest()
    assert not asked(user)
    assert with_faces(user) == [False] * 4
    assert searched(user) == (0, 0)
    ((_, loaded),) = user.pool.stream(Remote("tests.journeys.test_faces:face_code"), [()])
    assert loaded == []

    user.reopen()
    assert not asked(user)
    assert user.desk.settings.get("people") is False
    assert not user.window.actions_["people"].isChecked()

    user.pool.jobs.clear()
    user.trigger("people")
    user.settle()
    assert user.desk.settings.get("people") is True
    assert user.window.actions_["people"].isChecked()
    assert with_faces(user) == [True] * 4
    assert searched(user) == (4, 0)  # the no to telling people apart still holds

    user.trigger("grouping")
    user.settle()
    assert searched(user) == (4, 4)

    user.trigger("people")
    user.settle()
    assert user.desk.settings.get("people") is False
