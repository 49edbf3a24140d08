"""Preview the site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import told_plainly
from verified_docs.extras import require
from verified_docs.settings import load_config


def serve(
    port: Annotated[
        int, typer.Option(metavar="PORT", help="Port of 127.0.0.1.", min=1, max=65535)
    ] = 8000,
) -> None:
    """Preview the site while its pages are edited and verified.

    Builds the site with the program that `build` in [tool.verified-docs] names, serves it to this
    machine only, and rebuilds it when a page or a file under `watch` changes. An edited page is
    verified in the background, and the page in the browser says whether it holds.

    Reads the project. Writes .cache/verified-docs/serve/ and .verified/. Runs until interrupted
    with Ctrl-C.

    Exit status:
      2    The project names no build program, the port is taken, or MkDocs is
           not installed.
      130  Interrupted, which is how it ends.

    Examples:
      Preview on http://127.0.0.1:8000/:
        $ verified-docs serve

      Preview beside another server:
        $ verified-docs serve --port 8001

    See also:
      verified-docs verify, verified-docs update
    """
    with told_plainly():
        require("site", "a preview takes", "mkdocs")
        from verified_docs.cli._preview import serve as run_server

        run_server(load_config(Path.cwd()), port)
