"""The demo photos: a whole set, the same every time, with the EXIF of a trip."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import exifread
import pytest
from PIL import Image, ImageOps, ImageStat

from albumapp.session import demo
from albumapp.session.demo import MARK, PLAN, SCENES, SIZES, STORED_TURN, draw_demo, draw_scene, plan

TENTH = {name: (w // 10, h // 10) for name, (w, h) in SIZES.items()}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Photos of a tenth of the size, for speed."""
    monkeypatch.setattr(demo, "SIZES", TENTH)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The whole set, small."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "SIZES", TENTH)
        return draw_demo(tmp_path_factory.mktemp("whole"), 48)


@pytest.mark.usefixtures("small")
def test_a_set_is_the_same_every_time(tmp_path: Path) -> None:
    one = draw_demo(tmp_path / "one", 6)
    two = draw_demo(tmp_path / "two", 6)
    other = draw_demo(tmp_path / "other", 6, seed=8)
    assert [p.read_bytes() for p in one] == [p.read_bytes() for p in two]
    assert all(a.read_bytes() != b.read_bytes() for a, b in zip(one, other))


@pytest.mark.usefixtures("small")
def test_a_complete_set_is_reused_and_a_broken_one_mended(tmp_path: Path) -> None:
    paths = draw_demo(tmp_path, 5)
    before = [p.stat().st_mtime_ns for p in paths]
    assert draw_demo(tmp_path, 5) == paths
    assert [p.stat().st_mtime_ns for p in paths] == before
    paths[2].unlink()
    assert draw_demo(tmp_path, 5) == paths
    assert paths[2].is_file()


@pytest.mark.usefixtures("small")
def test_a_smaller_set_takes_the_place_of_a_larger_one(tmp_path: Path) -> None:
    draw_demo(tmp_path, 9)
    mine = tmp_path / "mine.jpg"
    mine.write_bytes(b"not ours")
    paths = draw_demo(tmp_path, 4)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([MARK, mine.name, *(p.name for p in paths)])


@pytest.mark.usefixtures("small")
def test_stopping_leaves_no_half_file(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        draw_demo(tmp_path, 6, progress=stop)
    assert len(list(tmp_path.iterdir())) == 3
    for path in tmp_path.iterdir():
        with Image.open(path) as image:
            image.load()
    assert len(draw_demo(tmp_path, 6)) == 6


def test_exif_is_that_of_a_camera(whole: list[Path]) -> None:
    taken = []
    for path in whole:
        with path.open("rb") as f:
            tags = exifread.process_file(f, details=False)
        assert str(tags["Image Make"]) == "albumapp"
        assert str(tags["EXIF OffsetTimeOriginal"]) == "+01:00"
        degrees = [float(v) for v in tags["GPS GPSLatitude"].values]
        assert 38 < degrees[0] + degrees[1] / 60 + degrees[2] / 3600 < 39
        stamp = f"{tags['EXIF DateTimeOriginal']}.{tags['EXIF SubSecTimeOriginal']}"
        taken.append(datetime.strptime(stamp, "%Y:%m:%d %H:%M:%S.%f"))
    assert taken == sorted(taken)
    assert len({t.date() for t in taken}) == 4
    assert min((b - a).total_seconds() for a, b in pairwise(taken)) < 1


def test_turned_photos_look_upright(whole: list[Path]) -> None:
    turned = [(f, p) for f, p in zip(plan(48, 7), whole) if f.orientation != 1]
    assert {f.orientation for f, _ in turned} >= {6, 8}
    for frame, path in turned:
        with Image.open(path) as image:
            upright = ImageOps.exif_transpose(image)
            assert upright.size == TENTH[frame.shot.shape]
            assert (image.size != upright.size) == (
                STORED_TURN[frame.orientation] != Image.Transpose.ROTATE_180
            )


def test_the_dark_frame_is_dark() -> None:
    dark = next(f for f in plan(48, 7) if f.shot.flaw == "dark")
    plain = draw_scene(dark.shot.scene, dark.shot.mood, (160, 240), dark.seed)
    assert (
        ImageStat.Stat(demo._paint(dark).convert("L")).mean[0]
        < 0.45 * ImageStat.Stat(plain.convert("L")).mean[0]
    )


def test_any_count_is_served() -> None:
    for count in (0, 1, 7, 48, 130):
        frames = plan(count, 7)
        assert len(frames) == count
        assert len({f.name for f in frames}) == count
        assert [f.taken for f in frames] == sorted(f.taken for f in frames)


@pytest.mark.parametrize("size", [(150, 60), (80, 120)])
def test_every_scene_fills_every_shape(size: tuple[int, int]) -> None:
    moods = {(s.scene, s.mood) for s in PLAN}
    assert {scene for scene, _ in moods} == set(SCENES)
    for scene, mood in sorted(moods):
        image = draw_scene(scene, mood, size, 3)
        assert image.size == size
        assert max(ImageStat.Stat(image).stddev) > 10, scene
