"""Proofs as the site shows them, without building a site."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_site_kinds import read, to_html
from trees import edited_and_told

from verified_docs.read.markdown import read_markdown
from verified_docs.site import WORDS
from verified_docs.site.blocks.block_units import join_units
from verified_docs.site.blocks.proofs import fold_proofs
from verified_docs.site.tree import Fragment, Node, children

PROOF = '```python {{ id="{0}" proof }}\nprint("{0}")\n```\n\n```output\n{0}\n```\n'


def shown(text: str, code: str = "en") -> tuple[Fragment, list[str]]:
    blocks = read(text).blocks
    html, problems = edited_and_told(to_html(text), join_units, blocks, ("cpu",), WORDS[code])
    assert not problems
    states = {block.id: "verified" for block in blocks}
    html, told = edited_and_told(html, fold_proofs, blocks, states, WORDS[code])
    return Fragment(html), [*told]


def outline(node: Node) -> list[str]:
    return [
        f"{one.tag}.{(one.attributes.get('class') or '').split(' ')[0]}".rstrip(".")
        for one in children(node)
        if one.is_element_node
    ]


@pytest.mark.parametrize(("code", "mark"), [("en", "Proof"), ("zh", "证明")])
def test_a_proof_is_folded_at_the_end_of_its_sentence(code: str, mark: str) -> None:
    page, problems = shown(f"# Title\n\nOne.\n\n{PROOF.format('a')}\nTwo.\n", code)
    assert problems == []
    assert outline(page.root) == ["h1", "div.proven", "p"]
    (group,) = page.root.css("div.proven")
    assert outline(group) == ["p", "details.proof"]
    (folded,) = page.root.css("details")
    assert folded.attributes["data-state"] == "verified"
    assert outline(folded) == ["summary", "div.block"]
    (summary,) = page.root.css("summary")
    assert summary.text() == mark
    (unit,) = page.root.css("details > div.block#a")
    assert "".join(one.text() for one in unit.css("samp")) == "a"


def test_proofs_of_one_sentence_follow_one_another() -> None:
    page, _ = shown(
        f"One.\n\n{PROOF.format('a')}\n{PROOF.format('b')}\nTwo.\n\n{PROOF.format('c')}"
    )
    assert [outline(group) for group in page.root.css("div.proven")] == [
        ["p", "details.proof", "details.proof"],
        ["p", "details.proof"],
    ]
    assert [one.attributes["id"] for one in page.root.css("details > .block")] == ["a", "b", "c"]


def test_the_proof_of_an_item_stands_in_it() -> None:
    inside = PROOF.format("a").replace("\n", "\n    ")
    page, _ = shown(f"- One.\n\n    {inside}\n- Two.\n")
    assert [outline(one) for one in page.root.css("li")] == [["div.proven"], ["p"]]


def test_a_proof_that_the_site_shows_below_no_sentence_is_told() -> None:
    text = f"<!-- a comment -->\n\n{PROOF.format('a')}"
    page, _ = read_markdown(text, Path("page.md"), "page.md")
    html, _ = edited_and_told(to_html(text), join_units, page.blocks, ("cpu",), WORDS["en"])
    states = {"a": "verified"}
    html, problems = edited_and_told(html, fold_proofs, page.blocks, states, WORDS["en"])
    assert [*problems] == ["line 4: no sentence stands above the proof `a`"]
    assert outline(Fragment(html).root) == ["div.block"]
