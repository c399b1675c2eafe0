"""The options of `albumapp build` that make many at once. Nothing heavy is imported here."""

from __future__ import annotations

import argparse

ENDINGS = {"pdf": ".pdf", "package": ".zip", "pictures": ""}


def add_batch_options(p: argparse.ArgumentParser) -> None:
    """The options of `albumapp build` that make many."""
    many = p.add_argument_group("many at once")
    what = many.add_mutually_exclusive_group()
    what.add_argument(
        "--each", action="store_true", help="one album of each folder in the PATHs, into the folder OUT"
    )
    what.add_argument(
        "--orders",
        metavar="FILE.csv",
        help="one album a row, into the folder OUT: columns folder, product, title, pages, style, set, name; "
        "what a cell leaves empty is as the other options say",
    )
    _names(what, "the album")
    many.add_argument(
        "--as",
        dest="kind",
        choices=tuple(ENDINGS),
        default="pdf",
        help="what to make of each: a PDF, an order package, or a folder of pictures (default: pdf)",
    )
    many.add_argument(
        "--projects", action="store_true", help="keep the project of each, too, as OUT/NAME.album"
    )
    _many(many)


def add_name_options(p: argparse.ArgumentParser) -> None:
    """The options of `albumapp export` that make a copy for each name."""
    many = p.add_argument_group("a copy for each name")
    _names(many, "the project")
    _many(many)


def _names(group: argparse._ActionsContainer, of: str) -> None:
    group.add_argument(
        "--names",
        metavar="FILE.csv",
        help=f"one copy of {of} for each row, into the folder OUT: {{name}}, or another column, in its texts "
        "is filled in",
    )


def _many(group: argparse._ActionsContainer) -> None:
    group.add_argument("--together", action="store_true", help="with --names: all copies in one file OUT.pdf")
    group.add_argument(
        "--again", action="store_true", help="make also what is done and has not changed since"
    )
    group.add_argument(
        "--workers", type=int, metavar="N", help="how many at a time (default: by cores and free memory)"
    )
    group.add_argument(
        "--patience",
        type=float,
        metavar="MINUTES",
        default=20.0,
        help="give up one with which nothing happens for so long (default: 20; 0: never)",
    )
