"""Which keys an action has: those of the table, or the user's own. Kept in the settings as `keys`.

An action has any number of key sequences; each belongs to one action. Nothing here shows anything: the page
`dialogs/keys.py` does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from albumapp.ui.action_table import ACTIONS, MENUS
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.session.settings import Settings
    from albumapp.ui.action_table import Action

ROWS = {row.id: row for row in ACTIONS if not row.id.startswith("-")}


def fixed() -> dict[str, str]:
    """What the keyboard does everywhere, without any action: these keys can be given to none."""
    arrows, taken = tr("Arrows move what is selected."), tr("It takes what is chosen.")
    return {
        "Tab": tr("It moves from one thing to the next."),
        "Shift+Tab": tr("It moves from one thing to the one before."),
        "Esc": tr("It leaves what is open."),
        "Space": tr("It moves the view while it is held."),
        **dict.fromkeys(("Return", "Enter"), taken),
        **dict.fromkeys(("Left", "Right", "Up", "Down"), arrows),
    }


def is_letter(key: str) -> bool:
    """A single character: it acts without Ctrl or Alt, so it can be switched off."""
    plain = key.removeprefix("Shift+")
    return len(plain) == 1


def portable(key: str) -> str:
    """As it is kept: "Ctrl+D"; "" for what is no key sequence of one stroke."""
    found = QKeySequence(key)
    return found.toString(QKeySequence.SequenceFormat.PortableText) if found.count() == 1 else ""


def own(settings: Settings) -> dict[str, list[str]]:
    """The user's own keys by action, what is damaged left out."""
    found = {}
    for action, keys in settings.get("keys").items():
        if action in ROWS and isinstance(keys, list):
            found[action] = [k for k in map(portable, (k for k in keys if isinstance(k, str))) if k]
    return found


def table(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys of every action, single letters included. The user's own keys are no others'."""
    mine = own(settings)
    taken = {k for keys in mine.values() for k in keys}
    return {
        row.id: tuple(mine[row.id])
        if row.id in mine
        else tuple(k for k in row.keys if portable(k) not in taken)
        for row in ROWS.values()
    }


def active(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The keys that act now: without single letters where those are switched off."""
    letters = bool(settings.get("letter_keys"))
    return {i: tuple(k for k in keys if letters or not is_letter(k)) for i, keys in table(settings).items()}


def owner(settings: Settings, key: str, but: str = "") -> Action | None:
    """Whose key this is now, other than the action `but`."""
    wanted = portable(key)
    for action, keys in table(settings).items():
        if action != but and wanted in map(portable, keys):
            return ROWS[action]
    return None


def refusal(key: str) -> str:
    """Why a key can be no shortcut; "" where it can."""
    wanted = portable(key)
    if not wanted:
        return tr("This is no key that can be used.")
    return fixed().get(wanted, "")


def give(settings: Settings, action: str, keys: Sequence[str]) -> None:
    """An action has these keys from now on, which others lose. KeyError for an action that there is not."""
    usual = ROWS[action].keys
    wanted = list(dict.fromkeys(k for k in map(portable, keys) if k and not refusal(k)))
    mine = {i: [k for k in theirs if k not in wanted] for i, theirs in own(settings).items()}
    mine[action] = wanted
    _keep(settings, mine, () if wanted != [portable(k) for k in usual] else (action,))


def reset(settings: Settings, action: str = "") -> None:
    """As it was at first: one action, or all. Keys that the user gave to others meanwhile come back."""
    if not action:
        settings.set("keys", {})
        return
    back = set(map(portable, ROWS[action].keys))
    mine = {i: [k for k in keys if k not in back] for i, keys in own(settings).items() if i != action}
    _keep(settings, mine)


def _keep(settings: Settings, mine: Mapping[str, Sequence[str]], usual: Sequence[str] = ()) -> None:
    """`usual` are actions whose keys are as in the table: that is not kept."""
    settings.set("keys", {i: list(keys) for i, keys in mine.items() if i not in usual})


def native(keys: Sequence[str]) -> str:
    """As the system writes them."""
    return ",  ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)


def lines(settings: Settings) -> list[tuple[str, list[tuple[str, str]]]]:
    """All that has keys now: by menu, the action's words and its keys."""
    now = active(settings)
    found = []
    for menu in MENUS:
        rows = [(tr(r.text), native(now[r.id])) for r in ROWS.values() if r.menu == menu and now[r.id]]
        if rows:
            found.append((tr(menu), rows))
    return found


def as_text(settings: Settings) -> str:
    """The list as plain text, to be pasted anywhere."""
    parts = []
    for menu, rows in lines(settings):
        wide = max(len(keys) for _, keys in rows)
        parts.append("\n".join([menu, *(f"  {keys:<{wide}}  {words}" for words, keys in rows)]))
    return "\n\n".join(parts) + "\n"


def as_html(settings: Settings) -> str:
    """The list as a page to print."""
    from html import escape

    parts = [f"<h1>{escape(tr('All keys of albumapp'))}</h1>"]
    for menu, rows in lines(settings):
        body = "".join(
            f"<tr><td width='160'><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>"
            for words, keys in rows
        )
        parts.append(f"<h3>{escape(menu)}</h3><table cellpadding='2'>{body}</table>")
    return "".join(parts)
