"""Walls: which photos are hung, at which of a printer's sizes, and where.

`room` says what a wall is and which rules a hanging keeps; `shapes` places boxes of given sizes so that these
rules hold; `worth` says which photo earns a wall; `hanging` joins them to arrangements. To add a kind of
arrangement, add a function to `shapes.KINDS`.
"""
