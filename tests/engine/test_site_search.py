"""What a page is to Pagefind: how it wants to be found, and its words."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from verified_docs.site import Findable, Indexing, IndexingError
from verified_docs.site.build_cache import Kept
from verified_docs.site.files import search as module
from verified_docs.site.files.search import findable, prepared

PAGE = """\
<html lang="zh"><head><title>层</title></head><body>
<article class="md-content__inner md-typeset">
<h1 id="top">自定义层<a class="headerlink" href="#top">¶</a></h1>
<p title="层"><code>tf.data</code>，见 3.15 版。See e.g. f(x).</p>
<h2 id="a">A "part"</h2>
<pre><a href="#keras">keras.Dense</a>(<span class="mi">4</span>).units</pre>
</article></body></html>
"""


def apart(text: str) -> str:
    return f" {' '.join(text)} "


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({}, Findable()),
        ({"search": {"boost": 0.5}}, Findable(0.5)),
        ({"search": {"keywords": ["a", "b c"]}}, Findable(1, ("a", "b c"))),
    ],
)
def test_a_page_says_how_it_wants_to_be_found(metadata: dict, expected: Findable):
    assert findable(metadata) == expected
    assert findable(metadata, ["Dense"]) == replace(expected, names=("Dense",))


@pytest.mark.parametrize(
    "given",
    [
        "no",
        {"exclude": True},
        {"boost": "2"},
        {"boost": True},
        {"boost": -1},
        {"boost": 11},
        {"keywords": "a"},
        {"keywords": [1]},
    ],
)
def test_a_page_that_says_it_wrongly_is_told(given: object):
    with pytest.raises(ValueError, match=r"`(search|boost|keywords):`"):
        findable({"search": given})


def test_the_words_of_chinese_and_of_dotted_names_are_parted():
    text = prepared(PAGE, Findable(), apart)
    assert "自 定 义 层" in text
    assert "tf . data" in text
    assert 'keras . Dense</a> ( <span class="mi">4</span>) . units' in text
    assert "f ( x)" in text


def test_what_is_no_word_stays_as_it_is():
    text = prepared(PAGE, Findable(), apart)
    assert '<html lang="zh">' in text
    assert "<title>层</title>" in text
    assert 'title="层"' in text
    assert "3.15" in text
    assert "<div><meta" in text


def test_headings_and_keywords_are_metadata():
    text = prepared(PAGE, Findable(2, ("权重", 'a "b" & c')), apart, " · ")
    metadata = dict(
        re.findall(r'<meta data-pagefind-meta="(\w+)\[content\]" content="(.*?)">', text)
    )
    assert metadata["headings"] == "A &quot;part&quot;"
    assert metadata["keywords"] == " 权 重  · a &quot;b&quot; &amp; c"
    assert '<div data-pagefind-weight="2">' in text
    assert "</h1> · \n" in text


def test_only_the_pages_given_are_found_and_the_words_are_listed(tmp_path: Path):
    for name in ("index.html", "other/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, "utf-8")
    Indexing(tmp_path, "zh", {"index.html": Findable()}).finish()
    written = tmp_path / "pagefind"
    assert len(list(written.glob("fragment/*"))) == 1
    assert {"自定义", "层"} <= set((written / "words.txt").read_text("utf-8").split())
    assert not list(written.glob("*ui*"))
    assert (tmp_path / "index.html").read_text("utf-8") == PAGE


def test_what_pages_are_called_is_listed_by_the_ids_of_results(tmp_path: Path):
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    Indexing(tmp_path, "zh", {"index.html": Findable(1, ("权重", "tf.data"))}).finish()
    written = tmp_path / "pagefind"
    (fragment,) = written.glob("fragment/*")
    pages = json.loads((written / "pages.json").read_text("utf-8"))
    assert {id_: [re.sub(r"\s", "", one) for one in called] for id_, called in pages.items()} == {
        fragment.stem: ["自定义层", "权重", "tf.data"]
    }
    assert json.loads((written / "names.json").read_text("utf-8"))["names"] == []


def test_what_was_kept_of_a_page_has_its_words_and_another_page_is_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def words(page: str) -> set[str]:
        (tmp_path / "index.html").write_text(page, "utf-8")
        kept = Kept(tmp_path / "kept")
        Indexing(tmp_path, "zh", {"index.html": Findable()}, kept).finish()
        kept.save()
        return set((tmp_path / "pagefind" / "words.txt").read_text("utf-8").split())

    first = words(PAGE)
    assert "卷积" in words(PAGE.replace("自定义", "卷积")) - first
    kept = words(PAGE.replace("自定义", "卷积"))
    monkeypatch.setattr(module, "prepared", None)  # nothing is read again
    assert words(PAGE.replace("自定义", "卷积")) == kept


def test_a_language_with_spaces_has_no_list_of_words(tmp_path: Path):
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    Indexing(tmp_path, "en", {"index.html": Findable()}).finish()
    assert (tmp_path / "pagefind" / "pagefind.js").is_file()
    assert not (tmp_path / "pagefind" / "words.txt").exists()


def test_an_index_that_cannot_be_made_says_why(tmp_path: Path):
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "pagefind").write_text("in the way", "utf-8")
    with pytest.raises(IndexingError, match=r"(?s)^the site has no search: .*File exists"):
        Indexing(tmp_path, "en", {"index.html": Findable()}).finish()
