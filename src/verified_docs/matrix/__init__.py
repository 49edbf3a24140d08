"""Run the programs of a project in other environments, and say what they did there."""

from verified_docs.matrix.building import build, is_built
from verified_docs.matrix.classified import Entry
from verified_docs.matrix.committed import (
    Committed,
    as_it_was,
    digest_of,
    name_of,
    same_but_for_words,
)
from verified_docs.matrix.declared import Declared, declared_environments
from verified_docs.matrix.elsewhere import Chance, Elsewhere
from verified_docs.matrix.here import at_hand
from verified_docs.matrix.standing import SAME, Elsewheres, Programs, There, programs_of

__all__ = [
    "SAME",
    "Chance",
    "Committed",
    "Declared",
    "Elsewhere",
    "Elsewheres",
    "Entry",
    "Programs",
    "There",
    "as_it_was",
    "at_hand",
    "build",
    "declared_environments",
    "digest_of",
    "is_built",
    "name_of",
    "programs_of",
    "same_but_for_words",
]
