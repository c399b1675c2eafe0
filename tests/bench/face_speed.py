"""How fast faces are found on camera photos: `python -m tests.bench.face_speed [--count N]`.

On generated photos of 12 and 24 megapixels with portraits pasted in, one after the other in one process, both
ways in turn on each photo: face_recognition as its documentation says (`load_image_file`, `face_locations`),
and the app's detection stage, decode to detector size included. Bar: ten times as fast at no less recall of
the pasted faces. Then the kernels of the analysis run alone, against the whole; bar: x 1.25 of them, and
of the three that every analysis of faces needs (BARE).
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from albumapp.analysis import quality
from albumapp.analysis.aside import page
from albumapp.analysis.faces import weights
from albumapp.analysis.faces.aligning import RGB
from albumapp.analysis.faces.centerface import CenterFace
from albumapp.analysis.faces.detect import NetDetector, detector
from albumapp.analysis.faces.identity import Identity
from albumapp.analysis.faces.landmarks import Landmarks
from albumapp.analysis.moments import signature
from albumapp.analysis.worker import ANALYSIS_SIDE, analyze_photo
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from tests.bench.facelabels import PHOTOS, Label, match, table

Boxes = list[Rect]
BARE = ("decode, scaled", "one detector pass", "encoding x faces")


def documented(path: Path) -> Boxes:
    """face_recognition's own example; boxes in 0..1."""
    import face_recognition

    image = face_recognition.load_image_file(str(path))
    h, w = image.shape[:2]
    found = face_recognition.face_locations(image)
    return [Rect(left / w, top / h, (right - left) / w, (low - top) / h) for top, right, low, left in found]


def ours(finder: NetDetector) -> Callable[[Path], Boxes]:
    def find(path: Path) -> Boxes:
        rgb = read_rgb(path, max_side=ANALYSIS_SIDE)
        h, w = rgb.shape[:2]
        return [Rect(f.box[0] / w, f.box[1] / h, f.size[0] / w, f.size[1] / h) for f in finder.find(rgb)]

    return find


def compare(files: Sequence[Path], truth: dict[str, list[Label]], finder: NetDetector) -> None:
    """Print seconds a photo and pasted faces found, of both ways."""
    spent, found = defaultdict[str, float](float), Counter[str]()
    faces = 0
    for path in files:
        labels = truth[path.name]
        faces += len(labels)
        for name, find in (("documented", documented), ("ours", ours(finder))):
            start = time.process_time()
            boxes = find(path)
            spent[name] += time.process_time() - start
            rgb = read_rgb(path, max_side=64)
            found[name] += len(match(labels, boxes, rgb.shape[1], rgb.shape[0]).pairs)
    ratio = spent["documented"] / spent["ours"]
    print(
        f"{len(files)} photos, {faces} pasted faces: "
        f"documented {spent['documented'] / len(files):.2f} s a photo, {found['documented']} found; "
        f"detection stage {spent['ours'] / len(files):.3f} s, {found['ours']} found; "
        f"x {ratio:.1f} as fast (bar x 10)"
    )


def kernels(files: Sequence[Path], finder: NetDetector) -> None:
    """Print the parts of the analysis run alone, and the whole against their sum."""
    mesh, eye = weights.face_mesh(), weights.eye_contours()
    dlib, sface = weights.face_encoder(), weights.sface()
    if mesh is None or eye is None or dlib is None or sface is None:
        print("no kernels: the packages of landmarks and encodings are not installed")
        return
    landmarks, identity = Landmarks(mesh, eye), Identity(dlib, sface)
    detector().detect(read_rgb(files[0], max_side=ANALYSIS_SIDE))
    spent = defaultdict[str, float](float)

    def timed(name: str, call: Callable[..., Any], *values: Any) -> Any:
        start = time.process_time()
        result = call(*values)
        spent[name] += time.process_time() - start
        return result

    faces = 0
    for path in files:
        rgb: RGB = timed("decode, scaled", read_rgb, path, ANALYSIS_SIDE)
        found = timed("one detector pass", finder.find, rgb)
        faces += len(found)
        for face in found:
            features = timed("landmarks x faces", landmarks.of, rgb, face)
            timed("encoding x faces", identity.of, rgb, face.points, features.five)
        timed("quality, hashes", _measures, rgb)
        timed("whole", analyze_photo, str(path), "x", True)
    whole, parts = spent.pop("whole"), sum(spent.values())
    bare = sum(spent[name] for name in BARE)
    rows = [(name, f"{s / len(files) * 1000:.1f}", f"{s / parts:.2f}") for name, s in spent.items()]
    print(f"{len(files)} photos, {faces} faces, encodings and landmarks for each")
    print(table(("kernel", "ms a photo", "share"), rows))
    print(
        f"whole analysis {whole / len(files) * 1000:.1f} ms, "
        f"x {whole / parts:.2f} of its kernels, x {whole / bare:.2f} of {', '.join(BARE)} (bar x 1.25)"
    )


def _measures(rgb: RGB) -> None:
    grey = quality.grey_of(rgb)
    quality.measure(rgb, grey)
    page.measure(rgb, grey)
    signature.dhash(grey)
    signature.phash(grey)
    signature.tiny(rgb)
    signature.points(grey)


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--count", type=int, default=8)
    count = parser.parse_args().count
    path = weights.centerface()
    if path is None or not PHOTOS.is_dir():
        print("CenterFace or the portraits are not on this machine")
        return
    from tests.photomaker import make_photos

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        made = make_photos(folder, count * 4, faces_from=PHOTOS, jobs=2)
        said = json.loads((folder / "truth.json").read_text(encoding="utf-8"))["photos"]
        truth = {
            p["file"]: [Label(Rect(*f["box"]), frozenset(), frozenset()) for f in p["faces"]] for p in said
        }
        files = sorted((p for p in made if truth[p.name]), key=lambda p: p.name)[:count]
        finder = NetDetector(CenterFace(path), None, None)
        finder.find(read_rgb(files[0], max_side=ANALYSIS_SIDE))
        kernels(files, finder)
        compare(files, truth, finder)


if __name__ == "__main__":
    main()
