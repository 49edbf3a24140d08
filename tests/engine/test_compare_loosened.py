"""The tests of the comparison would fail if any of its rules were loosened or lost."""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import test_compare

from verified_docs.compare import text as compare
from verified_docs.model import masks

SOURCE = Path(compare.__file__).read_text("utf-8")
MASKS_SOURCE = Path(masks.__file__).read_text("utf-8")

MUTATIONS = {
    "last digit from three digits": ("LAST_DIGIT_FROM = 4", "LAST_DIGIT_FROM = 3"),
    "last digit from five digits": ("LAST_DIGIT_FROM = 4", "LAST_DIGIT_FROM = 5"),
    "two units in the last digit": (
        "max(allowed, min(_last_digit(x), _last_digit(y)))",
        "max(allowed, 2 * min(_last_digit(x), _last_digit(y)))",
    ),
    "the coarser of two units": ("min(_last_digit(x)", "max(_last_digit(x)"),
    "digits of one side only": ("min(_significant(x)", "max(_significant(x)"),
    "zeros in front are significant": ("len(number.as_tuple().digits) if number", "9 if number"),
    "rtol from the smaller": ("larger = max(", "larger = min("),
    "rtol of the sum": ("larger = max(x.copy_abs(), y.copy_abs())", "larger = abs(x) + abs(y)"),
    "wide rtol": ("Decimal(repr(tolerance.rtol))", "Decimal('1e-2')"),
    "narrow rtol": ("Decimal(repr(tolerance.rtol))", "Decimal('1e-6')"),
    "some atol": ("Decimal(repr(tolerance.atol))", "Decimal('1e-7')"),
    "strictly within": ("return difference <= allowed", "return difference < allowed"),
    "nan is anything": (
        "return x.is_nan() and y.is_nan()",
        "return True",
    ),
    "nan is nothing": ("return x.is_nan() and y.is_nan()", "return False"),
    "infinities without sign": ("return x == y", "return abs(x) == abs(y)"),
    "huge exponents agree": (
        "except InvalidOperation:  # an exponent beyond all arithmetic\n        return False",
        "except InvalidOperation:\n        return True",
    ),
    "signs do not count": (
        "difference = _EXACT.abs(_EXACT.subtract(x, y))",
        "difference = abs(abs(x) - abs(y))",
    ),
    "integers are floats": (r"|inf|nan)\"", r"|inf|nan|\d+)\""),
    "kinds do not matter": ('a.kind == b.kind == "float"', '"float" in (a.kind, b.kind)'),
    "marks do not count": (
        "len(left) == len(right) and all(\n        a == b or",
        "all(\n        a == b or a.kind == 'mark' or",
    ),
    "words do not count": ("a == b or (a.kind", "a == b or a.kind == b.kind == 'word' or (a.kind"),
    "case does not count": (
        "match.start() else match[0])",
        "match.start() else match[0].lower())",
    ),
    "extra tokens at the end": (
        "len(left) == len(right) and all(\n        a == b",
        "all(\n        a == b",
    ),
    "spaces do not count": (
        "            elif not inside or not _pads(before, after):\n                yield token\n",
        "",
    ),
    "padding everywhere": ("elif not inside or not _pads", "elif not _pads"),
    "padding of anything": (
        'if after.kind == "float":\n        return',
        "if True:\n        return",
    ),
    "padding counts": ("or not _pads(before, after)", "or True"),
    "padding behind counts": (
        'return before.kind == "float" and after.text in ("]", ",")',
        "return False",
    ),
    "runs of spaces count": ('" " if kind == "space" and', '" " if kind == "none" and'),
    "indentation does not count": ('kind == "space" and match.start()', 'kind == "space"'),
    "indentation dropped": (".expandtabs(_TAB).rstrip()", ".expandtabs(_TAB).strip()"),
    "trailing spaces count": (".expandtabs(_TAB).rstrip()", ".expandtabs(_TAB)"),
    "wide tabs": ("_TAB = 4", "_TAB = 8"),
    "single numbers are rows": ("return floats > 1", "return floats > 0"),
    "rows with words": ('elif token.kind != "space" and token.text != ",":', "elif False:"),
    "rows count exactly": ("in_row = _is_row(found)", "in_row = False"),
    "whole numbers in sentences": ('token.text.endswith(".")', "False"),
    "whole numbers in brackets": ("inside and _in_series(found, number)", "inside"),
    "whole numbers never": ("if whole and not is_value", "if whole"),
    "whole numbers in parentheses": ("_is_argument(before, after)", "before == after"),
    "whole numbers after parentheses": ('(before.text, after.text) == ("(", ",")', "True"),
    "line breaks do not count": (
        'text.split("\\n") if text.strip(" \\t") else []',
        '[" ".join(text.split("\\n"))] if text else []',
    ),
    "blank lines do not count": (
        'text.split("\\n") if text.strip(" \\t") else []',
        '[line for line in text.split("\\n") if line]',
    ),
    "a last line break does not count": (
        'text.split("\\n") if text.strip(" \\t") else []',
        'text.removesuffix("\\n").split("\\n") if text else []',
    ),
    "extra lines do not count": (
        "return None if len(left) == len(right) else shorter",
        "return None",
    ),
    "floats inside words": ('_BEFORE = r"(?<![A-Za-z0-9_.])"', '_BEFORE = r""'),
    "floats before units": ('_AFTER = r"(?![A-Za-z0-9_])(?!\\.\\d)"', '_AFTER = r"(?!\\.\\d)"'),
    "versions are floats": ('(?!\\.\\d)"\n_FLOAT', '"\n_FLOAT'),
    "no imaginary parts": (r"(?=j(?![A-Za-z0-9_])|{_AFTER})", r"{_AFTER}"),
    "signs from anywhere": (r"(?:(?<![A-Za-z0-9_.)\]])[+-])?", r"[+-]?"),
    "masks without being asked": ("for name in sorted(masks)", "for name in sorted(MASKS)"),
    "masks of one kind": ("name + mask.form(match)", "mask.form(match)"),
    "masks without their unit": ("name + mask.form(match)", "name"),
    "masks inside words": ("(?<![\\w.])(?:\\d+", "(?:\\d+"),
    "masks before words": ('sample))?(?![\\w/])"', 'sample))?"'),
    "addresses without 0x": ("(?<![\\w.])0x[0-9", "(?<![\\w.])(?:0x)?[0-9"),
    "paths inside fractions": (r"(?<![\w./~\\-])", ""),
    "dates of any form": ("form=_written", 'form=lambda match: ""'),
    "dates in other numbers": (r"(?<!\d[-:])", ""),
    "dates before numbers": (r"(?!-\d|\.\d)", ""),
    "months beyond the year": ("(?P<between>[-/])(?:0[1-9]|1[0-2])", r"(?P<between>[-/])\d\d"),
    "days beyond the month": ('"(?:0[1-9]|[12]\\d|3[01])"', r'"\d\d"'),
    "hours beyond the day": ('"(?:[01]\\d|2[0-3])"', r'"\d\d"'),
    "seconds beyond the minute": (r":(?:[0-5]\d|60)", r":\d\d"),
    "ids of any length": ("form=_length", 'form=lambda match: ""'),
    "ids that are numbers or words": ("{_MIXED}{_NO_NUMBER}", "{_NO_NUMBER}"),
    "ids that are sizes": ("{_MIXED}{_NO_NUMBER}", "{_MIXED}"),
    "ids of six characters": ("{{7,128}}|[0-9A-F]", "{{6,128}}|[0-9A-F]"),
    "ids inside words": (r'r"(?<![\w.])(?:[0-9a-f]{8}', 'r"(?:[0-9a-f]{8}'),
    "rates of anything": ('match["per"] or match["only"] or', ""),
    "rates inside words": (r"(?<![\w.]){_AMOUNT}", "{_AMOUNT}"),
    "bytes and bits": (
        'match["per"] or match["only"]',
        '(match["per"] or "").lower() or match["only"]',
    ),
}


