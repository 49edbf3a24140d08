# More utilities
# From docs/en/api/utils/tools.md#progbar

from keras import utils


import contextlib
import io
import re


def shown(*given, values=(4.0, 2.0, 9.0), **arguments):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        bar = utils.Progbar(*given, **arguments)
        for step, value in enumerate(values, start=1):
            bar.update(step, [("loss", value)])
    plain = text.getvalue()
    for colour, sign in ("32", "="), ("37", "-"):
        part = rf"\x1b\[{colour}m(━*)"
        while found := re.search(part, plain):
            plain = plain.replace(found[0], sign * len(found[1]), 1)
    plain = re.sub(r"\x1b\[\d+m|\x08", "", plain)
    plain = re.sub(r"\d+[smu]+(/\w+)?", r"TIME\1", plain)
    return [line.strip() for line in plain.split("\r") if line.strip()]


for given, arguments in (
    ((4,), {"width": 8, "interval": 0}),
    ((4,), {"width": 8, "interval": 0, "stateful_metrics": ["loss"]}),
    ((4,), {"width": 8, "interval": 0, "stateless_metrics": ["acc"]}),
    ((3,), {"width": 8, "interval": 60}),
    ((3,), {"width": 8, "verbose": 2, "unit_name": "image"}),
    ((None,), {"interval": 0}),
    ((3,), {"verbose": 0}),
):
    print(*given, arguments)
    for line in shown(*given, **arguments):
        print("  ", line)
print(*shown(3, values=(-0.4, -0.5, -0.5), width=8, interval=60))
print(*shown(3, values=(-0.4, -0.5, -0.5), verbose=2))
try:
    utils.Progbar(3, stateful_metrics=["a"], stateless_metrics=["b"])
except ValueError as error:
    print(str(error).split(" `stateful_metrics` is")[0])

# Output:
# 4 {'width': 8, 'interval': 0}
#    1/4 ==------ TIME TIME/step - loss: 4.0000
#    2/4 ====---- TIME TIME/step - loss: 3.0000
#    3/4 ======-- TIME TIME/step - loss: 5.0000
# 4 {'width': 8, 'interval': 0, 'stateful_metrics': ['loss']}
#    1/4 ==------ TIME TIME/step - loss: 4.0000
#    2/4 ====---- TIME TIME/step - loss: 2.0000
#    3/4 ======-- TIME TIME/step - loss: 9.0000
# 4 {'width': 8, 'interval': 0, 'stateless_metrics': ['acc']}
#    1/4 ==------ TIME TIME/step - loss: 4.0000
#    2/4 ====---- TIME TIME/step - loss: 2.0000
#    3/4 ======-- TIME TIME/step - loss: 9.0000
# 3 {'width': 8, 'interval': 60}
#    1/3 ==------ TIME TIME/step - loss: 4.0000
#    3/3 ======== TIME TIME/step - loss: 9.0000
# 3 {'width': 8, 'verbose': 2, 'unit_name': 'image'}
#    3/3 - TIME - TIME/image - loss: 9.0000
# None {'interval': 0}
#    1/Unknown TIME TIME/step - loss: 4.0000
#    2/Unknown TIME TIME/step - loss: 3.0000
#    3/Unknown TIME TIME/step - loss: 5.0000
# 3 {'verbose': 0}
# 1/3 ==------ TIME TIME/step - loss: -0.4000 3/3 ======== TIME TIME/step - loss: -0.5000
# 3/3 - TIME - TIME/step - loss: -5.0000e-01
# Only one of `stateful_metrics` or `stateless_metrics` can be provided.
