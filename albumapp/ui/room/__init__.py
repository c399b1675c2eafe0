"""The room preview: what hangs on the wall, in a drawn room or in the user's photo of theirs.

`window` puts together `stage` (the picture, dragged, marked and brushed on), `side` (what is chosen) and
`making` (the pictures, made in a thread). A drawn room is added in `imaging/scenes.py`.
"""
