"""What a reader of the work is told: one Report built from a Snapshot, shared by all exporters."""
