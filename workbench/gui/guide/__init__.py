"""The guided pass: one claim at a time, large, until none is left."""
