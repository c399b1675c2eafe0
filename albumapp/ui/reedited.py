"""Photos edited in another program since they were imported take the place of their former selves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from albumapp.photos.record import PhotoRecord
    from albumapp.session.importing import ImportResult
    from albumapp.ui.desk import Desk


def take_reedited(desk: Desk, result: ImportResult) -> list[tuple[str, PhotoRecord]]:
    """Photos that were edited outside take the place of their former selves, in one step.

    Where the aspect changed the crops change too, so that is asked for first, in the message bar.
    """
    project = desk.project
    if project is None:
        return []
    known = project.document.photos
    # a question that was left open comes back: the file of a photo now holds another picture
    at = {entry.path: old for old, entry in known.items()}
    left = [(at[r.path], r) for r in result.records if at.get(r.path, r.id) != r.id]
    found = dict((*left, *result.reedited))
    pairs = [(old, new) for old, new in found.items() if old in known and new.id not in known]
    same = [(o, n) for o, n in pairs if abs(known[o].size.aspect / n.aspect - 1) < 0.005]
    other = [p for p in pairs if p not in same]
    if same:
        _replace(desk, same)
        desk.say(
            "good",
            count(
                len(same),
                "{n} photo was edited again: updated everywhere.",
                "{n} photos were edited again: updated everywhere.",
            ),
        )
    if other:
        desk.say(
            "info",
            count(
                len(other),
                "{n} photo was edited again and has another shape now.",
                "{n} photos were edited again and have another shape now.",
            ),
            tr("Updating will crop them anew."),
            tr("Update"),
            lambda: _replace(desk, other),
            f"update-{sorted(old for old, _ in other)}",
        )
        # until then the file holds another picture than the project means
        desk.lost.check(aloud=False)
    return pairs


def _replace(desk: Desk, pairs: Sequence[tuple[str, PhotoRecord]]) -> None:
    from albumapp.document.codec import photo_to_json
    from albumapp.session.importing import entry_of

    key = f"reedit-{pairs[0][1].id}"
    for old, new in pairs:
        desk.do("replace_photo", merge=key, old=old, new=photo_to_json(entry_of(new)))
    desk.lost.check(aloud=False)
