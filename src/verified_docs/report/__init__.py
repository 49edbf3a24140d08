"""Tell what a verification found: on a terminal, to GitHub, to a program."""

from verified_docs.report.github import error_commands
from verified_docs.report.machine import verification_values
from verified_docs.report.terminal import (
    exclusions_text,
    notes_text,
    remedy_text,
    summary_text,
    unrecorded_text,
    verdict_text,
)

__all__ = [
    "error_commands",
    "exclusions_text",
    "notes_text",
    "remedy_text",
    "summary_text",
    "unrecorded_text",
    "verdict_text",
    "verification_values",
]
