"""Find the smallest program that still runs a block by itself.

A page is a list of statements, each of which binds, uses and changes names. Going through them in
order, every name carries the statements that made its value what it is; a block needs those behind
the names it uses, and those that they need in turn. A name inside a function is looked up when the
function is used, so it stands for what it means then, not where the function was written.

What counts as a change of an object, besides assigning to it: a call of it, a call of one of its
methods, and handing it to a function that the page itself defines. Calls on modules do not count,
nor of methods that only read, such as those of arrays and texts.
Where a block relies on one (a global policy, say), its program prints something else than its page,
and running it tells (`verify.lacking`); what it found stands on the page, as `needs`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from verified_docs.kinds import effects, kind_of, only_shows
from verified_docs.model import Block, implied
from verified_docs.slicing.bindings import (
    ANY,
    FILE_PREFIX,
    FUTURE,
    STDIN,
    Names,
    root_of,
)

_SETTER = re.compile(
    r"set|(?:enable|disable|update|putenv|run_functions_eagerly|filterwarnings|simplefilter"
    r"|basicConfig)(?![a-z])"
)
"""Names of functions that set something for the whole process, such as `set_floatx`."""


@dataclass(frozen=True)
class Statement:
    """One top-level statement of a block, and what it does to names."""

    block: int
    """Position of its block on the page."""
    node: ast.stmt
    binds: frozenset[str] = frozenset()
    partly: frozenset[str] = frozenset()
    """Those of them that it binds perhaps, or from their own value."""
    uses: frozenset[str] = frozenset()
    """Names looked up when it runs."""
    later: frozenset[str] = frozenset()
    """Names looked up when a function that it defines runs."""
    changes: frozenset[str] = frozenset()
    """Names whose object it may change."""
    stores: frozenset[str] = frozenset()
    """Those of them of which it assigns or deletes an attribute or an element."""
    calls: frozenset[str] = frozenset()
    """Names that it calls."""
    changes_later: frozenset[str] = frozenset()
    """Names whose object a function that it defines changes when it runs."""
    hands_over: frozenset[tuple[str, str]] = frozenset()
    """Pairs (function, name) of a call that may change the name's object if the page defines it."""
    ran: bool = True
    """False of what raised."""


@dataclass
class _State:
    """What is known after some statements."""

    made_by: dict[str, frozenset[int]] = field(default_factory=dict)
    """For each name the statements that made its value what it is."""
    kinds: dict[str, str] = field(default_factory=dict)
    """For each name `import`, `function`, `class` or `object`."""
    sources: dict[str, frozenset[str]] = field(default_factory=dict)
    """For each object the names its value was made from."""
    effects: dict[str, frozenset[str]] = field(default_factory=dict)
    """For each function the names whose object it changes."""
    shared: dict[str, set[str]] = field(default_factory=dict)
    """For each object the names that stand for it."""


def needed_statements(
    blocks: Sequence[Block], number: int, display: Sequence[str] = (), *, settings: bool = False
) -> list[Statement]:
    """Return the statements of earlier blocks that block `number` needs, in order.

    Those of the blocks that it names with `needs` are all among them, with what these need in turn.
    `display` names methods that only show something. With `settings`, statements that set something
    for the whole process are among them too, whether the block is known to rely on it or not.

    Raises:
        SyntaxError: one of the blocks is not Python.
        KeyError: the block needs an id that no earlier block has.
    """
    statements = [
        statement
        for position, block in enumerate(blocks[: number + 1])
        if position == number or _stays(block, blocks[number])
        for statement in statements_of(block, position, display)
    ]
    needs = _dependencies(statements)
    ids = {block.id: position for position, block in enumerate(blocks[:number])}
    named = {ids[name] for name in blocks[number].options.needs}
    wanted = {n for n, statement in enumerate(statements) if statement.block in {*named, number}}
    if settings:
        modules = _modules(statements)
        wanted |= {n for n, each in enumerate(statements) if _sets(each, modules)}
    needed = wanted | {n for m in wanted for n in needs[m]}
    return [statements[n] for n in sorted(needed) if statements[n].block < number]


