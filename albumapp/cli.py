"""The command line: its words and options. What the commands do stands in `commands.py`.

Exit status: 0 done; 1 done, with findings that a printer would reject; 2 wrong use or nothing usable, with
one line that says what and where; 3 done, but photos were left out as unreadable (listed on stderr); 4 of
many albums some could not be made.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn, TypeAlias

from albumapp import __version__
from albumapp.basis import UserError
from albumapp.batch_options import add_batch_options, add_name_options
from albumapp.console import DONE, WRONG, ReaderGone, result, say
from albumapp.export_command import add_options, add_strict
from albumapp.preflight_command import add_preflight_options

COMMANDS = (
    "build",
    "analyze",
    "inspect",
    "edit",
    "export",
    "preflight",
    "products",
    "retarget",
    "recommend",
    "family",
    "collect",
    "rescue",
)

_EPILOG = """exit status:
  0  done
  1  done, with findings that a printer would reject
  2  wrong use or nothing usable; one line on stderr says what and where
  3  done, but some photos were left out as unreadable (listed on stderr)
  4  of many, some could not be made (listed in the table and in report.json)

There is never a prompt. Progress goes to stderr, results to stdout or the named file. All state (library,
settings, cache) lies in the folder that ALBUMAPP_HOME names. The same input, seed and SOURCE_DATE_EPOCH
give the same JSON and the same PDF bytes."""


class _Parser(argparse.ArgumentParser):
    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stdout:  # --help may be piped into a reader that leaves early
            result(message)
        else:
            super()._print_message(message, file)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def _command(commands: _Commands, name: str, help_: str, text: str) -> _Parser:
    return commands.add_parser(
        name,
        help=help_,
        description=text,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _people(p: _Parser) -> None:
    p.add_argument(
        "--people",
        choices=("on", "off"),
        help="on: look for faces and tell people apart by them, in this run, on this computer only (faces "
        "alone, where you answered no to the second in the window); off: neither; default: what you answered "
        "in the window to each of the two, else off",
    )


def _favourites(p: _Parser) -> None:
    p.add_argument(
        "--favourites",
        metavar="FILE",
        help="a list of file names (text or CSV) that are always chosen, such as a client sends",
    )


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(
        prog="albumapp",
        description="Turns photos into print-ready albums. Without a command it opens the designer.",
        epilog="To open a file that is called like a command, write ./build. " + _EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"albumapp {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _designer_options(_command(commands, "open", "open the designer (the default)", "Open the designer."))

    _build_command(commands)
    _reading_commands(commands)
    _edit_command(commands)
    p = _command(
        commands,
        "export",
        "a project to PDF, JPEGs, a proof to mail or an order package",
        "Export a project for print, or a proof, pictures or a contact sheet of it.\n\n"
        "  albumapp export lisbon.album -o spreads/ --no-bleed --quality 90\n"
        "  albumapp export lisbon.album -o sheet.pdf --as contact --photos all\n"
        "  albumapp export lisbon.album -o order.zip --order A-17 --quantity 2 --ticket\n"
        "  albumapp export card.album --names guests.csv -o cards/       one PDF for each name",
    )
    add_options(p)
    add_name_options(p)
    _preflight_command(commands)
    _file_commands(commands)
    p = _command(commands, "products", "the catalogue", "List the products: sizes, pages, bleed, parameters.")
    p.add_argument("--json", metavar="FILE", help="as JSON (- for stdout) instead of a table")
    _retarget_command(commands)
    _family_commands(commands)
    return top


def _preflight_command(commands: _Commands) -> None:
    p = _command(
        commands,
        "preflight",
        "what a printer would send back, of an album or any print PDF",
        "Check an album and the PDF that would be made of it, or any PDF meant for print: boxes and bleed,\n"
        "resolution, fonts, colours, ink, small text and lines, output intent, metadata.\n\n"
        "  albumapp preflight lisbon.album --html report.html\n"
        "  albumapp preflight cover.pdf --product hardcover-a4-landscape --json -",
    )
    add_preflight_options(p)


def _retarget_command(commands: _Commands) -> None:
    p = _command(
        commands,
        "retarget",
        "an album on another product",
        "Lay out an album on another product, into a file of its own, and list what changed.\n"
        "Texts, crops and pages that were arranged by hand stay as near to what they were as they can.\n\n"
        "  albumapp retarget lisbon.album --product hardcover-20x20 -o small.album",
    )
    p.add_argument("project", metavar="PROJECT", help="an .album file, which is left as it is")
    p.add_argument("--product", required=True, metavar="ID", help="one of `albumapp products`")
    p.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="a parameter of the product"
    )
    p.add_argument("--pages", type=int, metavar="N", help="page count (default: as near as it can be)")
    p.add_argument("-o", "--output", required=True, metavar="NEW.album", help="the project to make")
    p.add_argument("--json", metavar="FILE", help="what changed as JSON (- for stdout)")


def _family_commands(commands: _Commands) -> None:
    p = _command(
        commands,
        "recommend",
        "what these photos would make",
        "A ranked few of the products that the photos would make, with sizes, pages, prices where known,\n"
        "and why. Each is drafted to know its pages; nothing is kept.\n\n"
        "  albumapp recommend Photos/ --json -",
    )
    p.add_argument("paths", nargs="+", metavar="PATH", help="photos and folders of photos")
    p.add_argument("--most", type=int, default=6, metavar="N", help="so many at most (default: 6)")
    p.add_argument("--json", metavar="FILE", help="as JSON (- for stdout) instead of a table")
    _people(p)
    _favourites(p)
    p = _command(
        commands,
        "family",
        "the look of one album for another",
        "Give an album the style, text styles, background, colours and large photos of another one, as one\n"
        "step that can be undone. The other one is left as it is.\n\n"
        "  albumapp family lisbon.album calendar.album",
    )
    p.add_argument("source", metavar="FROM", help="the .album file whose look it is")
    p.add_argument("project", metavar="TO", help="the .album file that takes it")
    p.add_argument("--json", metavar="FILE", help="what was taken as JSON (- for stdout)")


def _build_command(commands: _Commands) -> None:
    p = _command(
        commands,
        "build",
        "photos in, print-ready album out",
        "Import, analyse, choose, lay out and export, without a screen.\n\n"
        "  albumapp build Photos/ -o album.pdf --pages 40 --title 'Lisbon'\n"
        "  albumapp build Photos/ --product hardcover-a4-landscape --project lisbon.album -o package.zip\n"
        "  albumapp build Weddings/ --each -o albums/          one album of each folder in Weddings/\n"
        "  albumapp build --orders orders.csv -o albums/       one a row: folder, product, title, pages ...\n"
        "  albumapp build Photos/ --product card-a6 --title 'Dear {name}' --names guests.csv -o cards/\n\n"
        "Of many, each is made in a process of its own; one that cannot be made never stops the others, and\n"
        "gives status 4. OUT gets report.json, report.csv and report.html. Run it again to go on after a\n"
        "stop, or when what was wrong is mended: what is done and has not changed is not made again.",
    )
    p.add_argument("paths", nargs="*", metavar="PATH", help="photos and folders of photos")
    p.add_argument("--product", metavar="ID", help="one of `albumapp products` (default: layflat-30x30)")
    p.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="a parameter of the product"
    )
    p.add_argument(
        "-o", "--output", metavar="OUT", help="out.pdf, a folder (spread JPEGs), or order.zip (order package)"
    )
    p.add_argument("--project", metavar="FILE", help="keep the project as FILE.album, to edit it later")
    p.add_argument("--overwrite", action="store_true", help="replace a project file that is there already")
    p.add_argument("--pages", type=int, metavar="N", help="page count (default: by the number of photos)")
    p.add_argument("--title", metavar="T", help="title on the cover (default: the name of the folder)")
    p.add_argument("--style", metavar="ID", help="look of the pages (default: clean-white)")
    p.add_argument(
        "--seed", type=int, default=0, metavar="N", help="another seed, another layout (default: 0)"
    )
    p.add_argument(
        "--language",
        default="en",
        metavar="CODE",
        help="of titles, captions and months on the pages: en, de or he (default: en)",
    )
    _people(p)
    _favourites(p)
    add_strict(p)
    p.add_argument("--json", metavar="FILE", help="write what was done and found as JSON (- for stdout)")
    add_batch_options(p)


def _reading_commands(commands: _Commands) -> None:
    p = _command(
        commands, "analyze", "score every photo, no layout", "Score every photo and say why, as JSON."
    )
    p.add_argument("paths", nargs="+", metavar="PATH", help="photos and folders of photos")
    p.add_argument("--json", default="-", metavar="FILE", help="where to write it (default: - for stdout)")
    _people(p)
    _favourites(p)

    p = _command(
        commands, "inspect", "the whole document as JSON", "Say everything of a project as JSON, in mm."
    )
    p.add_argument("project", metavar="PROJECT", help="an .album file")
    p.add_argument("--json", default="-", metavar="FILE", help="where to write it (default: - for stdout)")


def _edit_command(commands: _Commands) -> None:
    p = _command(
        commands,
        "edit",
        "edit a project by script",
        "Run the window's own edits, one JSON object a line, each an undoable step:\n\n"
        '  {"edit": "set_text", "frame": "f2", "text": "Lisbon"}\n'
        '  {"edit": "undo"}\n\n'
        "`albumapp edit --list` says all edits and their parameters. The first line that cannot be done\n"
        "stops the run with status 2 and its number; the lines before it are kept.",
    )
    p.add_argument("project", metavar="PROJECT", nargs="?", help="an .album file")
    p.add_argument("edits", metavar="EDITS.jsonl", nargs="?", help="the edits (- for stdin)")
    p.add_argument("--list", action="store_true", help="list the edits and their parameters")


def _file_commands(commands: _Commands) -> None:
    p = _command(
        commands,
        "collect",
        "a project with its photos in one folder or file",
        "Pack a project with all its photos, each known again by its picture, to open it elsewhere.\n"
        "They are the originals, with what they say of place, time and camera.",
    )
    p.add_argument("project", metavar="PROJECT", help="an .album file")
    p.add_argument("-o", "--output", required=True, metavar="OUT", help="a new folder, or out.zip")
    p.add_argument(
        "--no-history",
        action="store_true",
        help="only the album as it is now: no steps to undo, kept versions or printed orders",
    )
    p = _command(
        commands,
        "rescue",
        "what can be read of a damaged project",
        "Save what can be read of a damaged project into a new one; what is lost is said on stderr.",
    )
    p.add_argument("project", metavar="PROJECT", help="an .album file, which is left as it is")
    p.add_argument("-o", "--output", required=True, metavar="NEW.album", help="the project to make")


def _designer_options(p: argparse.ArgumentParser) -> None:
    p.add_argument("paths", nargs="*", metavar="PATH", help="a project, photos or folders to open")
    p.add_argument(
        "--demo", action="store_true", help="open a finished album of sample photos that albumapp draws"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    first = next((a for a in given if not a.startswith("-")), None)
    asks = {"-h", "--help", "--version"} & set(given)
    if first not in (*COMMANDS, "open") and not (asks and first is None):
        given.insert(0, "open")
    try:
        os.getcwd()
    except FileNotFoundError:
        say("albumapp: The current folder is gone. Go to one that is there (cd).")
        return WRONG
    try:
        options = parser().parse_args(given)
    except ReaderGone:
        return DONE
    except UserError as e:  # --help into a full disk
        say(f"albumapp: {e}")
        return WRONG
    if options.command in (None, "open"):
        from albumapp.app import run  # Qt is loaded for the window alone

        return run(options.paths, options.demo)
    from albumapp import commands  # numpy and the rest are loaded for the work alone

    return commands.run(options)
