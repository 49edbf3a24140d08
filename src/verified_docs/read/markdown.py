"""Read a Markdown page: its Python fences are blocks, with what stands after them."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from pathlib import Path

from verified_docs.errors import Problem
from verified_docs.kinds import (
    EXCERPT,
    PARAMETERS,
    Kind,
    UnreadableError,
    kind_of_fence,
    kinds_of_language,
    misfits,
)
from verified_docs.model import (
    Block,
    Excerpt,
    Fence,
    GivenFile,
    OptionError,
    Options,
    Page,
    ShownFile,
    known_options,
    parse_options,
)
from verified_docs.read.annotations import end_of
from verified_docs.read.fences import scan
from verified_docs.read.figures_below import IMAGE, with_figures
from verified_docs.read.includes import Source
from verified_docs.read.misspelt import misspelt
from verified_docs.read.mkdocs_site import Site, plain
from verified_docs.read.output_fences import (
    OPTION,
    OUTPUT_LANGUAGE,
    RENDERING,
    commented_by,
    documented_by,
    follows,
    in_file,
    may_be_output,
)

_PLAIN = plain(Path())
_NO_COMMAND = "a ```console fence without a command, which begins with `$ `"

_NO_SENTENCE = re.compile(r"#{1,6}(?:\s|$)|<|!!!|\?\?\?|===|---|\*\*\*\s*$|\|")
"""Lines that are a heading, HTML, the title of a box or a tab, a rule or a row of a table."""


def read_markdown(
    text: str,
    path: Path,
    name: str,
    site: Site = _PLAIN,
    source: Source | None = None,
) -> tuple[Page, tuple[Problem, ...]]:
    """Return the page and its mistakes; `text` has line feeds only.

    `site` is what renders the page; `source` is the text with what it includes.
    """
    scanned = scan(text, name, site, source)
    reading = _Reading(name, text.split("\n"), list(scanned.problems), site)
    for fence in scanned.fences:
        reading.take(fence)
    blocks = with_figures(reading.done(), reading.lines)
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
        notes=tuple(sorted([*scanned.notes, *reading.unverified])),
    )
    return page, tuple(sorted(reading.problems, key=lambda problem: problem.line))


@dataclass
class _Reading:
    """What is known of a page after some of its fences."""

    name: str
    lines: list[str]
    problems: list[Problem]
    site: Site
    blocks: list[Block] = field(default_factory=list)
    positions: dict[str, int] = field(default_factory=dict)
    """For each heading the number of blocks below it, and of proofs."""
    waiting: list[GivenFile] = field(default_factory=list)
    """Files written for the next block."""
    used_by_proofs: set[GivenFile] = field(default_factory=set)
    excerpts: list[Excerpt] = field(default_factory=list)
    """Those of them that are taken from a file of the project."""
    unverified: list[tuple[int, str]] = field(default_factory=list)
    """Fences that no run confirms, each a line and what it is."""
    open: list[int] = field(default_factory=list)
    """Numbers of the blocks whose output may follow."""
    ends: dict[int, bool] = field(default_factory=dict)
    """For each line that ends a fence, whether the fence is part of a proof."""

    def take(self, fence: Fence) -> None:
        """Take the next fence of the page."""
        self._read(fence)
        of_proof = bool(self.blocks) and self.blocks[-1].options.proof
        is_part = self.blocks[-1:] != [] and (
            fence.language == OUTPUT_LANGUAGE or self.blocks[-1].fence is fence
        )
        self.ends[fence.close_line] = of_proof and is_part

    def _read(self, fence: Fence) -> None:
        above = self._above(fence)
        self.open = [n for n in self.open if n != above and self._annotates(fence, n)]
        if above is not None and may_be_output(fence):
            if self.blocks[above].commented is None:
                self.blocks[above] = dataclasses.replace(self.blocks[above], beside=fence)
            if kinds_of_language(fence.language):
                self.unverified.append((fence.open_line, _NO_COMMAND))
            return
        if fence.language == OUTPUT_LANGUAGE:
            self._output(fence, above)
            return
        in_braces = bool(fence.language) and fence.info.startswith("{")
        runs = bool(kinds_of_language(fence.language))
        told = len(self.problems)
        inside = range(fence.open_line, fence.close_line + 1)
        broken = any(problem.is_local and problem.line in inside for problem in self.problems)
        options = self._options(fence) if runs or in_braces else parse_options("")
        mistaken = broken or len(self.problems) > told
        kind = kind_of_fence(fence.language, options)
        if options.write or options.file or not kind:
            self._runs_nothing(fence, options)
        if options.write:
            text = fence.source + "\n" if fence.source else ""
            self.waiting.append(GivenFile(options.write, text, fence.open_line))
            self.excerpts += [Excerpt(fence, options.source)] if options.source else []
        elif options.file:
            self._file(fence, options.file)
        elif kind:
            self._block(fence, options, kind, mistaken)
        if kind in (None, EXCERPT) and not options.write and not options.file:
            self.problems.extend(misspelt(fence, self.name))

    def done(self) -> list[Block]:
        """Return the blocks; a file that no block can use is a mistake."""
        for given in self.waiting:
            if given in self.used_by_proofs:
                continue
            self._problem(
                given.line,
                f"no block after it uses the file `{given.name}`: write it above the one that does",
            )
        return self.blocks

    def _problem(self, line: int, message: str) -> None:
        self.problems.append(Problem(self.name, line, message, is_local=True))

    def _options(self, fence: Fence) -> Options:
        others = dict(self.site.other_options)
        kept_out = fence.kept_out or next(
            (why for written, why in others.items() if why and _has(fence.info, written)), ""
        )
        names = (*RENDERING, *(written.partition("=")[0] for written in others))
        bare = not fence.info.startswith("{")
        if bare and all(option in names for option in OPTION.findall(fence.info)):
            options = parse_options("")
        else:
            try:
                options = parse_options(fence.info, names)
            except OptionError as error:
                options = parse_options("")
                if not fence.kept_out:
                    self._problem(fence.open_line, str(error))
        if kept_out and not options.notest:
            options = dataclasses.replace(
                options, notest=True, reason=kept_out, gpu=False, network=False
            )
        return options

    def _runs_nothing(self, fence: Fence, options: Options) -> None:
        """Tell what is said of a fence that only a block has, which runs."""
        for option in known_options().values():
            given = getattr(options, option.attribute) != option.default
            if given and option.name != "id" and option.fits not in ("file", "source"):
                message = f"option `{option.name}` belongs to a block, and this fence runs nothing"
                self._problem(fence.open_line, message)

    def _block(self, fence: Fence, options: Options, kind: Kind, mistaken: bool) -> None:
        place = (fence.heading or "top") + ("-proof" if options.proof else "")
        self.positions[place] = self.positions.get(place, 0) + 1
        block = Block(
            id=options.id or f"{place}-{self.positions[place]}",
            source=fence.source,
            line=fence.first_line,
            options=options,
            documented=in_file(kind.documented(fence), fence),
            fence=fence,
            kind=kind.name,
            given=tuple(self.waiting),
            excerpts=(
                *self.excerpts,
                *([Excerpt(fence, options.source)] if options.source else []),
            ),
        )
        self.excerpts = []
        if options.proof:  # it changes nothing for the blocks below, nor takes their files away
            self.used_by_proofs.update(self.waiting)
        else:
            self.waiting = []
        told = len(self.problems)
        try:
            block = kind.read(block)
        except UnreadableError as error:
            if not options.notest or not fence.kept_out:
                self._problem(block.page_line(error.line), str(error))
            block = dataclasses.replace(block, source="")
        if kind.takes_output:
            self.open.append(len(self.blocks))
            block = dataclasses.replace(block, commented=commented_by(block, kind))
        for message in misfits(block):
            self._problem(fence.open_line, message)
        if options.proof and not self._is_below_a_sentence(fence):
            message = (
                "a proof belongs to the sentence above it, and no paragraph is: write it right "
                "below the paragraph whose last sentence it proves"
            )
            self._problem(fence.open_line, message)
        mistaken = mistaken or len(self.problems) > told
        self.blocks.append(dataclasses.replace(block, is_mistaken=mistaken))

    def _is_below_a_sentence(self, fence: Fence) -> bool:
        """Whether text stands above a fence, with nothing but blanks and other proofs between."""
        for number in range(fence.open_line - 1, 0, -1):
            line = self.lines[number - 1].strip(" \t>")
            if self.ends.get(number):
                return True  # that proof is below the same sentence
            if line and not (self.blocks and IMAGE.match(line)):
                return number not in self.ends and not _NO_SENTENCE.match(line)
        return False

    def _above(self, fence: Fence) -> int | None:
        """Return the number of the block that a fence follows, where its output would stand."""
        for number in reversed(self.open):
            code = self.blocks[number].fence
            if code and follows(fence, code, self.lines):
                return number
        return None

    def _annotates(self, fence: Fence, number: int) -> bool:
        """Whether a fence stands in the list of annotations of a block."""
        code = self.blocks[number].fence
        return code is not None and fence.close_line <= end_of(code, self.lines)

    def _output(self, fence: Fence, above: int | None) -> None:
        if fence.info:
            self._problem(
                fence.open_line,
                "an `output` fence takes no options: write ```output alone, and options on the "
                "block above",
            )
        if above is None:
            message = (
                "an `output` fence with no code before it: it stands right after its "
                "```python fence, with nothing but blank lines between"
            )
            self._problem(fence.open_line, message)
        elif self.blocks[above].commented:
            message = "the block above has its output in `#>` comments already: keep one of the two"
            self._problem(fence.open_line, message)
        else:
            block = dataclasses.replace(self.blocks[above], documented=documented_by(fence))
            if fence.kept_out and not block.options.notest:
                options = dataclasses.replace(block.options, notest=True, reason=fence.kept_out)
                block = dataclasses.replace(block, options=options)
            self.blocks[above] = block

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
        files = (*block.files, ShownFile(name, documented_by(fence)))
        self.blocks[-1] = dataclasses.replace(block, files=files)


def _has(info: str, written: str) -> bool:
    """Whether the options of a fence hold one, given by its name or as `name="value"`."""
    name, _, value = written.partition("=")
    value = value.strip("\"'")
    wanted = rf"""(?<![^\s{{]){re.escape(name)}""" + (
        rf"""=["']?{re.escape(value)}["']?""" if value else ""
    )
    return bool(re.search(wanted + r"(?=[\s}=]|$)", info))


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