def _sets(statement: Statement, modules: frozenset[str]) -> bool:
    """Whether a statement sets what is a module's, or calls what does by its name.

    Of the compound ones it is one that undoes, at its end, what was set before it.
    """
    node = statement.node
    settings, done = [node], []
    if isinstance(node, ast.Try):
        settings, done = node.finalbody, node.body
    return (
        statement.ran
        and any(_is_setting(part, modules) for part in settings)
        and not any(_is_setting(part, modules) for part in done)
    )


def _is_setting(node: ast.AST, modules: frozenset[str]) -> bool:
    match node:
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name)) as call):
            return root_of(call) in modules and bool(_SETTER.match(name))
        case ast.Assign(targets=targets) | ast.Delete(targets=targets):
            return any(_belongs_to(target, modules) for target in targets)
        case ast.AugAssign(target=target) | ast.AnnAssign(target=target):
            return _belongs_to(target, modules)
    return False


def _belongs_to(target: ast.expr, modules: frozenset[str]) -> bool:
    """Whether what is assigned to is a module's, such as `os.environ["A"]`."""
    return not isinstance(target, ast.Name) and root_of(target) in modules


def _modules(statements: Sequence[Statement]) -> frozenset[str]:
    """Return the names that some of the statements import."""
    imports = [each for each in statements if _kind(each.node) == "import"]
    return frozenset(name for each in imports for name in each.binds)


def _stays(earlier: Block, block: Block) -> bool:
    """Whether a later block can build on what an earlier one has bound, wherever it runs."""
    if earlier.options.workers or earlier.options.proof:
        return False  # what workers bind stays with them, as what a proof does stays with it
    return implied(earlier.options.condition, block.options.condition)


def statements_of(block: Block, position: int, display: Sequence[str] = ()) -> list[Statement]:
    """Return the top-level statements of a block with what they do to names."""
    if not kind_of(block).is_program:
        return []
    raises = bool(block.options.raises)
    return list(_statements(block.source, position, raises, tuple(display)))


@lru_cache(maxsize=1024)  # every later block of a page asks for those of the earlier ones
def _statements(
    source: str, position: int, raises: bool, display: tuple[str, ...]
) -> tuple[Statement, ...]:
    try:
        nodes = ast.parse(source).body
    except SyntaxError:
        if raises:
            return ()  # the page shows that it is not Python
        raise
    own = [_statement(position, node, display) for node in nodes]
    # whatever raised is the last that ran; a later block cannot build on it
    return (*own[:-1], _inert(own[-1])) if raises and own else tuple(own)


def _inert(statement: Statement) -> Statement:
    uses = statement.uses | statement.later
    return Statement(statement.block, statement.node, uses=uses, ran=False)


def _dependencies(statements: Sequence[Statement]) -> list[set[int]]:
    """Return for each statement the earlier ones it needs, directly or not."""
    state = _State()
    needs: list[set[int]] = []
    ambient: dict[int, set[int]] = {}
    for number, statement in enumerate(statements):
        if number and statement.block != statements[number - 1].block:
            state.made_by.pop(STDIN, None)  # what is typed is typed for one block
        looked_up = statement.uses | statement.changes | statement.partly | {FUTURE}
        if _kind(statement.node) == "object":
            looked_up |= statement.later  # a lambda that it hands to a call may run at once
        own = _closure(looked_up, statements, needs, state)
        if _kind(statement.node) == "object":
            for other in ambient.get(statement.block, ()):
                own |= {other, *needs[other]}
        needs.append(own)
        if _calls_a_module(statement.node, state):
            ambient.setdefault(statement.block, set()).add(number)
        for name in _changed(statement, state):
            state.made_by[name] = state.made_by.get(name, frozenset()) | {number}
        kind = _kind(statement.node)
        for name in statement.binds:
            partly = name in statement.partly
            before = state.made_by.get(name, frozenset()) if partly else frozenset()
            state.made_by[name] = before | {number}
            state.kinds[name] = kind
            state.sources[name] = statement.uses
            state.effects[name] = statement.changes_later
        _share(statement.node, state)
    return needs


