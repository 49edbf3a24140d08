"""What holds for all tests: how much is tried, and what the garbage collector looks at."""

from __future__ import annotations

import gc
import signal

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes is no property of what is tested: the machine may be busy elsewhere.
# Every day a change is tried on the same examples, so that a test that fails fails for the change;
# `--thorough` tries more, and draws them anew.
_UNTIMED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("everyday", _UNTIMED, derandomize=True, max_examples=25)
settings.register_profile("thorough", _UNTIMED, max_examples=100)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="everything that is large by nature: every combination and many examples",
    )


def pytest_configure(config: pytest.Config) -> None:
    # A shell that runs tests in the background has them ignore what some of them send.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    gc.disable()  # until all tests are known: imports leave no garbage
    settings.load_profile("thorough" if config.getoption("--thorough") else "everyday")


def pytest_collection_finish() -> None:
    """Have the garbage collector leave alone what stays to the end: modules, and the tests."""
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether everything is run that a part stands for otherwise."""
    return bool(request.config.getoption("--thorough"))
