"""What cannot have changed does not run again, and a record cannot lie."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from projects import Project

import verified_docs
from verified_docs.errors import EngineError
from verified_docs.model import versions
from verified_docs.record.confirmation import confirmations
from verified_docs.record.environment import current_environment
from verified_docs.record.records import Records
from verified_docs.run.server import ForkServer
from verified_docs.verify.verification import Verification

PAGE = """
# Page

```python { id="a" }
with open("COUNTER", "a") as file:
    file.write("x")
x = 1
print(0.123456)
```

```output
0.123456
```

```python { id="b" }
print(x)
```

```output
1
```
"""


class Counted:
    """A project with one page that counts how often it runs."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.counter = project.root / "counts" / "runs"
        self.configure("")
        self.text = PAGE.replace("COUNTER", str(self.counter))
        self.write(self.text)

    def write(self, text: str, name: str = "docs/page.md") -> None:
        self.project.write(name, text)

    def configure(self, settings: str) -> None:
        """Replace the settings, but for the one that lets the page count."""
        self.project.configure(f'writable = ["counts"]\n{settings}')

    @property
    def runs(self) -> int:
        return len(self.counter.read_text()) if self.counter.exists() else 0

    @property
    def record(self) -> Path:
        (path,) = (self.project.root / ".verified").glob("*.json")
        return path


@pytest.fixture
def counted(project: Project) -> Counted:
    return Counted(project)


@pytest.mark.own_server
def test_nothing_runs_again_when_nothing_changed_not_even_a_server(
    counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = counted.project.verify()
    assert [v.recorded for v in first.values()] == [False, False]
    assert counted.runs == 1

    def refuse(*_: object) -> None:
        raise AssertionError("a server was started")

    monkeypatch.setattr(ForkServer, "__init__", refuse)
    again = counted.project.verify()
    assert [v.recorded for v in again.values()] == [True, True]
    assert [v.status for v in again.values()] == ["passed", "passed"]
    assert counted.runs == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x = 1\n", "x = 1  # one\n"),
        ("x = 1\n", "# 一\nx = 1\n"),
        ("x = 1\n", "x  =  (1)\n"),
        ("# Page\n", "# Page\n\nMore text\n"),
        ("0.123456\n```", "0.123457\n```"),
        ('id="a"', 'id="other"'),
        ('id="a"', 'id="a" rtol=1e-3'),
    ],
)
def test_what_cannot_change_the_run_does_not_run_the_page_again(
    counted: Counted, old: str, new: str
) -> None:
    counted.project.verify()
    assert counted.text.count(old) == 1
    counted.write(counted.text.replace(old, new))
    verdicts = counted.project.verify()
    assert all(verdict.status == "passed" and verdict.recorded for verdict in verdicts.values())
    assert counted.runs == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x = 1\n", "x = 1.0; x = 1\n"),
        ("print(x)", "print(x, sep='')"),
        ('id="b"', 'id="b" network'),
        ('id="a"', 'id="a" devices=2'),
    ],
)
def test_what_can_change_the_run_runs_the_page_again_and_no_other(
    counted: Counted, old: str, new: str
) -> None:
    counted.configure('device-setup = "pass"\n')
    counted.write('```python { id="other" }\nx = 5\n```\n', "docs/other.md")
    counted.project.verify(network=True)
    counted.write(counted.text.replace(old, new))
    verdicts = counted.project.verify(network=True)
    assert counted.runs == 2
    assert verdicts["other"].recorded
    assert not verdicts["b"].recorded


def test_a_changed_documented_digit_fails_from_the_record_at_its_line(counted: Counted) -> None:
    counted.project.verify()
    counted.write(counted.text.replace("0.123456\n```", "0.123956\n```"))
    verdict = counted.project.verify()["a"]
    assert verdict.status == "failed"
    assert verdict.recorded
    assert [failure.line for failure in verdict.failures] == [11]
    assert counted.runs == 1


