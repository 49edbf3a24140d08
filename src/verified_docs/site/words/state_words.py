"""The words in which the site says what is verified, in the languages of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class StateWords:
    """What a reader of one language reads about the state of blocks and pages."""

    names: Mapping[str, str]
    """Each state in a word or two; `none` is that of a page without code."""
    ran: str
    """Of a run that proves a block: `{time}`, `{device}`, `{date}`, `{software}`."""
    compared: str
    """The same of a signature, which takes no time."""
    signature: str
    """Label of a signature that no record proves."""
    no_run: str
    """Of a block that no record proves."""
    see_run: str
    """The link to where a run can be seen."""
    seconds: str
    """A duration of `{number}` seconds."""
    instant: str
    """One too short to tell."""
    columns: tuple[str, str, str, str, str, str]
    """Heads of the table of pages."""
    some: str
    """`{part}` of `{all}` blocks."""
    when: str
    """In a row: `{device}` and `{date}`."""
    usual: str
    """Above the table: the versions, `{software}`, that its rows leave out."""
    find: str
    """Names of the two filters."""
    show: str
    choices: Mapping[str, str]
    """What the second filter offers; `on` is followed by each `{device}`."""
    shown: str
    """How many rows the filters leave: `{shown}` of `{all}`."""
    sum: str
    """Head of the last row."""
    data: str
    """Below the table: `{data}` and `{badge}` are links to files."""
    badge: str
    """What the badge says: `{count}` blocks are verified."""
    badge_some: str
    """What it says when there are others: `{count}` of `{total}`."""


STATE_WORDS = {
    "en": StateWords(
        names={
            "verified": "Verified",
            "unverified": "Not verified",
            "excluded": "Not run",
            "none": "No code",
        },
        ran="Verified in {time} on {device}, {date}, with {software}.",
        compared="Compared with what is installed on {device}, {date}, with {software}.",
        signature="Signature",
        no_run="Not verified with the code as it is now: no run of it is on record.",
        see_run="See the run",
        seconds="{number} s",
        instant="under 0.1 s",
        columns=("Page", "Run", "Compared", "Not run", "Verified", "Time"),
        some="{part} of {all}",
        when="{device}, {date}",
        usual="Where a row names no versions, they are {software}.",
        find="Find a page",
        show="Show",
        choices={
            "": "all pages",
            "verified": "verified",
            "unverified": "not verified",
            "not-run": "with blocks that are not run",
            "none": "without code",
            "on": "verified on {device}",
        },
        shown="{shown} of {all} pages",
        sum="All pages",
        data="The same for programs: {data}. In short, for other sites: {badge}.",
        badge="{count} blocks verified",
        badge_some="{count} of {total} blocks verified",
    ),
    "zh": StateWords(
        names={
            "verified": "已验证",
            "unverified": "未验证",
            "excluded": "未运行",
            "none": "没有代码",
        },
        ran="已验证：{device}，用时 {time}，{date}，{software}。",
        compared="已与所装版本核对：{device}，{date}，{software}。",
        signature="签名",
        no_run="未验证：当前的代码没有运行记录。",
        see_run="查看这次运行",
        seconds="{number} 秒",
        instant="0.1 秒以内",
        columns=("页面", "运行", "核对", "未运行", "验证", "用时"),
        some="{part}/{all}",
        when="{device}，{date}",
        usual="没有写明版本的行，用的都是 {software}。",
        find="查找页面",
        show="显示",
        choices={
            "": "全部页面",
            "verified": "已验证",
            "unverified": "未验证",
            "not-run": "有代码块未运行",
            "none": "没有代码",
            "on": "在 {device} 上验证过",
        },
        shown="共 {all} 页，显示 {shown} 页",
        sum="合计",
        data="供程序读取的同一份数据：{data}。可以放到其他网站的徽章：{badge}。",
        badge="{count} 个代码块已验证",
        badge_some="{total} 个代码块中有 {count} 个已验证",
    ),
}
"""By the theme's language code."""
