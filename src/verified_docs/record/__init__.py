"""Remember what blocks gave, where and when, so that nothing runs again that need not."""

from verified_docs.record.environment import Environment, current_environment
from verified_docs.record.facts import Facts, known_seconds
from verified_docs.record.files import States, of_project, states
from verified_docs.record.origin import is_address, run_address
from verified_docs.record.records import Proof, Records, proofs, recorded_seconds
from verified_docs.record.seconds import FILE as SECONDS
from verified_docs.record.seconds import commit_seconds, committed_seconds, measured_seconds

__all__ = [
    "SECONDS",
    "Environment",
    "Facts",
    "Proof",
    "Records",
    "States",
    "commit_seconds",
    "committed_seconds",
    "current_environment",
    "is_address",
    "known_seconds",
    "measured_seconds",
    "of_project",
    "proofs",
    "recorded_seconds",
    "run_address",
    "states",
]
