"""What has no room on a page, and what the site does about it, without building a site."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_site_kinds import read, to_html
from trees import edited, edited_and_told

from verified_docs.site import WORDS
from verified_docs.site.blocks.block_units import join_units
from verified_docs.site.blocks.first_lines import LARGEST, SMALLEST, STEP, mark_first_lines
from verified_docs.site.blocks.output_html import output_html
from verified_docs.site.page.breaks import break_names, broken_title
from verified_docs.site.page.mathematics import mathml, typeset
from verified_docs.site.page.tables import stack_wide
from verified_docs.site.tree import Fragment

STYLES = Path(__file__).resolve().parents[2] / "overrides/assets/stylesheets/guide.css"
THIN = '<mspace width="0.167em"></mspace>'


def code(first: str, beside: str = "", before: str = "") -> str:
    highlighted = f'<div class="highlight">{before}<pre><code>{first}\nmore\n</code></pre></div>'
    return f'<div class="block">{highlighted}{beside}</div>' if beside else highlighted


STATE = '<span class="block-state"></span>'
ALONE = '<a class="block-standalone"></a>'


@pytest.mark.parametrize(
    ("html", "columns"),
    [
        (code("x" * 19), None),
        (code("x" * 20), 28),
        (code("x" * 40), 48),
        (code("# 标签" + "x" * 10), None),
        (code("# 标签标签标签" + "x" * 10), 32),
        (code("x" * 30, STATE), 40),
        (code("x" * 30, STATE + ALONE), 44),
        (code("x" * 300), 92),
        (code("x" * 300, before='<span class="filename">x.py</span>'), None),
    ],
)
def test_code_tells_how_wide_its_first_line_is_with_its_buttons(html: str, columns: int | None):
    told = edited(html, mark_first_lines)
    assert (f'class="highlight columns-{columns}"' in told) == (columns is not None)
    assert ("columns-" in told) == (columns is not None)


def test_the_styles_have_a_rule_for_every_width_that_is_told():
    styles = STYLES.read_text("utf-8")
    for columns in range(SMALLEST, LARGEST + 1, STEP):
        assert f".md-typeset .columns-{columns} pre > code {{" in styles


def test_a_signature_is_a_unit_of_its_own_kind_and_tells_no_width():
    text = "# Title\n\n```python { signature }\nsome.name(first=1, second=2, third=3)\n```\n"
    html, problems = edited_and_told(to_html(text), join_units, read(text).blocks, (), WORDS["en"])
    assert not problems
    assert 'data-kind="signature"' in html
    assert "columns-" not in edited(html, mark_first_lines)


@pytest.mark.parametrize(
    ("output", "wraps"),
    [
        ("a message that a telephone has no room for\n", True),
        ("[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]\n", True),
        ("short\n", False),
        ("mean    1.00 and that is as long as a line can be\nb  2\n", False),
        (" [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]]\n", False),
    ],
)
def test_what_has_no_columns_wraps_on_a_telephone(output: str, wraps: bool):
    assert ('class="block-output prose"' in output_html(output)) == wraps
    assert Fragment(output_html(output)).root.text() == output


def test_a_line_of_a_table_without_a_gap_stays_one():
    line = "sparse_categorical_crossentropy targets (4000,) new digits: 0.90"
    assert "<span" not in output_html(f"{line}\ncategorical_crossentropy        targets (4000,)\n")


def test_a_row_whose_name_fills_its_column_stays_a_row():
    row = "SGD with momentum loss at 0.42 and accuracy 0.91"
    assert "<span" not in output_html(f"SGD               loss 2.05, accuracy 0.39\n{row}\n")


def test_a_sentence_beside_columns_wraps_alone():
    sentence = "Received a label value which is outside of the range"
    html = output_html(f"none     [0.3567 0.    ]\n{sentence}\nsum      0.3567\n")
    assert 'class="block-output"' in html
    assert f'\n<span class="prose">{sentence}</span>\n' in html


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"\log p", f"<mi>log</mi>{THIN}<mi>p</mi>"),
        (r"y \log p", f"<mi>y</mi>{THIN}<mi>log</mi>{THIN}<mi>p</mi>"),
        (r"\log (p)", '<mi>log</mi><mo stretchy="false">(</mo>'),
        (r"\max \left( p \right)", "<mi>max</mi><mrow><mo"),
        (r"-\log 2", f"<mo>−</mo><mi>log</mi>{THIN}<mn>2</mn>"),
        (r"\sin^2 x", f"</msup>{THIN}<mi>x</mi>"),
        (r"\log \frac{1}{2}", f"<mi>log</mi>{THIN}<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2"),
        (r"\log\, p", '<mi>log</mi><mspace width="0.167em"></mspace><mi>p</mi>'),
    ],
)
def test_the_name_of_a_function_touches_nothing_but_its_bracket(tex: str, shown: str):
    assert shown in mathml(tex, display=False)


@pytest.mark.parametrize(
    ("tex", "parts"),
    [
        (r"f(x) = \max(x, 0) + \min(0, \alpha x - 1)", ["f(x)=", "max(x,0)", "+min(0,αx−1)"]),
        (r"aaaaaaaaaaaa \leftarrow -bbbbbbbbbbbbbbb", ["aaaaaaaaaaaa←", "−bbbbbbbbbbbbbbb"]),
        (r"a = b + c", ["a=b+c"]),
    ],
)
def test_a_long_formula_in_a_sentence_may_break_where_its_terms_meet(tex: str, parts: list[str]):
    formulas = Fragment(mathml(tex, display=False)).root.css("math")
    assert [formula.text() for formula in formulas] == parts
    assert mathml(tex, display=True).count("<math") == 1


@pytest.mark.parametrize(
    ("around", "whole"),
    [
        ("为 {}，再", '为 <span class="whole">{}，</span>再'),
        ("at {}. The", 'at <span class="whole">{}.</span> The'),
        ("值（{}）。", '值<span class="whole">（<span class="whole">{}）。</span></span>'),
        ("of {} and", "of {} and"),
        ("a {} &amp; b", "a {} &amp; b"),
        ("&lt;({} &amp; b", '&lt;<span class="whole">({}</span> &amp; b'),
    ],
)
def test_the_sign_beside_a_formula_stays_on_its_line(around: str, whole: str):
    marked = around.format(r'<span class="arithmatex">\(x\)</span>')
    assert (
        edited(f"<p>{marked}</p>", typeset) == f"<p>{whole.format(mathml('x', display=False))}</p>"
    )


def row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def table(*rows: str) -> str:
    head = "<tr><th>one</th><th></th><th>three</th></tr>"
    return f"<table><thead>{head}</thead><tbody>{''.join(rows)}</tbody></table>"


def test_a_table_without_room_on_a_telephone_has_the_head_of_a_column_in_each_cell():
    html = edited(table(row("a", "b", "c" * 60), row("d", "e", "f")), stack_wide)
    assert html.startswith('<table data-stacked="">')
    assert f'<td>a</td><td>b</td><td data-head="three">{"c" * 60}</td>' in html
    assert '<td>d</td><td>e</td><td data-head="three">f</td>' in html


def test_a_chinese_sign_takes_the_room_of_two():
    assert edited(table(row("a", "b", "长" * 30)), stack_wide).startswith('<table data-stacked="">')
    kept = table(row("a", "b", "长" * 28))
    assert edited(kept, stack_wide) == kept


def test_more_columns_have_less_room():
    four = "<table><tbody><tr>{}</tr>{}</tbody></table>"
    heads, cells = "".join(f"<th>{name}</th>" for name in "abcd"), row("1", "2", "3", "four " * 7)
    assert edited(four.format(heads, cells), stack_wide).startswith('<table data-stacked="">')


def test_tables_with_the_same_heads_look_alike():
    long, short = table(row("a", "b", "c" * 60)), table(row("a", "b", "c"))
    assert edited(long + short, stack_wide).count("data-stacked") == 2
    other = short.replace("three", "other")
    assert edited(long + other, stack_wide).count("data-stacked") == 1


def test_a_table_with_long_formulas_has_no_room():
    formula = f"<math><mi>{'x' * 28}</mi></math>"
    two = f"<table><tbody>{row('SomeLongName', formula)}{row('b', 'c')}</tbody></table>"
    assert edited(two, stack_wide).startswith('<table data-stacked="">')


def test_a_table_with_room_stays_as_it_is():
    chinese = f"<table><tbody>{row('名字', '很长' * 60)}{row('a', '<math></math>')}</tbody></table>"
    assert edited(chinese, stack_wide) == chinese
    narrow = table(row("a", "b", "ccc " * 13))
    assert edited(narrow, stack_wide) == narrow
    two = f"<table><tbody>{row('a', 'b ' * 400)}</tbody></table>"
    assert edited(two, stack_wide) == two


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (
            '<h3 id="a">ContrastLimitedAdaptiveHistogramEqualization<a href="#a">¶</a></h3>',
            '<h3 id="a">Contrast<wbr>Limited<wbr>Adaptive<wbr>Histogram<wbr>Equalization'
            '<a href="#a">¶</a></h3>',
        ),
        ("<h3>A title of words, a &lt; b</h3>", "<h3>A title of words, a &lt; b</h3>"),
        (
            '<div data-kind="signature"><pre><code><a data-api="keras.ops.ContrastAndColours">'
            "keras.ops.ContrastAndColours</a>(factor, range=(0, 255))\n</code></pre></div>",
            '<div data-kind="signature"><pre><code><a data-api="keras.ops.ContrastAndColours">'
            "keras.<wbr>ops.<wbr>Contrast<wbr>And<wbr>Colours</a>"
            '(<wbr>factor, <span class="option">range=(0, 255))</span>\n'
            "</code></pre></div>",
        ),
    ],
)
def test_a_long_name_breaks_in_a_heading_and_in_a_signature(html: str, shown: str):
    assert edited(html, break_names) == shown


def test_a_long_name_breaks_in_the_table_of_contents():
    shown = "categorical_<wbr>generalized_<wbr>cross_<wbr>entropy"
    assert broken_title("categorical_generalized_cross_entropy") == shown
    assert broken_title("Losses &amp; metrics") == "Losses &amp; metrics"


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (
            "<code>a</code>、<code>b</code>，再",
            '<span class="whole"><code>a</code>、</span>'
            '<span class="whole"><code>b</code>，</span>再',
        ),
        ("<code>a</code> 是", "<code>a</code> 是"),
        (
            f"<code>{'x' * 19}</code>，再",
            f'<span class="signed"><code>{"x" * 19}</code>，</span>再',
        ),
    ],
)
def test_a_sign_in_a_chinese_cell_stays_beside_its_name(cell: str, shown: str):
    html = "<table><tbody><tr><td>{}</td></tr></tbody></table>"
    assert edited(html.format(cell), break_names) == html.format(shown)


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("有{}、{}等", "有|{}、|{}|等"),
        ("（{}）", "（{}）"),
        ("take {}, {} and", "take {}, {} and"),
    ],
)
def test_code_beside_a_chinese_word_may_begin_a_line(sentence: str, shown: str):
    one, two = '<code>"one"</code>', '<code>".two"</code>'
    html = edited(f"<p>{sentence.format(one, two)}</p>", break_names)
    assert html == f"<p>{shown.format(one, two)}</p>".replace("|", "<wbr>")
    named = "<p>有<code>a</code>等</p>"
    assert edited(named, break_names) == named


def test_a_parameter_longer_than_a_line_may_break():
    name = "x" * 40
    html = (
        f'<div data-kind="signature"><pre><code>f(a, {name}=(1, 2), b="c, d")\n</code></pre></div>'
    )
    shown = edited(html, break_names)
    assert f"f(<wbr>a, {name}=(1, 2), " in shown
    assert Fragment(shown).root.text() == Fragment(html).root.text()
