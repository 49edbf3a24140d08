"""A page as Markdown for programs, and the lists of pages."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from verified_docs.model.page import Page
from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.site import WORDS
from verified_docs.site.files.llms import About, PlainPage, Shown, lists_for_programs, plain_page
from verified_docs.site.files.plain import as_markdown
from verified_docs.site.lists.excluded import EXCLUDED_PLACE, Listed

BASE = "https://example.org/en/"
ADDRESSES = {
    "guides/fit.md": f"{BASE}guides/fit/index.html.md",
    "guides/data.md": f"{BASE}guides/data/index.html.md",
    "guides/figures/fit/curve.png": f"{BASE}guides/figures/fit/curve.png",
    "index.md": f"{BASE}index.html.md",
}
TEXT = """\
---
description: How to train.
---

# Train {#train}

See [data](data.md#shuffle), [home](../index.md), [below](#next) and [Keras](https://keras.io/).

```python { id="draw" rtol=1e-3 mask="time" }
print("[not](data.md) a link {#x}")
```

```output
[not](data.md) a link {#x}
```

![A curve](figures/fit/curve.png#only-light){ width=300 }
![A curve](figures/fit/curve-dark.png#only-dark)

!!! note "Mind"

    Inside.

    ```yaml { title="a.yml" }
    a: 1
      b: 2
    ```

Outside.

## Next { #next }

```python { notest reason="needs a printer" }
print_on_paper()
```

<!-- written against zh: 3f2a91c0
8c01de77 -->
"""
MARKDOWN = f"""\
# Train {{#train}}

See [data]({BASE}guides/data/index.html.md#shuffle), [home]({BASE}index.html.md), \
[below]({BASE}guides/fit/index.html.md#next) and [Keras](https://keras.io/).

```python
print("[not](data.md) a link {{#x}}")
```

```output
[not](data.md) a link {{#x}}
```

![A curve]({BASE}guides/figures/fit/curve.png)

**Mind**

Inside.

`a.yml`:

```yaml
a: 1
  b: 2
```

Outside.

## Next {{#next}}

```python
print_on_paper()
```

*Not run: needs a printer.*
"""


def read(text: str) -> Page:
    page, problems = read_markdown(text, Path("docs/en/guides/fit.md"), "docs/en/guides/fit.md")
    assert not problems
    return page


def about(**changed: object) -> About:
    given = {
        "title": "Train",
        "section": "Guides",
        "description": "How to train.",
        "address": f"{BASE}guides/fit/",
        "base": BASE,
        "path": "guides/fit.md",
        "served": "guides/fit/index.html",
        "licence": "CC BY 4.0.",
    }
    return About(**{**given, **changed})  # type: ignore[arg-type]


def test_a_page_reads_as_plain_markdown():
    page = read(TEXT)
    notices = {page.blocks[1].id: "Not run: needs a printer."}
    assert as_markdown(page, "guides/fit.md", ADDRESSES, (), notices) == MARKDOWN


def test_a_page_says_where_it_is_from_and_what_verified_it():
    line = "<div><p>Verified on <time>1 March</time> &amp; more</p><p>And on a GPU</p></div>"
    made = plain_page(about(), Shown(read(TEXT), ["cpu"], line), ADDRESSES, WORDS["en"])
    assert made.text.startswith(
        "# Train {#train}\n\n> How to train.\n\n- <https://example.org/en/guides/fit/>\n"
        "- Verified on 1 March & more\n- And on a GPU\n- CC BY 4.0.\n\nSee [data]"
    )
    assert "*Not run: needs a printer.*" in made.text
    assert made.path == "guides/fit/index.html.md"
    assert made.address == f"{BASE}guides/fit/index.html.md"


@pytest.mark.parametrize("language", list(WORDS))
def test_the_list_of_what_is_not_run_stands_in_its_place(language: str):
    words = WORDS[language]
    page = read(f"# Not run {{#not-run}}\n\n{EXCLUDED_PLACE}\n")
    other = read(TEXT)
    shown = Shown(page, [], "", [Listed("Train", "../guides/fit/", other.blocks, ["cpu"])])
    made = plain_page(about(address=f"{BASE}not-run/"), shown, ADDRESSES, words)
    id_ = other.blocks[1].id
    reason = words.not_run.format(reason="needs a printer")
    assert f"| [`{id_}`]({BASE}guides/fit/#{id_}) | Train | {reason} |" in made.text
    assert "<div" not in made.text


def test_a_notebook_shows_text_code_and_output_as_a_page_does():
    notebook = nbformat.v4.new_notebook()
    cell = nbformat.v4.new_code_cell("1 + 1", id="sum", execution_count=1)
    cell.outputs = [
        nbformat.v4.new_output("execute_result", data={"text/plain": "2"}, execution_count=1)
    ]
    text = '# <a id="sums"></a>Sums\n\nSee [data](data.md).'
    notebook.cells = [nbformat.v4.new_markdown_cell(text, id="text"), cell]
    path = Path("docs/en/guides/sums.ipynb")
    page, problems = read_notebook(nbformat.writes(notebook), path, path.as_posix())
    assert not problems
    figures = {"sum": "![A sum](sum.png)"}
    made = as_markdown(page, "guides/sums.ipynb", ADDRESSES, figures=figures)
    assert made == (
        f"# Sums {{#sums}}\n\nSee [data]({BASE}guides/data/index.html.md).\n\n"
        "```python\n1 + 1\n```\n\n```output\n2\n```\n\n![A sum](sum.png)\n"
    )


@pytest.mark.parametrize("language", list(WORDS))
def test_the_pages_are_listed_by_section_and_what_may_be_left_out_comes_last(language: str):
    pages = [
        PlainPage("Home", "", "The start.", f"{BASE}index.html.md", text="# Home\n"),
        PlainPage("About", "", "Licences.", f"{BASE}about.md", text="# About\n", weight=0.3),
        PlainPage("Fit", "Train", "", f"{BASE}fit.md", text="# Fit\n"),
    ]
    base = f"https://example.org/{language}/latest/"
    files = lists_for_programs(pages, "Guide", "A guide.", base, language, list(WORDS))
    other = {"en": "zh", "zh": "en"}[language]
    lines = files["llms.txt"].splitlines()
    assert lines[:3] == ["# Guide", "", "> A guide."]
    assert [line for line in lines if line.startswith("## ")] == [
        f"## {WORDS[language].start}",
        "## Train",
        "## Optional",
    ]
    assert f"- [Home]({BASE}index.html.md): The start." in lines
    assert f"- [Fit]({BASE}fit.md)" in lines
    assert lines[-1] == f"- [About]({BASE}about.md): Licences."
    assert f"[llms-full.txt]({base}llms-full.txt)" in files["llms.txt"]
    assert f"[llms.txt](https://example.org/{other}/latest/llms.txt)" in files["llms.txt"]
    whole = files["llms-full.txt"]
    assert whole.index("# Home") < whole.index("# About") < whole.index("# Fit")
