"""What opens over the window for one task (suggest, export, palette, shortcuts). None of them blocks."""
