"""Plain geometry in millimetres (y grows downwards), standard library only.

`rect` has Size, Rect and Insets; `affine` has 2 x 3 matrices; `crop` has the maths of a photo in a
frame: crops, straightening, quarter turns, effective ppi.
"""

from albumapp.geometry.affine import Affine
from albumapp.geometry.crop import Crop
from albumapp.geometry.rect import Insets, Rect, Size

__all__ = ["Affine", "Crop", "Insets", "Rect", "Size"]

MM_PER_INCH = 25.4
PT_PER_MM = 72 / 25.4
