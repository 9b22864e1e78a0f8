"""How much text one article may hold: more than any has, and no more than the window shows without a pause."""

from workbench.errors import UserError

LONGEST = 10_000_000
"""In bytes of UTF-8: fifty long novels. A text widget takes about two seconds for it."""

MOST_BLOCKS = 50_000


def refuse_oversized(text: str, blocks: int, name: str) -> None:
    """Raises ``UserError("too-long")`` for what is far more than an article, told by its text and count of blocks."""
    # A character has at most four bytes, so most texts need not be encoded to know.
    fits = len(text) * 4 <= LONGEST or len(text.encode("utf-8", "surrogatepass")) <= LONGEST
    if not fits or blocks > MOST_BLOCKS:
        what = f"“{name}”" if name else "This text"
        raise UserError(
            "too-long",
            f"{what} holds far more text than an article.",
            "Save the part that is to be checked in a file of its own, and open that.",
        )
