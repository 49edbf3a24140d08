"""The environment of whoever runs the command, as it is: for machines whose packages are their own.

Such a machine may have a GPU, and no network to build anything from. What is installed there is
written down with what its programs did.
"""

from __future__ import annotations

import importlib.metadata
import sys

from verified_docs.errors import EngineError
from verified_docs.matrix.declared import Declared
from verified_docs.record import distribution_name
from verified_docs.run import ForkServer
from verified_docs.settings import Config
from verified_docs.verify import gpu_name


def at_hand(environment: Declared, config: Config) -> Declared:
    """Return an environment with what is installed here, and with the GPUs that are found.

    Raises:
        EngineError: a program finds no GPU, or the backend is not installed.
    """
    packages = {
        distribution_name(one.name): one.version for one in importlib.metadata.distributions()
    }
    if environment.backend and environment.backend not in packages:
        raise EngineError(f"{environment.name}: {environment.backend} is not installed here")
    series = ".".join(map(str, sys.version_info[:2]))
    device = ""
    if environment.gpu_names:
        settings = environment.settings(config)
        with ForkServer(settings, environment.processor, None, environment.interpreter) as server:
            device = gpu_name(server, settings)
    return environment.with_packages(packages, series, device)
