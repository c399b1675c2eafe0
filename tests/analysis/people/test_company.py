"""Who is missed beside whom, and what that is worth when faces are grouped."""

from __future__ import annotations

from dataclasses import replace
from math import log

import numpy as np
import pytest

from albumapp.analysis.people.clustering import Points, Rule, cluster
from albumapp.analysis.people.company import missed_beside

ANN, BEA = {1, 2, 3}, {1, 2, 5}
RULE = Rule(near=0.3, reach=0.6, single=0.6, crowd=0.0, usual=1.0, company=0.05)


def test_who_is_usually_beside_one_is_missed() -> None:
    """Bea is with Ann on two of Ann's three photos, and has three of seven faces."""
    assert list(missed_beside([ANN, BEA, {3}])) == [(2, 1, pytest.approx(log(2 / 3 / (3 / 7))))]


@pytest.mark.parametrize(
    "seen",
    [
        [ANN, {1, 5, 6}, {3}],  # together only once
        [ANN, BEA | {3}, {3}],  # she is there
        [ANN, BEA, {4}],  # the face is alone on its photo
        [ANN, BEA, {3}, {3}, {3}],  # a crowd
        [ANN, BEA, set()],
    ],
)
def test_nobody_is_missed_where_that_tells_nothing(seen: list[set[int]]) -> None:
    assert list(missed_beside(seen)) == []


def test_two_lone_faces_share_what_is_likely() -> None:
    many = [ANN, BEA, {3}, {3}, *({n} for n in range(10, 16))]
    assert [(face, other) for face, other, _ in missed_beside(many)] == [(2, 1), (3, 1)]
    one, two = (likelier for *_, likelier in missed_beside(many))
    (alone,) = (likelier for *_, likelier in missed_beside([*many[:3], *many[4:]]))
    assert one == two
    assert alone == pytest.approx(one + log(2 * 13 / 14))  # there are 13 faces then, not 14


def album(last: float) -> Points:
    """Ann and Bea on three photos; on the last one Ann, and a face so far from Bea's."""
    ann, bea = np.eye(2, 128, dtype=np.float32)
    unlike = bea + last * np.eye(128, dtype=np.float32)[5]
    others = 2 * np.eye(128, dtype=np.float32)[10:30]
    vectors = np.stack([ann, bea, ann, bea, ann, bea, ann, unlike, *others])
    return Points(vectors, [0, 0, 1, 1, 2, 2, 3, 3, *range(4, 24)])


def groups(points: Points, rule: Rule = RULE) -> list[list[int]]:
    return [rows for rows in cluster(points, rule) if len(rows) > 1]


def test_a_face_that_is_a_little_far_joins_who_is_missed() -> None:
    assert groups(album(0.63)) == [[0, 2, 4, 6], [1, 3, 5, 7]]
    assert groups(album(0.63), replace(RULE, company=0.0)) == [[0, 2, 4, 6], [1, 3, 5]]


def test_company_makes_nobody_of_a_stranger() -> None:
    assert groups(album(0.7)) == [[0, 2, 4, 6], [1, 3, 5]]


def test_company_joins_nobody_whom_the_user_parted() -> None:
    one = album(0.63)
    known = [1 if row in (1, 3, 5) else -1 for row in range(len(one.vectors))]
    assert groups(replace(one, groups=known)) == [[0, 2, 4, 6], [1, 3, 5, 7]]
    assert groups(replace(one, groups=known, bars=[(7, 1)])) == [[0, 2, 4, 6], [1, 3, 5]]


def test_company_puts_nobody_on_a_photo_twice() -> None:
    one = album(0.63)
    twin = np.vstack([one.vectors, one.vectors[7]])
    both = Points(twin, [*one.scenes, 3])
    assert sorted(len(rows) for rows in groups(both)) == [4, 4]
