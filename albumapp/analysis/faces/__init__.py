"""Faces in one photo: boxes, landmarks, sharpness, pose, open eyes and encodings.

`detect.detector` is the way in; `centerface` finds (or `hog`, where its weights are absent), `landmarks`
lays a mesh over each face, `aligning` and `encoder` turn it into 128 numbers. A new detector is a
`FaceDetector`, and goes into the table of `tests/bench/detectors.py` first.
"""
