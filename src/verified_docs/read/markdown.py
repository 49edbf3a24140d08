"""Read a Markdown page: its Python fences are blocks, with what stands after them."""

from __future__ import annotations

import dataclasses
import difflib
import re
from dataclasses import dataclass, field
from pathlib import Path

from verified_docs.errors import Problem
from verified_docs.kinds import (
    KINDS,
    PARAMETERS,
    Kind,
    UnreadableError,
    kind_of_fence,
    kinds_of_language,
    misfits,
)
from verified_docs.model import (
    Block,
    Documented,
    Fence,
    Figure,
    GivenFile,
    OptionError,
    Options,
    Page,
    ShownFile,
    Theme,
    parse_options,
)
from verified_docs.read.fences import scan

OUTPUT_LANGUAGE = "output"
RENDERING = ("title", "linenums", "hl_lines")
"""Options that are the renderer's, with or without braces around them."""

FIGURE_FOLDER = "figures"
"""Images in a folder of this name are drawn by the block they follow."""

_VALUES = re.compile(r"""[\w-]+=(?:"[^"]*"|'[^']*'|[^\s}]*)|#[^\s}]+""")
"""Options with values, and ids, between braces: what is left are classes."""
_OPTION = re.compile(r"([A-Za-z][\w-]*)(?:=(?:\"[^\"]*\"|'[^']*'|\S*))?")
_NO_SENTENCE = re.compile(r"#{1,6}(?:\s|$)|<|!!!|\?\?\?|===|---|\*\*\*\s*$|\|")
"""Lines that are a heading, HTML, the title of a box or a tab, a rule or a row of a table."""
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<path>[^)\s]+)(?:\s[^)]*)?\)")


def read_markdown(text: str, path: Path, name: str) -> tuple[Page, tuple[Problem, ...]]:
    """Return the page and its mistakes; `text` has line feeds only."""
    scanned = scan(text, name)
    reading = _Reading(name, text.split("\n"), list(scanned.problems))
    for fence in scanned.fences:
        reading.take(fence)
    blocks = _with_figures(reading.done(), reading.lines)
    blocks += [
        PARAMETERS.block(listed.api, listed.line, listed.parameters) for listed in scanned.lists
    ]
    blocks.sort(key=lambda block: block.line)
    reading.problems.extend(_duplicates(blocks, name))
    page = Page(
        path=path,
        name=name,
        text=text,
        title=scanned.title or path.stem,
        blocks=tuple(blocks),
        fences=scanned.fences,
        landmarks=scanned.landmarks,
    )
    return page, tuple(sorted(reading.problems, key=lambda problem: problem.line))


@dataclass
class _Reading:
    """What is known of a page after some of its fences."""

    name: str
    lines: list[str]
    problems: list[Problem]
    blocks: list[Block] = field(default_factory=list)
    positions: dict[str, int] = field(default_factory=dict)
    """For each heading the number of blocks below it, and of proofs."""
    waiting: list[GivenFile] = field(default_factory=list)
    """Files written for the next block."""
    previous: Fence | None = None
    """The fence before, where an output may follow it."""
    ends: dict[int, bool] = field(default_factory=dict)
    """For each line that ends a fence, whether the fence is part of a proof."""

    def take(self, fence: Fence) -> None:
        """Take the next fence of the page."""
        before, self.previous = self.previous, None
        self._read(fence, before)
        of_proof = bool(self.blocks) and self.blocks[-1].options.proof
        is_part = self.blocks[-1:] != [] and (
            fence.language == OUTPUT_LANGUAGE or self.blocks[-1].fence is fence
        )
        self.ends[fence.close_line] = of_proof and is_part

    def _read(self, fence: Fence, before: Fence | None) -> None:
        if fence.language == OUTPUT_LANGUAGE:
            self._output(fence, before)
            return
        in_braces = bool(fence.language) and fence.info.startswith("{")
        runs = bool(kinds_of_language(fence.language))
        options = self._options(fence) if runs or in_braces else parse_options("")
        kind = kind_of_fence(fence.language, options)
        if options.write:
            text = fence.source + "\n" if fence.source else ""
            self.waiting.append(GivenFile(options.write, text, fence.open_line))
        elif options.file:
            self._file(fence, options.file)
        elif kind:
            self._block(fence, options, kind)
        else:
            self.problems.extend(_misspelt(fence, self.name))

    def done(self) -> list[Block]:
        """Return the blocks; a file that no block can use is a mistake."""
        for given in self.waiting:
            self._problem(
                given.line,
                f"no block after it uses the file `{given.name}`: write it above the one that does",
            )
        return self.blocks

    def _problem(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.name, line, message))

    def _options(self, fence: Fence) -> Options:
        bare = not fence.info.startswith("{")
        if bare and all(option in RENDERING for option in _OPTION.findall(fence.info)):
            return parse_options("")
        try:
            return parse_options(fence.info, RENDERING)
        except OptionError as error:
            self._problem(fence.open_line, str(error))
            return parse_options("")

    def _block(self, fence: Fence, options: Options, kind: Kind) -> None:
        place = (fence.heading or "top") + ("-proof" if options.proof else "")
        self.positions[place] = self.positions.get(place, 0) + 1
        block = Block(
            id=options.id or f"{place}-{self.positions[place]}",
            source=fence.source,
            line=fence.first_line,
            options=options,
            documented=kind.documented(fence),
            fence=fence,
            kind=kind.name,
            given=tuple(self.waiting),
        )
        self.waiting = []
        try:
            block = kind.read(block)
        except UnreadableError as error:
            self._problem(fence.first_line + error.line, str(error))
            block = dataclasses.replace(block, source="")
        if kind.takes_output:
            self.previous = fence
        for message in misfits(block):
            self._problem(fence.open_line, message)
        if options.proof and not self._is_below_a_sentence(fence):
            message = (
                "a proof belongs to the sentence above it, and no paragraph is: write it right "
                "below the paragraph whose last sentence it proves"
            )
            self._problem(fence.open_line, message)
        self.blocks.append(block)

    def _is_below_a_sentence(self, fence: Fence) -> bool:
        """Whether text stands above a fence, with nothing but blanks and other proofs between."""
        for number in range(fence.open_line - 1, 0, -1):
            line = self.lines[number - 1].strip(" \t>")
            if self.ends.get(number):
                return True  # that proof is below the same sentence
            if line and not (self.blocks and _IMAGE.match(line)):
                return number not in self.ends and not _NO_SENTENCE.match(line)
        return False

    def _output(self, fence: Fence, before: Fence | None) -> None:
        if fence.info:
            self._problem(
                fence.open_line,
                "an `output` fence takes no options: write ```output alone, and options on the "
                "block above",
            )
        if before is None or not _follows(fence, before, self.lines):
            message = (
                "an `output` fence with no code before it: it stands right after its "
                "```python fence, with nothing but blank lines between"
            )
            self._problem(fence.open_line, message)
        else:
            self.blocks[-1] = dataclasses.replace(self.blocks[-1], documented=_documented(fence))

    def _file(self, fence: Fence, name: str) -> None:
        if not self.blocks:
            self._problem(
                fence.open_line,
                f"no block above writes the file `{name}`: show it right after the one that does, "
                f'or give it with write="{name}"',
            )
            return
        block = self.blocks[-1]
        if any(shown.name == name for shown in block.files):
            self._problem(
                fence.open_line,
                f"the file `{name}` of `{block.id}` is shown twice: keep one of them",
            )
        files = (*block.files, ShownFile(name, _documented(fence)))
        self.blocks[-1] = dataclasses.replace(block, files=files)


