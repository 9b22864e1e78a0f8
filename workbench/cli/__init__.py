"""The command line: the same acts without a display. Errors are one sentence with a next step and exit code 2."""

COMMANDS = ("claims", "report", "overview", "check", "rescue", "import", "diff", "merge", "carry", "mask")
"""What may stand first on the command line instead of a file; known without importing what the commands need."""
