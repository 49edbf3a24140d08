"""A program that a committed fact covers is not run again; a fact that could lie covers nothing."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from projects import Project
from typer.testing import CliRunner, Result

from verified_docs.cli import app
from verified_docs.model.page import Page
from verified_docs.record import facts as module
from verified_docs.record.facts import Facts, known_seconds
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify import verification as verify
from verified_docs.verify.chosen_programs import PARTS, part_drawn, part_of, programs_to_run

Command = Callable[..., Result]

PAGE = """
# Page

```python { id="first" }
print("rate", 0.5)
```

```output
rate 0.5
```

```python { id="second" }
print(2)
```

```output
2
```
"""


@pytest.fixture
def command(project: Project, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Write and run the programs of a project of two blocks in two languages."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    project.write("docs/en/page.md", PAGE)
    project.write("docs/zh/page.md", PAGE.replace("# Page", "# 页"))
    monkeypatch.chdir(project.root)
    return lambda *arguments: CliRunner().invoke(app, ["snippets", "--run", *arguments])


def programs(project: Project) -> dict[str, Page]:
    """The project's programs as its pages give them, by language and id."""
    return {
        f"{snippet.path.parts[-3]} {snippet.path.stem}": snippet.page
        for page in project.pages()
        for snippet in snippets_of(page, project.config)
    }


def covered(project: Project) -> set[str]:
    """Those of them that a fact covers."""
    facts = Facts.load(project.config)
    return {name for name, program in programs(project).items() if facts.cover(program)}


def edit(project: Project, name: str, old: str, new: str) -> None:
    path = project.root / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


EVERY = {"en first", "en second", "zh first", "zh second"}


def test_programs_that_were_run_are_facts_in_a_file_that_a_person_can_read(
    project: Project, command: Command
) -> None:
    assert command().exit_code == 0
    assert covered(project) == EVERY
    (path,) = (project.root / "compatibility").iterdir()
    content = json.loads(path.read_text("utf-8"))
    assert set(content["environment"]) == {
        *("device", "packages", "platform", "preload", "python", "variables"),
    }
    assert list(content["programs"]) == sorted(content["programs"])
    lines = path.read_text("utf-8").splitlines()
    assert sum(line.startswith('  "snippets/') for line in lines) == len(EVERY)


def test_a_program_whose_condition_does_not_hold_is_told_and_is_no_fact(
    project: Project, command: Command
) -> None:
    for language in ("en", "zh"):
        name = f"docs/{language}/page.md"
        edit(project, name, 'id="second"', 'id="second" if="no-such-package"')
    result = command()
    assert result.exit_code == 0, result.output
    assert covered(project) == {"en first", "zh first"}
    told = "needs no-such-package, and no-such-package is not installed"
    assert f"snippets/en/page/second.py:1: second: not run: {told}\n" in result.output
    assert "2 excluded" in result.output


def test_a_program_that_is_a_fact_is_not_run_again(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    command()
    (path,) = (project.root / "compatibility").iterdir()
    before = path.read_bytes()
    (project.root / ".verified").rename(project.root / "records of old")
    monkeypatch.setattr(verify, "run_program", None)
    result = command()
    assert result.exit_code == 0, result.output
    assert f"not run: 4 program(s) that are facts in compatibility/{path.name}" in result.output
    assert path.read_bytes() == before
    assert command("--fresh").exception is not None


def test_only_what_has_changed_is_run(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    command()
    edit(project, "docs/en/page.md", "print(2)", "print(1 + 1)")
    run: list[str] = []
    plain = verify.run_program

    def noted(server: Any, program: Any, *arguments: Any) -> Any:
        run.append(program.page.name)
        return plain(server, program, *arguments)

    monkeypatch.setattr(verify, "run_program", noted)
    assert command().exit_code == 0
    assert run == ["snippets/en/page/second.py"]
    assert covered(project) == EVERY


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("print(2)", "print(1 + 1)"),
        ("print(2)", "print(2)  # two"),
        ("```output\n2", "```output\n3"),
        ('{ id="second" }', '{ id="second" rtol=0.1 }'),
        ('{ id="second" }', '{ id="second" atol=0.1 }'),
        ('{ id="second" }', '{ id="second" mask="time" }'),
        ('{ id="second" }', '{ id="second" raises="ValueError" }'),
        ('{ id="second" }', '{ id="second" warns="UserWarning" }'),
        ('{ id="second" }', '{ id="second" needs="first" }'),
        ("2\n```\n", "2\n```\n\n![two](figures/two.png#only-light)\n"),
    ],
)
def test_a_program_that_was_edited_is_no_fact(
    project: Project, command: Command, old: str, new: str
) -> None:
    command()
    edit(project, "docs/en/page.md", old, new)
    assert covered(project) == EVERY - {"en second"}


