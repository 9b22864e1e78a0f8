"""How well typed letters fit some words: what a list that is searched by a few letters sorts by."""


def fit(typed: str, words: str) -> int:
    """How well letters fit words that hold them; 0 where they do not. White space parts what may come in any order.

    A letter at the beginning of a word counts most, one right after the letter before it more than one further on.
    """
    parts, searched = typed.casefold().split(), words.casefold()
    fits = [_fit_part(part, searched) for part in parts]
    return sum(fits) if all(fits) else 0


def holds(typed: str, words: str) -> bool:
    """Whether words hold every part of what was typed, as it stands: for whole sentences."""
    return all(part in words.casefold() for part in typed.casefold().split())


def _fit_part(part: str, words: str) -> int:
    """A part as it stands, best at the beginning of a word, or else its letters in their order."""
    place = words.find(part)
    if place < 0:
        return _fit_letters(part, words)
    begins = next((at for at in _places(part, words) if _begins_word(words, at)), -1)
    return (9 if begins == 0 else 8 if begins > 0 else 5) * len(part)


def _fit_letters(part: str, words: str) -> int:
    """Each letter is taken at the next word that begins with it, or else where it comes next."""
    total, place = 0, 0
    for letter in part:
        beginning = next((at for at in _places(letter, words, place) if _begins_word(words, at)), -1)
        next_place = beginning if beginning >= 0 else words.find(letter, place)
        if next_place < 0:
            return 0
        total += 3 if beginning >= 0 else 1
        place = next_place + 1
    return total


def _places(part: str, words: str, start: int = 0) -> list[int]:
    return [at for at in range(start, len(words)) if words.startswith(part, at)]


def _begins_word(words: str, at: int) -> bool:
    return at == 0 or not words[at - 1].isalnum()
