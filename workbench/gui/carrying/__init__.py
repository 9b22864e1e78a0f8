"""The parts of the page on which a new draft is looked at."""
