"""The open project and what is done with it: import, analyse, suggest, edit, save. No Qt.

The window and the command line both work through this package: `project` holds the current document
and its history, `importing` brings photos in, `suggesting` makes the album, `report` says it as JSON.
"""
