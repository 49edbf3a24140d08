# Architecture
# From docs/en/contributing/architecture.md#new-kind

from pathlib import Path


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
from verified_docs.settings import load_config
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
