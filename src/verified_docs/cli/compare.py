"""Compare two texts as outputs are compared."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import file_text, told_plainly
from verified_docs.errors import EngineError
from verified_docs.model import DEFAULT_RTOL, MASKS


def compare(
    expected: Annotated[
        Path, typer.Argument(metavar="EXPECTED", help="A file with what a page shows.")
    ],
    actual: Annotated[Path, typer.Argument(metavar="ACTUAL", help="A file with what came.")],
    rtol: Annotated[
        float,
        typer.Option(
            metavar="SHARE", help="How far floats may differ, as a share of the larger.", min=0
        ),
    ] = DEFAULT_RTOL,
    atol: Annotated[
        float, typer.Option(metavar="AMOUNT", help="How far floats may differ at all.", min=0)
    ] = 0.0,
    mask: Annotated[
        str,
        typer.Option(
            metavar="TYPES", help=f"What may differ, separated by spaces: {', '.join(MASKS)}."
        ),
    ] = "",
) -> None:
    """Compare two text files as the output of a block is compared.

    For use without pages: in other tools, or to find out why an output does not agree. Words,
    punctuation, integers, shapes and line breaks have to be equal; floats are matched by position
    and may differ within the tolerance, or by one in the last digit where both print at least four
    significant ones. Where the files disagree, prints a diff: `-` expected, `+` actual.

    Reads the two files. Writes nothing.

    Exit status:
      0    The files agree; nothing is printed.
      1    They do not.
      2    A file cannot be read, or an option is wrong.
      130  Interrupted.

    Examples:
      Compare two files as strictly as pages are compared:
        $ verified-docs compare expected.txt actual.txt

      Let durations differ, and floats by one part in a thousand:
        $ verified-docs compare --rtol 1e-3 --mask time expected.txt actual.txt

    See also:
      verified-docs verify
    """
    from verified_docs.compare import Tolerance, align, unified
    from verified_docs.model import OptionError, options_from

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
