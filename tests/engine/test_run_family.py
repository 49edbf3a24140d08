"""Ending a page leaves no process that could start another, whatever happens meanwhile."""

from __future__ import annotations

import signal
from collections.abc import Iterable

import pytest

from verified_docs.run import family
from verified_docs.run.family import Family

SERVER, PAGE, STRANGER = 1, 2, 3
Table = dict[int, tuple[int, bool] | None]
"""For each process its parent and whether it is alive; None when it ends while it is looked at."""


class System:
    """A system whose table of processes changes from one look to the next."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *tables: Table) -> None:
        self.tables = list(tables)
        self.table = tables[0]
        self.signals: list[tuple[int, signal.Signals]] = []
        monkeypatch.setattr("verified_docs.run.family.psutil.pids", self._list)
        monkeypatch.setattr(family, "_look_up", self._look_up)
        monkeypatch.setattr(family, "_signal", self._signal)
        monkeypatch.setattr("verified_docs.run.family.network_of", lambda pid: f"of {PAGE}")
        monkeypatch.setattr("verified_docs.run.family.kill_session", lambda pid: None)

    def _list(self) -> list[int]:
        self.table = {SERVER: (0, True), PAGE: (SERVER, True), STRANGER: (0, True)}
        self.table |= self.tables.pop(0) if len(self.tables) > 1 else self.tables[0]
        return list(self.table)

    def _look_up(self, pid: int) -> family._Process | None:
        known = self.table.get(pid)
        return family._Process(known[0], float(pid), known[1]) if known else None

    def _signal(self, pids: Iterable[int], number: signal.Signals) -> None:
        self.signals += [(pid, number) for pid in sorted(pids)]

    def sent(self, number: signal.Signals) -> list[int]:
        return [pid for pid, sent in self.signals if sent == number]


def test_all_are_stopped_before_one_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    child: Table = {10: (PAGE, True)}
    late: Table = {**child, 12: (10, True)}
    later: Table = {**late, 11: (12, True), 14: (STRANGER, True)}
    system = System(monkeypatch, child, late, later, later)
    Family(SERVER, PAGE).end()
    assert system.sent(signal.SIGSTOP) == [PAGE, 10, 12, 11]
    assert system.sent(signal.SIGKILL) == [10, 11, 12]
    assert [number for _, number in system.signals] == [signal.SIGSTOP] * 4 + [signal.SIGKILL] * 3


def test_one_that_leaves_another_in_its_place_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    gone: Table = {10: None}
    corpse: Table = {11: (SERVER, False)}
    found: Table = {12: (SERVER, True)}
    system = System(monkeypatch, gone, corpse, found, found)
    Family(SERVER, PAGE, network=f"of {PAGE}").end()
    assert system.sent(signal.SIGKILL) == [12]


def test_an_orphan_that_leaves_another_in_its_place_is_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone: Table = {10: None}
    found: Table = {11: (SERVER, True)}
    system = System(monkeypatch, gone, found, {})
    Family(SERVER, PAGE, network=f"of {PAGE}").end_orphans()
    assert set(system.sent(signal.SIGKILL)) == {11}


def test_a_child_listed_before_its_parent_is_known_is_not_taken_for_a_stranger(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    child_alone: Table = {11: (10, True)}
    both: Table = {10: (PAGE, True), 11: (10, True)}
    System(monkeypatch, child_alone, both)
    of_page = Family(SERVER, PAGE)
    assert of_page.descendants() == []
    assert sorted(of_page.descendants()) == [10, 11]


def test_strangers_are_looked_at_again_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    System(monkeypatch, {10: (STRANGER, True)}, {10: (PAGE, True)})
    of_page = Family(SERVER, PAGE)
    assert of_page.descendants() == []
    assert of_page.descendants() == []
    of_page.forget_others()
    assert of_page.descendants() == [10]


def test_the_dead_are_none_of_the_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    System(monkeypatch, {10: (PAGE, True), 11: (PAGE, False)})
    of_page = Family(SERVER, PAGE)
    assert of_page.descendants() == [10]
    System(monkeypatch, {10: (PAGE, False)})
    assert of_page.descendants() == []
