"""Environments for tests: an interpreter with one module, and no package index asked for it."""

from __future__ import annotations

import hashlib
import sys
import venv

from projects import Project

SERIES = ".".join(map(str, sys.version_info[:2]))


def make(project: Project, name: str, library: str, table: str = "") -> None:
    """Declare an environment that has one package, and build it without a package index."""
    declared = project.root / "requirements" / "matrix" / "environments.toml"
    before = declared.read_text("utf-8") if declared.is_file() else ""
    pins = f"library==1.0 --hash=sha256:{'0' * 64}\n"
    project.write(
        "requirements/matrix/environments.toml",
        f'{before}["{name}"]\ntitle = "Library 1.0"\npython = "{SERIES}"\nrequires = ["library"]\n'
        f"{table}\n",
    )
    project.write(f"requirements/matrix/{name}.txt", pins)
    folder = project.root / ".matrix" / name
    venv.create(folder, with_pip=False, symlinks=True)
    (folder / "lib" / f"python{SERIES}" / "site-packages" / "library.py").write_text(library)
    (folder / "built-from").write_text(hashlib.sha256(pins.encode()).hexdigest())
