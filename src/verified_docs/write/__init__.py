"""Write what blocks give into their pages, and change no other byte."""

from verified_docs.write.json_text import dumped, with_member, with_value
from verified_docs.write.lines import (
    Pieces,
    closing_marker,
    joined,
    newline_of,
    prefixed,
    replace_lines,
    split_lines,
)
from verified_docs.write.outputs import can_be_written, update

__all__ = [
    "Pieces",
    "can_be_written",
    "closing_marker",
    "dumped",
    "joined",
    "newline_of",
    "prefixed",
    "replace_lines",
    "split_lines",
    "update",
    "with_member",
    "with_value",
]
