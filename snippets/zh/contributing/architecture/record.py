# 架构
# 出自 docs/zh/contributing/architecture.md#record

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
from verified_docs.model import Selection
from verified_docs.run import ForkServer, make_program, run_program
from verified_docs.settings import load_config

page = read_page(Path("example.md"), Path.cwd())
config = load_config(Path.cwd())
program = make_program(page, Selection().reason_not_to_run)
with ForkServer(config, "cpu") as server:
    run = run_program(server, program, config)

import json
from verified_docs.record import Records, current_environment, states

records = Records.load(Path(".verified"), current_environment(config))
files = states(run.files, config.root)
records.add(program, run.outcomes, files, "2026-03-01")
records.save()
(file,) = Path(".verified").glob("*.json")
record = json.loads(file.read_text("utf-8"))
print("environment:", ", ".join(record["environment"]))
for key, entry in record["entries"].items():
    print(len(key), "digits:", ", ".join(entry))
    print("outcome:", entry["outcome"]["ended"], repr(entry["outcome"]["stdout"]))

# 输出：
# environment: device, python, platform, packages, fingerprint
# 64 digits: page, block, date, run, files, outcome, digest
# outcome: finished ''
# 64 digits: page, block, date, run, files, outcome, digest
# outcome: finished '21\n'
