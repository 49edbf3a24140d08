# 架构
# 出自 docs/zh/contributing/architecture.md#judge

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
highest = page.blocks[1]
config = load_config(Path.cwd())
program = make_program(page, Selection().reason_not_to_run)
with ForkServer(config, "cpu") as server:
    run = run_program(server, program, config)

from verified_docs.compare import judge
verdict = judge(page, highest, run.outcomes[1])
print(repr(verdict.status))
for failure in verdict.failures:
    print(failure.line, failure.message)
    print(failure.detail)

# 输出：
# 'failed'
# 10 prints something else than the page shows
# - 22
# + 21
