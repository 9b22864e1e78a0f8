"""The help: pages that come with the program and ask nothing of a network."""
