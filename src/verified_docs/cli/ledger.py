"""List every fence."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import typer

from verified_docs.cli.common import Format, FormatOption, Paths, print_json, told_plainly
from verified_docs.settings import load_config


def ledger(
    paths: Paths = None,
    format_: FormatOption = Format.text,
) -> None:
    """List every fence of any language, and whether it is run.

    A line for each: `FILE:LINE: STATUS LANGUAGE ID`, and the reason where it is not run. The
    status is `run`; `excluded`, with a reason that the page shows; or `other`, for what is no
    code of the guide. Runs nothing and works on any folder of Markdown files and notebooks.

    Reads the pages. Writes nothing.

    Exit status:
      0    The list is complete; a page that cannot be read is in it, with why.
      2    No such page or folder.
      130  Interrupted.

    Examples:
      List the fences of every page:
        $ verified-docs ledger

      List those of a folder, for a program:
        $ verified-docs ledger docs/en --format json

    See also:
      verified-docs verify
    """
    from verified_docs.read import asked_pages
    from verified_docs.verify import ledger as list_fences

    with told_plainly():
        config = load_config(Path.cwd())
        entries = list_fences(asked_pages(paths or (), config), config.root)
        if format_ is Format.json:
            print_json([asdict(entry) for entry in entries])
            return
        for entry in entries:
            name = entry.id or "-"
            line = f"{entry.path}:{entry.line}: {entry.status} {entry.language or '-'} {name}"
            typer.echo(f"{line}  {entry.reason}" if entry.reason else line)
