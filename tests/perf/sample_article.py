"""Articles of any length for the benchmarks, made of plain sample sentences, and waiting for one to be open."""

import time
from pathlib import Path

_SENTENCES = (
    "The sample office counted {n} visitors in the first week of March.",
    "“We expected about {n} of them,” said Sample Speaker, who runs the office.",
    "The building stands at the end of a quiet street and has a green door.",
    "According to the sample ministry, costs rose by {p} percent to ${n} million.",
    "Nobody who was asked about it wanted to say more on that day.",
    "Sample Speaker told reporters that the plan would need {n} years.",
)


def article(words: int) -> str:
    """An article of about so many words, six sentences to a paragraph."""
    paragraphs = []
    count = number = 0
    while count < words:
        number += 1
        paragraph = " ".join(s.format(n=number + 2, p=number % 90 + 2) for s in _SENTENCES)
        count += len(paragraph.split())
        paragraphs.append(paragraph)
    return "\n\n".join(paragraphs) + "\n"


def write_article(path: Path, words: int) -> Path:
    """Writes such an article to a file."""
    path.write_text(article(words), encoding="utf-8")
    return path


def wait_for_session(app, window, seconds: float = 60) -> None:
    """Lets the window work until its session is open; SystemExit with what the window says where it never is."""
    told = []
    window.hub.failed.connect(told.append)
    end = time.monotonic() + seconds
    while window.hub.session is None:
        app.processEvents()
        if told or time.monotonic() > end:
            raise SystemExit(f"The article was not opened: {told[0] if told else 'too slow'}")
    window.hub.failed.disconnect(told.append)
