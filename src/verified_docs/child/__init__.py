"""What runs in the process of a page: it sets itself apart, runs the blocks and reports each."""

from verified_docs.child.bytecode import keep_bytecode
from verified_docs.child.follow import UNFOLLOWED
from verified_docs.child.guard import denied_in
from verified_docs.child.introspection import signature_of
from verified_docs.child.messages import (
    ANSWER,
    Access,
    Began,
    BlockJob,
    Displayed,
    Ended,
    Exited,
    Failed,
    Finished,
    Forked,
    FromChild,
    FromServer,
    Job,
    Limits,
    PlaceJob,
    Reached,
    Ready,
    Refused,
    StepJob,
    Stepped,
    encoded,
)
from verified_docs.child.platform import ELSEWHERE, hold_network, kill_session, network_of
from verified_docs.child.stderr import BEGINS, ENDS
from verified_docs.child.syscalls import How
from verified_docs.child.trail import FOLDER, stamp_of

__all__ = [
    "ANSWER",
    "BEGINS",
    "ELSEWHERE",
    "ENDS",
    "FOLDER",
    "UNFOLLOWED",
    "Access",
    "Began",
    "BlockJob",
    "Displayed",
    "Ended",
    "Exited",
    "Failed",
    "Finished",
    "Forked",
    "FromChild",
    "FromServer",
    "How",
    "Job",
    "Limits",
    "PlaceJob",
    "Reached",
    "Ready",
    "Refused",
    "StepJob",
    "Stepped",
    "denied_in",
    "encoded",
    "hold_network",
    "keep_bytecode",
    "kill_session",
    "network_of",
    "signature_of",
    "stamp_of",
]
