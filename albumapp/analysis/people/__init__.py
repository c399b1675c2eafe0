"""Who is on the photos: encodings grouped into people, and each person's share of the album."""