def cases() -> Iterator[tuple[Any, dict[str, Any]]]:
    for name, function in vars(test_compare).items():
        if not name.startswith("test_") or "effort" in name:
            continue
        marks = [mark for mark in getattr(function, "pytestmark", []) if mark.name == "parametrize"]
        if not marks:
            yield function, {}
        for mark in marks:
            names, values = mark.args
            for value in values:
                if isinstance(names, str):
                    yield function, {names: value}
                else:
                    yield function, dict(zip(names, value, strict=True))


def changed(name: str, source: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    module = types.ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(compile(source, name, "exec"), module.__dict__)
    return module


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_loosened_rule_is_noticed(mutation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (text.replace('\\"', '"') for text in MUTATIONS[mutation])
    assert (SOURCE + MASKS_SOURCE).count(old) == 1, f"{old} is no longer in the source"
    mutant = changed("mutant", SOURCE.replace(old, new), monkeypatch)
    mutant.MASKS = changed("mutant_masks", MASKS_SOURCE.replace(old, new), monkeypatch).MASKS
    monkeypatch.setattr(test_compare, "agree", mutant.agree)
    monkeypatch.setattr(test_compare, "align", mutant.align)
    survived = True
    for function, arguments in cases():
        try:
            function(**arguments)
        except Exception:
            survived = False
            break
    assert not survived, "no test of the comparison notices"


def test_the_unchanged_rules_pass_all_cases() -> None:
    for function, arguments in cases():
        function(**arguments)
