"""Compare two texts as outputs are compared."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import file_text, told_plainly
from verified_docs.errors import EngineError
from verified_docs.options import MASKS
from verified_docs.page import DEFAULT_RTOL


def compare(
    expected: Annotated[Path, typer.Argument(help="What a page shows.")],
    actual: Annotated[Path, typer.Argument(help="What came.")],
    rtol: Annotated[float, typer.Option(help="Relative tolerance of floats.", min=0)] = (
        DEFAULT_RTOL
    ),
    atol: Annotated[float, typer.Option(help="Absolute tolerance of floats.", min=0)] = 0.0,
    mask: Annotated[
        str, typer.Option(help=f"Types of token that may differ: {', '.join(MASKS)}.")
    ] = "",
) -> None:
    """Compare two text files as the output of a block is compared; exit with 0 or 1."""
    from verified_docs.compare import Tolerance, align
    from verified_docs.options import OptionError, options_from
    from verified_docs.printed import unified

    with told_plainly():
        try:
            masks = options_from({"mask": mask}).masks if mask else frozenset[str]()
        except OptionError as error:
            raise EngineError(str(error)) from error
        left, right = (file_text(path) for path in (expected, actual))
        pairs = align(left, right, Tolerance(rtol, atol, masks))
        if all(pair.agree for pair in pairs):
            return
        typer.echo(unified(left, right, pairs))
        raise typer.Exit(1)
