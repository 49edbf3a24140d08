# Architecture
# From docs/en/contributing/architecture.md#run

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
from pathlib import Path
from verified_docs.read import read_page

page = read_page(Path("example.md"), Path.cwd())

from verified_docs.model import Selection
from verified_docs.run import ForkServer, make_program, run_program
from verified_docs.settings import load_config
config = load_config(Path.cwd())
program = make_program(page, Selection().reason_not_to_run)
with ForkServer(config, "cpu") as server:
    run = run_program(server, program, config)
print(repr([(outcome.ended, outcome.stdout) for outcome in run.outcomes]))

# Output:
# [('finished', ''), ('finished', '21\n')]
