"""A code cell of a notebook: what it prints, shows, draws and raises is stored in the page."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.model import Block, Html, Outcome

METADATA = "verified-docs"
"""Key in a cell's metadata under which its options are written, as in a fence's braces."""
DARK = "dark"
"""Key, in an output's metadata under `METADATA`, of a figure's image for a dark page."""


class CellKind(Kind):
    """Run as Jupyter runs it; it shows the value of the expression it ends in, and its figures."""

    name = "cell"
    called = "a cell of a notebook"
    takes = frozenset({"tolerance", "exception", "python", "stderr", "stored figures", "input"})
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
            return stage.cell(block.source, line)
        finally:
            stage.show_figures()

    def shown(self, block: Block, outcome: Outcome) -> str:
        """Return what the cell shows as text; what is displayed stands on lines of its own."""
        pieces = [piece for piece, _ in _pieces(outcome) if piece]
        ended = [piece if piece.endswith("\n") else f"{piece}\n" for piece in pieces]
        return super().shown(block, dataclasses.replace(outcome, stdout="".join(ended)))

    def stored(self, block: Block, outcome: Outcome) -> list[dict[str, Any]]:
        outputs: list[dict[str, Any]] = []
        at = 0
        for text, html in _pieces(outcome):
            if html is not None:
                outputs.append(_displayed("display_data", html.beside, html.html))
            else:
                outputs.extend(_streams(outcome, at, at + len(text)))
            at += len(text)
        if outcome.value is not None:
            value = next((one.html for one in outcome.html if one.at is None), None)
            result = _displayed("execute_result", outcome.value, value) | {"execution_count": None}
            outputs.append(dict(sorted(result.items())))  # as Jupyter writes it
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


def _pieces(outcome: Outcome) -> Iterator[tuple[str, Html | None]]:
    """Yield what a cell wrote in pieces, and with each the HTML that Jupyter shows in its place."""
    at = 0
    for html in outcome.html:
        if html.at is None:
            continue
        yield outcome.stdout[at : html.at], None
        at = html.at + len(html.beside) + 1
        yield outcome.stdout[html.at : at], html
    yield outcome.stdout[at:], None


def _streams(outcome: Outcome, begin: int, end: int) -> Iterator[dict[str, Any]]:
    """Yield what was written between two places, a piece for each change of the stream."""
    at = 0
    for stream, text in outcome.streams:
        piece = text[max(begin - at, 0) : max(end - at, 0)]
        at += len(text)
        if piece:
            yield _stream(stream, piece)


def _displayed(kind: str, text: str, html: str | None) -> dict[str, Any]:
    data = {"text/plain": text.splitlines(keepends=True)}
    if html is not None:
        data = {"text/html": html.splitlines(keepends=True), **data}
    return {"data": data, "metadata": {}, "output_type": kind}


def _stream(name: str, text: str) -> dict[str, Any]:
    return {"name": name, "output_type": "stream", "text": text.splitlines(keepends=True)}
