"""A code cell of a notebook: what it prints, shows, draws and raises is stored in the page."""

from __future__ import annotations

from typing import Any

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.model import Block, Outcome

METADATA = "verified-docs"
"""Key in a cell's metadata under which its options are written, as in a fence's braces."""
DARK = "dark"
"""Key, in an output's metadata under `METADATA`, of a figure's image for a dark page."""


class CellKind(Kind):
    """Run as Jupyter runs it; it shows the value of the expression it ends in, and its figures."""

    name = "cell"
    called = "a cell of a notebook"
    takes = frozenset({"tolerance", "exception", "python", "stored figures", "input"})
    is_one_piece = True
    has_own_source = True
    shows_value = True
    takes_output = True
    stores_figures = True
    figures_advice = "`verified-docs update` stores them in the cell"
    alt_advice = ", under `alt` in the cell's `verified-docs` metadata"

    def run(self, block: ToRun, stage: Stage) -> Gave:
        def line(number: int) -> int:
            return block.line if block.is_flat else block.line - 1 + number

        try:
            return Gave(stage.cell(block.source, line))
        finally:
            stage.show_figures()

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
