"""What a verification proves can be measured: outputs and code are changed, one thing at a time."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from projects import Project
from typer.testing import CliRunner, Result

from verified_docs.cli import app
from verified_docs.compare import shown as printed
from verified_docs.compare import text as compare
from verified_docs.compare.verdict import Verdict, judge
from verified_docs.model.outcome import Outcome
from verified_docs.model.page import Block, Documented, Options, Page
from verified_docs.mutate.allowed import allowance
from verified_docs.mutate.code_mutants import code_mutants, keyword_values
from verified_docs.mutate.operators import KINDS
from verified_docs.mutate.output_mutants import OutputMutant, output_mutants
from verified_docs.mutate.text_mutants import changed_line, changed_lines
from verified_docs.mutate.trial import Trial, bounded, judge_outputs, make_trials, result_of, sample
from verified_docs.read.markdown import read_markdown

Command = Callable[..., Result]

PAGE = """
# Page

```python { id="first" }
rate = 0.5
unused = 7
print("rate", rate)
```

```output
rate 0.5
```
"""


@pytest.fixture
def mutants(project: Project, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the command in the project."""
    monkeypatch.chdir(project.root)
    return lambda *arguments: CliRunner().invoke(app, ["mutants", *arguments])


def block_with(source: str = "", text: str = "", **options: object) -> Block:
    documented = Documented(text, 10, 10 + len(text.split("\n"))) if text else None
    return Block("a", source, 1, Options(**options), documented)  # type: ignore[arg-type]


# Outputs


@pytest.mark.parametrize(
    ("line", "kind", "changed"),
    [
        ("loss 0.5", "digit", "loss 0.6"),
        ("loss 0.5", "digit", "loss 5.5"),
        ("loss 0.5", "sign", "loss -0.5"),
        ("loss -0.5", "sign", "loss 0.5"),
        ("1e-05", "exponent", "1e05"),
        ("1e-05", "digit", "1e-06"),
        ("1.5e+03", "exponent", "1.5"),
        ("0.5", "exponent", "0.5e+01"),
        ("12.5", "decimal point", "1.25"),
        ("12.5", "decimal point", "125"),
        ("3", "decimal point", "3.0"),
        ("[1. 2.]", "number dropped", "[1. ]"),
        ("[1. -2.]", "numbers swapped", "[-2. 1.]"),
        ("(2, 3)", "shape", "(2, 4)"),
        ("(2, 3)", "shape", "(3, 2)"),
        ("(2, 3)", "shape", "(2,)"),
        ("(2, 3)", "shape", "(2, 3, 1)"),
        ("(None, 3)", "shape", "(1, 3)"),
        ("(5,)", "shape", "()"),
        ("dtype=float32", "dtype", "dtype=float64"),
        ("'int32'", "dtype", "'int64'"),
        ("the loss", "word replaced", "the other"),
        ("the loss", "word dropped", " loss"),
        ("the loss", "words joined", "theloss"),
        ("the loss", "letter", "the moss"),
        ("the loss", "case", "the Loss"),
        ("准确率", "letter", "x确率"),
        ("[[1.]]", "bracket dropped", "[1.]]"),
        ("90 %", "mark dropped", "90 "),
        ("  loss", "indentation", "loss"),
        ("loss", "indentation", "  loss"),
    ],
)
def test_a_line_is_changed_in_each_way(line: str, kind: str, changed: str) -> None:
    assert (kind, changed) in list(changed_line(line))


def test_no_change_of_a_line_leaves_it_as_it_is_or_comes_twice() -> None:
    line = "Epoch 1/2 loss: -0.50 [[1. 2e-05]] (None, 3) float32 zZ"
    changed = [change.line for change in changed_line(line)]
    assert line not in changed
    assert len(changed) == len(set(changed))


def test_lines_are_added_dropped_doubled_and_swapped() -> None:
    found = {(kind, tuple(lines)) for kind, lines, *_ in changed_lines(["a", "b"])}
    assert found == {
        ("line added", ("one more line", "a", "b")),
        ("line added", ("a", "one more line", "b")),
        ("line added", ("a", "b", "one more line")),
        ("line added", ("a", "b", "")),
        ("line dropped", ("b",)),
        ("line dropped", ("a",)),
        ("line doubled", ("a", "a", "b")),
        ("line doubled", ("a", "b", "b")),
        ("line swapped", ("b", "a")),
        ("line joined", ("a b",)),
        ("text emptied", ()),
    }


