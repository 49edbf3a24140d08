"""Run programs: each page in a process of its own, forked from one that has done the imports."""

from verified_docs.run.program import (
    Program,
    chain,
    make_program,
    same_code,
    same_file,
    told_of,
)
from verified_docs.run.program_cache import blocks_as_json, program_of
from verified_docs.run.server import ForkServer, environment, has_a_wide_terminal
from verified_docs.run.supervisor import Run, run_program

__all__ = [
    "ForkServer",
    "Program",
    "Run",
    "blocks_as_json",
    "chain",
    "environment",
    "has_a_wide_terminal",
    "make_program",
    "program_of",
    "run_program",
    "same_code",
    "same_file",
    "told_of",
]
