"""What the words of a language are; each language has a module of its own beside this one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class StateWords:
    """What a reader of one language reads about the state of blocks and pages."""

    names: Mapping[str, str]
    """Each state in a word or two; `none` is that of a page without code."""
    facts: Mapping[str, str]
    """What the mark of a block tells of a run: `ran`, `compared` of a signature, which takes no
    time, and `excerpt` of text from a file. Each may name `{time}`, `{device}`, `{date}` and
    `{software}`."""
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
    show: str
    """Name of the menu that leaves the pages of one state."""
    choices: Mapping[str, str]
    """What that menu offers; `on` is followed by each `{device}`."""
    sum: str
    """Head of the last row."""
    data: str
    """Below the table: `{data}` and `{badge}` are links to files."""
    badge: str
    """What the badge says: `{count}` blocks are verified."""
    badge_some: str
    """What it says when there are others: `{count}` of `{total}`."""


@dataclass(frozen=True)
class ElsewhereWords:
    """What a reader of one language reads about other environments."""

    same: str
    """Where a block does the same: `{environments}`."""
    other: str
    """What it does in others: `{environments}`, `{did}`."""
    older: str
    """After what an earlier version of the block did."""
    also: str
    """After what it did, where it issued a `{warning}` beside."""
    separator: str
    """Between environments, whose names may hold commas."""
    row: str
    """Steps in a row, from the `{first}` to the `{last}`."""
    results: Mapping[str, str]
    """What it did, by its result; each may name `{line}`, `{here}`, `{there}`, `{name}`,
    `{parameter}`, `{raised}`, `{warning}`, `{message}` and `{detail}`."""
    since: str
    """Of a name: the first `{series}` of Keras that has it."""
    parameter_since: str
    """Of a `{parameter}` of that name."""
    some_pages: str
    """Above the lists: of `{all}` pages, the blocks of `{some}` were run elsewhere."""
    data: str
    """What the file `{data}` holds, and under what `{licence}`."""
    series_columns: tuple[str, str, str]
    """Heads of the table of what came and went with each series."""
    mine: str
    """Name of the menu of environments, of which a reader chooses the own."""
    mine_here: str
    """In that menu, the one that the pages were verified in."""
    table: str
    """Name of the table of pages by environments."""
    nothing: str
    """Where a list has no row."""
    names_columns: tuple[str, str, str]
    """Heads of the table of names that are not everywhere."""
    blocks_columns: tuple[str, str, str]
    """Heads of the table of blocks that do something else elsewhere."""
    step_here: str
    """In the title of a step, the environment that the pages are verified in."""
    step_count: str
    """How many blocks a step changes: `{count}`."""
    step_columns: tuple[str, str, str]
    """Heads of the table of a step."""
    as_shown: str
    """Of a block that does what its page shows, beside one that does not."""
    no_line: str
    """In the place of a line that is not there."""


@dataclass(frozen=True)
class Words:
    """Everything that differs from one language of a site to another, but for the pages."""

    code: str
    """As the theme knows the language; also the name of its module here."""
    name: str
    """What its readers call it, in the menu of languages."""
    called: Mapping[str, str]
    """What it is called in each other language, by the code of that one."""
    locale: str
    """The language as cards of shared links name it."""
    spaced: bool
    """Whether spaces stand between words; where not, the search parts them."""
    fonts: tuple[str, ...]
    """The families to draw it with, those that the site's styles prefer first."""

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
    used_in: str
    """Before the pages that use a name, at the end of what is said of it."""
    more_pages: str
    """Opens the rest of the pages that use a name, of which there are `{number}`."""
    minutes: str
    """At the end of what a page is for: it takes about `{number}` minutes."""
    proof: str
    """The mark at the end of a sentence that a program proves, which opens the program."""
    proof_title: str
    """What that mark does, in full."""
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
    needs_condition: str
    """Shown at a block whose `{condition}` does not hold, `{found}` being what there is instead;
    `{why}` as above."""
    found_version: str
    """Of such a condition: the package `{name}` is there in `{version}`."""
    found_nothing: str
    """Of such a condition: the package `{name}` is not there."""
    found_value: str
    """Of such a condition: the variable `{name}` has `{value}`."""
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
    listed: str
    """Of such a list, what it is."""
    other_language: str
    """There, the list `{link}` in another `{language}`."""
    whole: str
    """There, the link `{link}` to all pages in one file."""
    api_official: str
    """Last in the index, in the row of a name that has its place here: the official reference."""
    filter: str
    """Over the field that leaves the rows of a list or table that hold what is typed."""
    shown: str
    """How many it leaves: `{shown}` of `{all}`."""
    running: str
    """States of the live preview; its script shows them."""
    settled: str
    failed: str
    state: StateWords
    """What is said about the state of blocks and pages."""
    elsewhere: ElsewhereWords
    """What is said about other environments."""
    search_failed: str
    """Where the search would answer."""
    search_nearest: str
    """There, of words that no page has, in the place of `#`; what is like them follows."""
    outdated: str
    """On a page of an older version: `{version}` is that one, `{link}` leads to the newest."""
    outdated_link: str
    """Where it leads: `{version}`."""
    missing: str
    """Title of the page for a wrong address."""
    missing_why: str
    """What it says below: `{home}` is the link to the home page."""
    missing_why_search: str
    """The same where there is a search on the page."""
    home: str
    missing_found: str
    """Above links to what may have been meant."""
    missing_ask: str
    """The link to a search for `{words}`, which the page's script fills in."""
    calls: Mapping[str, str] = field(default_factory=dict)
    """What it calls languages whose own modules do not say so: those that were there before it."""
