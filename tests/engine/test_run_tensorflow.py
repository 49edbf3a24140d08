"""Pages use TensorFlow in processes forked from one that has imported it.

That they train, save and load models there, the pages of the guide prove.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import FOLLOWED, LANDLOCK, Project

from verified_docs.compare.verdict import Verdict
from verified_docs.read.pages import read_page
from verified_docs.verify.verification import Verification

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("tensorflow") is None,  # an import would take seconds of every run
    reason="TensorFlow is not installed",
)

ROOT = Path(__file__).resolve().parents[2]

SPOIL = """
```python { id="spoil" }
import os
import keras
import numpy as np

keras.config.set_dtype_policy("mixed_bfloat16")
keras.config.set_floatx("float64")
keras.config.set_epsilon(0.1)
keras.utils.set_random_seed(7)
os.environ["KERAS_BACKEND"] = "jax"
os.environ["SPOILT"] = "1"
os.chdir("/")
layer = keras.layers.Dense(1, name="taken")
print(keras.config.dtype_policy().name, np.random.rand() == 0.07630828937395717)
```

```output
mixed_bfloat16 True
```
"""

CHECK = """
```python {{ id="check-{number}" }}
import os
import keras
import numpy as np

number = {number}
print(keras.config.dtype_policy().name, keras.config.floatx(), keras.config.epsilon())
print(keras.backend.backend(), os.environ.get("SPOILT"), os.environ.get("KERAS_BACKEND"))
print(os.listdir(), np.random.rand() == 0.07630828937395717)
print(keras.layers.Dense(1).name)
```

```output
float32 float32 1e-07
tensorflow None None
[] False
dense
```
"""

DEVICES = """
```python { id="devices" devices=3 }
import tensorflow as tf

print(len(tf.config.list_logical_devices("CPU")))
strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
print(strategy.num_replicas_in_sync)
```

```output
3
2
```
"""

WRITE = """
```python {{ id="write" raises="PermissionDeniedError" }}
import tensorflow as tf

tf.io.write_file("mine", "x")
tf.io.write_file("{outside}", "x")
```
"""

NAMES = """
```python {{ id="names" timeout=120 }}
import os
import runpy
import sys

os.chdir({root!r})
sys.path.insert(0, "scripts")
print(runpy.run_path("scripts/api-names")["main"](["--check"]))
```

```output
0
```
"""

CHANCE = """
```python {{ id="chance-{number}" }}
import numpy as np

number = {number}
print(np.random.rand())
```
"""

GRAPH = """
```python { id="graph" }
import tensorflow as tf


@tf.function
def total(numbers):
    result = tf.constant(0)
    for number in numbers:
        result += number
    return result


print(total(tf.range(4)).numpy())
```

```output
6
```
"""

LOGGED = """
```python { id="logged" stderr }
import tensorflow as tf

tf.print("written by an operation")
tf.get_logger().warning("logged in Python")
print("printed")
```

```output
WARNING:tensorflow:logged in Python
printed
```
"""
READ = """
```python {{ id="read" }}
import tensorflow as tf

print(tf.io.read_file("{data}/one.txt").numpy().decode())
for line in tf.data.TextLineDataset("{data}/two.txt"):
    print(line.numpy().decode())
```

