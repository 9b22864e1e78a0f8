"""What a format must be told of a text's language and of the way it runs."""

import re
import unicodedata

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")  # BCP 47 in outline


def language_tag(language: str) -> str:
    """The tag, or empty where it is none: what a file says of its language is anybody's text."""
    return language if _LANGUAGE_TAG.fullmatch(language) else ""


def runs_right_to_left(text: str) -> bool:
    """Whether its first letter of either direction is one of Hebrew, Arabic and their kin (rule P2 of UAX #9)."""
    directions = map(unicodedata.bidirectional, text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"
