"""The pages of a hanging plan: the wall to scale, where the nails go, the lists, and the paper template.

A page more: a module with a function that gives its frames, and its place in `export/hanging_plan.py`.
"""
