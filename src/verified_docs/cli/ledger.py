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

    A line for each: `FILE:LINE: STATUS LANGUAGE ID`, and the reason where it is not run. Runs
    nothing and works on any folder of Markdown files and notebooks. The status is one of:

    \b
      run        it is run, or what it shows is checked
      excluded   it is not run, with the reason that the page shows
      refused    it has the mistake that follows, and is not run
      other      it is no code that the engine runs
      mistake    this line is no fence: something is wrong on it, which follows

    Reads the pages. Writes nothing.

    Exit status:
      0    The list is complete; a page that cannot be read is in it, as a
           mistake.
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
