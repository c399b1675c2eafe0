"""What every other package may use: errors meant for people, reasons, and where files live.

Imports nothing of albumapp. Add here only what has no better home and no dependency.
"""

from albumapp.basis.errors import Cancelled, UserError
from albumapp.basis.reasons import Reason, say

__all__ = ["Cancelled", "Reason", "UserError", "say"]
