"""Finding what is checkable: figures, quotations, attributions and their speakers. Rules that say why."""
