"""Show what the engine knows of a block."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import told_plainly
from verified_docs.config import load_config


def explain(
    place: Annotated[
        str, typer.Argument(help="The block: PAGE:LINE, any of its lines, or PAGE::ID.")
    ],
) -> None:
    """Show what a block needs, its standalone program, its record, and what makes it run again."""
    from verified_docs.explain import explain as lines_about

    with told_plainly():
        for line in lines_about(place, load_config(Path.cwd())):
            typer.echo(line)