def test_a_program_whose_figure_was_exchanged_is_no_fact(project: Project) -> None:
    project.configure('languages = { en = "docs/en" }')
    project.write("docs/en/page.md", PAGE + "\n![two](figures/two.png#only-light)\n")
    project.write("docs/en/figures/two.png", "one picture")
    program = programs(project)["en second"]
    facts = Facts(project.root / "compatibility" / "here.json", {"python": "3"})
    before = facts.digest_of(program)
    assert facts.digest_of(program) == before
    project.write("docs/en/figures/two.png", "another picture")
    assert facts.digest_of(program) != before


@pytest.mark.parametrize(
    "changed",
    [
        {"python": "cpython 2.7.18"},
        {"platform": "plan9-vax"},
        {"preload": ["numpy"]},
        {"variables": {"COLUMNS": "20"}},
    ],
)
def test_facts_of_another_environment_cover_nothing(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch, changed: dict[str, Any]
) -> None:
    command()
    here = dict(module.environment_of(project.config))
    monkeypatch.setattr(module, "environment_of", lambda config: here | changed)
    assert covered(project) == set()


def test_a_fact_taken_over_from_another_environments_file_covers_nothing(
    project: Project, command: Command
) -> None:
    """As by a merge that takes the head from one side and a line from the other."""
    command()
    facts = Facts.load(project.config)
    program = programs(project)["en first"]
    other = Facts(facts.path, {**facts.head, "python": "cpython 2.7.18"})
    facts.programs[program.name]["digest"] = other.digest_of(program)
    facts.save()
    assert covered(project) == EVERY - {"en first"}