def test_a_line_is_broken_in_two() -> None:
    broken = [lines for kind, lines, *_ in changed_lines([" [1. 2. 3.]"]) if kind == "line broken"]
    assert broken == [["[1.", "2. 3.]"]]


def test_equal_lines_are_not_swapped() -> None:
    assert "line swapped" not in {kind for kind, *_ in changed_lines(["a", "a"])}


def test_what_is_typed_at_a_prompt_is_code_and_stays_in_every_mutant_of_an_output() -> None:
    text = """
```pycon { id="session" }
>>> x = 1.25
>>> for n in [x]:
...     n
1.25
>>> x / 0
Traceback (most recent call last):
    ...
ZeroDivisionError: float division by zero
```

```console { id="console" }
$ echo a \\
    b
a b
$ true
```
"""
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    assert problems == ()
    for block in page.blocks:
        mutants = [mutant for mutant in output_mutants(block) if mutant.documented]
        kinds = {mutant.kind for mutant in mutants}
        assert {"letter", "line added", "line dropped", "line doubled"} <= kinds
        typed = [line for step in block.steps for line in step.typed]
        for mutant in mutants:
            assert [line for line in mutant.documented.split("\n") if line in typed] == typed, (
                mutant
            )


def test_the_names_of_exceptions_and_warnings_are_changed() -> None:
    def kinds(block: Block) -> dict[str, Options]:
        return {
            mutant.kind: mutant.block.options
            for mutant in output_mutants(block)
            if mutant.kind.startswith(("exception", "warning"))
        }

    plain = kinds(block_with())
    assert (plain["exception added"].raises, plain["warning added"].warns) == (
        *("OtherError", ("OtherError",)),
    )
    stated = kinds(block_with(raises="ValueError", warns=("UserWarning",)))
    assert stated["exception renamed"].raises == "OtherValueError"
    assert stated["exception dropped"].raises is None
    assert stated["warning renamed"].warns == ("OtherUserWarning",)
    assert stated["warning dropped"].warns == ()


def test_each_of_several_warnings_is_changed() -> None:
    block = block_with(warns=("UserWarning", "FutureWarning"))
    assert [(mutant.after, mutant.block.options.warns) for mutant in _warnings(block)] == [
        ('warns="OtherUserWarning, FutureWarning"', ("OtherUserWarning", "FutureWarning")),
        ('warns="FutureWarning"', ("FutureWarning",)),
        ('warns="UserWarning, OtherFutureWarning"', ("UserWarning", "OtherFutureWarning")),
        ('warns="UserWarning"', ("UserWarning",)),
    ]


def _warnings(block: Block) -> list[OutputMutant]:
    return [mutant for mutant in output_mutants(block) if mutant.kind.startswith("warning")]


