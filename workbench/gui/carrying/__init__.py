"""The page on which a new draft is looked at before it is taken, and its parts."""
