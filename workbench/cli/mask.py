"""``claim-workbench mask``: a copy of a session that can be handed on without naming its confidential sources."""

import argparse
from pathlib import Path

from workbench.session.masked_copy import mask_file
from workbench.visible import visible


def mask(given: argparse.Namespace) -> int:
    """Writes the copy."""
    mask_file(given.file, given.output, keep_confidential=given.keep_texts)
    print(visible(f"{given.output.name}: masked copy"))
    return 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the command's name."""
    parser.add_argument("file", metavar="SESSION.claims", type=Path)
    parser.add_argument("-o", "--output", metavar="COPY.claims", type=Path, required=True, help="must not be there yet")
    parser.add_argument(
        "--keep-texts", action="store_true", help="keep the masked text of documents from confidential sources, too"
    )
