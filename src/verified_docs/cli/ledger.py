"""List every fence."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import Format, Paths, existing, print_json, told_plainly
from verified_docs.config import load_config


def ledger(
    paths: Paths = None,
    format_: Annotated[Format, typer.Option("--format", help="Text, or JSON for machines.")] = (
        Format.text
    ),
) -> None:
    """List every fence of any language: path, line, id, status and reason.

    The status is `run`, `excluded` or `other`. Works on any folder of Markdown.
    """
    from verified_docs.ledger import ledger as list_fences

    with told_plainly():
        config = load_config(Path.cwd())
        entries = list_fences(paths or existing(config.page_folders), config.root)
        if format_ is Format.json:
            print_json([asdict(entry) for entry in entries])
            return
        for entry in entries:
            name = entry.id or "-"
            line = f"{entry.path}:{entry.line}: {entry.status} {entry.language or '-'} {name}"
            typer.echo(f"{line}  {entry.reason}" if entry.reason else line)
