"""Judge the blocks of a page: by what they gave, or by what is known of a page that held."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from verified_docs.compare import Verdict, excluded, judge
from verified_docs.model import Block, Outcome, Page, Selection
from verified_docs.settings import Config
from verified_docs.verify.pictures import with_pictures


def tolerance_here(config: Config, selection: Selection) -> float:
    """Return how far numbers may be apart, relatively, for the device alone; a CPU's may not."""
    return config.gpu_rtol if selection.device == "gpu" else 0.0


def judged(
    page: Page,
    came: Mapping[str, tuple[Outcome, bool]],
    config: Config,
    selection: Selection,
) -> list[Verdict]:
    """Return the verdicts on a page by what came of its blocks.

    Args:
        page: The page.
        came: By the id of a block that runs, its outcome and whether that was on record.
        config: The settings.
        selection: What is run, and where.
    """
    gpu_rtol = tolerance_here(config, selection)

    def verdict(block: Block) -> Verdict:
        outcome, recorded = came[block.id]
        found = judge(page, block, outcome, gpu_rtol)
        return with_pictures(dataclasses.replace(found, recorded=recorded), config)

    return _verdicts(page, selection, verdict)


def held(page: Page, outcomes: Mapping[str, Outcome], selection: Selection) -> list[Verdict]:
    """Return the verdicts on a page that held before with these outcomes, which are on record."""

    def verdict(block: Block) -> Verdict:
        return Verdict(page, block, "passed", outcomes[block.id], recorded=True)

    return _verdicts(page, selection, verdict)


def _verdicts(
    page: Page, selection: Selection, verdict: Callable[[Block], Verdict]
) -> list[Verdict]:
    """Return the verdicts on all blocks of a page; `verdict` gives those on what runs."""
    found = []
    for block in page.blocks:
        reason = selection.reason_not_to_run(block)
        if block.is_mistaken:
            continue  # told by whoever read the page
        found.append(verdict(block) if reason is None else excluded(page, block, reason))
    return found
