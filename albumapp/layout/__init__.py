"""From chosen photos to pages: one solver, one joint pagination, one composition.

`style` reads the styles (`resources/styles/*.toml`; to add one, add a file); `slicing` has cut trees
with exact gaps; `crop` and `constraints` the hard rules of faces, folds, trim and resolution; `scoring`
the soft ones; `arrays`, `groups` evaluate all trees of many groups of photos at once; `templates` the
spreads of one photo; `solve` ranks layouts of one surface; `pagination` parts the photos into spreads;
`compose` makes the document; `cover` its cover; `edits` what the user asks of the solver.
"""
