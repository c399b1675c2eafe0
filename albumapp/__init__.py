"""albumapp: from a folder of photos to a print-ready album. See README.md for the map of packages."""

__version__ = "0.1.0"
