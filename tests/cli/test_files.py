"""`collect` and `rescue`: packing a project for elsewhere, and what is left of a damaged one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from albumapp.cli import main
from albumapp.session.project import Project
from tests.journeys.process import build_album


def test_a_project_is_packed_and_rescued(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    album = build_album(tmp_path, 4)
    (tmp_path / "photos" / "photo_02.jpg").unlink()
    capsys.readouterr()
    assert main(["collect", str(album), "-o", str(tmp_path / "away")]) == 3
    assert "missing: photo_02.jpg" in capsys.readouterr().err
    packed = tmp_path / "away" / "away.album"
    assert len(list((tmp_path / "away" / "photos").iterdir())) == 3
    assert main(["collect", str(album), "-o", str(tmp_path / "away")]) == 2
    assert "there already" in capsys.readouterr().err

    assert main(["collect", str(album), "-o", str(tmp_path / "bare"), "--no-history"]) == 3
    bare = Project.open(tmp_path / "bare" / "bare.album")
    assert not bare.steps()
    bare.close()

    whole = Project.open(packed)
    document = whole.document
    assert whole.steps()
    whole.close()
    db = sqlite3.connect(packed)
    with db:
        db.execute("UPDATE surfaces SET data = '{' WHERE id = ?", (document.surfaces[1].id,))
    db.close()
    assert main(["inspect", str(packed)]) == 2
    assert "save what can be read of it into a new file" in capsys.readouterr().err
    assert main(["rescue", str(packed), "-o", str(packed.with_name("new.album"))]) == 0
    again = Project.open(packed.with_name("new.album"))
    assert again.document == document
    again.close()
