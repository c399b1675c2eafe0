"""The window: everything that uses Qt.

`main_window` holds the panels together; `desk` is their controller (the open project, selection, background
work) and knows no widget; `actions` is the table that menus, toolbar, context menus, palette and the list of
shortcuts derive from, with its handlers in `commands`; `canvas/` shows and edits a surface; `panels/` stand
round it; `dialogs/` come over it and never block. To add a menu action, add a row to `actions.ACTIONS`.
"""
