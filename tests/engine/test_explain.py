"""An author can ask what the engine knows of a block."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.verify.explanation import explain

PAGE = """
# Page {#page}

```python { id="a" }
import json, os
x = 1
```

```python { id="b" }
print(json.dumps(x))
```

```output
1
```

```python { id="c" notest reason="too slow" }
x
```
"""


@pytest.fixture
def bilingual(project: Project) -> Project:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", PAGE)
    return project


def about(project: Project, place: str) -> list[str]:
    return list(explain(f"{project.root}/docs/en/page.md{place}", project.config))


@pytest.mark.parametrize("place", [":8", ":9", ":13", "::b"])
def test_a_block_is_found_by_its_lines_and_its_id(bilingual: Project, place: str) -> None:
    assert about(bilingual, place) == [
        "docs/en/page.md:9: b",
        "needs: a:4: import json, os",
        "needs: a:5: x = 1",
        "standalone: snippets/en/page/b.py (not written; `verified-docs snippets` does)",
        "record: none for this code on this environment; it runs next time",
    ]


def test_a_record_and_what_would_make_it_run_again_are_told(bilingual: Project) -> None:
    bilingual.verify()
    lines = about(bilingual, "::b")
    assert lines[4].startswith("record: ")
    assert lines[5].endswith("or that of what runs before it: a")


def test_a_block_that_is_not_run_says_why(bilingual: Project) -> None:
    assert about(bilingual, "::c")[1:] == ["not run here: too slow"]


def test_commands_that_a_program_takes_in_are_told(project: Project) -> None:
    project.configure('languages = { en = "docs/en" }\n')
    made = '```console { id="made" }\n$ mkdir data\n$ cd data\n```\n\n'
    uses = '```python { id="uses" needs="made" }\nopen("data/x", "w").close()\n```\n'
    project.write("docs/en/page.md", made + uses)
    assert about(project, "::uses")[1] == "needs: made:2: mkdir data"


@pytest.mark.parametrize("place", [":1", ":99", "::nothing", ""])
def test_a_place_without_a_block_is_a_clear_error(bilingual: Project, place: str) -> None:
    with pytest.raises(EngineError):
        about(bilingual, place)


def test_a_page_without_a_block_is_told_with_the_blocks_it_has(
    project: Project, call: Callable[..., tuple[int, str]]
) -> None:
    project.write("docs/page.md", '# Page\n\n```python { id="one" }\nx = 1\n```\n')
    status, output = call("explain", "docs/page.md")
    assert status == 2
    assert output.endswith("or as docs/page.md:LINE; the page has: one (4)\n")