def _follows(output: Fence, code: Fence, lines: list[str]) -> bool:
    between = lines[code.close_line : output.open_line - 1]
    same_place = output.prefix.replace(" ", "") == code.prefix.replace(" ", "") and len(
        output.prefix
    ) == len(code.prefix)
    return same_place and all(not line.strip(" \t>") for line in between)


def _documented(fence: Fence) -> Documented:
    return Documented(text=fence.source, first_line=fence.first_line, close_line=fence.close_line)


def _misspelt(fence: Fence, name: str) -> list[Problem]:
    known = {
        written: kind.languages[0]
        for kind in KINDS
        for written in (*kind.languages, *kind.mistaken)
        if kind.languages
    } | {OUTPUT_LANGUAGE: OUTPUT_LANGUAGE, "outputs": OUTPUT_LANGUAGE}
    named = [fence.language] if fence.language else _VALUES.sub("", fence.info).strip("{}").split()
    meant = None
    for language in named:  # the first class is what the renderer takes as the language
        folded = language.lower().strip("{}.")
        close = difflib.get_close_matches(folded, ["python", "output"], n=1, cutoff=0.8)
        meant = known.get(folded) or next(iter(close), None)
        if meant:
            break
    if not meant:
        return _without_braces(fence, name)
    message = f"a fence marked `{fence.language or fence.info}` is not verified; write ```{meant}"
    message += "".join(kind.hint for kind in kinds_of_language(meant))
    return [Problem(name, fence.open_line, message)]


def _without_braces(fence: Fence, name: str) -> list[Problem]:
    """A fence with options that SuperFences knows in braces only is text on most sites."""
    if fence.info.startswith("{"):
        return []
    for option in _OPTION.findall(fence.info):
        if option not in RENDERING:
            message = (
                f"without braces around it, `{option}` keeps a site from taking this as a fence: "
                f"write ```{fence.language} {{ {fence.info} }}"
            )
            return [Problem(name, fence.open_line, message)]
    return []


def _with_figures(blocks: list[Block], lines: list[str]) -> list[Block]:
    """Give each block the images between its fences and the next text, heading or fence."""
    result = []
    for block in blocks:
        assert block.fence is not None
        start = (block.documented or block.fence).close_line
        figures = []
        for number in range(start, len(lines)):
            line = lines[number].strip(" \t>")
            images = list(_IMAGE.finditer(line))
            if line and (not images or _IMAGE.sub("", line).strip()):
                break
            for image in images:
                address, _, fragment = image["path"].partition("#")
                if FIGURE_FOLDER not in address.split("/")[:-1]:
                    continue
                theme: Theme = "dark" if fragment == "only-dark" else "light"
                figures.append(Figure(address, image["alt"].strip(), number + 1, theme))
        result.append(dataclasses.replace(block, figures=tuple(figures)))
    return result


def _duplicates(blocks: list[Block], name: str) -> list[Problem]:
    problems = []
    first: dict[str, int] = {}
    for block in blocks:
        if block.id in first:
            message = (
                f"duplicate id `{block.id}`: line {first[block.id]} has it already; "
                'give one of them another, as { id="name" }'
            )
            problems.append(Problem(name, block.line - 1, message))
        first.setdefault(block.id, block.line - 1)
    return problems
