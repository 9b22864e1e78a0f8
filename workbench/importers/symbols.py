"""Characters that a document tells by their look: of the two symbol fonts, by their place, and raised digits."""

import re

_SYMBOL_LETTERS = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SYMBOL_SIGNS = {
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±",
    0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…",
    0xC5: "⊕", 0xCE: "∈", 0xD5: "∏", 0xD6: "√", 0xDE: "⇒", 0xE5: "∑", 0xF2: "∫", 0x2D: "−",
}  # fmt: skip
_WINGDINGS = {
    0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x76: "❖", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip

_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_POWER = re.compile(r"[+−–-]?[0-9]+")


def raised(words: str) -> str:
    """A number that is set higher in the characters that look so, as in 10⁶ and m²; anything else stays."""
    return words.translate(_RAISED) if _POWER.fullmatch(words.strip()) else words


def symbol(font: str, code: str) -> str:
    """The character of a font at a place given in hexadecimal; U+FFFD, which is seen, where it is not known."""
    try:
        number = int(code, 16)
    except ValueError:
        return "\ufffd"
    # Word moves the places of such a font into the private use area.
    place = number - 0xF000 if 0xF000 <= number <= 0xF0FF else number
    if font.lower() == "symbol":
        return _SYMBOL_SIGNS.get(place) or _SYMBOL_LETTERS.get(chr(place), "") or _plain(place)
    if font.lower() == "wingdings":
        return _WINGDINGS.get(place, "\ufffd")
    return chr(number) if 0x20 <= number < 0xD800 else "\ufffd"


def _plain(place: int) -> str:
    """Digits and signs stand in the symbol font where they stand in ASCII."""
    return chr(place) if 0x20 <= place < 0x7F else "\ufffd"
