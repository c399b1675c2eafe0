"""The version of what the worker half of the analysis computes; part of the cache's key."""

from __future__ import annotations

# Bump when a score, a face box or an encoding would come out differently: all photos are looked at anew.
ANALYSIS_VERSION = "8"