def _share(node: ast.stmt, state: _State) -> None:
    """Note which names stand for one object after an assignment."""
    if not isinstance(node, ast.Assign):
        return
    targets = {target.id for target in node.targets if isinstance(target, ast.Name)}
    for name in targets:
        state.shared.pop(name, set()).discard(name)
    if isinstance(node.value, ast.Name):
        names = state.shared.setdefault(node.value.id, {node.value.id})
    else:
        names = set()
    if names or len(targets) > 1:
        names |= targets
        state.shared |= dict.fromkeys(targets, names)


def _calls_a_module(node: ast.stmt, state: _State) -> bool:
    """Whether a statement only calls a module's function, as one that sets a seed does."""
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return False
    root = root_of(node.value)
    return root is not None and state.kinds.get(root) == "import"


def _closure(
    names: Iterable[str], statements: Sequence[Statement], needs: Sequence[set[int]], state: _State
) -> set[int]:
    found: set[int] = set()
    waiting = list(names)
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for number in state.made_by.get(name) or state.made_by.get(ANY, frozenset()):
            for other in {number, *needs[number]} - found:
                found.add(other)
                waiting.extend(statements[other].later)
    return found


def _changed(statement: Statement, state: _State) -> set[str]:
    """The names whose object a statement may change, given what the names are."""
    names = {name for name in statement.changes if _is_object(name, state)}
    names |= {name for name in statement.stores if name in state.kinds}
    names |= {name for called in statement.calls for name in _effects(called, state)}
    grown = statement.binds if isinstance(statement.node, ast.AugAssign) else frozenset()
    names |= {other for name in names | grown for other in state.shared.get(name, ())} - grown
    for function, name in statement.hands_over:
        if state.kinds.get(function) == "function" and _is_object(name, state):
            names.add(name)
    made_from = {
        source
        for name in names
        for source in state.sources.get(name, ())
        if _is_object(source, state) and not source.startswith(FILE_PREFIX)
    }
    return names | made_from


def _effects(function: str, state: _State) -> set[str]:
    """The names whose object a call of a function changes."""
    return {name for name in state.effects.get(function, ()) if _is_object(name, state)}


def _is_object(name: str, state: _State) -> bool:
    return name.startswith(FILE_PREFIX) or state.kinds.get(name) == "object"


def _kind(node: ast.stmt) -> str:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return "import"
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return "function"
    return "class" if isinstance(node, ast.ClassDef) else "object"


def _statement(position: int, node: ast.stmt, display: Sequence[str]) -> Statement:
    names = Names()
    names.visit(node)
    if only_shows(node, display):
        files = {name for name in names.changes if name.startswith(FILE_PREFIX)}
        uses = frozenset(names.uses | names.later | files)
        changing = Names()
        for part in effects(node):
            changing.visit(part)
        return Statement(
            block=position,
            node=node,
            binds=frozenset(changing.binds),
            uses=uses,
            changes=frozenset(changing.changes),
            stores=frozenset(changing.stores),
        )
    return Statement(
        block=position,
        node=node,
        binds=frozenset(names.binds),
        partly=frozenset((names.binds - names.bound_wholly(node)) | (names.binds & {ANY, FUTURE})),
        uses=frozenset(names.uses),
        later=frozenset(names.later),
        changes=frozenset(names.changes),
        stores=frozenset(names.stores),
        calls=frozenset(names.calls),
        changes_later=frozenset(names.changes_later),
        hands_over=frozenset(names.hands_over),
    )
