"""Stands in for the package of this name in the frozen app: the same functions, without the 68-point model.

That model weighs 100 MB, was trained on data that excludes commercial use, and albumapp never calls it; but
face_recognition opens it when it is imported, and gets the 5-point model instead. Needs no pkg_resources.
"""

from __future__ import annotations

from pathlib import Path

MODELS = Path(__file__).resolve().parent / "models"


def pose_predictor_model_location() -> str:
    return pose_predictor_five_point_model_location()


def pose_predictor_five_point_model_location() -> str:
    return str(MODELS / "shape_predictor_5_face_landmarks.dat")


def face_recognition_model_location() -> str:
    return str(MODELS / "dlib_face_recognition_resnet_model_v1.dat")


def cnn_face_detector_model_location() -> str:
    return str(MODELS / "mmod_human_face_detector.dat")
