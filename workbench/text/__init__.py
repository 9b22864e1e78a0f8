"""From characters to a draft: normalising, blocks, sentences, words, anchors. Pure functions on values."""
