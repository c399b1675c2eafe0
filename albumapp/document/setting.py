"""What is seen with the pieces on a wall and never printed (`products/shape.py: Setting`), as JSON."""

from __future__ import annotations

from albumapp.document.checked import Checked, Malformed
from albumapp.products.shape import Setting

_WIDEST = 10_000.0  # mm


def setting_to_json(s: Setting) -> dict[str, object]:
    return {"rim": [s.mat, s.moulding, s.hidden], "stands": s.stands and s.stands.as_list()}


def setting_from_json(data: object, where: str) -> Setting | None:
    """None where there is none; Malformed where it is wrong."""
    if data is None:
        return None
    own = Checked(data, where)
    rim = own.numbers("rim", 3)
    if not all(0 <= mm <= _WIDEST for mm in rim):
        raise Malformed(f"{where}.rim cannot be")
    mat, moulding, hidden = rim
    return Setting(mat, moulding, hidden, None if own.data.get("stands") is None else own.box("stands"))
