"""The site in English."""

from __future__ import annotations

from datetime import date

from verified_docs.site.words.words import StateWords, Words

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


WORDS = Words(
    code="en",
    name="English",
    called={"zh": "英文"},
    locale="en_US",
    spaced=True,
    fonts=(
        "Noto Sans CJK SC",  # whose Latin letters are drawn to go with the Chinese ones
        "Noto Sans SC",
        "Source Han Sans SC",
        "Source Han Sans CN",
        "Noto Sans",
        "Source Sans 3",
        "Inter",
        "Helvetica Neue",
        "Liberation Sans",
        "DejaVu Sans",
    ),
    output="Output",
    raises="Raises {name}",
    workers_output="Output of {number} processes",
    workers="Run as {number} processes",
    signature="Signature, checked against the installed version",
    more_lines="{number} more lines",
    proof="Proof",
    proof_title="The program that shows it, and what it printed",
    parameters="Names and defaults checked against the installed version",
    all_parameters="Checked against the installed version: no parameter is missing",
    link="Link to this block",
    standalone="copy standalone",
    standalone_title="Copy standalone: this block with all it needs, as a program of its own",
    not_run="Not run: {reason}.",
    needs_gpu="Needs a GPU{why}; there is no GPU run of this page on record.",
    needs_network="Needs the network{why}: run only where a connection is allowed.",
    needs_condition="Not run here: needs {condition}{why}, and {found}.",
    found_version="{name} {version} is installed",
    found_nothing="{name} is not installed",
    found_value="{name} is {value}",
    aside=" ({text})",
    all_run="Every block has been run.",
    block="Block",
    page="Page",
    why="Why",
    verified="Verified with {software} on {device}, {date}",
    unverified="Not verified: there is no run of this version of the page on record",
    separator=", ",
    day=_day,
    download="Download this page:",
    download_script="Python (.py)",
    download_notebook="notebook (.ipynb)",
    colab="Open in Colab",
    edit="Edit this page",
    report="Report a problem with this page",
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
    listed="the pages in English, in sections",
    other_language="The same pages in {language}: {link}",
    whole="All pages in one file: {link}",
    filter="Show only lines with",
    shown="{shown} of {all} shown",
    running="Verifying…",
    settled="Verified just now",
    failed="Failed",
    state=StateWords(
        names={
            "verified": "Verified",
            "unverified": "Not verified",
            "excluded": "Not run",
            "none": "No code",
        },
        facts={
            "ran": "Verified in {time} on {device}, {date}, with {software}.",
            "excerpt": "Compared with its file in the repository, {date}.",
            "compared": "Compared with what is installed on {device}, {date}, with {software}.",
        },
        signature="Signature",
        no_run="Not verified with the code as it is now: no run of it is on record.",
        see_run="See the run",
        seconds="{number} s",
        instant="under 0.1 s",
        columns=("Page", "Run", "Compared", "Not run", "Verified", "Time"),
        some="{part} of {all}",
        when="{device}, {date}",
        usual="Where a row names no versions, they are {software}.",
        show="Show",
        choices={
            "": "all pages",
            "verified": "verified",
            "unverified": "not verified",
            "not-run": "with blocks that are not run",
            "none": "without code",
            "on": "verified on {device}",
        },
        sum="All pages",
        data="The same for programs: {data}. In short, for other sites: {badge}.",
        badge="{count} blocks verified",
        badge_some="{count} of {total} blocks verified",
    ),
    search_failed="The search could not be loaded. Check your connection and try again.",
    outdated="This is an older version, {version}. {link}",
    outdated_link="See this page in the newest, {version}",
    missing="There is no such page",
    missing_why="It may have been renamed, or may not exist in this version. Start from {home}.",
    missing_why_search=(
        "It may have been renamed, or may not exist in this version. Start from {home}, or search "
        "above."
    ),
    home="the home page",
    missing_found="You may have been looking for",
    missing_ask="Search for “{words}”",
)
