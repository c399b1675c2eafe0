"""Sheets full of photos: how long they take as their number grows, how full they are, what is cropped.

python -m tests.bench.collages
"""

from __future__ import annotations

import statistics
import time

from albumapp.layout.alternatives import alternatives
from albumapp.layout.constraints import frame_violations
from albumapp.layout.style import style
from tests.layout.made import camera_roll
from tests.layout.pieces.test_pieces import made

COUNTS = (12, 50, 100, 200)
FIGURES = ("none", "heart", "letters,letters=40")


def main() -> None:
    """A row for each figure and number of photos; times are of a core, as multiples of the first row's."""
    base = 0.0
    for figure in FIGURES:
        for count in COUNTS:
            roll = camera_roll(count, seed=4)
            facts = {p.id: p for p in roll}
            start = time.process_time()
            doc = made(f"collage-60x90:heading=none,figure={figure}", roll)
            drafted = time.process_time() - start
            base = base or drafted
            sheet = doc.surfaces[0]
            start = time.process_time()
            others = alternatives(doc, sheet.id, facts.__getitem__, style("clean-white"))
            other = time.process_time() - start
            frames, gap, room = list(sheet.photo_frames()), sheet.gutter, sheet.content[0]
            full = sum((f.box.w + gap) * (f.box.h + gap) for f in frames) / ((room.w + gap) * (room.h + gap))
            lost = [1 - f.crop.box.area for f in frames]
            cut = sum(
                v.kind == "face"
                for f in frames
                for v in frame_violations(f, facts[f.photo or ""], sheet.shape)
            )
            print(
                f"{count:4d} photos, figure {figure.split(',')[0]:8s} draft x {drafted / base:.1f} "
                f"({1000 * drafted:.0f} ms), {len(others)} layouts {1000 * other:.0f} ms, full {full:.3f}, "
                f"cropped {statistics.mean(lost):.3f} (most {max(lost):.2f}), faces cut {cut}"
            )


if __name__ == "__main__":
    main()