def test_the_environment_lists_what_programs_import_and_what_that_requires(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write("snippets/en/page/a.py", "from hypothesis import given\n")
    packages = module.environment_of(project.config)["packages"]
    assert packages["hypothesis"] == importlib.metadata.version("hypothesis")
    assert "sortedcontainers" in packages
    assert "verified-docs" not in packages
    assert "ruff" not in packages


def test_a_package_that_other_programs_import_changes_no_fact(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports = "from hypothesis import given\n\n"
    for language in ("en", "zh"):
        edit(project, f"docs/{language}/page.md", "print(2)", imports + "print(2)")
    command()
    assert covered(project) == EVERY
    here = module.environment_of(project.config)
    for name in ("hypothesis", "sortedcontainers"):  # which the first one requires
        newer = {**here, "packages": {**here["packages"], name: "99"}}
        monkeypatch.setattr(module, "environment_of", lambda config, head=newer: head)
        assert covered(project) == {"en first", "zh first"}
    more = {**here, "packages": {**here["packages"], "pytest": "1"}}
    monkeypatch.setattr(module, "environment_of", lambda config: more)
    assert covered(project) == EVERY


def test_what_a_file_beside_a_program_imports_counts(project: Project) -> None:
    project.configure('languages = { en = "docs/en" }')
    project.write("docs/en/page.md", PAGE.replace("print(2)", "import beside\n\nprint(2)"))
    project.write("snippets/en/page/beside.py", "import hypothesis\n")
    program = programs(project)["en second"]
    older, newer = (
        Facts(project.root / "compatibility" / "here.json", {"packages": {"hypothesis": version}})
        for version in "12"
    )
    assert older.digest_of(program) != newer.digest_of(program)


def test_the_variables_of_the_project_are_part_of_the_environment(project: Project) -> None:
    project.configure('environment = { COLUMNS = "80" }')
    assert module.environment_of(project.config)["variables"] == {"COLUMNS": "80"}


def test_what_failed_is_no_fact(project: Project, command: Command) -> None:
    edit(project, "docs/en/page.md", "```output\n2", "```output\n3")
    assert command().exit_code == 1
    assert covered(project) == EVERY - {"en second"}
    assert "snippets/en/page/second.py" not in Facts.load(project.config).programs


def test_what_passed_once_and_failed_since_is_no_fact(project: Project, command: Command) -> None:
    command()
    edit(project, "docs/en/page.md", "```output\n2", "```output\n3")
    assert command().exit_code == 1
    assert "snippets/en/page/second.py" not in Facts.load(project.config).programs


@pytest.mark.parametrize("cut", ["", "{", '{"environment": {}}', "[]", '{"programs": 1}'])
def test_a_damaged_file_covers_nothing_and_is_written_anew(
    project: Project, command: Command, cut: str
) -> None:
    command()
    (path,) = (project.root / "compatibility").iterdir()
    whole = path.read_text("utf-8")
    path.write_text(cut, "utf-8")
    assert covered(project) == set()
    assert known_seconds(project.config) == {}
    command()
    assert set(json.loads(path.read_text("utf-8"))["programs"]) == set(
        json.loads(whole)["programs"]
    )


@pytest.mark.parametrize("fact", [None, {}, {"result": "holds"}, {"result": "raises"}, "holds"])
def test_a_line_that_is_no_fact_covers_nothing(
    project: Project, command: Command, fact: object
) -> None:
    command()
    (path,) = (project.root / "compatibility").iterdir()
    content = json.loads(path.read_text("utf-8"))
    name = "snippets/en/page/first.py"
    content["programs"][name] = content["programs"][name] | fact if isinstance(fact, dict) else fact
    if fact == {}:
        del content["programs"][name]["digest"]
    path.write_text(json.dumps(content), "utf-8")
    expected = EVERY if fact == {"result": "holds"} else EVERY - {"en first"}
    assert covered(project) == expected


def test_a_fact_on_a_program_that_is_gone_goes(project: Project, command: Command) -> None:
    command()
    page = project.root / "docs/en/page.md"
    page.write_text(page.read_text("utf-8").partition('```python { id="second" }')[0], "utf-8")
    command()
    assert set(Facts.load(project.config).programs) == {
        *("snippets/en/page/first.py", "snippets/zh/page/first.py", "snippets/zh/page/second.py"),
    }


def test_a_program_that_uses_this_engine_is_never_a_fact(
    project: Project, command: Command
) -> None:
    """Its code changes from one commit to the next, and has no version."""
    edit(project, "docs/en/page.md", "print(2)", "import verified_docs\nprint(2)")
    assert command().exit_code == 0
    assert covered(project) == EVERY - {"en second"}


def test_the_programs_of_one_page_leave_the_facts_on_others(
    project: Project, command: Command
) -> None:
    command()
    edit(project, "docs/en/page.md", "print(2)", "print(1 + 1)")
    assert command("docs/en/page.md").exit_code == 0
    assert covered(project) == EVERY


def test_a_fact_that_says_the_same_is_not_rewritten(project: Project, command: Command) -> None:
    command()
    facts = Facts.load(project.config)
    for fact in facts.programs.values():
        fact["seconds"] = 99.0
    facts.save()
    assert command("--fresh").exit_code == 0
    assert {fact["seconds"] for fact in Facts.load(project.config).programs.values()} == {99.0}


def test_what_had_been_run_before_an_interruption_is_a_fact(
    project: Project, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = verify.Verification.verdicts

    def interrupted(verification: verify.Verification) -> Any:
        plain(verification)
        raise KeyboardInterrupt

    monkeypatch.setattr(verify.Verification, "verdicts", interrupted)
    assert command().exit_code == 130
    assert covered(project) == EVERY


# Which programs a session runs


def many(project: Project, number: int) -> list[Page]:
    blocks = [
        f'```python {{ id="b{one}" }}\nprint({one})\n```\n\n```output\n{one}\n```\n'
        for one in range(number)
    ]
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", "# Page\n\n" + "\n".join(blocks))
    return list(programs(project).values())


def all_covered(pages: list[Page]) -> Facts:
    facts = Facts(Path("compatibility/here.json"), {})
    for number, page in enumerate(pages):
        digest = facts.digest_of(page)
        facts.programs[page.name] = {"result": "holds", "seconds": number % 7, "digest": digest}
    return facts


def test_each_program_that_a_fact_covers_is_run_by_one_of_ten_parts(project: Project) -> None:
    pages = many(project, 25)
    facts = all_covered(pages)
    drawn = [programs_to_run(pages, facts, part) for part in range(PARTS)]
    names = [page.name for chosen in drawn for page in chosen]
    assert sorted(names) == sorted(page.name for page in pages)
    assert {len(chosen) for chosen in drawn} == {4, 6}  # in two languages, which stay together


def test_a_program_that_no_fact_covers_is_run_by_every_part(project: Project) -> None:
    pages = many(project, 25)
    facts = all_covered(pages)
    facts.programs["snippets/en/page/b7.py"]["digest"] = "of another program"
    for part in range(PARTS):
        chosen = {page.name for page in programs_to_run(pages, facts, part)}
        assert {"snippets/en/page/b7.py", "snippets/zh/page/b7.py"} <= chosen


def test_without_facts_every_program_is_run(project: Project) -> None:
    pages = many(project, 5)
    assert programs_to_run(pages, Facts(Path("none.json"), {}), 0) == pages


def test_the_commit_draws_the_part(tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        who = ["-c", "user.name=a", "-c", "user.email=a@b.c"]
        command = ["git", "-C", str(tmp_path), *who, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert part_drawn(tmp_path) == part_of_today()
    git("init", "--quiet")
    assert part_drawn(tmp_path) == part_of_today()
    git("commit", "--quiet", "--allow-empty", "--message", "one")
    assert part_drawn(tmp_path) == part_of(git("rev-parse", "HEAD"))


def part_of_today() -> int:
    import datetime

    return part_of(datetime.datetime.now(datetime.timezone.utc).date().isoformat())


def test_ten_commits_or_some_more_draw_every_part() -> None:
    assert {part_of(f"commit {number}") for number in range(100)} == set(range(PARTS))


def test_the_seconds_of_facts_order_what_waits(project: Project) -> None:
    pages = many(project, 3)
    facts = dataclasses.replace(
        all_covered(pages), path=project.root / "compatibility" / "another-machine.json"
    )
    facts.save()
    assert known_seconds(project.config) == {
        name: fact["seconds"] for name, fact in facts.programs.items()
    }
    groups = verify.group(pages, verify.Selection().reason_not_to_run)
    verification = verify.Verification(project.config, pages)
    order = [programs[0].page.name for programs in verification._longest_first(groups)]
    seconds = [facts.programs[name]["seconds"] for name in order]
    assert seconds == sorted(seconds, reverse=True)


@pytest.mark.parametrize(
    "read", ["print(open(DATA).read())", "import os; print(os.popen('cat ' + DATA).read())"]
)
def test_a_program_that_reads_a_file_of_the_project_is_no_fact(
    project: Project, command: Command, read: str
) -> None:
    data = project.write("data.txt", "2")
    code = read.replace("DATA", repr(str(data)))
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", PAGE.replace("print(2)", code))
    assert command().exit_code == 0
    names = [Path(name).stem for name in Facts.load(project.config).programs]
    assert names == ["first", "first"]
    data.write_text("3")
    assert command().exit_code == 1
