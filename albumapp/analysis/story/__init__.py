"""Chapters: where they begin, what they are called, and where they took place."""
