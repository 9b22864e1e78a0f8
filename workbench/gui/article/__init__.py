"""The article pane: the text with its marks, and the overview strip at its scroll bar."""
