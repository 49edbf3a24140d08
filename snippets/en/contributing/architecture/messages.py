# Architecture
# From docs/en/contributing/architecture.md#messages

import textwrap
import dataclasses
from typing import get_args

from verified_docs import child

kinds = {
    "to the child": (child.Job, child.Limits, child.BlockJob, child.PlaceJob, child.StepJob),
    "from the child": get_args(child.FromChild),
    "from the fork server": get_args(child.FromServer),
}
for title, messages in kinds.items():
    print(title)
    for message in messages:
        names = [field.name for field in dataclasses.fields(message) if field.name != "type"]
        line = f"  {message.__name__}: {', '.join(names)}"
        print(textwrap.fill(line, 80, subsequent_indent="    "))

# Output:
# to the child
#   Job: name, folder, root, environment, limits, writable, lines, network,
#     devices, setup, blocks
#   Limits: file_size, disk, tasks
#   BlockJob: source, line, place, is_flat, kind, program, network, stderr, stdin,
#     steps, files, given
#   PlaceJob: name, numbers, lines
#   StepJob: source, line
# from the child
#   Began: number
#   Stepped: raised
#   Displayed: text, html
#   Ended: number, value, html, raised, warnings, figures, statuses, files,
#     unread, waited, seconds
#   Refused: reason
#   Finished: files, has_started, uncompiled
# from the fork server
#   Ready:
#   Failed: reason
#   Forked: pid
#   Reached: pid, files, unknown
#   Exited: pid, status
