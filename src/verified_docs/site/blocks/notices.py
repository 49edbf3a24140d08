"""Why a block has not been run, as a reader is told under it and in the list of such blocks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from verified_docs.model import ANY_MACHINE, Block, Found
from verified_docs.site.words import Words


def notice(
    block: Block, devices: Sequence[str], words: Words, proven: Collection[str] = ()
) -> str | None:
    """Return why a block has not been run, in the reader's language, or None.

    Args:
        block: The block.
        devices: The devices the page has matching records of.
        words: Of the page's language.
        proven: Ids of the blocks of the page that these records hold.
    """
    if block.options.notest:
        return words.not_run.format(reason=block.options.reason)
    why = words.aside.format(text=block.options.reason) if block.options.reason else ""
    unmet = ANY_MACHINE.unmet(block)
    if unmet and block.id not in proven:
        found = words.separator.join(_found(one, words) for one in unmet.found)
        return words.needs_condition.format(condition=unmet.clause, why=why, found=found)
    if block.options.gpu and not any(device != "cpu" for device in devices):
        return words.needs_gpu.format(why=why)
    if block.options.network:
        return words.needs_network.format(why=why)
    return None


def _found(found: Found, words: Words) -> str:
    """Return what there is instead of what a condition asks for."""
    if not found.is_package:
        return words.found_value.format(name=found.name, value=found.value)
    text = words.found_version if found.value else words.found_nothing
    return text.format(name=found.name, version=found.value)
