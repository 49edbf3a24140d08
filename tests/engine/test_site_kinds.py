"""What the site makes of each kind of block, without building a site."""

from __future__ import annotations

import base64
import html as entities
import io
import json
import re
from pathlib import Path

import markdown
import nbformat
import pytest
from PIL import Image
from trees import edited, edited_and_told

from verified_docs.model.page import Block, Options, Page
from verified_docs.read.fences import EXTENSIONS
from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.settings import Config
from verified_docs.site import WORDS, custom_fences
from verified_docs.site.blocks.block_units import block_html, join_units
from verified_docs.site.blocks.checked_lists import label_lists
from verified_docs.site.blocks.programs import find_standalones
from verified_docs.site.page.figures import figure_html, stored_figures, with_sizes
from verified_docs.site.page.notebooks import plain_notebook
from verified_docs.slicing.snippets import snippets_of, write_snippets

ENGLISH, CHINESE = WORDS["en"], WORDS["zh"]
SESSION = """\
```pycon { id="session" }
>>> def half(number):
...     return number / 2
...
>>> half(3)
1.5
>>> half("three")
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
TypeError: unsupported operand

>>> # what is written & "quoted"
>>> print("one\\n\\ntwo")
one
<BLANKLINE>
two
```
"""
CONSOLE = """\
```console { id="shell" }
$ python train.py now
training now
$ ls \\
    *.py
train.py
```
"""
SIGNATURE = '```python { id="signature" signature }\nlen(obj, /)\n```\n'
WRITES = '```python { id="writes" }\nwrite()\n```\n'
SETTINGS = '\n```json { file="settings.json" }\n{"a": 1}\n```\n'


def read(text: str, folder: Path = Path()) -> Page:
    page, problems = read_markdown(text, folder / "docs" / "en" / "page.md", "docs/en/page.md")
    assert not problems
    return page


def to_html(text: str) -> str:
    return markdown.markdown(
        text,
        extensions=list(EXTENSIONS),
        extension_configs={"pymdownx.superfences": {"custom_fences": custom_fences()}},
    )


def rendered(text: str, words=ENGLISH) -> str:
    blocks = read(text).blocks
    html, problems = edited_and_told(to_html(text), join_units, blocks, ("cpu",), words)
    assert not problems
    html, problems = edited_and_told(html, label_lists, blocks, words)
    assert not problems
    return html


def unit(html: str, id_: str) -> str:
    """The unit of a block, from its opening tag to the link that ends it."""
    found = re.search(rf'<div class="block" id="{id_}".*?class="block-link".*?</div>', html, re.S)
    assert found
    return found[0]


def copied(html: str) -> str:
    found = re.search(r'data-copy="([^"]*)"', html)
    assert found
    return entities.unescape(found[1])


def test_what_is_copied_of_a_session_is_what_is_typed():
    assert copied(rendered(SESSION)) == (
        "def half(number):\n    return number / 2\n\n"
        'half(3)\nhalf("three")\n\n# what is written & "quoted"\nprint("one\\n\\ntwo")'
    )


def test_what_is_copied_of_a_console_is_its_commands():
    assert copied(rendered(CONSOLE)) == "python train.py now\nls \\\n    *.py"


@pytest.mark.parametrize("text", [WRITES, SIGNATURE, SETTINGS], ids=["code", "signature", "file"])
def test_what_is_copied_of_other_code_is_left_to_the_theme(text: str):
    assert "data-copy" not in to_html(text)


def test_a_session_that_cannot_be_read_is_shown_as_it_is():
    html = to_html("```pycon\nno prompt\n```\n")
    assert "no prompt" in html
    assert "data-copy" not in html


def test_a_session_shows_a_blank_line_blank_and_has_no_other_output():
    html = unit(rendered(SESSION), "session")
    assert "BLANKLINE" not in html
    assert 'one</span>\n\n<span class="go">two' in html
    assert "block-result" not in html


