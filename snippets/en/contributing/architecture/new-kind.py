# Architecture
# From docs/en/contributing/architecture.md#new-kind

from pathlib import Path

Path("example.md").write_text("""\
```python { id="readings" }
readings = [18, 19, 21]
```

```python { id="highest" }
print(max(readings))
```

```output
22
```
""", encoding="utf-8")


Path("capitals.py").write_text("""\
from verified_docs.kinds import KINDS, Gave, Kind


class CapitalsKind(Kind):
    \"\"\"Words that are printed in capitals.\"\"\"

    name = "capitals"
    called = "a ```capitals fence"
    languages = ("capitals",)
    is_python = False
    is_program = False
    takes_output = True

    def run(self, block, stage):
        print(block.source.upper())
        return Gave()


KINDS.append(CapitalsKind())
""", encoding="utf-8")


Path("capitals.md").write_text("""\
```capitals { id="rose" }
a rose
```

```output
A NOSE
```
""", encoding="utf-8")
from pathlib import Path
from verified_docs.read import read_page
from verified_docs.model import Selection
from verified_docs.run import ForkServer, make_program, run_program
from verified_docs.settings import load_config
from verified_docs.compare import judge

page = read_page(Path("example.md"), Path.cwd())
highest = page.blocks[1]
config = load_config(Path.cwd())
program = make_program(page, Selection().reason_not_to_run)
with ForkServer(config, "cpu") as server:
    run = run_program(server, program, config)
verdict = judge(page, highest, run.outcomes[1])
for failure in verdict.failures:
    pass

import os
import sys

sys.path.insert(0, os.getcwd())
import capitals

from verified_docs.model import Selection
from verified_docs.verify import Verification

settings = load_config(Path.cwd()).model_copy(
    update={"preload": ("capitals",), "environment": {"PYTHONPATH": os.getcwd()}}
)
page = read_page(Path("capitals.md"), Path.cwd())
with Verification(settings, [page]) as verification:
    for verdict in verification.verdicts():
        print(verdict.name, verdict.status)
        for failure in verdict.failures:
            print(failure.detail)

# Output:
# capitals.md::rose failed
# - A NOSE
# + A ROSE
