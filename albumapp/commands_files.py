"""What the commands do with project files: pack one with its photos, save what is left of a damaged one."""

from __future__ import annotations

import argparse
from pathlib import Path

from albumapp.console import DONE, FINDINGS, LEFT_OUT, Meter, say
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.files import photo_finder


def collect(options: argparse.Namespace) -> int:
    from albumapp.session.collecting import collect as packed

    album, meter = Path(options.project), Meter()
    with Library() as library:
        made = packed(
            album,
            Path(options.output),
            lambda document: photo_finder(document, library, album),
            Task("collect", meter),
            not options.no_history,
        )
    meter.end()
    for name in made.missing:
        say(f"missing: {name}")
    return LEFT_OUT if made.missing else DONE


def rescue(options: argparse.Namespace) -> int:
    from albumapp.basis import say as words
    from albumapp.session.rescuing import rescue_into

    with Library() as library:
        lost = rescue_into(Path(options.project), Path(options.output), library)
    for reason in lost:
        say(words(reason))
    return FINDINGS if lost else DONE