def test_a_fence_from_a_file_is_a_unit_with_the_name_of_the_file():
    text = (
        '```makefile { id="make" source="examples/Makefile:all" }\nall:\n```\n\n'
        '```python { id="train" source="examples/train.py" title="Training" }\n1\n```\n'
    )
    html = rendered(text)
    assert '<span class="filename">examples/Makefile</span>' in unit(html, "make")
    assert '<span class="filename">Training</span>' in unit(html, "train")
    assert "source=" not in html


def test_prompts_are_marked_in_sessions_and_consoles():
    assert rendered(SESSION).count('<span class="gp">') == 7
    assert rendered(CONSOLE).count('<span class="gp">') == 2


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_a_signature_says_what_it_is(words):
    html = unit(rendered(SIGNATURE, words), "signature")
    assert f">{words.signature}</div>" in html
    assert "block-result" not in html


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_output_of_workers_says_of_how_many(words):
    code = '```python { id="both" workers=2 }\nprint(1)\n```\n'
    label = words.workers_output.format(number=2)
    silent = words.workers.format(number=2)
    html = rendered(code + "\n```output\nworker 0:\n1\n```\n", words)
    assert f'aria-label="{label}"' in html
    assert silent not in html
    assert f">{silent}</div>" in rendered(code, words)


def test_a_file_that_a_block_writes_is_in_its_unit_with_its_name():
    html = rendered(WRITES + "\n```output\ndone\n```\n" + SETTINGS + SETTINGS.replace("set", "x"))
    inside = unit(html, "writes")
    assert inside.index("done") < inside.index('<span class="filename">settings.json</span>')
    assert '<span class="filename">xtings.json</span>' in inside
    ids = re.findall('<div class="block-file" id="([^"]+)">', inside)
    assert ids == ["writes-file-1", "writes-file-2"]


def test_a_file_after_the_figures_of_a_block_is_in_its_unit():
    html = unit(rendered(WRITES + "\n![A](figures/page/a.png)\n" + SETTINGS), "writes")
    assert html.index("a.png") < html.index("settings.json")


@pytest.mark.parametrize("between", ["Text.\n", "![Logo](logo.png)\n"], ids=["text", "picture"])
def test_a_file_shown_further_down_stands_by_itself(between: str):
    html = rendered(f"{WRITES}\n{between}{SETTINGS}")
    assert "settings.json" not in unit(html, "writes")
    assert '<span class="filename">settings.json</span>' in html


def test_a_file_that_is_given_is_no_block_and_has_its_name_above():
    text = '```python { write="train.py" }\nx = 1\n```\n\n'
    html = rendered(text + CONSOLE)
    assert html.count('class="block"') == 1
    assert html.index('<span class="filename">train.py</span>') < html.index('class="block"')


def test_only_programs_have_a_standalone_program(tmp_path: Path):
    config = Config(root=tmp_path, languages={"en": tmp_path / "docs" / "en"})
    text = "\n".join([SESSION, CONSOLE, SIGNATURE, WRITES])
    page = read(f"{text}{SETTINGS}\n## len {{ #builtins.len }}\n\n`obj`\n:   What.\n", tmp_path)
    write_snippets(snippets_of(page, config), [page], config)
    assert [one.block for one in find_standalones(page, config)] == ["session", "writes"]


PARAMETERS = """\
## dumps { #json.dumps }

| parameter | meaning |
| --- | --- |
| `obj` | what |
| `a<b`, `indent=None` | how |

| sizes | of others |
| --- | --- |
| small | 1 |

## loads { #json.loads .complete }

`s`
:   A text.

Then text.

## Other

| x |
| --- |
| `obj` |
"""


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_a_list_of_parameters_says_that_it_is_checked_where_it_ends(words):
    html = rendered(PARAMETERS, words)
    ids = re.findall(r'class="parameters-label" id="([^"]*)"', html)
    assert ids == ["json.dumps-parameters", "json.loads-parameters"]
    first, second = (html.index(f'id="{id_}"') for id_ in ids)
    assert html.index("how") < first < html.index("sizes")
    assert html.index("A text.") < second < html.index("Then text.")
    assert html.count(words.parameters) == 1
    assert html.count(words.all_parameters) == 1


