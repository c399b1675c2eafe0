from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from albumapp.analysis.clustering import Points, cluster
from tests.analysis.drawn import encoding

REACH = 0.5


def vectors(*who: tuple[int, int]) -> NDArray[np.float32]:
    return np.stack([np.frombuffer(encoding(p, k), "<f4") for p, k in who])


def rms(v: NDArray[np.float32], a: list[int], b: list[int]) -> float:
    return float(np.sqrt(np.mean([np.sum((v[i] - v[j]) ** 2) for i in a for j in b])))


def plain(v: NDArray[np.float32], reach: float) -> list[list[int]]:
    """Average linkage as in the book: the nearest pair of groups, one at a time."""
    groups = [[i] for i in range(len(v))]
    while len(groups) > 1:
        pairs = [(rms(v, a, b), n, m) for n, a in enumerate(groups) for m, b in enumerate(groups[:n])]
        apart, n, m = min(pairs)
        if apart >= reach:
            break
        groups[m] = sorted(groups[m] + groups[n])
        del groups[n]
    return sorted(groups)


@pytest.mark.parametrize("seed", range(6))
def test_it_is_exact_average_linkage(seed: int) -> None:
    v = (np.random.default_rng(seed).normal(size=(60, 4)) * 0.35).astype(np.float32)
    groups = cluster(Points(v, range(60)), REACH)
    assert 1 < len(groups) < 60
    assert groups == plain(v, REACH)


def test_nobody_is_twice_in_one_photo() -> None:
    twins = vectors((7, 0), (7, 1), (7, 2), (7, 3))
    assert cluster(Points(twins, [0, 1, 2, 3]), REACH) == [[0, 1, 2, 3]]
    groups = cluster(Points(twins, [0, 0, 1, 1]), REACH)
    assert sorted(map(len, groups)) == [2, 2]
    assert all(len({(0, 0, 1, 1)[i] for i in g}) == 2 for g in groups)


def test_a_look_alike_does_not_chain_two_people() -> None:
    a, b = vectors((1, 0), (2, 0))
    steps = np.linspace(0, 1, round(float(np.linalg.norm(a - b)) / 0.3))
    rows = np.stack([a + t * (b - a) for t in steps]).astype(np.float32)
    groups = cluster(Points(rows, range(len(rows))), REACH)
    assert not any(0 in g and len(rows) - 1 in g for g in groups)


def test_one_person_on_many_photos_stays_one() -> None:
    v = vectors(*((p, k) for k in range(150) for p in (1, 2)))
    groups = cluster(Points(v, [k for k in range(150) for _ in range(2)]), REACH)
    assert sorted(map(len, groups)) == [150, 150]


def test_groups_that_hold_stay_whole_and_draw_what_is_like_them() -> None:
    v = vectors((1, 0), (2, 0), (1, 1), (2, 1))
    together = Points(v, range(4), groups=[5, 5, -1, -1])
    assert cluster(together, 0.1) == [[0, 1], [2], [3]]
    assert cluster(Points(v, range(4), groups=[5, -1, -1, -1]), REACH) == [[0, 2], [1, 3]]


def test_held_groups_never_join_and_others_may() -> None:
    v = vectors(*((1, k) for k in range(4)))
    groups = [0, 0, 1, 1]
    assert cluster(Points(v, range(4), groups=groups), REACH) == [[0, 1, 2, 3]]
    assert cluster(Points(v, range(4), groups=groups, held=frozenset({0})), REACH) == [[0, 1, 2, 3]]
    held = Points(v, range(4), groups=groups, held=frozenset({0, 1}))
    assert cluster(held, REACH) == [[0, 1], [2, 3]]


def test_what_was_parted_stays_apart_by_any_way() -> None:
    v = vectors(*((1, k) for k in range(4)))
    parted = Points(v, range(4), groups=[0, 0, -1, -1], bars=[(2, 0)])
    for rows in cluster(parted, REACH):
        assert not {0, 1} & set(rows) or 2 not in rows


def test_settled_points_are_compared_with_what_is_new_only() -> None:
    v = vectors((1, 0), (2, 0), (3, 0), (1, 1), (4, 0))
    settled = Points(v, range(5), settled=frozenset({0, 1, 2}))
    assert cluster(settled, REACH) == cluster(Points(v, range(5)), REACH) == [[0, 3], [1], [2], [4]]
    # they are taken at their word
    twice = vectors((1, 0), (1, 1), (2, 0))
    assert cluster(Points(twice, range(3), settled=frozenset({0, 1})), REACH) == [[0], [1], [2]]


def test_a_poor_face_must_be_nearer() -> None:
    v = vectors((1, 0), (1, 1))
    assert cluster(Points(v, range(2), noise=np.zeros(2, np.float32)), REACH) == [[0, 1]]
    assert cluster(Points(v, range(2), noise=np.array([0, 0.24], np.float32)), REACH) == [[0], [1]]


def test_equal_points_and_no_points() -> None:
    assert cluster(Points(np.zeros((0, 128), np.float32), []), REACH) == []
    assert cluster(Points(np.ones((9, 128), np.float32), range(9)), REACH) == [list(range(9))]
