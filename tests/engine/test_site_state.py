"""What the site says of the state of blocks and pages, without building a site."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import markdown
import pytest
from bs4 import BeautifulSoup
from trees import edited

from verified_docs.model.page import Page
from verified_docs.read.fences import EXTENSIONS
from verified_docs.read.markdown import read_markdown
from verified_docs.record.confirmation import Confirmation, Ran
from verified_docs.record.environment import Environment
from verified_docs.site import WORDS, Words, badge_svg, count_once, custom_fences, page_state
from verified_docs.site.blocks.block_units import join_units
from verified_docs.site.blocks.checked_lists import label_lists
from verified_docs.site.blocks.notices import notice
from verified_docs.site.blocks.state_mark import duration, state_marks
from verified_docs.site.lists.state import PageState, Tally
from verified_docs.site.lists.state_list import STATES_PLACE, place_states, states_data
from verified_docs.site.tree import Fragment

ENGLISH, CHINESE = WORDS["en"], WORDS["zh"]
NAMES = {"tensorflow": "TensorFlow", "keras": "Keras"}
RUN = "https://ci.example.org/runs/7?a=1&b=2"
PAGE = """
# Page {#page}

```python { id="one" }
x = 1
```

```python { id="two" }
x = 2
```

```python { id="signature" signature }
json.dumps(obj)
```

```python { id="on-gpu" gpu reason="reads <memory>" }
x = 3
```

```python { id="never" notest reason="takes a day" }
x = 4
```

## dumps {#json.dumps}

| parameter | meaning |
| --- | --- |
| `obj` | what it means |
"""


def read(text: str = PAGE, name: str = "docs/en/page.md") -> Page:
    page, problems = read_markdown(text, Path(name), name)
    assert not problems
    return page


def confirmation(
    *blocks: str, device: str = "cpu", keras: str = "3.15.1", run: str = "", seconds: float = 0.25
) -> Confirmation:
    """A run of blocks; the page was verified when its first block was, a day before the rest."""
    packages = {"tensorflow": "2.21.0", "keras": keras, "numpy": "2.4.6"}
    environment = Environment(device, "3.11.7", "linux-x86_64", packages, "f", "2026-02-28")
    return Confirmation(environment, {block: Ran("2026-03-01", seconds, run) for block in blocks})


CPU = confirmation("one", "two", "signature", "parameters-json.dumps")


def on_cpu(page: Page, **facts: str) -> Confirmation:
    """A run of every block of a page that a CPU can run."""
    blocks = page.blocks
    return confirmation(*(b.id for b in blocks if not (b.options.gpu or b.options.notest)), **facts)


def mark(id_: str, *confirmations: Confirmation, words: Words = ENGLISH) -> BeautifulSoup:
    return BeautifulSoup(
        state_marks(read().blocks, confirmations, NAMES, words)[id_], "html.parser"
    )


def panel(id_: str, *confirmations: Confirmation, words: Words = ENGLISH) -> list[str]:
    """The lines of a block's panel."""
    found = mark(id_, *confirmations, words=words).select(".block-state__panel > span")
    return [line.get_text() for line in found]


def test_the_mark_of_text_from_a_file_says_that_it_was_compared_with_it():
    text = '```sh { id="quoted" source="setup.sh" }\nls\n```\n'
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    assert problems == ()
    confirmation = Confirmation(CPU.environment, {"quoted": Ran("2026-03-01", 0.0)})
    said = [
        state_marks(page.blocks, [confirmation], NAMES, words)["quoted"] for words in WORDS.values()
    ]
    assert "Compared with its file in the repository, 1 March 2026." in said[0]
    assert "已与仓库中的文件核对" in said[1]


def test_the_mark_of_a_block_says_versions_device_day_and_seconds():
    assert panel("one", CPU) == [
        "Verified in 0.2 s on CPU, 1 March 2026, "
        "with TensorFlow 2.21.0, Keras 3.15.1, Python 3.11.7."
    ]
    assert panel("one", CPU, words=CHINESE) == [
        "已验证：CPU，用时 0.2 秒，2026 年 3 月 1 日，"
        "TensorFlow 2.21.0、Keras 3.15.1、Python 3.11.7。"
    ]


def test_the_mark_is_a_named_button_that_its_panel_describes():
    html = mark("one", CPU)
    button = html.select_one("button")
    assert button is not None
    assert button["type"] == "button"
    assert button["aria-label"] == "Verified"
    assert button["aria-describedby"] == html.select_one(".block-state__panel")["id"]


def test_each_device_has_its_line_and_the_cpu_is_first():
    gpu = confirmation("one", "on-gpu", device="NVIDIA <H100>")
    first, second = panel("one", gpu, CPU)
    assert "on CPU" in first
    assert "on NVIDIA <H100>" in second
    (only,) = panel("on-gpu", gpu, CPU)
    assert "on NVIDIA <H100>" in only


