"""Hold the figures that a block drew against the images that its page shows after it."""

from __future__ import annotations

from pathlib import Path

from verified_docs.compare.failure import Failure, Pictures
from verified_docs.compare.images import image_difference, image_difference_between
from verified_docs.kinds import kind_of
from verified_docs.model import Block, Figure, Outcome, Page


def figure_failures(page: Page, block: Block, outcome: Outcome) -> list[Failure]:
    """Return what is wrong, pair by pair: a light and a dark image for each figure."""
    if outcome.raised and not block.options.raises:
        return []
    kind = kind_of(block)
    drawn = [image for pair in outcome.figures for image in pair]
    shown = block.figures
    if len(drawn) != len(shown):
        message = (
            f"draws {len(outcome.figures)} figure(s), each a light and a dark image, and the page "
            f"shows {len(shown)} image(s) right after it; "
        )
        message += kind.figures_advice
        return [Failure("figure", block.last_line + 1, message)]
    failures = []
    for number, (image, figure) in enumerate(zip(drawn, shown, strict=True)):
        if figure.theme != ("light", "dark")[number % 2]:
            theme = ("light", "dark")[number % 2]
            message = (
                "images come in pairs, first #only-light, then #only-dark: here stands the one "
                f"with #only-{theme}"
            )
            failures.append(Failure("figure", figure.line, message))
            continue
        # both images that a cell stores have the same text: its lack is told once
        if not figure.alt and not (kind.stores_figures and figure.theme == "dark"):
            message = "this image has no alternative text: say what a reader would see in it"
            failures.append(Failure("figure", figure.line, message + kind.alt_advice))
        problem = _image_apart(page, figure, image)
        if problem and _image_apart(page, figure, drawn[number ^ 1]) is None:
            other = ("dark", "light")[number % 2]
            problem = f"this is the image for {other} pages: exchange the two"
        elif problem and "`verified-docs update`" not in problem:
            problem += "; if that is right, `verified-docs update` writes it"
        if problem:
            pictures = Pictures(figure, image)
            failures.append(Failure("figure", figure.line, problem, pictures))
    return failures


def _image_apart(page: Page, figure: Figure, image: str) -> str | None:
    if figure.path:
        return image_difference(page.path.parent / Path(figure.path), image)
    return image_difference_between(figure.data, image)
