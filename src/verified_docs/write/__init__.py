"""Write what blocks give into their pages, and change no other byte."""

from verified_docs.write.completion import Completed, complete, programs_to_run
from verified_docs.write.edit import replace_fence
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
    "Completed",
    "Pieces",
    "can_be_written",
    "closing_marker",
    "complete",
    "dumped",
    "joined",
    "newline_of",
    "prefixed",
    "programs_to_run",
    "replace_fence",
    "replace_lines",
    "split_lines",
    "update",
    "with_member",
    "with_value",
]