def test_a_list_of_parameters_that_is_not_on_the_page_is_a_problem():
    blocks = read(PARAMETERS).blocks
    html = to_html(PARAMETERS.replace("`s`", "`t`"))
    _, problems = edited_and_told(html, label_lists, blocks, ENGLISH)
    assert problems == ("line 14: the site renders no list of `json.loads`",)


def png(width: int) -> str:
    buffer = io.BytesIO()
    Image.new("RGB", (width, 7)).save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


def notebook(*pictures: tuple[str, str]) -> Page:
    """A notebook with a cell that draws pictures, each given for light and for dark pages."""
    content = nbformat.v4.new_notebook()
    cell = nbformat.v4.new_code_cell("plt.show()", id="drawn", execution_count=1)
    cell.metadata["verified-docs"] = {"alt": ["A <curve>"] * len(pictures)}
    cell.outputs = [
        nbformat.v4.new_output(
            "display_data",
            data={"image/png": light},
            metadata={"verified-docs": {"dark": dark}} if dark else {},
        )
        for light, dark in pictures
    ]
    content.cells = [cell]
    path = Path("docs/en/tour.ipynb")
    page, problems = read_notebook(json.dumps(content), path, path.as_posix())
    assert not problems
    return page


def test_figures_of_a_notebook_are_files_for_light_and_dark_pages():
    page = notebook((png(3), png(4)), (png(5), png(6)))
    figures = stored_figures(page, "guides/tour/index.html")
    folder = "guides/tour/figures/tour"
    assert [figure.path for figure in figures] == [
        f"{folder}/drawn-1.png",
        f"{folder}/drawn-1-dark.png",
        f"{folder}/drawn-2.png",
        f"{folder}/drawn-2-dark.png",
    ]
    assert [figure.content for figure in figures] == [base64.b64decode(png(n)) for n in range(3, 7)]
    assert [figure.fragment for figure in figures] == ["#only-light", "#only-dark"] * 2


def test_a_figure_without_a_dark_image_shows_on_both_pages():
    (figure,) = stored_figures(notebook((png(3), "")), "tour/index.html")
    assert figure.fragment == ""


def test_a_figure_has_its_text_and_size_and_is_in_the_unit_of_its_cell():
    page = notebook((png(3), png(4)))
    light, _ = stored_figures(page, "tour/index.html")
    drawn = figure_html(light, "figures/tour/drawn-1.png")
    assert 'alt="A &lt;curve&gt;"' in drawn
    assert 'width="1" height="3"' in drawn
    assert 'src="figures/tour/drawn-1.png#only-light"' in drawn
    cell = block_html("plt.show()", "<pre><code>plt.show()</code></pre>")
    html, problems = edited_and_told(
        cell, join_units, page.blocks, (), ENGLISH, stored={"drawn": drawn}
    )
    assert not problems
    assert f'<div class="block-figures">{drawn}</div>' in html


def test_no_image_of_a_notebook_is_in_its_html():
    html, (_, problems) = edited_and_told(
        '<div class="jp-Cell jp-CodeCell"><div class="highlight-ipynb"><pre>plt.show()</pre></div>'
        '<div class="clipboard-copy-txt">plt.show()</div>'
        '<div class="jp-OutputArea-output" data-mime-type="image/png">'
        '<img src="data:image/png;base64,AAAA"></div></div>',
        plain_notebook,
        "tour.ipynb",
        {},
    )
    assert not problems
    assert "plt.show()" in html
    assert "<img" not in html


CELL = (
    '<div class="jp-Cell jp-CodeCell"><div class="highlight-ipynb"><pre>df</pre></div>'
    '<div class="clipboard-copy-txt">df</div>{}</div>'
)
AREA = '<div class="jp-OutputArea-output" data-mime-type="{}">{}</div>'


