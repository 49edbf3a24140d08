"""Cut pages into programs: for each block the smallest one that still runs it by itself."""

from verified_docs.slicing.bindings import names_bound
from verified_docs.slicing.conditional import names_not_everywhere
from verified_docs.slicing.leading import taken_in
from verified_docs.slicing.needed import needed_statements
from verified_docs.slicing.snippets import snippet_drift, snippet_with, snippets_of, write_snippets
from verified_docs.slicing.standalone import (
    FOLDER,
    device_setup,
    own_program,
    printing_code,
    programs_folder,
    written_files,
)
from verified_docs.slicing.typed import what_to_type

__all__ = [
    "FOLDER",
    "device_setup",
    "names_bound",
    "names_not_everywhere",
    "needed_statements",
    "own_program",
    "printing_code",
    "programs_folder",
    "snippet_drift",
    "snippet_with",
    "snippets_of",
    "taken_in",
    "what_to_type",
    "write_snippets",
    "written_files",
]
