"""Whatever is changed in a documented output of a real page, the page fails, at the right line."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asking import VerdictsOf

from verified_docs.compare.verdict import Verdict
from verified_docs.model.page import Page
from verified_docs.mutate.output_mutants import OutputMutant, output_mutants
from verified_docs.mutate.table import result_line
from verified_docs.mutate.trial import claims_alike, judge_output, one_of_each_kind
from verified_docs.settings import Config
from verified_docs.verify.unused import unused_figures


def misses(verdict: Verdict, mutants: Iterable[OutputMutant]) -> list[str]:
    """Return what is wrong about the judgement of a block's mutants, a line for each of them."""
    assert verdict.outcome is not None
    found = []
    changes = []
    for mutant in mutants:
        result = judge_output(verdict, mutant, verdict.outcome)
        if not result.allowed:
            changes.append(mutant.kind)
            if not result.caught:
                found.append(f"{result_line(result)}: passes")
            elif mutant.lines and result.reported not in mutant.lines:
                found.append(f"{result_line(result)}: is reported at line {result.reported}")
    if not {"text deleted", "text added", "parameter renamed", "parameter added"} & set(changes):
        found.append(f"{verdict.name}: nothing was changed")
    return found


def test_no_change_of_an_output_passes(
    place: str, pages_at: Callable[[str], list[Page]], verdicts_of: VerdictsOf
) -> None:
    """In each language; where a block claims the same in another, one change of each kind there."""
    known: dict[str, Verdict] = {}
    wrong = []
    for page in pages_at(place):
        for verdict in verdicts_of(page.name):
            if verdict.status == "excluded":
                continue
            assert verdict.status == "passed", verdict.name
            mutants = output_mutants(verdict.block)
            twin = known.setdefault(verdict.block.id, verdict)
            if twin is not verdict and claims_alike(twin, verdict):
                wrong += misses(verdict, one_of_each_kind(mutants, verdict.name))
            else:
                wrong += misses(verdict, mutants)
    assert not wrong, "\n".join(wrong)


def test_every_figure_is_shown_by_a_page(pages: dict[str, Page], config: Config) -> None:
    assert list(unused_figures(list(pages.values()), config)) == []