def test_html_of_a_cell_is_shown_where_it_came_and_belongs_to_the_block():
    table = (
        "<div><style scoped>.dataframe {color: red}</style><table border='1' class='dataframe'>"
        "<tr style='text-align: right;'><th></th><th colspan='2'>a &lt; b</th></tr></table></div>"
    )
    areas = [("text/plain", "<pre>1\n</pre>"), ("text/html", table), ("text/plain", "<pre>2</pre>")]
    cell = CELL.format("".join(AREA.format(*one) for one in areas))
    html, (_, problems) = edited_and_told(cell, plain_notebook, "tour.ipynb", {})
    assert not problems
    row = '<tr><th></th><th colspan="2">a &lt; b</th></tr>'
    shown = f'<div><table class="stored"><tbody>{row}</tbody></table></div>'
    assert (
        '<samp>1\n</samp></pre><div class="block-html">'
        + shown
        + '</div><pre class="block-output">'
    ) in html
    block = Block("drawn", "df", 1, Options(), kind="cell")
    html, problems = edited_and_told(html, join_units, (block,), (), ENGLISH)
    assert not problems
    result = html.partition('<div class="block-result"')[2]
    assert result.index("<samp>1") < result.index("block-html") < result.index("<samp>2")
    assert result.index("<samp>2") < result.index('class="block-link"')


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("<b onclick='x()' id='a' style='color: red'>b</b>", "<b>b</b>"),
        ("<script>alert(1)</script><style>b {}</style>a", "a"),
        ("<a href='javascript:x()'>a</a>", "<a>a</a>"),
        ("<a href='https://keras.io/?a&amp;b'>a</a>", '<a href="https://keras.io/?a&amp;b">a</a>'),
        ("<img src='https://x.example/a.png' alt='An a'>", "An a"),
        ("<img src='data:image/png;base64,AA=='>", '<img alt="" src="data:image/png;base64,AA==">'),
        ("<iframe src='x'>a</iframe><svg><script>1</script></svg>", ""),
        ("<h1>a</h1><form action='x'><input value='1'>b</form>", "ab"),
        ("<!-- a -->&lt;b&gt;<br>", "&lt;b&gt;<br>"),
        ("<custom-element><i>a</i></custom-element>", "<i>a</i>"),
    ],
)
def test_stored_html_says_what_it_says_and_does_nothing(stored: str, shown: str):
    cell = CELL.format(AREA.format("text/html", stored))
    html, _ = edited_and_told(cell, plain_notebook, "tour.ipynb", {})
    assert f'<div class="block-html">{shown}</div>' in html


def test_pictures_of_a_page_tell_their_size():
    content = base64.b64decode(png(9))
    html = (
        '<img alt="a" src="../figures/page/a.png#only-dark"><img src="../figures/page/b.png">'
        '<img alt="v" src="figures/page/v.svg">'
    )
    figures = {"figures/page/a.png": content, "figures/page/v.svg": b"<svg/>"}
    sized = edited(html, with_sizes, figures)
    above = {f"../{path}": file for path, file in figures.items()}
    assert edited(html, with_sizes, above) == sized
    assert sized == (
        '<img alt="a" src="../figures/page/a.png#only-dark" loading="lazy" width="4" height="3">'
        '<img src="../figures/page/b.png"><img alt="v" src="figures/page/v.svg" loading="lazy">'
    )


@pytest.mark.parametrize(
    "info", ['title="a.py" hl_lines="2"', '{ title="a.py" hl_lines="2" .wide }']
)
def test_options_of_the_theme_reach_the_page(info: str):
    html = rendered(f"```python {info}\nx = 1\nprint(x)\n```\n\n```output\n1\n```\n")
    assert '<span class="filename">a.py</span>' in html
    assert html.count('class="hll"') == 1
    assert 'class="block-output"' in html
    assert ("wide" in html) == ("wide" in info)


def test_numbered_lines_leave_a_block_one_unit():
    html = rendered('```python linenums="1"\nx = 1\nprint(x)\n```\n\n```output\n1\n```\n')
    assert "linenos" in html
    assert html.index('class="block"') < html.index('class="block-output"')
