"""Every odd, damaged and hostile file is read or refused in words, in a process that stays under 1 GB."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

_WALK = """
import json, resource, sys
from pathlib import Path
from albumapp.basis import UserError
from albumapp.imaging import decode
from albumapp.photos import reading
from albumapp.photos.record import ReadPhoto
out = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    read = reading.read_photo(str(path))
    if isinstance(read, ReadPhoto):
        seen = decode.probe(path).seen
        pixels = decode.read_rgb(path)
        out[path.name] = ["read", read.record.width, read.record.height, *seen, *pixels.shape[1::-1]]
    else:
        out[path.name] = ["refused", read.error, read.mend]
# ru_maxrss would hold what the test process itself once had: it outlives exec, VmHWM does not
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
peak = next((int(l.split()[1]) for l in lines if l.startswith("VmHWM")), 0) // 1024
peak = peak or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"files": out, "peak": peak}))
"""
HANGS_AFTER = 120  # seconds; the walk takes a few


@pytest.mark.parametrize("folder", ["e-odd-pillow", "e-odd-made-here", "e-formats-immich"])
def test_read_or_refused(shared_photos: Path, folder: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WALK, str(shared_photos / folder)],
        capture_output=True,
        text=True,
        timeout=HANGS_AFTER,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said = json.loads(done.stdout)
    assert len(said["files"]) == len(list((shared_photos / folder).iterdir()))
    assert said["peak"] < 1000
    for name, (outcome, *rest) in said["files"].items():
        if outcome == "read":
            assert rest[:2] == rest[2:4] == rest[4:], name
        else:
            assert rest[0].startswith(name), rest
            assert rest[1], name


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("png-named.jpg", True),
        ("jpeg-named.png", True),
        ("no-extension", True),
        ("UPPER.JPG", True),
        ("huge-192MP-4-colours.png", True),
        ("truncated-half.jpg", False),
        ("zip-named.jpeg", False),
        ("zero-byte.jpg", False),
    ],
)
def test_known_outcomes(shared_photos: Path, name: str, read: bool) -> None:
    from albumapp.photos.reading import read_photo
    from albumapp.photos.record import ReadPhoto

    assert isinstance(read_photo(str(shared_photos / "e-odd-made-here" / name)), ReadPhoto) is read
