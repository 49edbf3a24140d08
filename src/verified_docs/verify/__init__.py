"""Verify pages: what is on record is judged at once, the rest runs."""

from verified_docs.verify.explanation import explain
from verified_docs.verify.fence_list import ledger
from verified_docs.verify.lacking import Lacking, find_needs, find_unneeded
from verified_docs.verify.navigation import unlisted_pages
from verified_docs.verify.schedule import group, shard
from verified_docs.verify.unused import unused_figures
from verified_docs.verify.verification import Verification, gpu_name

__all__ = [
    "Lacking",
    "Verification",
    "explain",
    "find_needs",
    "find_unneeded",
    "gpu_name",
    "group",
    "ledger",
    "shard",
    "unlisted_pages",
    "unused_figures",
]
