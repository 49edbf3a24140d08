"""A block with `if` runs where its condition holds, and elsewhere it says why it does not."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

import packaging
import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import Project
from test_read_notebook import code, notebook, stream

from verified_docs.compare import Verdict
from verified_docs.languages import parity_problems
from verified_docs.model import (
    ANY_VERSION,
    FULL_MACHINE,
    Block,
    Installed,
    OptionError,
    Options,
    Selection,
    implied,
    options_from,
    parse_options,
)
from verified_docs.model.conditions import ConditionError, clauses_of
from verified_docs.read.markdown import read_markdown
from verified_docs.read.pages import parsed_markdown
from verified_docs.record import Environment
from verified_docs.record.confirmation import confirmations
from verified_docs.slicing import snippets_of, write_snippets
from verified_docs.verify import Verification
from verified_docs.write import update

Run = Callable[..., dict[str, Verdict]]
HERE = f"packaging=={packaging.__version__}"
NOWHERE = "packaging>=999"
OLD = Installed({"Keras": "3.10.0", "keras-hub": None}, {"python_version": "3.10"})


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("keras", ["keras"]),
        ("keras>=3.12", ["keras>=3.12"]),
        ("keras >= 3.12 , < 4", ["keras>=3.12,<4"]),
        ("keras>=3.12, tensorflow", ["keras>=3.12", "tensorflow"]),
        ("keras>=3,<4 and tensorflow~=2.16", ["keras>=3,<4", "tensorflow~=2.16"]),
        ("x-and-y, pandas and or-tools", ["x-and-y", "pandas", "or-tools"]),
        ("sys_platform != 'win32'", ["sys_platform != 'win32'"]),
        ("'linux' == sys_platform", ["'linux' == sys_platform"]),
        ("python_version in '3.10 3.11'", ["python_version in '3.10 3.11'"]),
        (
            "keras and sys_platform == 'linux' and keras-hub",
            ["keras", "sys_platform == 'linux'", "keras-hub"],
        ),
        (
            "sys_platform == 'linux' and os_name == 'posix' or python_version < '3.9'",
            ["sys_platform == 'linux' and os_name == 'posix' or python_version < '3.9'"],
        ),
        (
            "keras, (os_name == 'nt' or sys_platform == 'linux')",
            ["keras", "(os_name == 'nt' or sys_platform == 'linux')"],
        ),
    ],
)
def test_a_condition_is_read_as_packages_state_theirs(text: str, clauses: list[str]) -> None:
    assert parse_options(f'{{ if="{text}" }}').condition == tuple(clauses)
    assert options_from({"if": text}).condition == tuple(clauses)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", 'such as if="keras>=3.12", or where'),
        ("keras 3.12", "neither a requirement, such as keras>=3.12, nor a marker"),
        ("keras>=", "neither a requirement"),
        (">=3.12", "neither a requirement"),
        ("keras,", "neither a requirement"),
        ("keras or tensorflow", "neither a requirement"),
        ("keras=3.12", "neither a requirement"),
        ("keras>='3.12'", "a version of a package stands without quotes"),
        ("python>=3.12", "compared with a text in quotes: python_version >= '3.12'"),
        ("python_version >= 3.12", "compared with a text in quotes: python_version >= '3.12'"),
        ("sys_platform == win32", "neither a requirement|in quotes"),
        ("platform == 'linux'", "`platform` is nothing that a marker can ask for"),
        ("extra == 'gpu'", "`extra` is nothing that a marker can ask for"),
        ("sys_platform > 'linux'", "no order"),
        ("'a' == 'a'", "is no marker"),
        ("sys_platform = 'linux'", "is no marker"),
        ("keras[jax]>=3", "only a name and versions"),
        ("keras @ https://example.org/keras.whl", "only a name and versions"),
        (
            "keras and os_name == 'nt' or sys_platform == 'linux'",
            r"in parentheses: `\(os_name == 'nt' or sys_platform == 'linux'\)`",
        ),
    ],
)
def test_a_malformed_condition_says_what_would_be_one(text: str, message: str) -> None:
    with pytest.raises(OptionError, match=message):
        parse_options(f'{{ if="{text}" }}')


def test_a_malformed_condition_is_told_with_file_and_line() -> None:
    text = 'Text\n\n```python { if="keras 3" }\nx = 1\n```\n'
    _, problems = read_markdown(text, Path("page.md"), "page.md")
    assert [(problem.path, problem.line) for problem in problems] == [("page.md", 3)]
    assert problems[0].message.startswith("option `if`: `keras 3` is neither a requirement")


@given(st.text() | st.text(alphabet="keras<>=!~.,3'() andor_"))
def test_no_text_makes_reading_a_condition_crash(text: str) -> None:
    with contextlib.suppress(ConditionError):
        clauses = clauses_of(text)
        assert clauses_of(" and ".join(clauses)) == clauses or any(" or " in c for c in clauses)
        str(Installed().unmet(clauses))


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ("keras", None),
        ("keras>=3.10", None),
        ("keras<3.10.1, python_version == '3.10'", None),
        ("keras>=3.12", "needs keras>=3.12, and keras 3.10.0 is installed"),
        ("keras>=3, keras<3.10", "needs keras<3.10, and keras 3.10.0 is installed"),
        ("Keras_Hub", "needs Keras_Hub, and Keras_Hub is not installed"),
        ("keras-hub>=1 and keras>=9", "needs keras-hub>=1, and keras-hub is not installed"),
        (
            "python_version >= '3.12'",
            "needs python_version >= '3.12', and python_version is '3.10'",
        ),
        (
            "(python_version >= '3.12' or sys_platform == 'nowhere')",
            "needs (python_version >= '3.12' or sys_platform == 'nowhere'), and python_version is "
            f"'3.10' and sys_platform is '{sys.platform}'",
        ),
    ],
)
def test_what_does_not_hold_is_told_with_what_there_is(condition: str, told: str | None) -> None:
    unmet = OLD.unmet(clauses_of(condition))
    assert (str(unmet) if unmet else None) == told


def test_a_version_before_a_release_is_one() -> None:
    nightly = Installed({"keras": "3.13.0.dev20261130"})
    assert nightly.unmet(["keras>=3.12"]) is None
    assert nightly.unmet(["keras>=3.13"]) is not None
    assert Installed({"keras": "no version"}).unmet(["keras>=3"]) is not None


@pytest.mark.parametrize(
    ("narrow", "wide", "holds"),
    [
        ("keras>=3.12", "keras>=3.12", True),
        ("keras>=3.13", "keras>=3.12", True),
        ("keras>=3.12", "keras>=3.13", False),
        ("keras>=3.12,<4", "keras>=3", True),
        ("keras==3.12.1", "keras>=3.12", True),
        ("keras~=3.12", "keras<4", True),
        ("keras>3.12", "keras>=3.12", True),
        ("keras<3.12", "keras>=3.12", False),
        ("keras<=3.12", "keras<3.12", False),
        ("keras>=3", "keras", True),
        ("keras", "keras>=3", False),
        ("keras", "tensorflow", False),
        ("keras, tensorflow", "tensorflow", True),
        ("tensorflow", "tensorflow, keras", False),
        ("sys_platform == 'linux', keras", "sys_platform == 'linux'", True),
        ("sys_platform == 'linux'", "os_name == 'posix'", False),
        ("keras", "", True),
        ("", "keras", False),
    ],
)
def test_one_condition_may_hold_wherever_another_does(narrow: str, wide: str, holds: bool) -> None:
    mine, theirs = (clauses_of(text) if text else () for text in (narrow, wide))
    assert implied(theirs, by=mine) == holds


def test_what_there_is_decides_before_the_device_and_after_never() -> None:
    def reason(options: str, **selection: object) -> str | None:
        block = Block("a", "", 1, parse_options(f"{{ {options} }}"))
        return Selection(**selection).reason_not_to_run(block)  # type: ignore[arg-type]

    there = "needs packaging>=999, and packaging"
    assert (reason(f'if="{NOWHERE}"') or "").startswith(there)
    assert (reason(f'if="{NOWHERE}" reason="is new"') or "").endswith("is installed: is new")
    assert (reason(f'if="{NOWHERE}" gpu') or "").startswith(there)
    assert reason(f'if="{HERE}"') is None
    assert reason(f'if="{HERE}" gpu') == "needs a GPU"
    assert reason(f'if="{NOWHERE}"', installed=None) is None
    for selection in (ANY_VERSION, FULL_MACHINE):
        assert selection.runs(Block("a", "", 1, Options(condition=(NOWHERE,))))
    with pytest.raises(OptionError, match="leaves nothing to"):
        parse_options(f'{{ notest reason="x" if="{HERE}" }}')


def fence(id_: str, source: str, options: str = "", shown: str = "") -> str:
    text = f'```python {{ id="{id_}" {options} }}\n{source}\n```\n\n'
    return text + (f"```output\n{shown}\n```\n\n" if shown else "")


PAGE = (
    fence("before", "x = 1\nprint(x)", "", "1")
    + fence("there", "x += 1\nprint(x)", f'if="{HERE}"', "2")
    + fence("not", "print(x / 0)", f'if="{NOWHERE}" reason="is new"', "whatever it was")
    + fence("after", "print('end')", "", "end")
)


def test_a_block_runs_where_its_condition_holds_and_is_excluded_elsewhere(run: Run) -> None:
    verdicts = run(PAGE)
    assert {id_: verdict.status for id_, verdict in verdicts.items()} == {
        "before": "passed",
        "there": "passed",
        "not": "excluded",
        "after": "passed",
    }
    version = packaging.__version__
    assert verdicts["not"].reason == (
        f"needs {NOWHERE}, and packaging {version} is installed: is new"
    )
    assert run(PAGE.replace("\n2\n", "\n3\n"))["there"].status == "failed"


@pytest.mark.parametrize("condition", [HERE, NOWHERE])
def test_a_block_takes_names_only_from_blocks_that_run_wherever_it_does(
    run: Run, condition: str
) -> None:
    """Told in either case: where both blocks run, nothing else would fail."""
    new = fence("new", "def name(): return 1", f'if="{condition}"')
    verdict = run(new + fence("uses", "print(name())", "", "1"))["uses"]
    failure = verdict.failures[0]
    assert (failure.kind, failure.line) == ("condition", 6)
    assert failure.message == (
        "uses `name` of `new`, which does not run wherever this block does: "
        f'write if="{condition}" here, or define it in a block that always runs'
    )
    assert len(verdict.failures) == 1 + (condition == NOWHERE)
    other = fence("other", "def name(): return 1", 'if="no-such-package"')
    verdict = run(new + other + fence("uses", "print(name())", "", "1"))["uses"]
    assert verdict.failures[0].message == (
        "uses `name` of `new` and `other`, which do not run wherever this block does: "
        "define it in a block that always runs"
    )
    uses = fence("uses", "print(name())", f'if="{condition}, packaging"', "1")
    assert run(new + uses)["uses"].status == ("passed" if condition == HERE else "excluded")


def test_a_proof_has_a_condition_and_a_stderr_as_other_blocks_have(run: Run) -> None:
    new = fence("new", "x = 5", f'if="{HERE}"') + "It is 5.\n\n"
    source = "import sys\nprint(x, file=sys.stderr)"
    text = new + fence("p", source, f'proof stderr if="{HERE}"', "5") + "And there.\n\n"
    text += fence("q", "print(x)", f'proof if="{NOWHERE}"', "7") + "And here.\n\n"
    verdicts = run(text + fence("r", "print(x)", "proof", "5"))
    statuses = {id_: verdict.status for id_, verdict in verdicts.items()}
    assert statuses == {"new": "passed", "p": "passed", "q": "excluded", "r": "failed"}
    assert verdicts["r"].failures[0].kind == "condition"


@pytest.mark.parametrize(
    ("first", "new", "uses"),
    [
        ("name = 1", "name = 2", "print(name)"),
        ("", "name = 1", "name = 2\nprint(name)"),
        ("", "name = 1", "def use(name): return name\nprint(use(2))"),
        ("", "name = 1", "print([name for name in [2]][0])"),
        ("", "name = 1", "for name in [2]: print(name)"),
        ("", "max = 1", "print(max([2]))"),
        ("", "import os", "import os\nprint(2)"),
        ("from os import *", "name = 1", "print(name if 'name' in globals() else 2)"),
        ("", "x = = 1", "print(2)"),
    ],
)
def test_a_name_that_is_there_anyway_may_be_used(
    project: Project, first: str, new: str, uses: str
) -> None:
    text = fence("first", first) + fence("new", new, f'if="{NOWHERE}"') + fence("uses", uses)
    project.write("docs/page.md", text)
    kinds = {failure.kind for failure in project.verify()["uses"].failures}
    assert "condition" not in kinds


def test_needs_names_only_blocks_that_run_wherever_its_own_does() -> None:
    new = fence("new", "x = 1", f'if="{NOWHERE}"')
    for options, messages in (
        ('needs="new"', [f'write if="{NOWHERE}" here']),
        (f'needs="new" if="{NOWHERE}"', []),
    ):
        project = new + fence("uses", "x = 2", options)
        assert [m for p in problems_of(project) for m in messages if m in p] == messages


def problems_of(text: str) -> list[str]:
    _, problems = parsed_markdown(text, Path("page.md"), Path())
    return [problem.message for problem in problems]


def test_update_leaves_a_block_alone_that_did_not_run(project: Project) -> None:
    path = project.write("docs/page.md", PAGE.replace("\n2\n", "\nold\n"))
    updated = update(project.pages(), project.config, Selection())
    assert updated.refused == ()
    assert path.read_text() == PAGE


def test_the_programs_of_a_page_are_the_same_wherever_they_are_written(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    texts = []
    for condition in (HERE, NOWHERE):
        page = (
            fence("x", "x = 1")
            + fence("new", "x += 1\nprint(x)", 'if="CONDITION"', "2")
            + fence("newer", "print(x + 1)", 'if="CONDITION, packaging"', "3")
            + fence("all", "y = 1\nprint(y)", "", "1")
        )
        project.write("docs/page.md", page.replace("CONDITION", condition))
        snippets = snippets_of(project.pages()[0], project.config)
        texts.append([snippet.text for snippet in snippets])
        programs = [snippet.page for snippet in snippets]
        with Verification(project.config, programs, Selection()) as verification:
            statuses = [verdict.status for verdict in verification.verdicts()]
        there = "passed" if condition == HERE else "excluded"
        assert statuses == ["passed", there, there, "passed"]
        assert write_snippets(snippets, project.pages(), project.config) or condition == NOWHERE
    assert texts[0] == texts[1]
    assert "x += 1" in texts[0][2]


def test_a_program_takes_in_no_block_that_does_not_run_wherever_it_does(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    page = fence("x", "x = [1]") + fence("new", "x.append(2)", f'if="{HERE}"')
    project.write("docs/page.md", page + fence("uses", "print(x)", "", "[1, 2]"))
    (_, _, uses) = snippets_of(project.pages()[0], project.config)
    assert "append" not in uses.text
    with Verification(project.config, [uses.page], Selection()) as verification:
        assert [verdict.status for verdict in verification.verdicts()] == ["failed"]


def test_a_record_proves_a_page_where_a_block_of_it_does_not_run(project: Project) -> None:
    project.write("docs/page.md", PAGE)
    project.verify()
    (page,) = project.pages()
    assert len(confirmations(page, project.config.records)) == 1
    (file,) = project.config.records.glob("*.json")
    record = json.loads(file.read_text())
    record["environment"]["packages"] = {"packaging": "1000.0"}
    file.write_text(json.dumps(record))
    (page,) = project.pages()
    assert confirmations(page, project.config.records) == []


def test_a_record_says_what_was_installed_where_it_was_made() -> None:
    packages = {"keras": "3.10.0", "keras-hub": "not installed"}
    there = Environment("cpu", "3.9.1", "darwin-arm64", packages, "").installed
    assert there.unmet(clauses_of("keras<3.11, python_version == '3.9'")) is None
    assert there.unmet(clauses_of("sys_platform == 'darwin', platform_machine == 'arm64'")) is None
    assert there.unmet(["keras-hub"]) is not None
    assert there.unmet([HERE]) is None


def test_a_cell_has_a_condition_too(project: Project) -> None:
    options = {"if": NOWHERE}
    content = notebook(code("1 / 0", stream("old\n"), id_="a", **options), code("1", id_="b"))
    project.write("docs/page.ipynb", json.dumps(content))
    verdicts = project.verify()
    assert verdicts["a"].status == "excluded"


def test_both_languages_have_the_same_condition(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    for language, reason in (("en", "is new"), ("zh", "新的")):
        project.write(f"docs/{language}/page.md", PAGE.replace("is new", reason))
    assert parity_problems(project.pages(), project.config) == []
    path = project.root / "docs/zh/page.md"
    path.write_text(path.read_text().replace(NOWHERE, "packaging>=998"))
    (problem,) = parity_problems(project.pages(), project.config)
    assert "the options of `not` are not those" in problem.message
