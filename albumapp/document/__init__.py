"""The document is a value: frozen dataclasses in mm that pure functions turn into new ones.

`model` is the value, `codec` its JSON, `edits` the pure functions by name (the window, `albumapp edit`
and the random tests all call these), `journal` the history, `storage` the `.album` file, `drawlist` what
shows of a surface. To add an edit, add a function with `@edit` in `edits_*`; it is then in the history,
on the command line and in the random tests by itself.
"""
