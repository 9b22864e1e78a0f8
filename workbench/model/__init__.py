"""The values that everything passes around: frozen, plain, without a word about files, windows or SQL."""
