from __future__ import annotations

import numpy as np

from albumapp.analysis.model import PhotoScore
from albumapp.analysis.people import cluster, find_people
from tests.analysis.drawn import encoding, face


def test_people_are_numbered_by_their_photos() -> None:
    shown = {"a": (2,), "b": (1, 2), "c": (1,), "d": (1, 3), "e": (None,)}
    scores = {
        i: PhotoScore(i, faces=tuple(face(p, ord(i), 0.1 + 0.3 * k) for k, p in enumerate(who)))
        for i, who in shown.items()
    }
    people, of_faces = find_people(list("abcde"), scores)
    assert [(p.id, p.photos) for p in people] == [("p1", ("b", "c", "d")), ("p2", ("a", "b"))]
    assert of_faces == {"a": ("p2",), "b": ("p1", "p2"), "c": ("p1",), "d": ("p1", None), "e": (None,)}


def test_nobody_is_twice_in_one_photo() -> None:
    twins = np.stack([np.frombuffer(encoding(7, k), "<f4") for k in range(4)])
    assert cluster(twins, [0, 1, 2, 3]) == [[0, 1, 2, 3]]
    groups = cluster(twins, [0, 0, 1, 1])
    assert all(len({(0, 0, 1, 1)[i] for i in g}) == len(g) for g in groups)


def test_a_look_alike_does_not_chain_two_people() -> None:
    a, b = (np.frombuffer(encoding(p), "<f4") for p in (1, 2))
    apart = np.linalg.norm(a - b)
    steps = np.linspace(0, 1, round(apart / 0.3))
    rows = np.stack([a + t * (b - a) for t in steps]).astype(np.float32)
    groups = cluster(rows, list(range(len(rows))))
    assert not any(0 in g and len(rows) - 1 in g for g in groups)


def test_no_faces_no_people() -> None:
    assert find_people(["a", "b"], {"a": PhotoScore("a", faces=(face(),))}) == ((), {})


def test_one_person_on_many_photos_stays_one() -> None:
    rows = np.stack([np.frombuffer(encoding(p, k), "<f4") for k in range(150) for p in (1, 2)])
    groups = cluster(rows, [k for k in range(150) for _ in range(2)])
    assert sorted(map(len, groups)) == [150, 150]
