"""The command line: the same acts without a display."""
