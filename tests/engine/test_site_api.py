"""Which public names of packages the code of a page uses, and how they are linked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

import markdown
import pytest
from trees import edited, edited_and_told

from verified_docs.errors import EngineError
from verified_docs.model.page import Block
from verified_docs.read.fences import EXTENSIONS
from verified_docs.read.markdown import read_markdown
from verified_docs.site import WORDS, custom_fences, find_uses, load_inventory, verified_uses
from verified_docs.site.api.expressions import Use
from verified_docs.site.api.index import API_PLACE, Using, names_with_a_place, place_api_index
from verified_docs.site.api.inventory import Inventory
from verified_docs.site.api.links import link_code, link_names, signatures
from verified_docs.site.api.users import place_users

PAGE = "https://example.org/"
CONTENT: dict[str, Any] = {
    "prefixes": {"paintbox": "pb", "pb.old": "brush"},
    "aliases": {"brush.Painter": "brush.tools.Painter", "pb.mix": "pb.colour.mix"},
    "names": {
        "brush.tools.Painter": {
            "kind": "class",
            "signature": "(width=2)",
            "address": f"{PAGE}painter",
            "bases": ["brush.tools.Tool"],
        },
        "brush.tools.Painter.paint": {
            "kind": "method",
            "signature": "(what, *, colour='red', **more)",
            "address": f"{PAGE}painter#paint",
        },
        "brush.tools.Tool": {"kind": "class", "signature": "()", "enters": True},
        "brush.tools.Tool.clean": {"kind": "method", "signature": "()", "address": f"{PAGE}clean"},
        "brush.tools.Tool.size": {"kind": "property", "address": f"{PAGE}size"},
        "pb.Canvas": {"kind": "class", "signature": "(*args)", "address": f"{PAGE}canvas?a=1&b=2"},
        "pb.Canvas.layer": {"kind": "method", "signature": "()", "returns": "pb.Canvas"},
        "pb.Canvas.blank": {"kind": "method", "signature": "()", "returns": "pb.Canvas"},
        "pb.colour.mix": {"kind": "function", "signature": "(a, b)", "address": f"{PAGE}mix"},
    },
}
INVENTORY = Inventory.from_json(CONTENT)
ENGLISH = WORDS["en"]


def blocks_of(text: str) -> tuple[Block, ...]:
    page, problems = read_markdown(text, Path("page.md"), "docs/en/page.md")
    assert not problems
    return page.blocks


def fence(source: str, options: str = "", language: str = "python") -> str:
    return (
        f"```{language} {{ {options} }}\n{source}\n```\n"
        if options
        else (f"```{language}\n{source}\n```\n")
    )


def found(*sources: str) -> list[tuple[str, str]]:
    """The names that blocks of one page use, each with the text it is found in."""
    blocks = blocks_of("\n".join(fence(source) for source in sources))
    uses = find_uses(blocks, INVENTORY)
    return [
        (use.name, block.source.split("\n")[use.line][use.start : use.end])
        for block in blocks
        for use in uses[block.id]
    ]


def names(*sources: str) -> list[str]:
    return [name for name, _ in found(*sources)]


PAINT, CLEAN = "brush.tools.Painter.paint", "brush.tools.Tool.clean"
PAINTER, CANVAS = "brush.tools.Painter", "pb.Canvas"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import brush\nbrush.tools.Painter()", [(PAINTER, "brush.tools.Painter")]),
        ("import brush\nbrush.Painter()", [(PAINTER, "brush.Painter")]),
        ("import brush.tools as t\nt.Painter()", [(PAINTER, "t.Painter")]),
        ("from brush import tools\ntools.Painter()", [(PAINTER, "tools.Painter")]),
        (
            "from brush.tools import Painter as P\nP()",
            [(PAINTER, "Painter"), (PAINTER, "P")],
        ),
        ("import paintbox as pb\npb.mix(1, 2)", [("pb.colour.mix", "pb.mix")]),
        ("import paintbox\npaintbox.old.Painter()", [(PAINTER, "paintbox.old.Painter")]),
        ("import brush\n@brush.Painter\ndef f(): ...", [(PAINTER, "brush.Painter")]),
        (
            "import brush\nbrush.Painter.paint",
            [(PAINTER, "brush.Painter"), (PAINT, "paint")],
        ),
    ],
)
def test_a_name_is_found_however_it_was_imported(
    source: str, expected: list[tuple[str, str]]
) -> None:
    assert found(source) == expected


def test_a_name_imported_in_one_block_is_found_in_the_blocks_after_it() -> None:
    assert names("import brush", "brush.Painter()") == [PAINTER]
    assert names("brush.Painter()", "import brush") == []


@pytest.mark.parametrize(
    "source",
    [
        "# brush.Painter()",
        "import brush  # brush.Painter()",
        "import brush\nprint('brush.Painter()')",
        "import brush\nx = brush.painter",
        "import brush\nbrush = other()\nbrush.Painter()",
        "import brush\nfor brush in box():\n    brush.Painter()",
        "import brush\n[brush.Painter() for brush in box()]",
        "import brush\ndef f(brush):\n    brush.Painter()",
        "import brush\ndef f():\n    brush.Painter()\n    brush = 1",
        "import brush\nf = lambda brush: brush.Painter()",
        "import brush\nwith box() as brush:\n    brush.Painter()",
        "import brush\ntry:\n    open()\nexcept OSError as brush:\n    brush.Painter()",
        "from . import brush\nbrush.Painter()",
        "import mybrush as brush\nbrush.Painter()",
    ],
)
def test_what_is_not_certainly_the_name_is_left_alone(source: str) -> None:
    assert found(source) == []


def test_a_name_in_a_function_means_what_it_means_in_the_whole_page() -> None:
    function = "import brush\ndef f():\n    return brush.Painter()"
    assert names(function) == [PAINTER]
    assert names(function, "brush = None\nf()") == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("p = brush.Painter()\np.paint()", [PAINTER, PAINT]),
        ("brush.Painter().paint()", [PAINTER, PAINT]),
        ("p = brush.Painter()\np.clean()", [PAINTER, CLEAN]),
        ("p = brush.Painter()\nprint(p.size)", [PAINTER, "brush.tools.Tool.size"]),
        ("p, q = brush.Painter(), 1\np.paint()", [PAINTER, PAINT]),
        ("if (p := brush.Painter()):\n    p.paint()", [PAINTER, PAINT]),
        ("def make():\n    return brush.Painter()\nmake().paint()", [PAINTER, PAINT]),
        ("with brush.tools.Tool() as t:\n    t.clean()", ["brush.tools.Tool", CLEAN]),
        (
            "c = pb.Canvas.blank().layer().layer()",
            [CANVAS, "pb.Canvas.blank", *["pb.Canvas.layer"] * 2],
        ),
        ("class Mine(brush.Painter):\n    pass\nMine().paint()", [PAINTER, PAINT]),
        ("class Mine(brush.Painter):\n    def go(self):\n        self.paint()", [PAINTER, PAINT]),
        (
            "class Mine(brush.Painter):\n    def paint(self):\n        super().paint()",
            [PAINTER, PAINT],
        ),
        (
            "class Box:\n    def __init__(self):\n        self.one = brush.Painter()\n"
            "    def go(self):\n        self.one.paint()",
            [PAINTER, PAINT],
        ),
    ],
)
def test_a_method_is_found_where_the_class_of_its_object_is_certain(
    source: str, expected: list[str]
) -> None:
    assert names(f"import brush\nimport paintbox as pb\n{source}") == expected


@pytest.mark.parametrize(
    "source",
    [
        "p = brush.Painter()\np = other()\np.paint()",
        "p = brush.Painter()\nif chance():\n    p = other()\np.paint()",
        "p = brush.Painter()\nfor i in range(3):\n    p.paint()\n    p = other()",
        "def make(other):\n    if other:\n        return other\n    return brush.Painter()\n"
        "make(1).paint()",
        "@cached\ndef make():\n    return brush.Painter()\nmake().paint()",
        "with brush.Painter() as p:\n    p.paint()",
        "class Mine(brush.Painter):\n    def paint(self): ...\nMine().paint()",
        "class Mine(Unknown, brush.Painter):\n    pass\nMine().paint()",
        "class Mine(brush.Painter):\n    @staticmethod\n    def go(self):\n        self.paint()",
        "class Box:\n    def __init__(self, one):\n        self.one = brush.Painter()\n"
        "        self.one = one\n    def go(self):\n        self.one.paint()",
        "p = brush.Painter()\ndef f():\n    global p\n    p = None\ndef g():\n    p.paint()",
    ],
)
def test_a_method_of_an_object_that_may_be_another_is_left_alone(source: str) -> None:
    assert PAINT not in names(f"import brush\n{source}")


def test_an_object_that_is_assigned_is_no_name_of_the_package() -> None:
    source = "import brush\nmine = brush.Painter\nmine()\nbox.mine = brush.Painter\nbox.mine()"
    assert found(source) == [(PAINTER, "brush.Painter")] * 2


def test_a_class_that_is_given_another_name_still_makes_objects_of_it() -> None:
    assert names("import brush\nmine = brush.Painter\nmine().paint()") == [PAINTER, PAINT]


def test_a_block_that_is_not_run_changes_no_name() -> None:
    text = fence("import brush") + fence("brush = None", 'notest reason="an idea"')
    blocks = blocks_of(text + fence("brush.Painter()", 'id="last"'))
    assert [use.name for use in find_uses(blocks, INVENTORY)["last"]] == [PAINTER]


def test_a_signature_names_what_is_installed() -> None:
    blocks = blocks_of(fence("brush.Painter(width=2)", "signature"))
    assert [use.name for use in find_uses(blocks, INVENTORY)[blocks[0].id]] == [PAINTER]


def test_code_that_is_no_python_uses_no_names() -> None:
    blocks = blocks_of(fence("%magic brush.Painter()", 'notest reason="magic"'))
    assert not find_uses(blocks, INVENTORY)


def linked(text: str, places: Mapping[str, str] | None = None) -> tuple[str, str]:
    """A page as the site renders its fences, before and after its names are linked."""
    html = markdown.Markdown(
        extensions=list(EXTENSIONS),
        extension_configs={"pymdownx.superfences": {"custom_fences": custom_fences()}},
    ).convert(text)
    blocks = blocks_of(text)
    uses = find_uses(blocks, INVENTORY)
    return edited(html, list), edited(html, link_names, blocks, uses, INVENTORY, places or {})


def text_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


AWKWARD = (
    "import brush  # 画笔 <&> 'quoted'\n"
    '名 = "画"; p = brush.Painter(  # a comment\n    width=1 & 2,\n)\n'
    "p.paint('<a href=\"x\">', colour=f'{p.size!r}')\n\n"
    "@brush.Painter\nclass A(brush.tools.Tool): ...\n"
    "(\n    p\n    .clean()\n)"
)


SESSION = """\
>>> import brush
>>> p = brush.Painter()
>>> def f():
...     p.paint()
...
>>> f()
'painted'"""


@pytest.mark.parametrize("language", ["python", "pycon"])
def test_linked_code_is_character_for_character_the_code(language: str) -> None:
    source = AWKWARD
    if language == "pycon":
        source = SESSION
    before, after = linked(fence(source, language=language))
    assert before != after
    assert text_of(before) == text_of(after)
    assert after.count("<span") == after.count("</span>")
    assert after.count("<a ") == after.count("</a>")


def test_a_link_holds_the_whole_name_and_nothing_else() -> None:
    _, after = linked(fence(AWKWARD))
    texts = [text_of(link) for link in re.findall(r'<a class="api".*?</a>', after, re.DOTALL)]
    assert texts == ["brush.Painter", "paint", "brush.Painter", "clean"]
    unlinked = re.findall(r'<span class="api"[^>]*>([^<]*)</span>', after)
    assert [text_of(one) for one in unlinked] == ["brush.tools.Tool"]


def test_text_around_a_link_stays_escaped() -> None:
    html = '<span></span><span class="x">a &lt; brush.Painter &amp; b</span>\n'
    after = edited(html, link_code, [Use(PAINTER, 0, 4, 17)], INVENTORY, set(), {})
    assert text_of(after) == text_of(html)
    assert re.sub(r"<a [^>]*>", "<a>", after) == (
        '<span class="x">a &lt; </span><a><span class="x">brush.Painter</span></a>'
        '<span class="x"> &amp; b</span>\n'
    )


def test_a_session_is_linked_behind_its_prompts() -> None:
    _, after = linked(fence(">>> import brush\n>>> brush.Painter()\n1", language="pycon"))
    assert [text_of(one) for one in re.findall(r"<a .*?</a>", after)] == ["brush.Painter"]


def test_a_link_leads_to_the_reference_and_names_what_it_leads_to() -> None:
    _, after = linked(fence("import paintbox as pb\npb.Canvas()"))
    assert f'href="{PAGE}canvas?a=1&amp;b=2" data-api="pb.Canvas" rel="noopener">' in after


def test_a_link_leads_to_the_place_of_a_name_where_the_site_has_one() -> None:
    code = fence("import brush, paintbox as pb\nbrush.Painter(); pb.Canvas()")
    _, after = linked(code, {PAINTER: f"../api/#{PAINTER}"})
    assert f'<a class="api" href="../api/#{PAINTER}" data-api="{PAINTER}">' in after
    assert f'href="{PAGE}canvas?a=1&amp;b=2" data-api="pb.Canvas" rel="noopener">' in after


def test_only_the_first_link_of_a_page_to_a_name_can_be_reached_with_the_keyboard() -> None:
    block = "import brush\nbrush.Painter(); brush.Painter(); brush.tools.Tool(); brush.tools.Tool()"
    _, after = linked(fence(block) + fence("brush.Painter()"))
    assert re.findall(r'<a class="api"[^>]*>', after)[0].count("tabindex") == 0
    assert after.count('tabindex="-1"') == 2
    assert after.count('tabindex="0"') == 1


def test_names_in_text_that_is_no_block_are_left_alone() -> None:
    text = "`brush.Painter`\n\n" + fence("brush.Painter", language="text")
    before, after = linked(text + "\n" + fence("import brush"))
    assert before == after


def test_signatures_are_told_parameter_by_parameter() -> None:
    told = json.loads(signatures([PAINT, "brush.tools.Tool.size"], INVENTORY))
    assert told == {PAINT: ["what", "*", "colour='red'", "**more"], "brush.tools.Tool.size": None}


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_the_index_lists_each_name_once_with_every_page_that_uses_it(words: Any) -> None:
    pages = [
        Using("One", "../one/", {PAINTER: "a", "pb.colour.mix": "b"}),
        Using("Two & more", "../two/", {PAINTER: "c"}),
    ]
    before = f"<p>A</p>{API_PLACE}"
    html, tokens = edited_and_told(before, place_api_index, pages, INVENTORY, words)
    assert [token["id"] for token in tokens] == ["brush.tools", "pb.colour"]
    rows = re.findall(r'<li id="([^"]+)">(.*?)</li>', html)
    assert [name for name, _ in rows] == [PAINTER, "pb.colour.mix"]
    assert f'href="{PAGE}painter"' in rows[0][1]
    assert '<a href="../one/#a">One</a>' in rows[0][1]
    assert '<a href="../two/#c">Two &amp; more</a>' in rows[0][1]
    assert words.shown.format(shown=2, all=2) in html


def test_a_name_leads_to_its_place_first_and_to_the_official_reference_last() -> None:
    pages = [
        Using("One", "../one/", {PAINTER: "a"}),
        Using("Tools", "../tools/", {PAINTER: "c"}, {PAINTER: "brush.Painter"}),
    ]
    html, _ = edited_and_told(f"<p>A</p>{API_PLACE}", place_api_index, pages, INVENTORY, ENGLISH)
    [(_, row)] = re.findall(r'<li id="([^"]+)">(.*?)</li>', html)
    links = re.findall(r'href="([^"]+)"', row)
    assert links == ["../tools/#brush.Painter", "../one/#a", f"{PAGE}painter"]


def test_three_pages_are_listed_for_a_name_and_the_rest_opens() -> None:
    pages = [Using(f"Page {n}", f"../{n}/", {PAINTER: "a"}) for n in range(5)]
    html, _ = edited_and_told(f"<p>A</p>{API_PLACE}", place_api_index, pages, INVENTORY, ENGLISH)
    [(_, row)] = re.findall(r'<li id="([^"]+)">(.*?)</li>', html)
    listed, _, more = row.partition("<details")
    assert re.findall(r">Page (\d)<", listed) == ["0", "1", "2"]
    assert re.findall(r">Page (\d)<", more) == ["3", "4"]
    assert "<summary>2 more</summary>" in more


BOTH = ('<a href="../one/#a">One</a>', '<a href="../two/#c">Two &amp; more</a>')


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_the_place_of_a_name_leads_to_the_pages_that_use_it(words: Any) -> None:
    mix = "pb.colour.mix"
    pages = [
        Using("One", "../one/", {PAINTER: "a", mix: "b"}),
        Using("Tools", "../tools/", {PAINTER: "c"}, {CANVAS: CANVAS}),  # itself a place of names
        Using("Two & more", "../two/", {PAINTER: "c"}),
    ]
    before = (
        f'<h2 id="{PAINTER}">P</h2><p>It paints.</p><h3 id="size">Size</h3><p>Wide.</p>'
        f'<h2 id="{mix}">M</h2><p>It mixes.</p><h2 id="{CANVAS}">C</h2><p>It waits.</p>'
    )
    places = {PAINTER: PAINTER, mix: mix, CANVAS: CANVAS}
    html = edited(before, place_users, places, pages, words)
    line = f'<div class="api-users">{words.used_in}{words.colon}'
    painter = f"{line}{words.separator.join(BOTH)}</div>"
    assert f"<p>It paints.</p>{painter}<h3" in html
    assert f'<p>It mixes.</p>{line}<a href="../one/#b">One</a></div><h2' in html
    assert html.endswith("<p>It waits.</p>")
    last = edited(f'<h2 id="{mix}">M</h2><p>It mixes.</p>', place_users, {mix: mix}, pages, words)
    assert last.endswith(f'<p>It mixes.</p>{line}<a href="../one/#b">One</a></div>')


def test_the_place_of_a_name_is_a_heading_with_its_signature() -> None:
    signed = fence("brush.Painter()", "signature")
    for text, expected in (
        (f"## P {{#{PAINTER}}}\n\n{signed}", {PAINTER: PAINTER}),
        (f"## P {{#brush.Painter}}\n\n{signed}", {PAINTER: "brush.Painter"}),
        (f"## P {{#{PAINTER}}}\n\nIt paints.", {}),
        (f"## P {{#{CANVAS}}}\n\n{signed}", {}),
        (signed, {}),
    ):
        assert names_with_a_place(blocks_of(text), INVENTORY) == expected, text


def test_only_blocks_that_a_run_on_record_proves_count_as_verified() -> None:
    text = fence("import brush\nbrush.Painter()", 'id="one"')
    text += fence("brush.tools.Tool()", 'id="two" gpu')
    text += fence("import paintbox\npaintbox.mix()", 'id="three" notest reason="an idea"')
    blocks = blocks_of(text)
    uses = find_uses(blocks, INVENTORY)
    assert verified_uses(blocks, uses, [], ENGLISH) == {}
    assert verified_uses(blocks, uses, ["cpu"], ENGLISH) == {PAINTER: "one"}
    assert verified_uses(blocks, uses, ["cpu", "NVIDIA X"], ENGLISH) == {
        PAINTER: "one",
        "brush.tools.Tool": "two",
    }


@pytest.mark.parametrize("content", ["", "{}", '{"names": {"a": {"sort": "class"}}}'])
def test_a_damaged_inventory_is_told_with_its_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "names.json"
    path.write_text(content, "utf-8")
    with pytest.raises(EngineError, match=r"names\.json is no inventory"):
        load_inventory(path)
    with pytest.raises(EngineError, match="cannot read"):
        load_inventory(tmp_path / "none.json")


def test_names_are_called_by_their_last_part_and_members_are_left_out() -> None:
    inventory = Inventory.from_json(
        {
            "prefixes": {},
            "aliases": {"brush.OldPainter": PAINTER, "brush.Other": "brush.tools.Tool"},
            "names": {PAINTER: {"kind": "class"}, PAINT: {"kind": "method"}},
        }
    )
    assert inventory.called({PAINTER, PAINT}) == ["OldPainter", "Painter"]
