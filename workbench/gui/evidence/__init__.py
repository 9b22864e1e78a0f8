"""The evidence pane: the documents behind the claims."""
