"""The words the site adds to a page, in the page's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from verified_docs.site.words.state_words import STATE_WORDS, StateWords

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


@dataclass(frozen=True)
class Words:
    """Everything the hook writes into a page that a reader of one language reads."""

    output: str
    """Label of what a block prints."""
    raises: str
    """Label of what a block prints when it ends with the exception `{name}`."""
    workers_output: str
    """Label of what a block prints that runs as `{number}` processes."""
    workers: str
    """Label of such a block when it prints nothing."""
    signature: str
    """Label of a signature."""
    more_lines: str
    """Opens the rest of a long output, which has `{number}` lines."""
    parameters: str
    """Below a list of parameters."""
    all_parameters: str
    """Below a list that leaves no parameter out."""
    link: str
    """Name of the link to a block."""
    standalone: str
    """The control that copies a block's standalone program."""
    standalone_title: str
    """What that control does, in full."""
    not_run: str
    """Why a block is never run: `{reason}`."""
    needs_gpu: str
    """Shown at a block that only a GPU run can prove, when the page has no such record; `{why}`
    is an aside or nothing."""
    needs_network: str
    """Shown at a block that reaches the network; `{why}` as above."""
    aside: str
    """What `{text}` is in the middle of a sentence."""
    all_run: str
    """Where blocks that are not run are listed, and there are none."""
    block: str
    """Heads of the columns of that list."""
    page: str
    why: str
    verified: str
    """The line of one environment: `{software}`, `{device}`, `{date}`."""
    unverified: str
    separator: str
    """Between the names of a list."""
    day: Callable[[date], str]
    download: str
    """Before the links to a page as files."""
    download_script: str
    download_notebook: str
    colab: str
    """The link that opens a page's notebook in Colab."""
    edit: str
    """The link to a page's source, where it is edited."""
    report: str
    """The link to where a problem with a page is reported."""
    language_names: Mapping[str, str]
    """By its code, a language as a word of this one."""
    behind: str
    """On a page whose counterpart has changed since: `{link}` leads there."""
    behind_link: str
    """The link to the counterpart in `{language}`."""
    untranslated: str
    """On a page that does not exist in `{language}`; what follows is the link below."""
    nearest: str
    """For who reads this language: the link to its page that is nearest to one it lacks."""
    licences: str
    """Links of the footer."""
    accessibility: str
    changes: str
    feed: str
    feed_title: str
    """The link to the feed on the page it is made from."""
    colon: str
    """Between a whole and its part."""
    offline: str
    start: str
    """The section of pages that the navigation has in none, where pages are listed as text."""
    other_language: str
    """There, the list `{link}` in another `{language}`."""
    whole: str
    """There, the link `{link}` to all pages in one file."""
    locale: str
    """The language as cards of shared links name it."""
    api_filter: str
    """Over the field that narrows the index of names."""
    api_one: str
    """How many names it shows: one, or `#`."""
    api_count: str
    api_none: str
    running: str
    """States of the live preview; its script shows them."""
    settled: str
    failed: str
    state: StateWords
    """What is said about the state of blocks and pages."""


def _english_day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _chinese_day(day: date) -> str:
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


WORDS = {
    "en": Words(
        output="Output",
        raises="Raises {name}",
        workers_output="Output of {number} processes",
        workers="Run as {number} processes",
        signature="Signature, checked against the installed version",
        more_lines="{number} more lines",
        parameters="Names and defaults checked against the installed version",
        all_parameters="Checked against the installed version: no parameter is missing",
        link="Link to this block",
        standalone="copy standalone",
        standalone_title="Copy standalone: this block with all it needs, as a program of its own",
        not_run="Not run: {reason}.",
        needs_gpu="Needs a GPU{why}; there is no GPU run of this page on record.",
        needs_network="Needs the network{why}: run only where a connection is allowed.",
        aside=" ({text})",
        all_run="Every block has been run.",
        block="Block",
        page="Page",
        why="Why",
        verified="Verified with {software} on {device}, {date}",
        unverified="Not verified: there is no run of this version of the page on record",
        separator=", ",
        day=_english_day,
        download="Download this page:",
        download_script="Python (.py)",
        download_notebook="notebook (.ipynb)",
        colab="Open in Colab",
        edit="Edit this page",
        report="Report a problem with this page",
        language_names={"en": "English", "zh": "Chinese"},
        behind="{link} has changed since this one was written against it.",
        behind_link="The {language} version of this page",
        untranslated="This page has not been translated into {language} yet.",
        nearest="Go to the nearest page in English",
        licences="Licences",
        accessibility="Accessibility",
        changes="What changed",
        feed="Feed",
        feed_title="Subscribe to this page (Atom feed)",
        colon=": ",
        offline="Read offline",
        start="Start here",
        other_language="The same pages in {language}: {link}",
        whole="All pages in one file: {link}",
        locale="en_US",
        api_filter="Show only names with",
        api_one="1 name",
        api_count="# names",
        api_none="No such name.",
        running="Verifying…",
        settled="Verified just now",
        failed="Failed",
        state=STATE_WORDS["en"],
    ),
    "zh": Words(
        output="输出",
        raises="抛出 {name}",
        workers_output="{number} 个进程的输出",
        workers="以 {number} 个进程运行",
        signature="签名，已与所装版本核对",
        more_lines="其余 {number} 行",
        parameters="参数名与默认值已与所装版本核对",
        all_parameters="已与所装版本核对，参数没有遗漏",
        link="此代码块的链接",
        standalone="复制独立程序",
        standalone_title="复制独立程序：此代码块连同它用到的全部代码，可以单独运行",
        not_run="未运行：{reason}。",
        needs_gpu="需要 GPU{why}；本页目前没有在 GPU 上的运行记录。",
        needs_network="需要联网{why}：只在允许联网的环境中运行。",
        aside="（{text}）",
        all_run="每个代码块都运行过。",
        block="代码块",
        page="页面",
        why="原因",
        verified="已验证：{software}，{device}，{date}",
        unverified="未验证：本页的当前版本没有运行记录",
        separator="、",
        day=_chinese_day,
        download="下载本页：",
        download_script="Python 程序（.py）",
        download_notebook="笔记本（.ipynb）",
        colab="在 Colab 中打开",
        edit="编辑本页",
        report="报告本页的问题",
        language_names={"en": "英文", "zh": "中文"},
        behind="{link}后来有过改动，本页可能还没有跟上。",
        behind_link="本页的{language}版",
        untranslated="本页还没有译成{language}。",
        nearest="前往最接近的中文页面",
        licences="许可",
        accessibility="无障碍",
        changes="更新记录",
        feed="订阅源",
        feed_title="订阅本页（Atom）",
        colon="：",
        offline="离线阅读",
        start="从这里开始",
        other_language="同样的页面，{language}版：{link}",
        whole="所有页面合成的单个文件：{link}",
        locale="zh_CN",
        api_filter="只列出包含这些字符的名称",
        api_one="共 1 个名称",
        api_count="共 # 个名称",
        api_none="没有这样的名称。",
        running="正在验证…",
        settled="刚刚验证通过",
        failed="未通过",
        state=STATE_WORDS["zh"],
    ),
}
"""Words of each language of the site, by the theme's language code."""
