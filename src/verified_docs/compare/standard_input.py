"""What a page types at standard input is read, all of it and no more."""

from __future__ import annotations

from collections.abc import Iterator

from verified_docs.model import NOTHING_TYPED, Block, Outcome, Raised


def input_mistakes(block: Block, outcome: Outcome) -> Iterator[str]:
    """Yield what is wrong with what is typed: nobody reads it, or nothing is and it is missing."""
    if outcome.waited:
        yield NOTHING_TYPED
    if outcome.unread:
        lines = outcome.unread.removesuffix("\n").split("\n")
        unread = ", ".join(f"`{line}`" if line else "an empty line" for line in lines)
        whole = outcome.unread == f"{block.options.stdin}\n"
        advice = "take `stdin` out" if whole else "take it out of `stdin`"
        yield f"never reads what the page types: {unread}; {advice}, or have the block read it"


def more_to_type(block: Block, raised: Raised) -> str:
    """Return what a message adds about a block that reads more than is typed; else nothing."""
    typed = block.options.stdin
    if typed is None or raised.type != "EOFError":
        return ""
    count = typed.count("\n") + 1
    return f"; `stdin` types {count} line(s), and more is read: add the next one after a `\\n`"
