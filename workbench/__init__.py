"""Claim Workbench: checking an article line by line, offline."""

__version__ = "0.1.0"
