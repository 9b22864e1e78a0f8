"""What a verdict stands on: words found in documents, quotations held against transcripts, excerpts, house rules."""
