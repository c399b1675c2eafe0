"""What the window calls the thing at hand: a book has pages, a wall has pieces, cards and prints are no book.

The texts of actions, panels and Check are written for books. `named` gives the one for what is open: that
of `WALL` on a gallery's wall, of `NO_BOOK` on whatever else is no book. To rename one more, enter it there;
of actions `ui/actions` asks by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk

NOTHING = "There is nothing to stop at: every page has been looked at, nothing stands out."
NO_BOOK = {
    "Book": "Product",
    "Page": "Size",
    "Title of the book": "Title",
    "The whole book": "All of it",
    "Outline of the book": "Outline",
    "All pages of the book": "All pages at once",
    "Pages of the book": "Pages",
    "Read your book": "Look through it once more",
    "You have read your book": "You have looked through all of it",
    NOTHING: "There is nothing to stop at: all of it has been looked at, nothing stands out.",
    "Suggest the whole book again": "Suggest all of it again",
}
WALL = {
    **NO_BOOK,
    "Pages": "Pieces",
    "Pages of the book": "Wall",
    "Suggest these pages again": "Hang them another way",
    "Other layouts of these pages": "Other arrangements",
    "More photos on these pages": "One piece more",
    "Fewer photos on these pages": "One piece less",
    "Clear these pages": "Take everything off the wall",
    "Lock these pages": "Lock the wall",
    "Place the chosen photos on these pages": "Hang the chosen photos",
    "Largest of these pages": "Largest on the wall",
    "Adjust all photos of these pages like this one": "Adjust all photos of the wall like this one",
    "Back to the pages": "Back to the wall",
}

# actions that a wall refuses, or that would do nothing there: only pictures hang on it, and straight
NOT_ON_A_WALL = frozenset(
    (
        *("add_text", "add_rect", "add_ellipse", "add_line", "add_caption", "page_numbers", "decoration"),
        *("divider", "rotate_left", "rotate_right", "straighten", "fill_page", "shadow"),
        *("background", "photo_behind", "bare_paper", "pick_colour", "save_look"),
        *("contents", "begin_here", "name_here"),
    )
)


def kind(desk: Desk) -> str:
    """ "book", "wall" or "other"; a book where nothing is open."""
    piece = desk.project.spec.piece if desk.project is not None else None
    if piece is None:
        return "book"
    return "wall" if piece.form == "gallery" else "other"


def named(desk: Desk, text: str) -> str:
    """The text for the thing at hand, in the user's language."""
    words = {"wall": WALL, "other": NO_BOOK}.get(kind(desk), {})
    return tr(words.get(text, text))
