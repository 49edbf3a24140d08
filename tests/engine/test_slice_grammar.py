"""Every form of Python's grammar goes through the analysis that makes standalone programs.

A page is two or three pieces of code, of which the last prints; its program alone prints the same.
"""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import ast
import contextlib
import io
import sys

import pytest
from projects import Project

from verified_docs.model import Block, Options
from verified_docs.slicing.standalone import standalone_code

STATEMENTS: dict[str, list[tuple[str, ...]]] = {
    "FunctionDef": [
        ("k = 3", "def f(x=k, *, y=k):\n    return x + y", "print(f())"),
        ("T = int", "def f(x: T) -> T:\n    return x", "print(f.__annotations__)"),
        ("def deco(f):\n    return lambda: 7", "@deco\ndef g(): ...", "print(g())"),
        ("n = [0]", "def bump():\n    n[0] += 1", "bump()", "print(n)"),
    ],
    "AsyncFunctionDef": [
        ("k = 3", "async def f(x=k):\n    return x", "import asyncio\nprint(asyncio.run(f()))")
    ],
    "ClassDef": [
        ("class Box:\n    size = 1", "Box.size = 3", "print(Box.size)"),
        ("class Base: x = 2", "class Box(Base): ...", "print(Box.x)"),
        (
            "k = 4",
            "class Box:\n    size = k\n    def f(self):\n        return k",
            "print(Box().f())",
        ),
        ("class Meta(type): y = 5", "class Box(metaclass=Meta): ...", "print(Box.y)"),
    ],
    "Return": [("def f():\n    return k", "k = 6", "print(f())")],
    "Delete": [
        ("d = {1: 2, 3: 4}", "del d[1]", "print(d)"),
        ("class A: ...", "A.x = 1\nA.y = 2", "del A.x", "print(hasattr(A, 'x'), A.y)"),
        ("x = 1", "del x", "x = 2", "print(x)"),
    ],
    "Assign": [("a = b = [1]", "b.append(2)", "print(a)"), ("x, *y = 1, 2, 3", "print(x, y)")],
    "AugAssign": [("x = 1", "x += 2", "print(x)"), ("x = [1]", "y = x", "x += [2]", "print(y)")],
    "AnnAssign": [("T = int", "x: T = 3", "print(x, __annotations__)"), ("x: int = 1", "print(x)")],
    "For": [("s = 0", "for i in range(3):\n    s += i", "print(s, i)")],
    "AsyncFor": [
        (
            "async def gen():\n    yield 1\n    yield 2",
            "async def f():\n    async for x in gen():\n        got.append(x)",
            "got = []\nimport asyncio\nasyncio.run(f())",
            "print(got)",
        )
    ],
    "While": [("n = 3", "while n > 1:\n    n -= 1", "print(n)")],
    "If": [("x = 1", "if x:\n    y = 2\nelse:\n    y = 3", "print(y)")],
    "With": [
        (
            "import contextlib",
            "with contextlib.nullcontext([1]) as box:\n    box.append(2)",
            "print(box)",
        )
    ],
    "AsyncWith": [
        (
            "import asyncio\nclass C:\n    async def __aenter__(self):\n        return 8\n"
            "    async def __aexit__(self, *a): ...",
            "async def f():\n    async with C() as x:\n        return x",
            "print(asyncio.run(f()))",
        )
    ],
    "Match": [("x = [1, 2]", "match x:\n    case [a, b]:\n        c = a + b", "print(c)")],
    "Raise": [
        ("def f():\n    raise E", "E = ValueError", "try:\n    f()\nexcept E:\n    print('E')")
    ],
    "Try": [
        (
            "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    kept = e\nelse:\n    kept = 0",
            "print(kept)",
        ),
        ("x = 0", "try:\n    pass\nfinally:\n    x = 5", "print(x)"),
    ],
    "TryStar": [
        (
            "try:\n    raise ExceptionGroup('g', [ValueError()])\nexcept* ValueError as e:\n    k = 1",
            "print(k)",
        )
    ],
    "Assert": [("x = [1]", "assert x.append(2) is None", "print(x)")],
    "Import": [
        ("import math as m", "print(m.floor(2.5))"),
        ("import os.path", "print(os.path.sep)"),
    ],
    "ImportFrom": [
        ("from math import *", "print(floor(2.5))"),
        ("from math import *\nfrom string import *", "print(floor(2.5), digits)"),
        ("from math import floor as f", "print(f(2.5))"),
        (
            "from __future__ import annotations",
            "def f(x: Nowhere): ...",
            "print(f.__annotations__)",
        ),
        (
            "k = 1",
            "from __future__ import annotations\ndef f(x: No): ...\nprint(f.__annotations__, k)",
        ),
    ],
    "Global": [("n = 0", "def f():\n    global n\n    n += 1", "f()", "print(n)")],
    "Nonlocal": [
        (
            "def make():\n    n = 0\n    def f():\n        nonlocal n\n        n += 1\n        return n\n    return f",
            "g = make()",
            "g()",
            "print(g())",
        )
    ],
    "Expr": [
        ("x = [2, 1]", "x.sort()", "print(x)"),
        ("x = iter('ab')", "next(x)", "print(next(x))"),
    ],
    "Pass": [("class A:\n    pass", "print(A.__name__)")],
    "Break": [("for i in range(9):\n    if i == 2:\n        break", "print(i)")],
    "Continue": [
        (
            "k = []",
            "for i in range(3):\n    if i == 1:\n        continue\n    k.append(i)",
            "print(k)",
        )
    ],
    "TypeAlias": [("class A: ...", "type T = A", "print(T.__value__.__name__)")],
}
EXPRESSIONS: dict[str, list[tuple[str, ...]]] = {
    "BoolOp": [("a = 0", "b = a or 3", "print(b)")],
    "NamedExpr": [("print(x := 3)", "print(x)"), ("if (y := 4) > 3: pass", "print(y)")],
    "BinOp": [("a = 2", "b = a * a", "print(b)")],
    "UnaryOp": [("a = 2", "b = -a", "print(b)")],
    "Lambda": [
        ("k = 3", "f = lambda x=k: x", "print(f())"),
        ("f = lambda: k", "k = 9", "print(f())"),
        ("k = 5", "def attempt(f):\n    print(f())", "attempt(lambda: k)"),
        ("k = 6", "found = max([1, 2], key=lambda n: n * k)", "print(found)"),
    ],
    "IfExp": [("a = 2", "b = 1 if a else 0", "print(b)")],
    "Dict": [("a = 1", "d = {'x': a, **{'y': 2}}", "print(d)")],
    "Set": [("a = 1", "s = {a}", "print(s)")],
    "ListComp": [("k = 2", "x = [i * k for i in range(k)]", "print(x)")],
    "SetComp": [("k = 2", "x = {i for i in range(k)}", "print(sorted(x))")],
    "DictComp": [("k = 2", "x = {i: k for i in range(k)}", "print(x)")],
    "GeneratorExp": [
        ("k = 2", "x = (i * k for i in range(k))", "print(next(x))", "print(next(x))")
    ],
    "Await": [
        (
            "async def f():\n    return 1",
            "async def g():\n    return await f()",
            "import asyncio\nprint(asyncio.run(g()))",
        )
    ],
    "Yield": [
        ("def f():\n    got = yield 1\n    yield got", "g = f()", "next(g)", "print(g.send(5))")
    ],
    "YieldFrom": [("def f():\n    yield from k", "k = [1, 2]", "print(list(f()))")],
    "Compare": [("a = 1", "b = a < 2 < 3", "print(b)")],
    "Call": [
        ("def add(box):\n    box.append(1)", "x = []", "add(x)", "print(x)"),
        ("class A: ...", "a = A()", "setattr(a, 'x', 3)", "print(a.x)"),
        ("exec('hidden = 5')", "print(hidden)"),
        ("k = 2", "exec('y = k + 1')", "print(y)"),
        ("globals()['z'] = 4", "print(z)"),
        ("n = iter([1, 2, 3])", "print(next(n))", "print(next(n))"),
        ("s = [1, 2, 3]", "for _ in range(2):\n    print(s.pop())", "print(s)"),
    ],
    "FormattedValue": [("a = 1", "b = f'{a!r:>4}'", "print(b)")],
    "JoinedStr": [("a = 1", "w = 3", "b = f'{a:{w}}'", "print(b)")],
    "Constant": [("a = ...", "print(a)")],
    "Attribute": [
        ("import types\no = types.SimpleNamespace()", "o.x = 1", "print(o.x)"),
        ("import decimal", "decimal.getcontext().prec = 3", "print(decimal.Decimal(1) / 3)"),
    ],
    "Subscript": [
        ("d = {}", "d['a'] = 1", "print(d)"),
        ("import os", "os.environ['WORD'] = 'w'", "print(os.environ['WORD'])"),
    ],
    "Starred": [("a = [1, 2]", "b = [*a, 3]", "print(*b)")],
    "Name": [("a = 1", "b = a", "print(b)")],
    "List": [("[a, b] = 1, 2", "print(a, b)")],
    "Tuple": [("(a, b) = 1, 2", "print(b)")],
    "Slice": [
        ("x = [1, 2, 3]", "x[1:] = [9]", "print(x)"),
        ("x = [1, 2, 3]", "del x[:1]", "print(x)"),
    ],
}
PATTERNS: dict[str, list[tuple[str, ...]]] = {
    "MatchValue": [("x = 1", "match x:\n    case 1:\n        y = 'one'", "print(y)")],
    "MatchSingleton": [("x = None", "match x:\n    case None:\n        y = 'none'", "print(y)")],
    "MatchSequence": [("match [1, 2]:\n    case [a, b]: pass", "print(a, b)")],
    "MatchMapping": [
        ("match {'k': 1, 'l': 2}:\n    case {'k': v, **rest}: pass", "print(v, rest)")
    ],
    "MatchClass": [
        (
            "class P:\n    __match_args__ = ('x',)\n    def __init__(self, x):\n        self.x = x",
            "p = P(3)",
            "match p:\n    case P(q): pass",
            "print(q)",
        )
    ],
    "MatchStar": [("match [1, 2, 3]:\n    case [a, *b]: pass", "print(b)")],
    "MatchAs": [("match 5:\n    case int() as n: pass", "print(n)")],
    "MatchOr": [("match 5:\n    case (1 | 5) as n: pass", "print(n)")],
    "TypeVar": [("def f[T: int](x: T) -> T:\n    return x", "print(f(1))")],
    "ParamSpec": [("def f[**P](x): return x", "print(f(1))")],
    "TypeVarTuple": [("class A[*Ts]: ...", "print(A.__name__)")],
    "ExceptHandler": [
        ("try:\n    1 / 0\nexcept ArithmeticError as e:\n    s = str(e)", "print(s)")
    ],
}
CASES = STATEMENTS | EXPRESSIONS | PATTERNS
OTHERS = {"Index", "ExtSlice", "Num", "Str", "Bytes", "NameConstant", "Ellipsis"}
"""Classes that no parser makes any more."""
OTHERS |= {"TemplateStr", "Interpolation"}
"""Texts that are not text yet, from Python 3.14."""