@pytest.mark.parametrize(
    ("before", "after", "came", "options", "allowed"),
    [
        ("loss 0.50", "loss 0.51", "loss 0.50", {"atol": 0.02}, "within tolerance"),
        ("loss 0.50", "loss 0.51", "loss 0.48", {"atol": 0.02}, None),
        ("1.0000", "1.0001", "1.0000", {}, "within tolerance"),
        ("1.000", "1.002", "1.000", {}, None),
        ("100.0", "101.0", "100.0", {"rtol": 0.1}, "within tolerance"),
        ("0.01", "-0.01", "0.01", {"atol": 0.1}, "within tolerance"),
        ("0.0", "-0.0", "0.0", {}, "within tolerance"),
        ("0.5", "5e-1", "0.5", {}, "within tolerance"),
        ("nan", "-nan", "nan", {}, "within tolerance"),
        ("inf", "-inf", "inf", {"atol": 9.0}, None),
        ("100", "101", "100", {"rtol": 0.1}, None),
        ("100", "100.0", "100", {"rtol": 0.1}, None),
        ("0.001", "0.002", "0.001", {}, None),
        ("loss 0.5", "lost 0.5", "loss 0.5", {"atol": 9.0}, None),
        ("v1.5", "v1.6", "v1.5", {"atol": 9.0}, None),
        ("a\nb", "a", "a\nb", {"atol": 9.0}, None),
        ("a 12ms", "a 13ms", "a 40ms", {"masks": frozenset({"time"})}, "masked"),
        ("a 12ms", "b 12ms", "a 40ms", {"masks": frozenset({"time"})}, None),
        (
            "on 2026-11-30",
            "on 2026-11-20",
            "on 2026-01-01",
            {"masks": frozenset({"date"})},
            "masked",
        ),
        ("of 2026", "of 2027", "of 2026", {"masks": frozenset({"date"})}, None),
        ("at 3f2a9c1", "at 3f2a9c2", "at 00aabbc", {"masks": frozenset({"id"})}, "masked"),
        ("at 1234567", "at 1234568", "at 1234567", {"masks": frozenset({"id"})}, None),
        ("1.5MB/s", "1.5GB/s", "980kB/s", {"masks": frozenset({"rate"})}, "masked"),
        ("12 it/s", "13 it/s", "3.5s/it", {"masks": frozenset({"rate"})}, "masked"),
        ("12 it", "13 it", "12 it", {"masks": frozenset({"rate"})}, None),
        ("a 12ms", "a 13ms", "a 12ms", {}, None),
        ("at 0x7f", "at 0x8f", "at 0x1a", {"masks": frozenset({"address"})}, "masked"),
        ("in /a/b", "in /c", "in /d", {"masks": frozenset({"path"})}, "masked"),
    ],
)
def test_what_a_block_allows_is_decided_from_the_numbers(
    before: str, after: str, came: str, options: dict[str, object], allowed: str | None
) -> None:
    stated = Options(**options)  # type: ignore[arg-type]
    assert allowance(before, after, came, stated) == allowed


