"""A code cell of a notebook: what it prints, shows, draws and raises is stored in the page."""

from __future__ import annotations

import ast
from typing import Any

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.model import Block, Outcome

METADATA = "verified-docs"
"""Key in a cell's metadata under which its options are written, as in a fence's braces."""
DARK = "dark"
"""Key, in an output's metadata under `METADATA`, of a figure's image for a dark page."""


class CellKind(Kind):
    """A script that also shows the value of the expression it ends in."""

    name = "cell"
    called = "a cell of a notebook"
    takes = frozenset({"tolerance", "exception", "python", "stored figures"})
    is_one_piece = True
    shows_value = True
    takes_output = True
    stores_figures = True
    figures_advice = "`verified-docs update` stores them in the cell"
    alt_advice = ", under `alt` in the cell's `verified-docs` metadata"

    def run(self, block: ToRun, stage: Stage) -> Gave:
        padded = "\n" * (block.line - 1) + block.source
        tree = ast.parse(padded, stage.name)
        last = tree.body[-1] if tree.body else None
        shown = isinstance(last, ast.Expr) and not _ends_silently(padded, last)
        if shown:
            tree.body.pop()
        exec(compile(tree, stage.name, "exec", dont_inherit=True), stage.namespace)
        if not (shown and isinstance(last, ast.Expr)):
            return Gave()
        code = compile(ast.Expression(last.value), stage.name, "eval", dont_inherit=True)
        value = eval(code, stage.namespace)
        stage.namespace["_"] = value
        return Gave() if value is None else Gave(stage.pretty(value))

    def stored(self, block: Block, outcome: Outcome) -> list[dict[str, Any]]:
        outputs: list[dict[str, Any]] = []
        if outcome.stdout:
            outputs.append(_stream("stdout", outcome.stdout))
        if outcome.value is not None:
            outputs.append(
                {
                    "data": {"text/plain": outcome.value.splitlines(keepends=True)},
                    "execution_count": None,
                    "metadata": {},
                    "output_type": "execute_result",
                }
            )
        for light, dark in outcome.figures:
            outputs.append(
                {
                    "data": {"image/png": light},
                    "metadata": {METADATA: {DARK: dark}},
                    "output_type": "display_data",
                }
            )
        for warned in outcome.warnings if block.options.warns else ():
            outputs.append(_stream("stderr", f"{warned.text}\n"))
        if block.options.raises and outcome.raised:
            name, text = outcome.raised.type, outcome.raised.text
            message = text.removeprefix(name).removeprefix(": ")
            outputs.append(
                {"ename": name, "evalue": message, "output_type": "error", "traceback": [text]}
            )
        return outputs


def _stream(name: str, text: str) -> dict[str, Any]:
    return {"name": name, "output_type": "stream", "text": text.splitlines(keepends=True)}


def _ends_silently(source: str, last: ast.stmt) -> bool:
    """Whether a semicolon ends the last expression, as notebooks have it to show nothing."""
    lines = source.encode().split(b"\n")[(last.end_lineno or 1) - 1 :]
    return lines[0][last.end_col_offset :].lstrip().startswith(b";")
