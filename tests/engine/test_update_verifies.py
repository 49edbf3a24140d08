"""Whatever `update` writes verifies, and a second `update` changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from projects import Project, examples
from test_read_notebook import code, notebook

from verified_docs.model.selection import Selection
from verified_docs.write.outputs import update

SHAPES = [
    *("", " ", "   ", "\t", "...", "... x", ">>> 1", "$ ls", "$", "    $ ls", "1.0", "nan", "5."),
    *("<BLANKLINE>", "trailing   ", "   leading", "{{ x }}", "--8<-- 'x'", "<b>", "&amp;", "词"),
    *("```", "````", "~~~", "```output", "- item", "# heading", "> quote", "    code", "\\"),
    *("Traceback (most recent call last):", "  File x", "[1. 2.]", "\u200b", "\u2028", "\ufeff"),
    *("\x1b[31mred\x1b[0m", "\x1b[2J", "a\rb", "\x07", "\u00a0", "\u00e9", "e\u0301"),
]
"""Lines that look like something else, somewhere."""
LINES = st.sampled_from(SHAPES) | st.text(alphabet="ab 01.-[]`$>~<\\\t\n\r", max_size=8)
TEXTS = st.lists(LINES, max_size=4).map("\n".join)
ENDS = st.sampled_from(["", "\n", "\n\n"])


def markdown(text: str) -> str:
    """A page of every kind of fence that prints the text, in one way or another."""
    printed = repr(text)
    return f"""\
# A page

```python {{ id="script" }}
print({printed}, end="")
```

```python {{ id="file" }}
with open("out.txt", "w", encoding="utf-8", newline="") as file:
    _ = file.write({printed})
```

```text {{ file="out.txt" }}
```

```python {{ id="error" raises="ValueError" }}
raise ValueError({printed})
```

```pycon {{ id="session" }}
>>> print({printed}, end="")
>>> for _ in range(1):
...     print({printed})
...
>>> {printed}
```

```pycon {{ id="indented" }}
    >>> print({printed})
```

A sentence.

```python {{ proof id="proof" }}
print({printed})
```

```console {{ id="console" }}
$ python -c "import sys; sys.stdout.write(bytes.fromhex('{text.encode().hex()}').decode())"
$ echo end
```
"""


@given(st.tuples(TEXTS, ENDS).map("".join))
@settings(
    max_examples=examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_what_update_writes_verifies_and_stays(project: Project, text: str) -> None:
    cells = [f"print({text!r}, end='')", f"{text!r}", f"display({text!r})\nprint({text!r})\n3"]
    written = {
        "docs/page.md": markdown(text),
        "docs/page.ipynb": json.dumps(
            notebook(*(code(source, id_=f"cell-{n}") for n, source in enumerate(cells))), indent=1
        ),
    }
    paths: list[Path] = []
    for name, content in written.items():
        path = project.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode())
        paths.append(path)
    first = update(project.pages(), project.config, Selection())
    refused = {verdict.block.id for verdict in first.refused}
    failed = {id_: v for id_, v in project.verify(fresh=True).items() if v.status == "failed"}
    assert failed.keys() <= refused, {id_: v.failures for id_, v in failed.items()}
    before = [path.read_bytes() for path in paths]
    second = update(project.pages(), project.config, Selection())
    assert [path.read_bytes() for path in paths] == before
    assert {verdict.block.id for verdict in second.refused} == refused