def test_every_change_of_an_output_is_caught(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", PAGE)
    result = mutants("--outputs")
    assert result.exit_code == 0, result.output
    assert "Outputs: " in result.output
    assert "100.0 %" in result.output
    assert "survived\n" in result.output  # the heading of the table alone
    assert "Code" not in result.output


def scanned(lines: int, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """Count the mutants of an output, and the tokens that are read to judge them all."""
    shown = "\n".join(f"step {number}: loss 0.{number}50000" for number in range(100, 100 + lines))
    came = Outcome("finished", stdout=shown.replace("50000", "50001") + "\n")
    block = block_with("train()", shown)
    verdict = judge(Page(Path("page.md"), "page.md", "", "", (block,), ()), block, came)
    assert verdict.status == "passed"
    count = 0

    def counted(match: re.Match[str]) -> compare.Token:
        nonlocal count
        count += 1
        return plain(match)

    plain = compare._token
    compare._cached_tokens.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(compare, "_token", counted)
        results = list(judge_outputs([verdict]))
    assert all(result.caught or result.allowed for result in results)
    return len(results), count


def test_what_a_change_leaves_as_it_was_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """No line of an output is the same as what came, so each has to be read: but once only."""
    few, tokens_of_few = scanned(10, monkeypatch)
    many, tokens_of_many = scanned(40, monkeypatch)
    assert tokens_of_many / many < 1.1 * tokens_of_few / few


def test_a_diff_is_made_only_for_somebody_who_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def counted(*arguments: Any) -> str:
        made.append("a diff")
        return plain(*arguments)

    plain = printed.unified
    monkeypatch.setattr(printed, "unified", counted)
    block = block_with("train()", "loss 0.5\nend")
    page = Page(Path("page.md"), "page.md", "", "", (block,), ())
    (failure,) = judge(page, block, Outcome("finished", stdout="loss 0.6\nend\n")).failures
    assert (failure.line, made) == (10, [])
    assert failure.detail == "- loss 0.5\n+ loss 0.6\n  end"
    assert failure.detail
    assert made == ["a diff"]


def test_what_a_block_allows_is_counted_apart(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", PAGE.replace('"first"', '"first" atol=0.2'))
    counts = json.loads(mutants("--outputs", "--format", "json").stdout)["counts"]["output"]
    digit = next(count for count in counts if count["kind"] == "digit")
    assert (digit["made"], digit["allowed"], digit["survived"]) == (6, 2, 0)


def test_a_comparison_that_lets_something_pass_is_named(
    project: Project, mutants: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("docs/page.md", PAGE)
    monkeypatch.setattr(compare, "lines_agree", lambda a, b, t: a.lower() == b.lower())
    result = mutants("--outputs")
    assert result.exit_code == 1
    assert "docs/page.md:10: first: case: rate 0.5 → Rate 0.5" in result.output
    content = json.loads(mutants("--outputs", "--format", "json").stdout)
    assert content["passed"] is False
    assert [survivor["kind"] for survivor in content["survived"]] == ["case"]


def test_a_comparison_that_is_too_lenient_does_not_excuse_itself(
    project: Project, mutants: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("docs/page.md", PAGE)
    monkeypatch.setattr(compare, "close", lambda a, b, tolerance: True)
    result = mutants("--outputs")
    assert result.exit_code == 1
    assert "docs/page.md:10: first: digit: rate 0.5 → rate 0.6" in result.output


# Code


def changes_of(source: str, **values: list[str]) -> list[tuple[str, str]]:
    """Each kind with the code as changed, line breaks and blanks at the end left out."""
    return [(m.kind, m.source.rstrip()) for m in code_mutants(source, values)]


@pytest.mark.parametrize(
    ("source", "kind", "changed"),
    [
        ("a + b", "arithmetic operator", "a - b"),
        ("(a) @ (b)", "arithmetic operator", "(a) * (b)"),
        ("a //= b", "arithmetic operator", "a /= b"),
        ("a < b", "relational operator", "a >= b"),
        ("a < b", "relational operator", "a <= b"),
        ("a is not b", "relational operator", "a is b"),
        ("a not in b < c", "relational operator", "a in b < c"),
        ("a or b or c", "logical connector", "a or b and c"),
        ("x = not (a or b)", "condition negated", "x = (a or b)"),
        ("if a:\n    b", "condition negated", "if not a:\n    b"),
        ("[a for a in b if a]", "condition negated", "[a for a in b if not a]"),
        ("x = -a", "unary operator deleted", "x = a"),
        ("x = 3", "number", "x = 4"),
        ("x = 0.5", "number", "x = 0.75"),
        ("x = 0.0", "number", "x = 1.0"),
        ("x = True", "boolean", "x = False"),
        ("x = 'a'", "string", "x = 'XXaXX'"),
        ("f(x='a')", "argument's value", "f(x='XXaXX')"),
        ("f(a, x=1)", "keyword argument dropped", "f(a)"),
        ("f(a, x=1, y=2)", "keyword argument dropped", "f(a,  y=2)"),
        ("f(x=1,)", "keyword argument dropped", "f()"),
        ("f(a, **b)", "keyword argument dropped", "f(a)"),
        ("f(\n    1,\n    x=(2),\n)", "keyword argument dropped", "f(\n    1,\n    \n)"),
        ("f(1)", "statement deleted", "pass"),
        ("a.b = c", "statement deleted", "pass"),
        ("a += 1", "statement deleted", "pass"),
        ("def f():\n    return a", "returned value", "def f():\n    return None"),
        ("@d\ndef f(): ...", "decorator deleted", "\ndef f(): ..."),
        ("a[1:b]", "slice bound deleted", "a[:b]"),
        ("a[1:b]", "slice bound deleted", "a[1:]"),
        ("for a in b:\n    c", "loop", "for a in []:\n    c"),
        ("while a:\n    break", "loop", "while a:\n    continue"),
        ("try:\n    a\nexcept E:\n    b", "exception handler", "try:\n    a\nexcept ():\n    b"),
        ("print(a + 1)", "number", "print(a + 2)"),
        ("print(f'{a + 1:.2f}')", "number", "print(f'{a + 2:.2f}')"),
        ("é = '是', a + b", "arithmetic operator", "é = '是', a - b"),
    ],
)
def test_code_is_changed_in_each_way(source: str, kind: str, changed: str) -> None:
    assert (kind, changed) in changes_of(source)


def test_a_text_of_a_keyword_argument_becomes_one_it_has_elsewhere() -> None:
    other = block_with("f(x='b')\ng(x='c', y='d')\nh(x=1)")
    assert keyword_values([other]) == {"x": ["b", "c"], "y": ["d"]}
    assert ("argument's value", "f(x='b')") in changes_of("f(x='a')", x=["a", "b", "c"])


@pytest.mark.parametrize(
    "source",
    [
        "print('a', sep='')",
        '"""What it is: 1."""',
        "def f(a: 'int') -> 'int': ...",
        "a: 'int'",
        "print(f'total {a:3}')",
        "1 +",
    ],
)
def test_texts_that_are_shown_docstrings_and_annotations_are_left_alone(source: str) -> None:
    about_an_argument = {"argument's value", "keyword argument dropped"}
    assert {kind for kind, _ in changes_of(source)} <= about_an_argument


SEVERAL_LINES = """\
value = compute(
    1,  # one
    axis=0,
) + other(2)
if check(
    value,
):
    done(value)
for item in range(
    3
):
    print(item)
print(f"{item + 1}")
last = 4
"""


def test_every_change_is_code_and_moves_no_other_line() -> None:
    seen = {ast.dump(ast.parse(SEVERAL_LINES))}
    found = list(code_mutants(SEVERAL_LINES))
    for mutant in found:
        tree = ast.dump(ast.parse(mutant.source))
        assert tree not in seen, mutant
        seen.add(tree)
        assert mutant.source.count("\n") == SEVERAL_LINES.count("\n"), mutant
        if mutant.before != "4":
            assert mutant.source.split("\n")[13] == "last = 4", mutant
    kinds = {(mutant.kind, mutant.line) for mutant in found}
    assert {("condition negated", 5), ("loop", 9), ("number", 13)} <= kinds


def test_code_that_nothing_shown_depends_on_is_listed_at_its_place(
    project: Project, mutants: Command
) -> None:
    project.write("docs/page.md", PAGE)
    result = mutants("--code")
    assert result.exit_code == 0, result.output
    assert "Code: 1 of 2 caught, 50.0 %" in result.output
    assert "docs/page.md:5:10: first: number: 7 → 8" in result.output
    assert "Outputs" not in result.output


TWO_BLOCKS = """
# Page

```python { id="make" }
def half(x):
    return x / 2


ready = True
```

```python { id="use" }
print(half(3.0))
```

```output
1.5
```
"""


@pytest.mark.parametrize("settings", ["", 'languages = { en = "docs" }'])
def test_a_change_is_caught_by_a_later_block(
    project: Project, mutants: Command, settings: str
) -> None:
    project.configure(settings)
    project.write("docs/page.md", TWO_BLOCKS)
    content = json.loads(mutants("--code", "--format", "json").stdout)
    assert [(s["kind"], s["line"]) for s in content["survived"]] == [("boolean", 8)]


def test_code_that_two_languages_share_is_changed_once(project: Project, mutants: Command) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    project.write("docs/en/page.md", PAGE)
    project.write("docs/zh/page.md", PAGE.replace("# Page", "# 页"))
    content = json.loads(mutants("--format", "json").stdout)
    assert content["counts"]["code"][-1]["made"] == 2
    assert [survivor["page"] for survivor in content["survived"]] == ["docs/en/page.md"]


ENDLESS = """
# Page

```python { id="loop" timeout=3 }
import time
while True:
    time.sleep(0.01)
    break
print("done")
```

```output
done
```
"""


def test_a_mutant_that_never_ends_is_caught(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", ENDLESS)
    content = json.loads(mutants("--code", "--format", "json").stdout)
    loop = next(count for count in content["counts"]["code"] if count["kind"] == "loop")
    assert (loop["made"], loop["caught"], loop["timeout"]) == (1, 1, 1)
    assert "1 ran into their time limit" in mutants("--code").output


@pytest.mark.parametrize(("seconds", "timeout"), [(0.5, 6.5), (30.0, 60.0)])
def test_a_mutant_gets_a_few_times_what_its_block_took(seconds: float, timeout: float) -> None:
    block = block_with("x = 1")
    page = Page(Path("page.md"), "page.md", "", "", (block,), ())
    taken = Verdict(page, block, "passed", Outcome("finished", seconds=seconds))
    assert bounded(block, taken).options.timeout == timeout


def test_mutants_leave_no_record(project: Project, mutants: Command) -> None:
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", PAGE)
    mutants()  # what the page and its programs give without a change is on record from here on

    def state() -> dict[str, bytes]:
        files = (path for path in project.root.rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in files}

    before = state()
    result = mutants()
    assert "Code: 1 of 2 caught" in result.output
    assert state() == before
    records = [json.loads(path.read_text("utf-8")) for path in Path(".verified").glob("*.json")]
    names = [entry["page"] for record in records for entry in record["entries"].values()]
    assert names == ["docs/page.md"]


def test_a_page_that_fails_as_it_stands_is_told_first(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", PAGE.replace("rate 0.5", "rate 0.6"))
    result = mutants()
    assert result.exit_code == 2
    assert "docs/page.md:10: first: prints something else than the page shows" in result.output
    assert "without any change" in result.output


def test_a_page_without_code_has_nothing_to_change(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", "# Page\n")
    result = mutants()
    assert result.exit_code == 2
    assert "nothing to change" in result.output


def test_a_sample_is_spread_over_pages_and_kinds_and_comes_again(project: Project) -> None:
    many = "\n".join(f"x{number} = {number}" for number in range(20))
    for name in ("one", "two"):
        code = f"name = {name!r}\n{many}\ny = True"
        project.write(f"docs/{name}.md", f'# P\n\n```python {{ id="a" }}\n{code}\n```\n')
    trials = make_trials(project.pages())
    assert len(trials) == 44
    drawn = sample(trials, 6, seed=1)
    groups = [(trial.page.name, trial.mutant.kind) for trial in drawn]
    kinds = ("string", "number", "boolean")
    assert sorted(groups) == sorted((f"docs/{n}.md", k) for n in ("one", "two") for k in kinds)
    assert sample(trials, 6, seed=1) == drawn
    assert sample(trials, 6, seed=2) != drawn
    assert sample(trials, 100, seed=1) == trials


# The command


def test_an_interruption_reports_what_was_measured(
    project: Project, mutants: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(
        trials: list[Trial],
        originals: object,
        config: object,
        server: object,
        on_result: Callable[[object], None],
    ) -> None:
        on_result(result_of(trials[1], "survived"))
        raise KeyboardInterrupt

    project.write("docs/page.md", PAGE)
    monkeypatch.setattr("verified_docs.mutate.run_trials", interrupted)
    result = mutants("--code")
    assert result.exit_code == 130
    assert "docs/page.md:5:10: first: number: 7 → 8" in result.output
    assert "interrupted" in result.output


def test_the_report_is_written_as_markdown(project: Project, mutants: Command) -> None:
    project.write("docs/page.md", PAGE)
    assert mutants("--report", "mutants.md").exit_code == 0
    text = Path("mutants.md").read_text("utf-8")
    assert "## Code: 1 of 2 caught, 50.0 %" in text
    assert "| number | 2 | 1 | 0 | 1 |" in text
    assert "- `docs/page.md:5` first, number: `` 7 `` → `` 8 ``" in text


def test_the_help_explains_every_kind(mutants: Command) -> None:
    text = " ".join(mutants("--help").output.split())
    outputs = {
        mutant.kind
        for options in ({}, {"raises": "ValueError", "warns": ("UserWarning",)})
        for shown in ("a (1, 2) [3.5]: -1 float32\n  b", "")
        for mutant in output_mutants(block_with(text=shown, **options))
    }
    assert len(outputs) > 20
    for kind in outputs:
        first, _, second = kind.partition(" ")
        assert kind in text or (first in text and second in text), kind
    for kind in KINDS:
        assert kind in text, kind
