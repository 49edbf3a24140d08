"""What the site says of other environments: in marks, in tables, in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from bs4 import BeautifulSoup
from projects import GUIDE
from trees import edited

from verified_docs.matrix.classified import Entry
from verified_docs.matrix.declared import Declared
from verified_docs.matrix.standing import There
from verified_docs.site import WORDS
from verified_docs.site.api import Inventory
from verified_docs.site.compatibility.as_data import DATA_PLACE, environments_data, link_data
from verified_docs.site.compatibility.as_markdown import differences
from verified_docs.site.compatibility.between_versions import (
    BLOCKS_PLACE,
    NAMES_PLACE,
    place_blocks,
    place_names,
)
from verified_docs.site.compatibility.missing import with_public_names
from verified_docs.site.compatibility.page_by_environment import (
    TABLE_PLACE,
    Row,
    coverage,
    place_table,
)
from verified_docs.site.compatibility.said import said, told_of
from verified_docs.site.compatibility.series import SERIES_PLACE, Series, place_series
from verified_docs.site.compatibility.steps import STEPS_PLACE, place_steps

ENGLISH, CHINESE = WORDS["en"], WORDS["zh"]


def environment(name: str, **more: Any) -> Declared:
    return Declared(name, f"Library {name}", "3.11", {}, Path(), Path(), **more)


OLD, NEW = environment("1.0"), environment("2.0")


def there(where: Declared, result: str, older: bool = False, **fields: object) -> There:
    return There(where, {"result": result, "program": "0" * 16, **fields}, older)


PRINTS = {"line": 2, "here": "a < b", "there": "a"}
ROWS = [
    Row(
        "First",
        "../first/",
        [
            ("one", (there(OLD, "holds"), there(NEW, "holds"))),
            ("two", (there(OLD, "prints", **PRINTS), there(NEW, "chance"))),
            ("three", (there(OLD, "lacks", name="library.new"), there(NEW, "holds"))),
        ],
    ),
    Row(
        "Second",
        "../second/",
        [
            ("four", (there(OLD, "lacks", name="library.new", parameter="by"),)),
            ("five", (there(OLD, "not run", why="gpu"), there(NEW, "raises", older=True))),
        ],
    ),
    Row("Third", "../third/", []),
]


def test_each_line_names_its_environments_for_the_script_that_picks_out_a_readers_own() -> None:
    html = "".join(told_of([there(OLD, "holds"), there(NEW, "varies")], ENGLISH))
    first, second = BeautifulSoup(html, "html.parser").select("[data-there]")
    assert (first["data-there"], "data-same" in first.attrs) == ("1.0", True)
    assert (second["data-there"], "data-same" in second.attrs) == ("2.0", False)


def lines(*known: There, words: str = "en") -> list[str]:
    return [BeautifulSoup(one, "html.parser").get_text() for one in told_of(known, WORDS[words])]


def test_environments_where_a_block_does_the_same_stand_in_one_line() -> None:
    assert lines(there(OLD, "holds"), there(NEW, "chance")) == [
        "The same with Library 1.0; Library 2.0."
    ]
    assert lines(there(OLD, "holds"), words="zh") == ["在 Library 1.0 中结果相同。"]


def test_steps_in_a_row_are_told_by_the_first_and_the_last() -> None:
    steps = [environment(f"{n}.0", is_step=True, number=n) for n in range(1, 6)]
    held = [there(one, "holds") for one in steps]
    assert lines(*held) == ["The same with Library 1.0 to Library 5.0."]
    assert lines(*held[:2]) == ["The same with Library 1.0; Library 2.0."]
    apart = [*held[:3], there(steps[3], "varies"), held[4], there(NEW, "holds")]
    assert lines(*apart) == [
        "The same with Library 1.0 to Library 3.0; Library 5.0; Library 2.0.",
        "Library 4.0: does one thing and then another.",
    ]
    assert lines(*held, words="zh") == ["在 Library 1.0 到 Library 5.0 中结果相同。"]


def test_what_it_does_elsewhere_is_said_once_for_all_that_do_it() -> None:
    assert lines(there(OLD, "prints", **PRINTS), there(NEW, "prints", **PRINTS)) == [
        "Library 1.0; Library 2.0: line 2 of the output is a, not a < b."
    ]


def test_a_fact_of_an_earlier_version_of_the_block_says_so() -> None:
    assert lines(there(OLD, "holds", older=True)) == [
        "Library 1.0: the same. So it was with an earlier version of this block."
    ]
    assert lines(there(OLD, "varies", older=True), words="zh") == [
        "在 Library 1.0 中：每次运行的结果不一样。（这是此代码块旧版本的结果。）"
    ]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ({"result": "prints", "line": 3, "here": None, "there": "x"}, "in line 3"),
        ({"result": "prints", "line": 3, "here": "x", "there": None}, "lacks"),
        ({"result": "prints", "message": "file"}, "something else"),
        ({"result": "draws"}, "draws"),
        ({"result": "raises", "type": "ValueError", "message": "no"}, "ValueError: no"),
        ({"result": "lacks", "name": "a.b", "type": "T", "message": "m"}, "there is no"),
        ({"result": "lacks", "name": "a.b", "parameter": "c"}, "has no parameter"),
        ({"result": "warns", "warns": {"category": "W", "message": "m"}}, "W: m"),
        ({"result": "warns", "message": "m"}, "does not issue"),
        ({"result": "ends", "how": "timeout", "message": "did not end"}, "did not end"),
        ({"result": "varies"}, "another"),
        ({"result": "not run", "why": "package", "detail": "torch"}, "torch"),
        ({"result": "not run", "why": "condition", "detail": "keras>=4"}, "keras>=4"),
        ({"result": "not run", "why": "tensorflow"}, "TensorFlow"),
        ({"result": "not run", "why": "network"}, "network"),
        (
            {
                "result": "prints",
                **PRINTS,
                "warns": {"category": "W", "message": "old"},
            },
            "and issues <code>W: old</code>",
        ),
    ],
)
def test_each_result_is_said_in_each_language(entry: Entry, text: str) -> None:
    assert text in said(entry, ENGLISH).replace("&gt;", ">")
    assert "{" not in said(entry, ENGLISH) + said(entry, CHINESE)
    assert said(entry, CHINESE) != said(entry, ENGLISH)


def test_what_a_program_printed_is_text_and_no_markup() -> None:
    entry = {"result": "prints", "line": 1, "here": "<b>", "there": "&"}
    assert "<code>&lt;b&gt;</code>" in said(entry, ENGLISH)
    assert "<code>&amp;</code>" in said(entry, ENGLISH)


def test_the_table_counts_what_is_the_same_of_what_was_run_with_sums() -> None:
    html = edited(TABLE_PLACE, place_table, ROWS, [OLD, NEW], ENGLISH, "")
    rows = [
        [cell.get_text() for cell in row.select("th, td")]
        for row in BeautifulSoup(html, "html.parser").select("tr")
    ]
    assert rows == [
        ["Page", "Library 1.0", "Library 2.0"],
        ["First", "1 of 3", "3"],
        ["Second", "0 of 1", ""],
        ["All pages", "1 of 4", "3"],
    ]
    assert 'href="../first/"' in html


def test_above_the_table_it_says_how_many_pages_were_run() -> None:
    assert "2 of 3 pages" in coverage(ROWS, ENGLISH)
    assert "3 页中 2 页" in coverage(ROWS, CHINESE)
    assert coverage(ROWS[:2], ENGLISH) == ""
    assert coverage(ROWS[2:], ENGLISH) == ""


def test_a_name_that_is_missing_leads_to_the_blocks_that_use_it() -> None:
    html = BeautifulSoup(edited(NAMES_PLACE, place_names, ROWS, ENGLISH, ""), "html.parser")
    rows = [[cell.get_text() for cell in row.select("td")] for row in html.select("tbody tr")]
    assert rows == [
        ["library.new", "First three", "Library 1.0"],
        ["library.new(by=)", "Second four", "Library 1.0"],
    ]
    assert [link["href"] for link in html.select("a")] == ["../first/#three", "../second/#four"]


def test_blocks_that_do_something_else_are_listed_and_older_facts_are_not() -> None:
    html = BeautifulSoup(edited(BLOCKS_PLACE, place_blocks, ROWS, ENGLISH), "html.parser")
    rows = [[cell.get_text() for cell in row.select("td")] for row in html.select("tbody tr")]
    assert rows == [["First two", "line 2 of the output is a, not a < b", "Library 1.0"]]


def test_where_nothing_is_known_the_page_says_so() -> None:
    for words in WORDS.values():
        assert words.elsewhere.nothing in edited(TABLE_PLACE, place_table, [], [], words, "")
        assert words.elsewhere.nothing in edited(NAMES_PLACE, place_names, [], words, "")
        assert words.elsewhere.nothing in edited(SERIES_PLACE, place_series, Series(), words)


def test_what_came_and_went_stands_with_its_series_the_newest_first() -> None:
    names = {
        "a.Old": {"until": "1.1"},
        "a.New": {"since": "1.1"},
        "a.New.method": {"since": "1.1"},
        "a.New.later": {"since": "1.2"},
        "a.Both": {"parameters": {"x": {"since": "1.2"}, "*args": {"since": "1.2"}}},
    }
    series = Series(names, ["1.0", "1.1", "1.2"])
    html = BeautifulSoup(edited(SERIES_PLACE, place_series, series, ENGLISH), "html.parser")
    rows = [[cell.get_text() for cell in row.select("th, td")] for row in html.select("tbody tr")]
    assert rows == [["1.2", "a.Both(x=) a.New.later", "a.Old"], ["1.1", "a.New", ""]]


def test_a_step_tells_what_it_changes_page_by_page_and_not_what_is_new() -> None:
    first, second = (environment(f"{n}.0", is_step=True, number=n) for n in (1, 2))
    line = {"line": 1, "here": "shown", "there": "old"}
    rows = [
        Row(
            "First",
            "../first/",
            [
                ("same", (there(first, "holds"), there(second, "chance"))),
                ("early", (there(first, "prints", **line), there(second, "holds"))),
                ("late", (there(first, "prints", **line), there(second, "prints", **line))),
                ("new", (there(first, "lacks", name="library.new"), there(second, "holds"))),
                ("other", (there(environment("3.0"), "draws"), there(second, "holds"))),
            ],
            "Guides",
        ),
        Row(
            "Second",
            "../second/",
            [
                ("unlike", (there(first, "holds"), there(second, "draws"))),
                ("less", (there(first, "prints", line=2, here="shown", there=None),)),
                ("gone", (there(first, "prints", older=True, **line), there(second, "holds"))),
                ("unrun", (there(first, "not run", why="gpu"), there(second, "holds"))),
            ],
        ),
    ]
    html = BeautifulSoup(edited(STEPS_PLACE, place_steps, rows, ENGLISH), "html.parser")
    assert [one.get_text() for one in html.select("h3")] == [
        "Library 2.0 → the versions of this guide",
        "Library 1.0 → Library 2.0",
    ]
    found = [
        [[cell.get_text() for cell in row.select("th, td")] for row in table.select("tbody tr")]
        for table in html.select("table")
    ]
    assert found == [
        [
            ["Guides: First"],
            ["late", "old", "shown"],
            ["Second"],
            ["unlike", "draws something else", "as on the page"],
        ],
        [
            ["Guides: First"],
            ["early", "old", "shown"],
            ["Second"],
            ["unlike", "as on the page", "draws something else"],
        ],
    ]
    assert "Blocks that do something else: 2." in html.get_text()
    assert next(link["href"] for link in html.select("td a")) == "../first/#late"
    assert "4 of 4" in html.select_one("[role=status]").get_text()


def test_without_steps_it_says_that_nothing_is_known() -> None:
    assert ENGLISH.elsewhere.nothing in edited(STEPS_PLACE, place_steps, ROWS, ENGLISH)


def test_the_data_hold_every_entry_as_the_schema_has_it_and_what_the_lists_say() -> None:
    old, new = (environment(f"{n}.0", is_step=True, number=n) for n in (1, 2))
    raises = {"type": "ValueError", "message": "no"}
    lacks = {"type": "AttributeError", "message": "no x.y", "name": "x.y"}
    blocks = [
        ("early", (there(old, "prints", **PRINTS), there(new, "holds"))),
        ("late", (there(new, "raises", older=True, **raises),)),
        ("new", (there(old, "lacks", **lacks), there(new, "holds"))),
    ]
    rows = [Row("First", "../first/", blocks), Row("None", "../none/", [])]
    data = json.loads(environments_data(rows, [old, new], "en", "CC0"))
    assert [one["title"] for one in data["environments"]] == ["Library 1.0", "Library 2.0"]
    early, late, _ = data["blocks"]
    assert early["address"] == "../first/#early"
    assert early["there"]["2.0"]["result"] == "holds"
    assert late["there"]["2.0"].pop("older") is True
    schema = json.loads((GUIDE / "compatibility" / "matrix" / "schema.json").read_text("utf-8"))
    schema = {"$ref": "#/$defs/entry", "$defs": schema["$defs"]}
    for block in data["blocks"]:
        for entry in block["there"].values():
            jsonschema.validate(entry, schema)
    assert [(one["name"], one["missing"]) for one in data["names"]] == [("x.y", ["1.0"])]
    assert [one["block"] for one in data["names"][0]["blocks"]] == ["new"]
    (step,) = data["steps"]
    assert (step["from"], step["to"]) == ("1.0", "2.0")
    (change,) = step["blocks"]
    assert (change["block"], change["before"]["there"], change["after"]["result"]) == (
        "early",
        "a",
        "holds",
    )


def test_the_data_are_linked_where_the_page_asks_for_them_with_their_licence() -> None:
    for words in WORDS.values():
        html = edited(DATA_PLACE, link_data, words, "CC BY & more.")
        assert '<a href="environments.json">environments.json</a>' in html
        assert "CC BY &amp; more." in html


def test_a_report_tells_in_the_words_of_the_site_what_programs_do_otherwise() -> None:
    prints = {"result": "prints", "line": 2, "here": "a | b", "there": "a"}
    programs = {
        "guides/b/two": prints,
        "guides/a/one": {"result": "holds"},
        "guides/a/drawn": {"result": "draws"},
        "guides/a/gpu": {"result": "not run", "why": "gpu"},
    }
    report = differences("Library 3.0", programs, ENGLISH)
    said_of = said(prints, ENGLISH).replace("|", "&#124;")
    assert report.splitlines() == [
        "## Library 3.0",
        "",
        "Blocks that do something else: 2.",
        "",
        "| Block | What it does |",
        "| --- | --- |",
        "| guides/a `drawn` | draws something else |",
        f"| guides/b `two` | {said_of} |",
    ]
    short = differences("Library 3.0", programs, ENGLISH, most=60)
    assert short.splitlines()[-2:] == ["", "… + 1"]
    assert "|" not in differences("Library 3.0", {"guides/a/one": {"result": "holds"}}, ENGLISH)


INVENTORY = Inventory.from_json(
    {
        "prefixes": {},
        "aliases": {"lib.Old": "lib.layers.Dense"},
        "names": {
            "lib.Model": {"kind": "class"},
            "lib.Model.fit": {"kind": "method", "signature": "(data=None, *, steps: int = 1)"},
            "lib.Sequential": {"kind": "class", "signature": "()", "bases": ["lib.Model"]},
            "lib.layers.Dense": {"kind": "class", "signature": "(units, **kwargs)"},
            "lib.ops.sum": {"kind": "function", "signature": "(x)"},
        },
    }
)


@pytest.mark.parametrize(
    ("name", "parameter", "told"),
    [
        ("lib.layers.Dense", None, "lib.layers.Dense"),
        ("lib.Old", None, "lib.layers.Dense"),
        ("lib.layers", None, "lib.layers"),
        ("Dense", "units", "lib.layers.Dense"),
        ("lib.Sequential.fit", "data", "lib.Sequential.fit"),
        ("Sequential.fit", None, "lib.Sequential.fit"),
        ("Model.fit", "steps", "lib.Model.fit"),
        pytest.param("Dense", "misspelt", None, id="a parameter that it has nowhere"),
        pytest.param("lib.layers.Dense", "kwargs", None, id="what takes any"),
        pytest.param("sum", "x", None, id="a function of the page's own"),
        pytest.param("Mine.fit", None, None, id="a class of the page's own"),
        pytest.param("lib.src.hidden", None, None, id="what is not public"),
    ],
)
def test_names_are_told_as_they_are_listed_and_others_as_what_was_raised(
    name: str, parameter: str | None, told: str | None
) -> None:
    more = {"parameter": parameter} if parameter else {}
    raised = {"type": "TypeError", "message": "no"}
    there_ = there(OLD, "lacks", name=name, **more, **raised)
    entry = with_public_names(there_, INVENTORY).entry
    if told:
        assert entry == {**there_.entry, "name": told}
    else:
        assert entry == {"result": "raises", "program": "0" * 16, **raised}
    assert with_public_names(there_, Inventory({}, {}, {}, frozenset())) is there_
