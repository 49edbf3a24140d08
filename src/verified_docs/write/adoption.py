"""Output that a page shows already, before anything has verified it."""

from __future__ import annotations

from verified_docs.compare import Verdict, agree, lines_of, printed, resembles, tolerance_of


def is_there_already(verdict: Verdict) -> bool:
    """Whether a page shows, unverified, what a block prints, or what it once printed."""
    block, outcome = verdict.block, verdict.outcome
    if block.documented is not None or outcome is None:
        return False
    text = printed(block, outcome)
    if not lines_of(text):
        return False
    if block.commented:
        return True
    return block.beside is not None and resembles(block.beside.source, text)


def adoption_text(verdict: Verdict) -> str:
    """Say of such output what it is now, and whether it had to be changed."""
    block, outcome = verdict.block, verdict.outcome
    assert outcome is not None
    text = printed(block, outcome)
    if block.commented:
        line = block.commented.first_line
        what = f"the output in the comments of {block.id} was another: it is a fence now"
    else:
        assert block.beside is not None
        line = block.beside.open_line
        what = f"the ```{block.beside.language} fence is the output of {block.id} now"
        if not agree(block.beside.source, text, tolerance_of(block)):
            what += ", with what it prints today"
    return f"{verdict.page.name}:{line}: {what}"
