"""The kinds of block: each is one class in one file, and everybody asks it what is particular.

Pure functions over the nouns: nothing here reads a page, starts a process but in a page's own, or
needs more than the standard library, so that the process of a page can ask as well.
"""

from verified_docs.kinds.base import (
    Broken,
    Changed,
    Gave,
    Kind,
    Stage,
    ToRun,
    Typed,
    UnreadableError,
)
from verified_docs.kinds.calls import Signature, SignatureError, parse_signature
from verified_docs.kinds.cell import DARK, METADATA
from verified_docs.kinds.commented import lines_of_output
from verified_docs.kinds.displays import (
    CHANGING_METHODS,
    READING_METHODS,
    effects,
    has_no_value,
    only_shows,
)
from verified_docs.kinds.registry import (
    CELL,
    EXCERPT,
    KINDS,
    PARAMETERS,
    PROGRAM,
    SCRIPT,
    kind_named,
    kind_of,
    kind_of_fence,
    kinds_of_language,
    misfits,
)

__all__ = [
    "CELL",
    "CHANGING_METHODS",
    "DARK",
    "EXCERPT",
    "KINDS",
    "METADATA",
    "PARAMETERS",
    "PROGRAM",
    "READING_METHODS",
    "SCRIPT",
    "Broken",
    "Changed",
    "Gave",
    "Kind",
    "Signature",
    "SignatureError",
    "Stage",
    "ToRun",
    "Typed",
    "UnreadableError",
    "effects",
    "has_no_value",
    "kind_named",
    "kind_of",
    "kind_of_fence",
    "kinds_of_language",
    "lines_of_output",
    "misfits",
    "only_shows",
    "parse_signature",
]