@pytest.mark.parametrize(
    ("seconds", "english", "chinese"),
    [
        (0.0, "under 0.1 s", "0.1 秒以内"),
        (0.099, "under 0.1 s", "0.1 秒以内"),
        (0.1, "0.1 s", "0.1 秒"),
        (8, "8.0 s", "8.0 秒"),
        (123.44, "123.4 s", "123.4 秒"),
    ],
)
def test_a_duration_has_one_decimal(seconds: float, english: str, chinese: str):
    assert (duration(seconds, ENGLISH), duration(seconds, CHINESE)) == (english, chinese)


def test_the_mark_links_to_the_run_where_the_record_knows_one():
    (link,) = mark("one", confirmation("one", run=RUN)).select("a")
    assert link["href"] == RUN
    assert link.get_text() == "See the run"


@pytest.mark.parametrize("run", ["", "javascript:alert(1)", "run 7"])
def test_the_mark_links_to_nothing_but_an_address(run: str):
    assert mark("one", confirmation("one", run=run)).select("a") == []


def test_a_signature_is_compared_and_takes_no_time():
    (line,) = panel("signature", CPU)
    assert line.startswith("Compared with what is installed on CPU, 1 March 2026, with TensorFlow")
    assert "0.2 s" not in line


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_what_is_only_compared_claims_that_it_was_only_where_a_record_says_so(words: Words):
    page = read()
    configs = {"pymdownx.superfences": {"custom_fences": custom_fences()}}
    html = markdown.markdown(PAGE, extensions=list(EXTENSIONS), extension_configs=configs)
    for devices in ((), ("cpu",)):
        tree = Fragment(html)
        assert join_units(tree.root, page.blocks, devices, words) == ()
        verified = bool(devices)
        assert label_lists(tree.root, page.blocks, words, verified=verified) == ()
        joined = tree.html
        for claim in (words.signature, words.parameters):
            assert (claim in joined) == bool(devices)
        for claim in (f">{words.state.signature}<", words.state.no_run):
            assert (claim in joined) != bool(devices)


def test_a_block_without_a_matching_record_says_so():
    for words in (ENGLISH, CHINESE):
        assert mark("one", words=words).select("[data-state=unverified]")
        assert panel("one", words=words) == [words.state.no_run]


@pytest.mark.parametrize("id_", ["on-gpu", "never"])
def test_the_mark_of_an_excluded_block_says_what_its_notice_says(id_: str):
    (block,) = [block for block in read().blocks if block.id == id_]
    for words in (ENGLISH, CHINESE):
        html = mark(id_, CPU, words=words)
        assert html.select("[data-state=excluded]")
        assert panel(id_, CPU, words=words) == [notice(block, ["cpu"], words)]


def test_marks_have_ids_of_their_own_and_lists_of_parameters_have_none():
    marks = state_marks(read().blocks, [CPU], NAMES, ENGLISH)
    assert list(marks) == ["one", "two", "signature", "on-gpu", "never"]
    ids = re.findall(' id="([^"]+)"', "".join(marks.values()))
    assert len(set(ids)) == len(marks)


def test_no_mark_carries_a_style_or_a_script():
    html = "".join(state_marks(read().blocks, [CPU], NAMES, ENGLISH).values())
    assert not re.search(r"style=|<script|\son\w+=", html)


@pytest.mark.parametrize(
    ("text", "proven", "state"),
    [
        (PAGE, True, "verified"),
        (PAGE, False, "unverified"),
        ('```python { notest reason="why" }\nx = 1\n```\n', False, "excluded"),
        ('```python { if="packaging>=999" }\nx = 1\n```\n', False, "excluded"),
        ('```python { if="packaging" }\nx = 1\n```\n', False, "unverified"),
        ("Only words.\n", False, None),
    ],
)
def test_a_page_is_verified_when_every_block_that_is_to_run_is(
    text: str, proven: bool, state: str | None
):
    page = read(text)
    assert page_state(page, "", "", [on_cpu(page)] if proven else []).state == state


def listed() -> list[PageState]:
    """A verified page, one verified with another Keras and on a GPU, a changed one, and words."""
    page = read()
    gpu = confirmation("one", "two", "on-gpu", device="NVIDIA H100", keras="3.14.0", seconds=3)
    return [
        page_state(page, "First <1>", "../first/", [on_cpu(page)]),
        page_state(page, "Second", "../second/", [gpu, on_cpu(page)]),
        page_state(page, "Third", "../third/", []),
        page_state(read("Only words.\n"), "Words", "../words/", []),
    ]


def table(words: Words = ENGLISH) -> BeautifulSoup:
    before = f"<p>Before</p>{STATES_PLACE}"
    html = edited(before, place_states, listed(), NAMES, words, "../badge.svg")
    return BeautifulSoup(html, "html.parser")


def test_the_list_says_of_each_page_what_is_on_record():
    rows = [[cell.get_text(" ") for cell in row(["th", "td"])] for row in table()("tr")]
    day = "28 February 2026"
    assert rows == [
        ["Page", "Run", "Compared", "Not run", "Verified", "Time"],
        ["First <1>", "2", "2", "2", f"CPU, {day}", "1.0 s"],
        [
            *("Second", "3", "2", "1"),
            f"CPU, {day} NVIDIA H100, {day} TensorFlow 2.21.0, Keras 3.14.0, Python 3.11.7",
            "1.0 s 9.0 s",
        ],
        ["Third", "0 of 2", "0 of 2", "2", "Not verified", ""],
        ["Words", "", "", "", "No code", ""],
        ["All pages", "5 of 7", "4 of 6", "5", "", "2.0 s"],
    ]


