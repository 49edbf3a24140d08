"""Pages with every kind of block, for the site under test; nothing on them is run."""

from __future__ import annotations

import base64
import io

import nbformat
from PIL import Image

KINDS = """\
# {title} {{ #kinds }}

A block that writes a file, and the file.

```python {{ id="writes" }}
import json

x = 3
with open("settings.json", "w") as file:
    json.dump({{"units": 64, "activation": "relu"}}, file)
print("written")
```

```output
written
```

```json {{ file="settings.json" }}
{{"units": 64, "activation": "relu"}}
```

A session.

```pycon {{ id="session" }}
>>> x + 1
4
>>> def half(number):
...     return number / 2  # {comment}
...
>>> half(x)
1.5
>>> half("three")
Traceback (most recent call last):
  File "<stdin>", line 2, in half
TypeError: unsupported operand type(s) for /: 'str' and 'int'
>>> # {comment}
>>> print("one\\n\\ntwo <b>")
one
<BLANKLINE>
two <b>
```

A file that the commands below run.

```python {{ write="train.py" }}
import sys

print("training", sys.argv[1])
```

```console {{ id="shell" status=3 }}
$ python train.py "now & then"
training now & then
$ ls \\
    *.py
train.py

$ exit 3
```

```python {{ id="signature" signature }}
json.dumps(
    obj,
    *,
    skipkeys=False,
    indent=None,
    **kw,
)
```

```python {{ id="workers" workers=2 }}
import os

print("I am", os.environ["WORKER"], x)
```

```output
worker 0:
I am 0 3
worker 1:
I am 1 3
```

```python {{ id="quiet-workers" workers=3 }}
y = 1
```

A file of the project, in a language that is not run.

```yaml {{ id="from-a-file" source="mkdocs.yml:1" }}
# What both languages share. Build one with `mkdocs build -f mkdocs.zh.yml`, both with `make site`.
```

A sentence that one program proves, and another. {meaning}

```python {{ proof id="proof" }}
proven = "quokka"
print(proven)
```

```output
quokka
```

```pycon {{ proof id="second-proof" }}
>>> x
3
```

- An item.

    ```console {{ proof id="proof-of-an-item" }}
    $ echo item
    item
    ```

## dumps {{ #json.dumps }}

| {parameter} | {meaning} |
| --- | --- |
| `obj` | {meaning} |
| `indent=None` | {meaning} |

## loads {{ #json.loads .complete }}

`s`
:   {meaning}

`**kw`
:   {meaning}

{filler}
"""
WORDS = {
    "en": {
        "title": "Kinds en",
        "comment": "a comment",
        "parameter": "Parameter",
        "meaning": "What it means",
    },
    "zh": {"title": "Kinds zh", "comment": "注释", "parameter": "参数", "meaning": "含义"},
}


def kinds_page(language: str) -> str:
    """Return the page in a language."""
    filler = "\n\n".join(["One more line."] * 20)
    return KINDS.format(filler=filler, **WORDS[language])


def kinds_notebook(language: str) -> str:
    """Return a notebook whose first cell shows text and two figures, light and dark."""
    notebook = nbformat.v4.new_notebook()
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "language": "python",
        "display_name": "Python 3",
    }
    source = "print('two of them')\nfor curve in curves:\n    curve.plot()\nplt.show()"
    drawn = nbformat.v4.new_code_cell(source, id="drawn", execution_count=1)
    drawn.metadata["verified-docs"] = {"alt": ["A <falling> curve", "A rising curve"]}
    drawn.outputs = [nbformat.v4.new_output("stream", name="stdout", text="two of them\n")]
    for number in range(2):
        drawn.outputs.append(
            nbformat.v4.new_output(
                "display_data",
                data={"image/png": png(40 + number, "black"), "text/plain": "<Figure>"},
                metadata={"verified-docs": {"dark": png(40 + number, "white")}},
            )
        )
    value = nbformat.v4.new_code_cell("1 + 1", id="value", execution_count=2)
    value.outputs = [
        nbformat.v4.new_output("execute_result", data={"text/plain": "2"}, execution_count=2)
    ]
    notebook.cells = [
        nbformat.v4.new_markdown_cell(f"# Figures {language}", id="title"),
        drawn,
        value,
    ]
    return str(nbformat.writes(notebook))


def png(width: int, colour: str) -> str:
    """Return a picture of one colour, 30 pixels high, in base64."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, 30), colour).save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()
