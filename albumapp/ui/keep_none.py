"""A guard for Python 3.11: PySide6 6.12 gives `None` and `True` back without counting the reference.

Measured with 6.12.0 on 3.11.7: each call that returns nothing takes one from None's reference count (about
5,000 at the start) and each `Signal.emit` one from True's, so that a window soon ends with "none_dealloc:
deallocating None" or "bool_dealloc: deallocating True or False". From Python 3.12 on they are immortal (PEP
683) and nothing is done. Remove this when Python 3.11 is no longer supported.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    import ctypes

    for lasting in (None, True, False):
        ctypes.c_ssize_t.from_address(id(lasting)).value += 1 << 60
