"""Faces in one photo: boxes, landmarks, sharpness, pose, open eyes and encodings.

`detect.detector` is the way in; `centerface` finds (or `hog`, where its weights are absent), `landmarks`
lays a mesh over each face, `identity` turns it into numbers that tell people apart, by `aligning` and two
encoders: `encoder` (dlib's) and `sface`. A new detector is a `FaceDetector`, and goes into the table of
`tests/bench/detectors.py` first; a new encoder goes into `identity`, and `tests.bench.people` says whether
it helps.
"""