def classes() -> set[str]:
    """Return the names of the classes of Python's syntax tree that programs are made of."""
    roots = [ast.stmt, ast.expr, ast.pattern, ast.excepthandler]
    roots += [ast.type_param] if hasattr(ast, "type_param") else []
    return {kind.__name__ for root in roots for kind in root.__subclasses__()} - OTHERS


def shown(*codes: str) -> str:
    """Run pieces of code in one namespace, as a page does; return what the last one prints."""
    namespace: dict[str, object] = {"__name__": "__main__"}
    flags, text = 0, ""
    for code in codes:
        with contextlib.redirect_stdout(io.StringIO()) as out:
            compiled = compile(code, "page", "exec", flags, dont_inherit=True)
            flags |= compiled.co_flags & 0x1000000  # annotations
            exec(compiled, namespace)
        text = out.getvalue()
    return text


def test_every_class_of_the_grammar_has_an_example() -> None:
    assert classes() <= CASES.keys()


@pytest.mark.parametrize(
    ("name", "codes"), [(name, codes) for name, pages in CASES.items() for codes in pages]
)
def test_a_program_prints_what_its_page_prints(
    project: Project, name: str, codes: tuple[str, ...]
) -> None:
    if name not in classes():
        pytest.skip(f"Python {sys.version_info.major}.{sys.version_info.minor} has no {name}")
    nodes = {type(node).__name__ for code in codes for node in ast.walk(ast.parse(code))}
    assert name in nodes
    blocks = [Block(f"b{n}", code, 1, Options()) for n, code in enumerate(codes)]
    program = standalone_code(blocks, len(blocks) - 1, project.config)
    expected = shown(*codes)
    assert expected.strip()
    assert shown(program) == expected, program
