"""Photos of one moment: near-duplicates, bursts, edits of one frame, and the best of each."""
