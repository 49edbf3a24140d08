"""The state of each block and page of the site: what is proven, and by which runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from verified_docs.kinds import kind_of
from verified_docs.model import ANY_MACHINE, Block, Page
from verified_docs.record import Confirmation

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
    confirmations: tuple[Confirmation, ...]
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
            state_of(block, self.confirmations)
            for block in self.page.blocks
            if compared is None or compared == is_compared(block)
        )


def page_state(
    page: Page, title: str, address: str, confirmations: Sequence[Confirmation]
) -> PageState:
    """Return the state of a page, its confirmations in the order in which a reader meets them."""
    return PageState(page, title, address, in_order(confirmations))


def state_of(block: Block, confirmations: Sequence[Confirmation]) -> State:
    """Return whether a run on record proves a block, and otherwise whether one is to be expected.

    A block that asks for a GPU or the network is to be expected only where there is one.
    """
    if any(block.id in confirmation.blocks for confirmation in confirmations):
        return "verified"
    return "unverified" if ANY_MACHINE.runs(block) else "excluded"


def is_compared(block: Block) -> bool:
    """Whether a block is no program: what it says is compared with what is installed."""
    return kind_of(block).is_compared


def in_order(confirmations: Iterable[Confirmation]) -> tuple[Confirmation, ...]:
    """Return confirmations as a reader meets them: of the CPU, which everybody has, first."""
    return tuple(
        sorted(
            confirmations, key=lambda one: (one.environment.device != "cpu", one.environment.device)
        )
    )


def count(states: Iterable[State]) -> Tally:
    """Count states."""
    listed = list(states)
    return Tally(listed.count("verified"), listed.count("unverified"), listed.count("excluded"))
