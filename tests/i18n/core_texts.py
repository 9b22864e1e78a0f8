"""What the layers below the window say: their sentences as they stand in the code, parts that are filled in as numbers.

Only the window knows languages. Below it everything speaks English, in files and to the other process too; the window
knows a sentence again by the list that is made here, and shows it in its own language (``gui/spoken.py``).
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from workbench.evidence.rules import HOUSE_RULES
from workbench.exporters import EXPORTERS
from workbench.gui.spoken import sentences
from workbench.importers import IMPORTERS, UNKNOWN
from workbench.importers.foreign import FOREIGN, PACKAGES, ZIP
from workbench.report.sections import PRESETS, SECTIONS

PACKAGE = Path(__file__).resolve().parents[2] / "workbench"
_SILENT = frozenset(("gui", "cli", "languages", "report"))
"""Rooms whose words never reach the window, or have a language of their own, or are translated where they stand."""

_SENTENCE = re.compile(r"(?=.*[a-z]{2,} )[A-Z“{].*\.", re.DOTALL)
_UNTOLD = ("crashlog.py", "qtlibs.py", "__main__.py")

_REASONED = frozenset(("left_out", "LeftOut"))
"""What is called with a reason first: a few words, no sentence."""


@cache
def core_texts() -> list[str]:
    """Every sentence and every label that the window takes from below, each once."""
    paths = (path for path in sorted(PACKAGE.rglob("*.py")) if path.relative_to(PACKAGE).parts[0] not in _SILENT)
    told = [text for path in paths if not str(path).endswith(_UNTOLD) for text in _texts(path)]
    labels = [*(rule.label for rule in HOUSE_RULES), *(exporter.label for exporter in EXPORTERS)]
    labels += [*(rule.label for rule in SECTIONS), *(preset.label for preset in PRESETS)]
    labels += [*(kind.what for kind in FOREIGN), *(what for _, what, _ in PACKAGES), ZIP, UNKNOWN]
    labels += [importer.label for importer in IMPORTERS]
    return sorted(dict.fromkeys(one for text in told for one in sentences(text))) + sorted(set(labels))


def _texts(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    docs = {statement.value for node in ast.walk(tree) for statement in _bare(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in _REASONED and isinstance(node.args[0], ast.Constant):
            yield str(node.args[0].value)
        if isinstance(node, ast.JoinedStr):
            text = _numbered(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in parts | docs:
            text = node.value
        else:
            continue
        if _SENTENCE.fullmatch(text):
            yield text


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _bare(node: ast.AST) -> Iterator[ast.Expr]:
    """Docstrings: expressions that nothing takes."""
    body = getattr(node, "body", None)
    yield from (one for one in body if isinstance(one, ast.Expr)) if isinstance(body, list) else ()


def _numbered(node: ast.JoinedStr) -> str:
    text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    number = 1 if "{0}" in text else 0  # it is filled in later
    text = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += f"{{{number}}}"
            number += 1
    return text
