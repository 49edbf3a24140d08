"""The nouns that everything is about: pages, blocks, options, outcomes; and files written whole."""

from verified_docs.model.atomic import write_whole
from verified_docs.model.cache import read_cached, write_cached
from verified_docs.model.masks import MASKS, Mask
from verified_docs.model.options import (
    DEFAULT_RTOL,
    OptionError,
    Options,
    known_options,
    options_from,
    parse_options,
)
from verified_docs.model.outcome import (
    FIGURE_TEXTS,
    FILE_LIMIT,
    IN_THREAD,
    NOT_RUN,
    STYLING,
    TRACEBACK,
    UNRAISABLE,
    Ended,
    Outcome,
    Raised,
    Warned,
)
from verified_docs.model.page import (
    Block,
    Documented,
    Fence,
    Figure,
    GivenFile,
    Landmark,
    Page,
    Parameter,
    ParameterList,
    ShownFile,
    Status,
    Step,
    Theme,
)
from verified_docs.model.selection import ANY_MACHINE, FULL_MACHINE, Selection
from verified_docs.model.syntax import parsed
from verified_docs.model.versions import code_digest, installed, made_with

__all__ = [
    "ANY_MACHINE",
    "DEFAULT_RTOL",
    "FIGURE_TEXTS",
    "FILE_LIMIT",
    "FULL_MACHINE",
    "IN_THREAD",
    "MASKS",
    "NOT_RUN",
    "STYLING",
    "TRACEBACK",
    "UNRAISABLE",
    "Block",
    "Documented",
    "Ended",
    "Fence",
    "Figure",
    "GivenFile",
    "Landmark",
    "Mask",
    "OptionError",
    "Options",
    "Outcome",
    "Page",
    "Parameter",
    "ParameterList",
    "Raised",
    "Selection",
    "ShownFile",
    "Status",
    "Step",
    "Theme",
    "Warned",
    "code_digest",
    "installed",
    "known_options",
    "made_with",
    "options_from",
    "parse_options",
    "parsed",
    "read_cached",
    "write_cached",
    "write_whole",
]
