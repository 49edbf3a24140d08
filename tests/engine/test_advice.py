"""What went wrong is told with what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from verified_docs.compare.verdict import judge
from verified_docs.model.options import parse_options
from verified_docs.model.outcome import Ended, Outcome, Raised
from verified_docs.model.page import Block, Documented, Page


def told(outcome: Outcome, options: str = "", kind: str = "script") -> str:
    block = Block("a", "x", 1, parse_options(options), kind=kind)
    page = Page(Path("page.md"), "page.md", "", "", (block,), ())
    (failure,) = judge(page, block, outcome).failures
    return failure.message


@pytest.mark.parametrize(
    ("ended", "options", "said"),
    [
        ("timeout", "", "too long: have it do less, or give it longer with timeout=120"),
        ("timeout", "{ timeout=0.5 }", "give it longer with timeout=1"),
        ("memory", "", "or allow more with the setting `memory`"),
        ("processes", "", "or allow more with the setting `processes`"),
        ("disk", "", "or allow more with the setting `disk`"),
        ("output", "", "or allow more with the setting `output`"),
    ],
)
def test_a_block_that_was_ended_is_told_what_allows_more(
    ended: Ended, options: str, said: str
) -> None:
    assert said in told(Outcome(ended=ended, detail="took too long"), options)


def raised(kind: str, text: str) -> Outcome:
    return Outcome(ended="raised", raised=Raised(kind, f"{kind}: {text}", "", 1))


@pytest.mark.parametrize(
    ("outcome", "options", "kind", "said"),
    [
        (raised("ValueError", "x"), "", "script", 'if it belongs there, add raises="ValueError"'),
        (raised("a.b.MyError", "x"), "", "script", 'add raises="MyError"'),
        (
            raised("KeyError", "x"),
            '{ raises="ValueError" }',
            "script",
            'the page says `ValueError`: write raises="KeyError" if what came is right',
        ),
        (
            raised("ModuleNotFoundError", "No module named 'teashop'"),
            "",
            "script",
            "a package of this project with `pip install --editable .`",
        ),
        (
            raised("ModuleNotFoundError", "No module named 'os.teashop'"),
            "",
            "script",
            'add raises="ModuleNotFoundError"',
        ),
    ],
)
def test_an_exception_is_told_with_what_the_page_can_say_of_it(
    outcome: Outcome, options: str, kind: str, said: str
) -> None:
    assert said in told(outcome, options, kind)


UNREACHED = Outcome(
    ended="finished",
    stdout="curl: (6) Could not resolve host: example.org\n",
    statuses=(0,),
    parts=("curl: (6) Could not resolve host: example.org\n",),
)


@pytest.mark.parametrize(
    ("options", "kind", "said"),
    [
        ("", "script", "without the network: if it needs it, mark it `network`, as in ```python {"),
        ("", "cell", "without the network: if it needs it, give it the option `network`"),
    ],
)
def test_a_program_that_found_no_network_is_told_that_there_is_none(
    options: str, kind: str, said: str
) -> None:
    page = Page(Path("page.md"), "page.md", "", "", (), ())
    block = Block("a", "x", 1, parse_options(options), Documented("<html>", 3, 5), kind=kind)
    (failure,) = judge(page, block, UNREACHED).failures
    assert said in failure.message
    online = Block("a", "x", 1, parse_options("{ network }"), Documented("<html>", 3, 5), kind=kind)
    (failure,) = judge(page, online, UNREACHED).failures
    assert "network" not in failure.message


def test_a_session_is_not_told_to_take_an_option_that_it_refuses() -> None:
    assert "raises=" not in told(raised("SystemExit", "1"), kind="session")
