"""The session file: the only place with SQL."""
