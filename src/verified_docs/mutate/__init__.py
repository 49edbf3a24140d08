"""Measure what a verification proves: change one thing at a time and see whether it fails."""

from verified_docs.mutate.result import Result
from verified_docs.mutate.table import table_markdown, table_text, table_values
from verified_docs.mutate.trial import judge_outputs, make_trials, programs_of, run_trials, sample

__all__ = [
    "Result",
    "judge_outputs",
    "make_trials",
    "programs_of",
    "run_trials",
    "sample",
    "table_markdown",
    "table_text",
    "table_values",
]
