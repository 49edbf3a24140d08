"""The state of each block and page of the site: what is proven, and by which runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from verified_docs.kinds import kind_of
from verified_docs.model import Block, Page
from verified_docs.record import Proof

State = Literal["verified", "unverified", "excluded"]


@dataclass(frozen=True)
class Tally:
    """How many blocks there are of each state."""

    verified: int = 0
    unverified: int = 0
    """That are to run and have no matching record."""
    excluded: int = 0

    @property
    def total(self) -> int:
        """Blocks that are to run."""
        return self.verified + self.unverified


@dataclass(frozen=True)
class PageState:
    """A page of the site, with what is known of its blocks."""

    page: Page
    title: str
    """As the navigation calls it."""
    address: str
    """Where it is, as seen from the page that lists it."""
    proofs: tuple[Proof, ...]
    """What the records that prove it say, that of a CPU first."""

    @property
    def state(self) -> State | None:
        """The state of the page as a whole; None where nothing is to run."""
        tally = self.tally()
        if tally.total == 0:
            return "excluded" if tally.excluded else None
        return "verified" if tally.unverified == 0 else "unverified"

    def tally(self, compared: bool | None = None) -> Tally:
        """Count the blocks: all, those that are only compared with what is installed, or the rest.

        What is compared are signatures and lists of parameters.
        """
        return count(
            state_of(block, self.proofs)
            for block in self.page.blocks
            if compared is None or compared == is_compared(block)
        )


def page_state(page: Page, title: str, address: str, proofs: Sequence[Proof]) -> PageState:
    """Return the state of a page, its proofs in the order in which a reader meets them."""
    return PageState(page, title, address, in_order(proofs))


def state_of(block: Block, proofs: Sequence[Proof]) -> State:
    """Return whether a run on record proves a block, and otherwise whether one is to be expected.

    A block that asks for a GPU or the network is to be expected only where there is one.
    """
    if any(block.id in proof.blocks for proof in proofs):
        return "verified"
    return "excluded" if block.options.restricted else "unverified"


def is_compared(block: Block) -> bool:
    """Whether a block is no program: what it says is compared with what is installed."""
    return kind_of(block).is_compared


def in_order(proofs: Iterable[Proof]) -> tuple[Proof, ...]:
    """Return proofs as a reader meets them: the CPU, which everybody has, and then the others."""
    return tuple(
        sorted(proofs, key=lambda one: (one.environment.device != "cpu", one.environment.device))
    )


def count(states: Iterable[State]) -> Tally:
    """Count states."""
    listed = list(states)
    return Tally(listed.count("verified"), listed.count("unverified"), listed.count("excluded"))
