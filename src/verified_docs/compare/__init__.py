"""Compare what a run gave with what the page claims, and judge each block."""

from verified_docs.compare.failure import Failure, Pictures
from verified_docs.compare.images import images_alike, write_image
from verified_docs.compare.layout import same_but_for_layout
from verified_docs.compare.shown import (
    Diff,
    control_character,
    file_text,
    printed,
    resembles,
    unified,
)
from verified_docs.compare.text import Tolerance, agree, align, lines_of
from verified_docs.compare.verdict import Verdict, excluded, judge, tolerance_of

__all__ = [
    "Diff",
    "Failure",
    "Pictures",
    "Tolerance",
    "Verdict",
    "agree",
    "align",
    "control_character",
    "excluded",
    "file_text",
    "images_alike",
    "judge",
    "lines_of",
    "printed",
    "resembles",
    "same_but_for_layout",
    "tolerance_of",
    "unified",
    "write_image",
]
