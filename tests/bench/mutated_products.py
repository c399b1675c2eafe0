"""Many product files with one thing wrong each: refused in words, or printed as they say; never a crash.

python -m tests.bench.mutated_products [--count 1000] [--first 0]
"""

from __future__ import annotations

from tests.bench.mutants import told
from tests.export.album import jpeg, scene
from tests.product_mutants import try_one

if __name__ == "__main__":
    told(__doc__, "products", lambda folder: jpeg(folder / "p.jpg", scene()), try_one)