def test_a_changed_file_that_the_page_read_runs_it_again(counted: Counted) -> None:
    data = counted.project.write("data.txt", "1")
    text = counted.text.replace("x = 1\n", f"x = open({str(data)!r}).read().strip()\n")
    counted.write(text)
    assert counted.project.verify()["b"].status == "passed"
    assert counted.project.verify()["b"].recorded
    data.write_text("2")
    verdict = counted.project.verify()["b"]
    assert not verdict.recorded
    assert verdict.status == "failed"
    data.unlink()
    assert counted.project.verify()["a"].status == "failed"


def test_a_changed_module_that_the_page_imported_runs_it_again(counted: Counted) -> None:
    module = counted.project.write("modules/mine.py", "value = 1\n")
    text = counted.text.replace(
        "x = 1\n",
        f"import sys; sys.path.append({str(module.parent)!r})\nfrom mine import value as x\n",
    )
    counted.write(text)
    for _ in range(2):  # the second time from its bytecode
        assert counted.project.verify(fresh=True)["b"].status == "passed"
    assert counted.project.verify()["b"].recorded
    module.write_text("value = 22\n")
    assert counted.project.verify()["b"].status == "failed"


def test_a_changed_module_that_the_set_up_imported_runs_it_again(counted: Counted) -> None:
    module = counted.project.write("modules/mine.py", "value = 1\n")
    setup = f"import sys; sys.path.append({str(module.parent)!r}); import mine"
    counted.configure(f"device-setup = {json.dumps(setup)}\n")
    counted.write(counted.text.replace('id="a"', 'id="a" devices=1'))
    assert counted.project.verify()["b"].status == "passed"
    assert counted.project.verify()["b"].recorded
    module.write_text("value = 22\n")
    assert not counted.project.verify()["b"].recorded


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "null",
        '{"version": 1}',
        '{"version": 1, "environment": 3, "entries": 4}',
        "\xff",
        "half",
    ],
)
def test_a_damaged_record_file_is_computed_anew(counted: Counted, damage: str) -> None:
    counted.project.verify()
    whole = counted.record.read_bytes()
    counted.record.write_bytes(
        whole[: len(whole) // 2] if damage == "half" else damage.encode("latin-1")
    )
    verdicts = counted.project.verify()
    assert [v.recorded for v in verdicts.values()] == [False, False]
    assert counted.runs == 2
    assert [v.recorded for v in counted.project.verify().values()] == [True, True]


@pytest.mark.parametrize("field", ["stdout", "seconds", "ended"])
def test_an_edited_entry_is_computed_anew(counted: Counted, field: str) -> None:
    counted.write(counted.text.replace("```output\n1\n", "```output\n2\n"))
    assert counted.project.verify()["b"].status == "failed"
    counted.write(counted.text)
    counted.project.verify()
    content = json.loads(counted.record.read_text("utf-8"))
    for entry in content["entries"].values():
        if entry["block"] == "b":
            entry["outcome"][field] = {"stdout": "2\n", "seconds": 1, "ended": "raised"}[field]
    counted.record.write_text(json.dumps(content), "utf-8")
    counted.write(counted.text.replace("```output\n1\n", "```output\n2\n"))
    verdict = counted.project.verify()["b"]
    assert not verdict.recorded
    assert verdict.status == "failed"


def test_an_entry_moved_to_another_key_is_computed_anew(counted: Counted) -> None:
    counted.project.verify()
    content = json.loads(counted.record.read_text("utf-8"))
    keys = list(content["entries"])
    content["entries"] = dict(zip(reversed(keys), content["entries"].values(), strict=True))
    counted.record.write_text(json.dumps(content), "utf-8")
    assert not counted.project.verify()["a"].recorded


def test_a_record_of_another_environment_is_ignored(
    counted: Counted, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted.project.verify()
    content = json.loads(counted.record.read_text("utf-8"))
    content["environment"]["fingerprint"] = "0" * 64
    counted.record.write_text(json.dumps(content), "utf-8")
    assert not counted.project.verify()["a"].recorded
    assert counted.runs == 2


@pytest.mark.parametrize(
    "settings",
    [
        'preload = ["json"]',
        "[tool.verified-docs.environment]\nA = 'b'",
        'device-setup = "x = 1"',
        'workers-setup = "x = 1"',
    ],
)
def test_a_changed_setting_makes_another_environment(counted: Counted, settings: str) -> None:
    counted.project.verify()
    counted.configure(settings + "\n")
    assert not counted.project.verify()["a"].recorded


def test_the_fingerprint_covers_engine_interpreter_packages_and_device(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = current_environment(project.config).fingerprint
    assert current_environment(project.config).fingerprint == base
    assert current_environment(project.config, "Some GPU").fingerprint != base
    module = "verified_docs.record.environment"
    for name, value in (
        (f"{module}.code_digest", lambda parts: "other"),
        (f"{module}.installed", lambda: ["numpy-9.dist-info"]),
        (f"{module}.sys.version", "3.99.0 (main, Nov  1 2026, 00:00:00) [GCC 12]"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(name, value)
            assert current_environment(project.config).fingerprint != base


PARTS = sorted(
    path.name
    for path in Path(verified_docs.__file__).parent.iterdir()
    if path.suffix == ".py" or (path / "__init__.py").is_file()
)
"""Modules and packages of the engine."""
RUNS_AGAIN = {"errors.py", "settings.py", "model", "kinds", "read", "slicing", "child", "run"}


def as_another_process() -> None:
    """Forget the code that this process has begun with."""
    versions._digest.cache_clear()
    versions.made_with.cache_clear()


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of an engine of the same parts, with next to nothing in them."""
    engine = tmp_path / "engine"
    for name in PARTS:
        file = engine / name if name.endswith(".py") else engine / name / "inner" / "one.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a = 1\n")
    monkeypatch.setattr("verified_docs.model.versions._ENGINE", engine)
    as_another_process()
    yield engine
    as_another_process()


@pytest.mark.parametrize("part", PARTS)
def test_blocks_run_again_only_when_a_part_changes_that_they_can_depend_on(
    counted: Counted, engine: Path, part: str
) -> None:
    counted.project.verify()
    changed = engine / part if part.endswith(".py") else engine / part / "inner" / "one.py"
    changed.write_text("a = 2\n")
    as_another_process()
    assert counted.project.verify()["a"].recorded == (part not in RUNS_AGAIN)
    assert counted.runs == 1 + (part in RUNS_AGAIN)


@pytest.mark.parametrize(
    "use", ["import verified_docs", "import os; os.system('verified-docs --version > version')"]
)
def test_a_page_that_uses_the_engine_runs_again_when_any_part_of_it_changes(
    counted: Counted, engine: Path, use: str
) -> None:
    shown = engine / "site" / "inner" / "one.py"
    counted.write(counted.text.replace("x = 1\n", f"x = 1\n{use}\n"))
    runs = []
    for text in ("a = 1\n", "a = 1\n", "a = 2\n"):
        shown.write_text(text)
        as_another_process()
        assert counted.project.verify()["b"].status == "passed"
        runs.append(counted.runs)
    assert runs == [1, 1, 2]


@pytest.mark.parametrize(
    "code",
    [
        "print(2)",
        "1 / 0",
        "import os; os._exit(0)",
        "import warnings; warnings.warn('x'); print(1)",
    ],
)
def test_failures_are_never_stored(counted: Counted, code: str) -> None:
    counted.write(counted.text.replace("print(x)", code))
    for runs in (1, 2):
        verdicts = counted.project.verify()
        assert verdicts["b"].status == "failed"
        assert not verdicts["b"].recorded
        assert counted.runs == runs
    for path in (counted.project.root / ".verified").glob("*.json"):
        assert json.loads(path.read_text("utf-8"))["entries"] == {}


def test_an_edited_page_leaves_nothing_old_behind(counted: Counted) -> None:
    def entries() -> dict[str, str]:
        content = json.loads(counted.record.read_text("utf-8"))
        return {key: entry["page"] for key, entry in content["entries"].items()}

    counted.write("# Other\n\n```python\nx = 7\n```\n", "docs/other.md")
    counted.project.verify()
    before = entries()
    counted.write(counted.text.replace("x = 1", "x = 0 + 1"))
    counted.project.verify()
    after = entries()
    assert len(after) == len(before)
    assert {after[key] for key in after.keys() & before.keys()} == {"docs/other.md"}


@pytest.mark.parametrize(
    "looks", ["import inspect", "import sys; sys._getframe().f_lineno", "__file__"]
)
def test_a_page_that_looks_at_its_own_source_runs_again_when_a_comment_changes(
    counted: Counted, looks: str
) -> None:
    text = counted.text.replace("x = 1", f"x = 1\n{looks}  # one")
    counted.write(text)
    counted.project.verify()
    counted.write(text.replace("# one", "# two"))
    counted.project.verify()
    assert counted.runs == 2


def test_fresh_ignores_records(counted: Counted) -> None:
    counted.project.verify()
    assert not counted.project.verify(fresh=True)["a"].recorded
    assert counted.runs == 2


def test_pages_with_the_same_code_run_once(counted: Counted) -> None:
    counted.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for name, comment in (("docs/en/page.md", "# one"), ("docs/zh/page.md", "# 一")):
        counted.write(counted.text.replace("x = 1\n", f"x = 1  {comment}\n"), name)
    with Verification(counted.project.config, counted.project.pages()) as verification:
        verdicts = verification.verdicts()
    assert [verdict.status for verdict in verdicts] == ["passed"] * 4
    assert counted.runs == 1


def test_savers_at_the_same_time_lose_nothing(project: Project) -> None:
    config = project.config
    environment = current_environment(config)
    for number in range(8):
        project.write(f"docs/{number}.md", f'```python {{ id="b{number}" }}\nx = {number}\n```\n')
    pages = project.pages()
    stores = []
    for page in pages:
        with Verification(config, [page]) as verification:
            verification.verdicts()
            assert verification.records is not None
            stores.append(verification.records)
    (record,) = config.records.glob("*.json")
    entries = json.loads(record.read_text("utf-8"))["entries"]
    record.unlink()
    savers = []
    for key, entry in entries.items():
        store = Records.load(config.records, environment)
        store.added[key] = entry
        savers.append(threading.Thread(target=store.save))
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    assert json.loads(record.read_text("utf-8"))["entries"].keys() == entries.keys()
    assert len(entries) == 8


def test_records_that_cannot_be_written_are_a_clear_error(counted: Counted) -> None:
    (counted.project.root / ".verified").write_text("a file where the folder belongs")
    with pytest.raises(EngineError, match="cannot keep the records"):
        counted.project.verify()


def test_writing_is_whole_or_not_at_all(counted: Counted, monkeypatch: pytest.MonkeyPatch) -> None:
    counted.project.verify()
    before = counted.record.read_bytes()

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(KeyboardInterrupt):
        counted.project.verify(fresh=True)
    assert counted.record.read_bytes() == before
    assert [p.name for p in counted.record.parent.iterdir() if p.suffix == ".tmp"] == []


def test_confirmations_tell_what_proves_a_page_as_it_stands(counted: Counted) -> None:
    project = counted.project
    (page,) = project.pages()
    assert confirmations(page, project.config.records) == []
    project.verify()
    (confirmation,) = confirmations(page, project.config.records)
    environment = confirmation.environment
    assert environment.device == "cpu"
    assert len(environment.date) == 10
    for old, new in (("0.123456\n```", "0.123956\n```"), ("print(x)", "print(x, x)")):
        counted.write(counted.text.replace(old, new))
        (changed,) = project.pages()
        assert confirmations(changed, project.config.records) == []
    counted.write(counted.text.replace("# Page", "# Another title"))
    (changed,) = project.pages()
    assert len(confirmations(changed, project.config.records)) == 1


def test_a_page_with_a_block_that_never_ran_is_not_proven(counted: Counted) -> None:
    counted.project.verify()
    counted.write(counted.text + '\n```python { id="c" }\nx = 3\n```\n')
    (page,) = counted.project.pages()
    assert confirmations(page, counted.project.config.records) == []


def test_a_block_that_no_longer_means_to_raise_runs_again(project: Project) -> None:
    text = """
        ```python { id="a" raises="ValueError" }
        raise ValueError("no")
        ```

        ```output
        ValueError: no
        ```

        ```python { id="b" }
        x = 1
        ```
        """
    project.write("docs/page.md", text)
    assert project.verify()["b"].status == "passed"
    project.write("docs/page.md", text.replace(' raises="ValueError"', ""))
    verdicts = project.verify()
    assert [verdicts[name].status for name in "ab"] == ["failed", "failed"]
