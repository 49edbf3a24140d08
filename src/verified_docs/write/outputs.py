"""Write what blocks print into their pages, in every language."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from verified_docs.compare import (
    Diff,
    Failure,
    Tolerance,
    Verdict,
    agree,
    control_character,
    images_alike,
    lines_of,
    printed,
    same_but_for_layout,
    tolerance_of,
    write_image,
)
from verified_docs.kinds import kind_of
from verified_docs.model import DEFAULT_RTOL, Block, Page, Selection, parsed, write_whole
from verified_docs.read import as_written
from verified_docs.record import measured_seconds
from verified_docs.run import has_a_wide_terminal
from verified_docs.settings import Config
from verified_docs.verify import Verification
from verified_docs.write.adoption import adoption_text, is_there_already
from verified_docs.write.edit import Change, agrees, is_spaced_otherwise, rewritten, shown_of

_READERS = (2, 3, 4, 5)
"""Those whose machines a block runs on again."""
_SETS = frozenset({"set", "frozenset", "hash"})
"""What makes a set, or tells of hashes."""
_SET_METHODS = frozenset({"union", "intersection", "difference"})


@dataclass(frozen=True)
class Updated:
    """What an update did, and what it left for the author."""

    changed: tuple[str, ...]
    """Names of the pages and files that were written."""
    refused: tuple[Verdict, ...]
    """Blocks that still fail, with the reason."""
    adopted: tuple[str, ...] = ()
    """What was there already and is the output of a block now: for each a line that says so."""
    seconds: Mapping[str, float] = field(default_factory=dict, compare=False)
    """Seconds of each page that ran to its end, by its name."""


def update(
    pages: Sequence[Page],
    config: Config,
    selection: Selection,
    on_block: Callable[[Page, Block], None] = lambda page, block: None,
    on_page: Callable[[Page], None] = lambda page: None,
    *,
    adopt: bool = False,
) -> Updated:
    """Rewrite the documented outputs and figures that do not agree with a run.

    A block whose output is to be written runs again as on another reader's machine: other string
    hashes, another day, another name, a wider terminal, other chance. One that then shows something
    else is refused, as no reader could confirm it. Where sets are used, several readers are asked:
    the items of a small one stand in the same order for two of them every other time. Lines may
    break elsewhere in a wide terminal, as those of `summary()` do; what is laid out otherwise there
    has to come to the character for a reader whose terminal is not wide.

    With `adopt`, output that a page shows already, unverified, becomes that of its block; without,
    a block beside which it stands is refused.
    """
    first = dataclasses.replace(selection, reader=1)
    with Verification(config, pages, first, on_block, on_page) as verification:
        verdicts = verification.verdicts()
    failed = [verdict for verdict in verdicts if verdict.status == "failed"]
    wanted = [verdict for verdict in failed if can_be_written(verdict, adopt)]
    wanted += [verdict for verdict in verdicts if _is_spaced_otherwise(verdict)]
    refused = [verdict for verdict in failed if not can_be_written(verdict, adopt)]
    names = {verdict.page.name for verdict in wanted}
    problems: dict[str, Failure] = {}
    asked = [page for page in pages if page.name in names]
    for reader in _READERS:
        there = dataclasses.replace(selection, reader=reader, fresh=True)
        again: dict[str, Verdict] = {}
        if asked:
            with Verification(config, asked, there) as verification:
                again = {verdict.name: verdict for verdict in verification.verdicts()}
        laid_out = set()
        for verdict in wanted:
            other = again.get(verdict.name)
            if other is None or verdict.name in problems:
                continue
            is_wide = has_a_wide_terminal(reader)
            to_the_character = verdict.status == "passed"  # nothing but spaces is to be written
            alike = _equal if to_the_character and not is_wide else agree
            problem = _differs(verdict, other, alike)
            if is_wide and (problem or to_the_character):
                laid_out.add(verdict.page.name)
                problem = problem and _differs(verdict, other, same_but_for_layout)
            if problem:
                problems[verdict.name] = problem
        asked = [page for page in asked if page.name in laid_out or _uses_sets(page)]
    changed: list[str] = []
    adopted: list[str] = []
    for page in pages:
        changes = []
        for verdict in wanted:
            if verdict.page is not page:
                continue
            if verdict.name in problems:
                if verdict.status == "failed":
                    refused.append(dataclasses.replace(verdict, failures=(problems[verdict.name],)))
                continue
            assert verdict.outcome is not None
            adopts = is_there_already(verdict)
            changes.append(Change(verdict.block, verdict.outcome, adopts))
            adopted += [adoption_text(verdict)] if adopts else []
            changed.extend(_draw(verdict))
        if changes:
            raw = page.path.read_bytes().decode("utf-8")
            text = rewritten(page, raw, changes, as_written(page.path, config.root))
            if text != raw:
                write_whole(page.path, text.encode("utf-8"))
                changed.append(page.name)
    return Updated(tuple(changed), tuple(refused), tuple(adopted), measured_seconds(verdicts))


def _uses_sets(page: Page) -> bool:
    """Whether what a page shows may stand in the order of hashes, as far as its code tells."""
    for block in page.blocks:
        for source in kind_of(block).code(block):
            tree = parsed(source)
            if tree is None:
                if "set(" in source or "{" in source:
                    return True
                continue
            nodes = list(ast.walk(tree))
            if any(isinstance(node, (ast.Set, ast.SetComp)) for node in nodes):
                return True
            if any(isinstance(node, ast.Name) and node.id in _SETS for node in nodes):
                return True
            if any(isinstance(node, ast.Attribute) and node.attr in _SET_METHODS for node in nodes):
                return True
    return False


def can_be_written(verdict: Verdict, adopt: bool = False) -> bool:
    """Whether writing down what came would make the block pass."""
    block, outcome = verdict.block, verdict.outcome
    if _is_elsewhere(verdict) or (is_there_already(verdict) and not adopt):
        return False
    if block.commented and outcome is not None and not lines_of(printed(block, outcome)):
        return False  # what the author claims would be lost
    if outcome is None or control_character(printed(block, outcome)):
        return False
    kind = kind_of(block)
    for failure in verdict.failures:
        missing_message = (
            failure.kind == "exception"
            and block.options.raises is not None
            and outcome.raised is not None
            and block.options.raises
            in (outcome.raised.type, outcome.raised.type.rpartition(".")[2])
        )
        drawable = failure.kind == "figure" and (
            kind.stores_figures or len(block.figures) == 2 * len(outcome.figures)
        )
        written = failure.kind == "file" and all(text is not None for _, text in outcome.files)
        if not (failure.kind in kind.writable or missing_message or drawable or written):
            return False
    return True


def _is_spaced_otherwise(verdict: Verdict) -> bool:
    """Whether a block that passed, and ran, shows other spaces in a line than it printed."""
    if verdict.status != "passed" or verdict.recorded or verdict.outcome is None:
        return False
    return is_spaced_otherwise(verdict.block, verdict.outcome)


def _is_elsewhere(verdict: Verdict) -> bool:
    """Whether what differs stands in a file that the page includes: that is not written."""
    block = verdict.block
    claims = [block.documented, block.commented, *(shown.documented for shown in block.files)]
    return any(claim is not None and claim.included for claim in claims)


def _differs(
    verdict: Verdict,
    again: Verdict,
    alike: Callable[[str, str, Tolerance], bool] = agree,
) -> Failure | None:
    block = verdict.block
    one, other = verdict.outcome, again.outcome
    assert one is not None
    if other is None or other.ended != one.ended:
        ended = other.ended if other else "not run"
        message = (
            f"ends as `{one.ended}` in one run and as `{ended}` in another: have it end the same "
            "way each time"
        )
        return Failure("output", block.line, message, other.detail if other else "")
    figures = [image for pair in one.figures for image in pair]
    others = [image for pair in other.figures for image in pair]
    same_figures = len(figures) == len(others) and all(map(images_alike, figures, others))
    tolerance = _between_runs(block)
    same_files = all(
        mine == theirs or agree(mine[1] or "", theirs[1] or "", tolerance)
        for mine, theirs in zip(one.files, other.files, strict=True)
    )
    if not (same_figures and same_files and agrees(block, one, other, tolerance, alike)):
        message = (
            "shows something else when it runs again, on another day, in a wider terminal and with "
            "other string hashes: set the seed in this block, or show what does not depend on "
            "chance, the date, the machine, the terminal or the order of a set"
        )
        evidence = Diff(shown_of(block, one), shown_of(block, other), tolerance)
        return Failure("output", block.line, message, evidence)
    return None


def _equal(one: str, other: str, tolerance: Tolerance) -> bool:
    return one == other


def _between_runs(block: Block) -> Tolerance:
    """How far two runs on one machine may lie apart: only as far as the page itself says.

    The tolerance that every block has is for other machines; within it, a clock would pass.
    """
    tolerance = tolerance_of(block)
    if tolerance.rtol == DEFAULT_RTOL:
        return dataclasses.replace(tolerance, rtol=0.0)
    return tolerance


def _draw(verdict: Verdict) -> list[str]:
    assert verdict.outcome is not None
    images = [image for pair in verdict.outcome.figures for image in pair]
    folder = verdict.page.path.parent
    page_folder = verdict.page.name.rpartition("/")[0]
    return [
        f"{page_folder}/{figure.path}".lstrip("/")
        for figure, image in zip(verdict.block.figures, images, strict=False)
        if figure.path and write_image(folder / figure.path, image)
    ]
