"""Show what the engine knows of a block."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import told_plainly
from verified_docs.settings import load_config


def explain(
    place: Annotated[
        str,
        typer.Argument(
            metavar="BLOCK", help="PAGE::ID, or PAGE:LINE with any line of the block or its output."
        ),
    ],
) -> None:
    """Show what a block needs and why it would run again.

    Names the statements of earlier blocks that its standalone program takes in, that program's
    file and whether it is up to date, what is on record of the block in this environment, and
    everything whose change makes it run again.

    Reads the page, snippets/ and .verified/. Runs and writes nothing.

    Exit status:
      0    The block is explained.
      2    There is no such page or block, or the page has a mistake.
      130  Interrupted.

    Examples:
      Explain a block by its id:
        $ verified-docs explain docs/en/index.md::first

      Explain the block at a line, as an editor gives it:
        $ verified-docs explain docs/en/index.md:7

    See also:
      verified-docs verify, verified-docs snippets
    """
    from verified_docs.verify import explain as lines_about

    with told_plainly():
        for line in lines_about(place, load_config(Path.cwd())):
            typer.echo(line)
