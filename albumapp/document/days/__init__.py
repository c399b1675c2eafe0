"""Calendars in a document: a month is a text frame with the role "month" whose text says which, and its days.

`month` reads and writes that text, `grid` draws it as lines and glyphs, `names` has the words of a language,
`holidays_` the holidays of a country.
"""
