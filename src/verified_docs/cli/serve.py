"""Preview the site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import told_plainly
from verified_docs.config import load_config


def serve(
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8000,
) -> None:
    """Preview both languages; an edited page is rebuilt and verified in the background."""
    from verified_docs.serve import serve as run_server

    with told_plainly():
        run_server(load_config(Path.cwd()), port)
