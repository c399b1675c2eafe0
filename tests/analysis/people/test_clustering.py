from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from albumapp.analysis.people import clustering
from albumapp.analysis.people.clustering import Points, Rule, cluster
from tests.analysis.drawn import encoding

REACH = Rule(near=0, reach=0.5, single=0.5, crowd=0, usual=1)  # plain average linkage


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
def test_it_is_exact_average_linkage(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clustering, "LARGE", 99)
    v = (np.random.default_rng(seed).normal(size=(60, 4)) * 0.35).astype(np.float32)
    groups = cluster(Points(v, range(60)), REACH)
    assert 1 < len(groups) < 60
    assert groups == plain(v, REACH.reach)


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
    assert cluster(together, replace(REACH, reach=0.1)) == [[0, 1], [2], [3]]
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


def test_near_ones_are_joined_first_and_settle() -> None:
    rng = np.random.default_rng(3)
    who = rng.integers(0, 40, 600)
    people = rng.normal(size=(40, 128))
    people *= 0.57 / np.linalg.norm(people, axis=1, keepdims=True)
    away = rng.normal(size=(600, 128))
    v = (people[who] + 0.25 * away / np.linalg.norm(away, axis=1, keepdims=True)).astype(np.float32)
    rule = Rule(near=0.38, reach=0.7, single=0.52, crowd=0.2, usual=0.775)
    groups = cluster(Points(v, range(600)), rule)
    assert all(len({int(who[i]) for i in g}) == 1 for g in groups)
    assert len(groups) == 40
    # starting from what was found changes nothing
    found = [0] * 600
    for n, g in enumerate(groups):
        for i in g:
            found[i] = n
    assert cluster(Points(v, range(600), groups=found), rule) == groups


def test_single_points_must_be_nearer_than_groups() -> None:
    rule = Rule(near=0.2, reach=0.6, single=0.4, crowd=0, usual=1)
    a, b = np.zeros(128), np.zeros(128)
    b[0] = 0.5
    alone = np.stack([a, b]).astype(np.float32)
    assert cluster(Points(alone, range(2)), rule) == [[0], [1]]
    many = np.stack([a] * 5 + [b] * 5).astype(np.float32)
    assert cluster(Points(many, range(10)), rule) == [list(range(10))]


def test_points_with_many_look_alikes_must_be_nearer() -> None:
    rule = Rule(near=0.1, reach=0.5, single=0.5, crowd=0.3, usual=1)
    rng = np.random.default_rng(5)
    pair = np.zeros((2, 128))
    pair[1, 0] = 0.25
    crowd = rng.normal(size=(400, 128))
    near = pair[0] + 0.6 * crowd / np.linalg.norm(crowd, axis=1, keepdims=True)
    far = pair[0] + 2.0 * crowd / np.linalg.norm(crowd, axis=1, keepdims=True)
    together = Points(np.vstack([pair, far]).astype(np.float32), range(402))
    assert [0, 1] in cluster(together, rule)
    beset = Points(np.vstack([pair, near]).astype(np.float32), [0, 1, *([2] * 400)])
    assert [0, 1] not in cluster(beset, replace(rule, crowd=0.6))
    assert [0, 1] in cluster(beset, replace(rule, crowd=0))
