"""What the tests of pages and programs ask of the verification that they share."""

from collections.abc import Callable

from verified_docs.compare.verdict import Verdict

VerdictsOf = Callable[[str], list[Verdict]]
"""Return the verdicts on a page or a program, by its name, once it has run."""
