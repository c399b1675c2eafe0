"""The panels round the canvas: photos, inspector, alternatives, book strip, rail, messages, activity."""