```output
one
two
```
"""

SETTINGS = '''
preload = ["tensorflow"]
device-setup = """
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
"""
[tool.verified-docs.environment]
TF_CPP_MIN_LOG_LEVEL = "3"
'''


@pytest.fixture(scope="module")
def verdicts(
    tmp_path_factory: pytest.TempPathFactory,
    once: Callable[[str, Callable[[], dict[str, Verdict]]], dict[str, Verdict]],
) -> dict[str, Verdict]:
    """All pages of this module, verified at once from one import."""
    return once("tensorflow", lambda: verified(Project(tmp_path_factory.mktemp("tensorflow"))))


def verified(project: Project) -> dict[str, Verdict]:
    project.configure(SETTINGS)
    project.write("docs/0-spoil.md", SPOIL)
    project.write("docs/devices.md", DEVICES)
    project.write("docs/graph.md", GRAPH)
    project.write("docs/logged.md", LOGGED)
    project.write("docs/write.md", WRITE.format(outside=project.root / "outside"))
    project.write("docs/names.md", NAMES.format(root=str(ROOT)))
    for number in (1, 2):
        project.write(f"docs/check-{number}.md", CHECK.format(number=number))
        project.write(f"docs/chance-{number}.md", CHANCE.format(number=number))
    for name in ("one", "two"):
        project.write(f"data/{name}.txt", name)
    project.write("docs/read.md", READ.format(data=project.root / "data"))
    verdicts = project.verify()
    verdicts["on record"] = read_again(project)
    for name in ("one", "two"):
        project.write(f"data/{name}.txt", "other")
        verdicts[f"other {name}"] = read_again(project)
        project.write(f"data/{name}.txt", name)
    return verdicts


def read_again(project: Project) -> Verdict:
    page = read_page(project.root / "docs" / "read.md", project.root)
    with Verification(project.config, [page]) as verification:
        (verdict,) = verification.verdicts()
    return verdict


def shown(verdict: Verdict) -> str:
    return f"{verdict.failures} {verdict.outcome and verdict.outcome.stderr[-2000:]}"


@pytest.mark.parametrize("name", ["spoil", "check-1", "check-2"])
def test_dtype_policy_seeds_environment_folder_and_names_do_not_leak(
    verdicts: dict[str, Verdict], name: str
) -> None:
    assert verdicts[name].status == "passed", shown(verdicts[name])


def test_chance_without_a_seed_differs_from_page_to_page(verdicts: dict[str, Verdict]) -> None:
    one, other = verdicts["chance-1"].outcome, verdicts["chance-2"].outcome
    assert one is not None
    assert other is not None
    assert one.stdout != other.stdout


def test_a_page_gets_the_logical_devices_it_asks_for(verdicts: dict[str, Verdict]) -> None:
    assert verdicts["devices"].status == "passed", shown(verdicts["devices"])


def test_autograph_reads_the_source_of_a_page(verdicts: dict[str, Verdict]) -> None:
    assert verdicts["graph"].status == "passed", shown(verdicts["graph"])


def test_what_tensorflow_logs_in_python_is_documented_and_its_native_chatter_is_not(
    verdicts: dict[str, Verdict],
) -> None:
    assert verdicts["logged"].status == "passed", shown(verdicts["logged"])
    outcome = verdicts["logged"].outcome
    assert outcome is not None
    assert "written by an operation" in outcome.stderr


@LANDLOCK
def test_what_tensorflow_writes_outside_is_refused(verdicts: dict[str, Verdict]) -> None:
    outcome = verdicts["write"].outcome
    assert outcome is not None
    assert outcome.raised is not None, shown(verdicts["write"])
    assert outcome.raised.type.endswith("PermissionDeniedError")
    assert "Permission denied" in outcome.raised.text
    assert outcome.raised.line == 5


@pytest.mark.skipif(sys.version_info < (3, 11), reason="Keras 3.12 is the last for Python 3.10")
def test_the_names_that_the_site_knows_are_those_of_the_installed_packages(
    verdicts: dict[str, Verdict],
) -> None:
    assert verdicts["names"].status == "passed", shown(verdicts["names"])


def test_the_memory_of_a_page_is_measured(verdicts: dict[str, Verdict]) -> None:
    outcome = verdicts["graph"].outcome
    assert outcome is not None
    assert 50 * 2**20 < outcome.memory < 4 * 2**30


@FOLLOWED
def test_a_page_runs_again_when_a_file_changes_that_tensorflow_reads(
    verdicts: dict[str, Verdict],
) -> None:
    assert verdicts["read"].status == "passed", shown(verdicts["read"])
    assert verdicts["on record"].recorded
    for name in ("one", "two"):
        assert verdicts[f"other {name}"].status == "failed"
