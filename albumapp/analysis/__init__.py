"""What the suggestion is built on: scores, faces, people, duplicates, events, importance, selection.

Two halves. The worker half looks at pixels, one photo at a time, in a worker process: `worker` calls
`quality`, `moments.signature`, `aside.page` and `faces` and gives back a `PhotoScore` (cached in the library
under `version.ANALYSIS_VERSION`). The other half is pure and fast, and looks at all photos together:
`analyze.combine` calls `clocks`, `people`, `story`, `moments`, `aside` and `importance`, and gives back an
`Analysis`; `selection.choose` picks photos for an album.

To add a measure: compute it in the worker half, add a field to `model.PhotoScore` (and its codec), bump
`version.ANALYSIS_VERSION`, and weigh it in `importance` with a reason in `resources/words`.
`model`, `version` and this file are standard library only; import the others where the work is done.
"""
