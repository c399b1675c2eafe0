"""Work in the background: tasks in a thread that is told to stop, photos in spawned processes. No Qt.

`task` runs one piece of work and always delivers its result or its error through `post` (the window
gives one that runs callbacks on its own thread); `pool` streams many small jobs through processes.
"""
