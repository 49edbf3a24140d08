"""The ledger lists every fence of any folder of Markdown, whatever is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_read_notebook import code, notebook, text_cell
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.verify.fence_list import Entry, ledger

PAGE = """# Page

```python { id="run" }
1
```

```output
1
```

```python { notest reason="too long" }
2
```

```python { id="gpu" gpu }
3
```

- item

    ```bash
    ls
    ```

~~~
plain
~~~

```python { rtoll=1 }
4
```
"""


def lines(entries: list[Entry]) -> list[tuple[int, str | None, str, str]]:
    return [(entry.line, entry.id, entry.language, entry.status) for entry in entries]


def test_every_fence_is_listed_with_what_becomes_of_it(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(PAGE)
    entries = ledger([tmp_path], tmp_path)
    assert lines(entries) == [
        (3, "run", "python", "run"),
        (7, None, "output", "other"),
        (11, "page-2", "python", "excluded"),
        (15, "gpu", "python", "excluded"),
        (21, None, "bash", "other"),
        (25, None, "", "other"),
        (29, "page-4", "python", "refused"),
    ]
    assert [entry.reason for entry in entries][2:4] == ["too long", "needs a GPU"]
    assert "did you mean `rtol`" in entries[-1].reason
    assert {entry.path for entry in entries} == {"page.md"}


def test_a_folder_that_is_no_project_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "页.md").write_text("```c\nint x;\n```\n", "utf-8")
    (tmp_path / "broken.md").write_bytes(b"ok\n\xff\n")
    (tmp_path / "bad.ipynb").write_text("{\n")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["ledger", ".", "--format", "json"])
    assert result.exit_code == 0
    entries = json.loads(result.output)
    assert sorted(entries[0]) == sorted(["path", "line", "id", "language", "status", "reason"])
    found = {(entry["path"], entry["line"], entry["status"]) for entry in entries}
    assert {("a b/页.md", 1, "other"), ("broken.md", 2, "mistake")} <= found
    assert CliRunner().invoke(app, ["ledger", "a b"]).output == "a b/页.md:1: other c -\n"


def test_cells_of_a_notebook_and_fences_of_its_text_are_listed(tmp_path: Path) -> None:
    content = notebook(
        text_cell("```bash\nls\n```", "t"),
        code("1", id_="a"),
        code("2", id_="b", notest=True, reason="slow"),
    )
    (tmp_path / "page.ipynb").write_text(json.dumps(content, indent=1))
    entries = ledger([tmp_path], tmp_path)
    assert [(e.id, e.language, e.status, e.reason) for e in entries] == [
        (None, "bash", "other", ""),
        ("a", "python", "run", ""),
        ("b", "python", "excluded", "slow"),
    ]
    assert [entry.line for entry in entries] == sorted(entry.line for entry in entries)


def test_a_page_that_cannot_be_read_is_listed_and_not_lost(tmp_path: Path) -> None:
    (tmp_path / "bad.ipynb").write_text("{")
    (tmp_path / "open.md").write_text("Text\n\n```python\n1\n")
    entries = ledger([tmp_path], tmp_path)
    assert [(entry.path, entry.line) for entry in entries] == [("bad.ipynb", 1), ("open.md", 3)]
    assert {entry.status for entry in entries} == {"mistake"}
    assert all(entry.reason for entry in entries)


def test_a_list_of_parameters_is_no_fence(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(
        "## dumps {#json.dumps}\n\n`obj`\n:   What to write.\n\n```python\nx = 1\n```\n"
    )
    (entry,) = ledger([tmp_path], tmp_path)
    assert (entry.line, entry.status) == (6, "run")


def test_a_refused_fence_is_told_from_one_that_runs_and_from_a_mistake_beside(
    tmp_path: Path,
) -> None:
    (tmp_path / "page.md").write_text(
        "```python { rtoll=1 }\n1\n```\n\n```output\n1\n```\n\nText\n\n```output\n2\n```\n\n"
        "```pycon\nno prompt\n```\n\n```Python\n3\n```\n\n- ```python\n  4\n  ```\n\n"
        "```python\n5\n```\n"
    )
    entries = ledger([tmp_path], tmp_path)
    assert lines(entries) == [
        (1, "top-1", "python", "refused"),
        (5, None, "output", "other"),
        (11, None, "output", "refused"),
        (15, "top-2", "pycon", "refused"),
        (19, "top-3", "Python", "run"),
        (23, None, "", "mistake"),
    ]
    assert [bool(entry.reason) for entry in entries] == [1, 0, 1, 1, 0, 1]
