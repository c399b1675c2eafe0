"""Whether the album shows people as often as the photos do, whatever their faces score.

    python -m tests.bench.shares [--photos 1000] [--album 120]

Sets are drawn at random: people on photos alone and together, of whom some have faces that score half as
well (darker, smaller, blurred: half the confidence and sharpness, a quarter of the area) as the others'. The
whole way is run: importance of the photos (`importance.weigh`), then the choice. Printed for each set: how
far a person's share of the album is from their share of the set at most, for both kinds of people, with the
bar of one photo; people on at least three photos who are in no album photo; and the seconds of a core.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from albumapp.analysis import importance
from albumapp.analysis.model import Event, Face, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
from albumapp.analysis.selection import PERSON_MIN, choose
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.record import PhotoRecord

EVENT = 25  # photos


def drawn_set(count: int, people: int, weak: int, seed: int) -> list[PhotoFacts]:
    """`count` photos of p1, p2, ...; the first `weak` of them have faces that score half as well."""
    rng = random.Random(seed)
    everyone = [f"p{k + 1}" for k in range(people)]
    often = [rng.uniform(0.5, 2.0) for _ in everyone]
    records, scores, on = {}, {}, {}
    for n in range(count):
        i = f"i{n:05d}"
        who = sorted(set(rng.choices(everyone, often, k=rng.choice([0, 0, 1, 1, 2, 3]))))
        lit = 0.5 if who and all(p in everyone[:weak] for p in who) else 1.0
        records[i] = PhotoRecord(i, i, "jpeg", 3000, 2000)
        scores[i] = PhotoScore(
            i,
            sharpness=rng.uniform(0.5, 0.9) * lit,
            exposure=rng.uniform(0.6, 1.0) * lit,
            contrast=rng.uniform(0.4, 1.0) * lit,
            faces=tuple(_face(rng, p in everyone[:weak], k) for k, p in enumerate(who)),
        )
        on[i] = tuple(who)
    ids = list(records)
    parts = [tuple(ids[k : k + EVENT]) for k in range(0, count, EVENT)]
    events = [Event(f"e{k}", None, None, None, part) for k, part in enumerate(parts)]
    weights = importance.weigh(records, scores, dict.fromkeys(ids), events, on, Moments())
    bare = [PhotoFacts(i, Size(3000, 2000), people=on[i], importance=weights[i].importance) for i in ids]
    return [replace(f, event=f"e{k // EVENT}") for k, f in enumerate(bare)]


def _face(rng: random.Random, weak: bool, place: int) -> Face:
    side, sure = (0.05, 0.5) if weak else (0.1, 1.0)
    sharp = rng.uniform(0.6, 0.9) * (0.5 if weak else 1.0)
    return Face(Rect(0.1 + 0.2 * place, 0.3, side, side), sure, None, sharp)


def deviations(facts: Sequence[PhotoFacts], album: Sequence[str]) -> dict[str, float]:
    """Share of the album's photos less share of the set, for each person."""
    inside = set(album)
    in_set = Counter(p for f in facts for p in f.people)
    in_album = Counter(p for f in facts if f.id in inside for p in f.people)
    return {p: in_album[p] / max(1, len(album)) - n / len(facts) for p, n in in_set.items()}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--photos", type=int, default=1000)
    parser.add_argument("--album", type=int, default=120)
    given = parser.parse_args()
    bar = 1 / given.album
    print(f"{given.photos} photos, an album of {given.album}; the bar is a photo: {bar:.4f}")
    print("set  people  weak  most off: weak   others   mean: weak    others   missing  seconds")
    for seed, (people, weak) in enumerate([(2, 1), (4, 1), (6, 3), (12, 4), (25, 8), (25, 20)], 1):
        facts = drawn_set(given.photos, people, weak, seed)
        begun = time.process_time()
        album = choose(facts, given.album).ids
        spent = time.process_time() - begun
        off = deviations(facts, album)
        low = {f"p{k + 1}" for k in range(weak)}
        one = [d for p, d in off.items() if p in low]
        two = [d for p, d in off.items() if p not in low]
        shown = {p for f in facts if f.id in set(album) for p in f.people}
        seen = Counter(p for f in facts for p in f.people)
        missing = sum(n >= PERSON_MIN and p not in shown for p, n in seen.items())
        most = [f"{max(map(abs, d)):.4f}" for d in (one, two)]
        mean = [f"{sum(d) / len(d):+.4f}" for d in (one, two)]
        print(
            f"{seed:3d}  {people:6d}  {weak:4d}  {most[0]:>14}  {most[1]:>7}  {mean[0]:>10}"
            f"  {mean[1]:>8}  {missing:7d}  {spent:7.2f}"
        )


if __name__ == "__main__":
    main()
