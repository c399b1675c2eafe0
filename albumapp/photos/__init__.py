"""Photos as they lie on disk: finding them, reading what they say of themselves, remembering it.

`record` is the value that everything else uses; `scan` finds files; `identity` hashes image data (`heif`
finds it in HEIC and AVIF); `exif` reads time, place and camera and `times` decides which time to trust;
`reading` turns one file into a record and a thumbnail (in a worker process); `library` keeps all of it
in a rebuildable SQLite cache (`database`).
"""
