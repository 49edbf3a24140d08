# Architecture
# From docs/en/contributing/architecture.md#record

from pathlib import Path
import json

(file,) = Path(".verified").glob("*.json")
record = json.loads(file.read_text("utf-8"))
print("environment:", ", ".join(record["environment"]))
for key, entry in record["entries"].items():
    print(len(key), "digits:", ", ".join(entry))
    print("outcome:", entry["outcome"]["ended"], repr(entry["outcome"]["stdout"]))

# Output:
# environment: device, python, platform, packages, fingerprint
# 64 digits: page, block, date, run, files, outcome, digest
# outcome: finished ''
# 64 digits: page, block, date, run, files, outcome, digest
# outcome: finished '21\n'
