"""Awkward pages for the site under test: what no page of the guide holds, and what is behind."""

from __future__ import annotations

from pathlib import Path

import nbformat
from kinds import kinds_notebook, kinds_page
from visiting import LANGUAGES, RUN

from verified_docs.languages.behind import accept_pages
from verified_docs.model.outcome import Outcome
from verified_docs.model.selection import FULL_MACHINE
from verified_docs.read.pages import read_page
from verified_docs.record.environment import current_environment
from verified_docs.record.records import Records
from verified_docs.run.program import make_program
from verified_docs.settings import Config, load_config
from verified_docs.slicing.snippets import snippets_of, write_snippets

NESTED = """\
# {title} {{ #nested }}

A formula $x_i^2$, and one of its own:

$$
\\sum_{{i=1}}^n \\log x_i
$$

=== "One"

    ```python {{ id="in-tab" rtol=1e-3 mask="time" }}
    print("in a tab & <so on>")
    ```

    ```output
    in a tab & <so on>
    ```

=== "Two"

    ```python {{ id="in-second-tab" }}
    for word in ["indented", "lines"]:
        print(word)

    print("and an empty one")
    ```

    ```output
    indented
    lines
    and an empty one
    ```

!!! note

    ```python {{ id="in-note" raises="ValueError" }}
    raise ValueError("a message too long for a telephone, and for most columns of text on a desk")
    ```

    ```output
    ValueError: a message too long for a telephone, and for most columns of text on a desk
    ```

## Lists {{ #lists }}

1. One

    ```python
    print(1)
    ```

    ```output
    1
    ```

> ```python {{ notest reason="needs <a printer> & paper" }}
> print_on_paper()
> ```

```python {{ gpu }}
print("on a GPU")
```

```yaml {{ id="settings" title="settings.yml" }}
a: 1
```

| a | b | c |
| --- | --- | --- |
| a_rather_long_identifier_in_a_table | another_rather_long_identifier | and_the_third_of_them |

Text to have a page that scrolls.

{filler}

```python {{ id="long-output" }}
for number in range(45):
    print("line", number)
```

```output
{lines}
```

## Last {{ #last }}

The end.
"""

PROVEN = """\
# {title} {{ #proven }}

```python {{ id="proven-block" }}
print("proven")
```

```output
proven
```
"""

NAMES = """\
# {title} {{ #names }}

```python {{ id="names-block" }}
import keras
import tensorflow as tf

layer = keras.layers.Dense(1)
layer.build((1, 2))
print(tf.data.Dataset.range(3).batch(2).cardinality().numpy())
```

```output
2
```

```python {{ id="unproven-names" notest reason="takes too long" }}
tf.linalg.LinearOperatorZeros(2)
```
"""

BEHIND = """\
# {title} {{ #behind }}

The same.

## Part {{ #changed }}

{words}
"""


def _notebook(title: str) -> str:
    notebook = nbformat.v4.new_notebook()
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "language": "python",
        "display_name": "Python 3",
    }
    cell = nbformat.v4.new_code_cell("print('cell')\n1 + 1", id="first-cell", execution_count=1)
    cell.outputs = [
        nbformat.v4.new_output("stream", name="stdout", text="cell\n"),
        nbformat.v4.new_output("execute_result", data={"text/plain": "2"}, execution_count=1),
    ]
    text = f'# {title} <a id="awkward-notebook"></a>\n\nA formula $x_i$.'
    notebook.cells = [
        nbformat.v4.new_markdown_cell(text, id="text"),
        cell,
        nbformat.v4.new_code_cell("x = 1", id="second-cell", execution_count=2),
        _table(),
    ]
    return nbformat.writes(notebook)


def _table() -> nbformat.NotebookNode:
    """Return a cell that shows a table as pandas does, wider than the page."""
    columns = "".join(f"<th>a long column {number}</th>" for number in range(20))
    cells = "".join(f"<td>{number}.5</td>" for number in range(20))
    html = (
        "<div><style scoped>.dataframe {color: #eee}</style>"
        f'<table border="1" class="dataframe"><thead><tr style="text-align: right;"><th></th>'
        f"{columns}</tr></thead><tbody><tr><th>0</th>{cells}</tr></tbody></table></div>"
    )
    cell = nbformat.v4.new_code_cell("table", id="third-cell", execution_count=3)
    data = {"text/html": html, "text/plain": "a table"}
    cell.outputs = [nbformat.v4.new_output("execute_result", data=data, execution_count=3)]
    return cell


def add_awkward_pages(project: Path) -> None:
    """Add the pages to a project in both languages, with their records and programs."""
    for language in LANGUAGES:
        folder = project / "docs" / language / "awkward"
        add_nested_and_proven(folder)
        (folder / "names.md").write_text(NAMES.format(title=f"Names {language}"), "utf-8")
        (folder / "kinds.md").write_text(kinds_page(language), "utf-8")
        (folder / "notebook.ipynb").write_text(_notebook(f"Notebook {language}"), "utf-8")
        (folder / "figures.ipynb").write_text(kinds_notebook(language), "utf-8")
    _translate(project, load_config(project))
    put_on_record(project, "proven", "names")


def add_nested_and_proven(folder: Path) -> None:
    """Add the two pages that are enough for most of what is asked."""
    language = folder.parent.name
    folder.mkdir()
    filler = "\n\n".join(["One more line."] * 60)
    lines = "\n".join(f"line {number}" for number in range(45))
    nested = NESTED.format(title=f"Nested {language}", filler=filler, lines=lines)
    (folder / "nested.md").write_text(nested, "utf-8")
    (folder / "proven.md").write_text(PROVEN.format(title=f"Proven {language}"), "utf-8")


def put_on_record(project: Path, *names: str) -> None:
    """Record that pages of those added are verified, and write the programs of all."""
    for name in names:
        _record(project, project / "docs" / "en" / "awkward" / f"{name}.md")
    config = load_config(project)
    for path in sorted(project.glob("docs/*/awkward/*")):
        page = read_page(path, project)
        write_snippets(snippets_of(page, config), [page], config)


def _translate(project: Path, config: Config) -> None:
    """Add for each language a page that is behind the other, and one that it alone has."""
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        pages = {name: project / "docs" / name / "awkward" for name in LANGUAGES}
        for name, folder in pages.items():
            text = BEHIND.format(title=f"Behind {name}", words="Old words.")
            (folder / f"behind-{language}.md").write_text(text, "utf-8")
        accept_pages([read_page(pages[language] / f"behind-{language}.md", project)], config)
        path = pages[other] / f"behind-{language}.md"
        path.write_text(path.read_text("utf-8").replace("Old", "New"), "utf-8")
        alone = pages[language] / f"only-{language}.md"
        alone.write_text("# Alone {#alone}\n\nNot translated.\n", "utf-8")


def _record(project: Path, path: Path) -> None:
    """Record that the blocks of a page print what the page says, without running them."""
    config = load_config(project)
    program = make_program(read_page(path, project), FULL_MACHINE.reason_not_to_run)
    records = Records.load(config.records, current_environment(config))
    outcomes = [
        Outcome(ended="finished", stdout=(block.documented.text if block.documented else "") + "\n")
        for block in program.blocks
    ]
    records.add(program, outcomes, [], "2026-03-01", RUN)
    records.save()
