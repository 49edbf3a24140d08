"""Which blocks run here."""

from __future__ import annotations

from dataclasses import dataclass

from verified_docs.model.conditions import HERE, Installed, Unmet
from verified_docs.model.page import Block


@dataclass(frozen=True)
class Selection:
    """Which blocks can run here, and whether records count."""

    device: str = "cpu"
    """`cpu` or `gpu`."""
    network: bool = False
    fresh: bool = False
    """Run everything, whatever is on record."""
    reader: int | None = None
    """Whose machine to run on: each number has string hashes of its own, and those above 1 another
    day and year, another name and another number of cores, every other one a wider terminal. None
    is this machine, hashes left to chance."""

    installed: Installed | None = HERE
    """What the conditions of blocks are held against; None where any of them may hold."""

    def unmet(self, block: Block) -> Unmet | None:
        """Return what does not hold of the condition of a block, or None."""
        return self.installed.unmet(block.options.condition) if self.installed else None

    def reason_not_to_run(self, block: Block) -> str | None:
        """Say why a block is not run here, or None."""
        if block.is_mistaken:
            return "it has a mistake"
        if block.options.notest:
            return block.options.reason or ""
        why = f": {block.options.reason}" if block.options.reason else ""
        unmet = self.unmet(block)
        if unmet:
            return f"{unmet}{why}"
        if block.options.gpu and self.device != "gpu":
            return f"needs a GPU{why}"
        if block.options.network and not self.network:
            return f"needs a network{why}"
        return None

    def runs(self, block: Block) -> bool:
        """Whether a block is run here."""
        return self.reason_not_to_run(block) is None


ANY_MACHINE = Selection()
"""What every machine has: a CPU."""
ANY_VERSION = Selection(installed=None)
"""The same, with whatever versions of packages a block asks for."""
FULL_MACHINE = Selection(device="gpu", network=True, installed=None)
"""All that a block may ask for."""
