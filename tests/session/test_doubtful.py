"""What may be a face: kept with the faces, never counted, forgotten with them."""

from __future__ import annotations

from albumapp.analysis.analyze import combine
from albumapp.analysis.model import Face, PhotoScore
from albumapp.geometry import Rect
from albumapp.photos.library import Library
from albumapp.photos.record import PhotoRecord
from albumapp.session.importing import _keep, _known_scores

SURE, DOUBT = Rect(0.4, 0.3, 0.1, 0.15), Rect(0.8, 0.3, 0.05, 0.08)


def test_doubtful_boxes_come_back_beside_the_faces() -> None:
    score = PhotoScore("a", faces=(Face(SURE, 0.9, yaw=-40.0),), doubtful=(DOUBT,), saliency=b"\x80" * 576)
    with Library() as library:
        _keep(library, score, grouping=False)
        found = _known_scores(["a"], library, True, False)["a"]
        assert [f.box for f in found.faces or ()] == [SURE]
        assert found.doubtful == (DOUBT,)
        assert _known_scores(["a"], library, False, False)["a"].doubtful == ()
        library.forget_faces()
        assert _known_scores(["a"], library, True, False) == {}


def test_facts_spare_them_and_count_only_faces() -> None:
    score = PhotoScore("a", faces=(Face(SURE, 0.9, yaw=-40.0),), doubtful=(DOUBT,), saliency=b"\x80" * 576)
    record = PhotoRecord("a", "a.jpg", "JPEG", 600, 400)
    facts = combine([record], {"a": score}, True).facts["a"]
    assert (facts.faces, facts.keep, facts.gaze) == ((SURE,), (DOUBT,), (-40.0,))
    assert set(facts.saliency) == {0x80, 0xFF}  # the face draws the eye
    off = combine([record], {"a": score}, False).facts["a"]
    assert (off.faces, off.keep, off.gaze) == ((), (), ())
    assert off.saliency == score.saliency