def test_the_versions_that_most_runs_share_are_said_once_above_the_list():
    above = table().find("p", string=re.compile("no versions"))
    assert above is not None
    assert "TensorFlow 2.21.0, Keras 3.15.1, Python 3.11.7" in above.get_text()


def test_the_list_links_to_each_page_and_to_the_same_as_data():
    links = [str(link["href"]) for link in table()("a")]
    assert links[:4] == ["../first/", "../second/", "../third/", "../words/"]
    assert links[4:] == ["state.json", "../badge.svg"]


def test_the_filter_offers_the_states_and_devices_that_there_are():
    html = table(CHINESE)
    offered = {str(option["value"]): option.get_text() for option in html("option")}
    assert offered == {
        "": "全部页面",
        "verified": "已验证",
        "unverified": "未验证",
        "not-run": "有代码块未运行",
        "none": "没有代码",
        "on-cpu": "在 CPU 上验证过",
        "on-nvidia-h100": "在 NVIDIA H100 上验证过",
    }
    used = {token for row in html.select("tbody tr") for token in str(row["data-is"]).split()}
    assert used == offered.keys() - {""}


def test_above_the_list_is_a_field_that_finds_its_rows():
    field = table().select_one(".filter")
    assert field is not None
    assert len(table().select(str(field["data-rows"]))) == len(listed())
    status = field.select_one("[role=status]")
    assert status is not None
    assert status.get_text() == ENGLISH.shown.format(shown=4, all=4)


def test_the_data_say_of_every_block_what_proves_it():
    data = json.loads(states_data(listed(), "en"))
    assert data["blocks"] == {"verified": 9, "unverified": 4, "excluded": 5}
    second = data["pages"][1]
    assert (second["title"], second["state"]) == ("Second", "verified")
    assert second["blocks"]["never"] == {"kind": "script", "state": "excluded"}
    assert [run["device"] for run in second["runs"]] == ["cpu", "NVIDIA H100"]
    ran = second["runs"][1]["blocks"]["on-gpu"]
    assert ran == {"date": "2026-03-01", "seconds": 3, "run": None}


def badge(
    tally: Tally, *confirmations: Confirmation, words: Words = ENGLISH
) -> ElementTree.Element:
    return ElementTree.fromstring(badge_svg(tally, confirmations, NAMES, words))


def said(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter("{http://www.w3.org/2000/svg}text")]


def test_the_badge_says_how_many_blocks_are_verified_and_with_what():
    svg = badge(Tally(verified=572, excluded=7), CPU)
    assert said(svg) == ["572 blocks verified", "TensorFlow 2.21.0 · Keras 3.15.1"]
    assert svg.get("role") == "img"
    assert svg.get("aria-label") == "572 blocks verified · TensorFlow 2.21.0 · Keras 3.15.1"
    assert svg.findtext("{http://www.w3.org/2000/svg}title") == svg.get("aria-label")
    assert said(badge(Tally(2), CPU, words=CHINESE))[0] == "2 个代码块已验证"


def test_the_badge_looks_otherwise_when_a_block_is_not_verified():
    good, some = badge_svg(Tally(2), [CPU], NAMES, ENGLISH), badge(Tally(1, unverified=1), CPU)
    assert said(some)[0] == "1 of 2 blocks verified"
    colour = re.search('<rect x="0"[^>]*fill="(#[0-9a-f]+)"', good)
    assert colour is not None
    assert colour[1] not in ElementTree.tostring(some, encoding="unicode")


def test_a_badge_of_nothing_does_not_say_that_all_is_well():
    assert said(badge(Tally())) == ["0 of 0 blocks verified"]


def test_the_badge_names_the_versions_of_most_pages_on_a_cpu():
    old = confirmation("one", keras="3.14.0")
    gpus = [confirmation("one", device="NVIDIA H100", keras="3.13.0") for _ in range(3)]
    assert said(badge(Tally(2), old, CPU, CPU, *gpus))[1] == "TensorFlow 2.21.0 · Keras 3.15.1"


def test_the_badge_counts_a_block_once_for_all_languages_and_machines():
    page, other = read(), read(PAGE, "docs/zh/page.md")
    gpu = confirmation("one", "two", "on-gpu", device="NVIDIA H100")
    pages = [
        ("page.md", page_state(page, "", "", [on_cpu(page), gpu])),
        ("page.md", page_state(other, "", "", [on_cpu(other)])),
    ]
    assert count_once(pages) == Tally(verified=4, unverified=0, excluded=2)
    pages[1] = ("page.md", page_state(other, "", "", []))
    assert count_once(pages) == Tally(verified=0, unverified=4, excluded=2)
    assert count_once([("a.md", pages[0][1]), ("b.md", pages[0][1])]).verified == 8
