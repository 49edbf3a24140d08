"""Remember what blocks gave, where and when, so that nothing runs again that need not."""

from verified_docs.record.confirmation import Confirmation, confirmations
from verified_docs.record.environment import Environment, current_environment
from verified_docs.record.facts import Facts, distribution_name, judged_by, known_seconds
from verified_docs.record.files import States, of_project, states
from verified_docs.record.origin import is_address, run_address
from verified_docs.record.records import Records, recorded_seconds
from verified_docs.record.seconds import FILE as SECONDS
from verified_docs.record.seconds import commit_seconds, committed_seconds, measured_seconds

__all__ = [
    "SECONDS",
    "Confirmation",
    "Environment",
    "Facts",
    "Records",
    "States",
    "commit_seconds",
    "committed_seconds",
    "confirmations",
    "current_environment",
    "distribution_name",
    "is_address",
    "judged_by",
    "known_seconds",
    "measured_seconds",
    "of_project",
    "recorded_seconds",
    "run_address",
    "states",
]
