"""Functions named by text, so that the window need not import what only its workers run."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Remote:
    """Calls "package.module:function" with the items of a tuple; imported where it runs."""

    target: str

    def __call__(self, arguments: tuple[Any, ...]) -> Any:
        module, name = self.target.split(":")
        return getattr(import_module(module), name)(*arguments)
