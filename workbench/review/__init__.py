"""Drafts and colleagues: carrying decisions over to a changed draft, comparing, merging, agreeing, signing off."""
