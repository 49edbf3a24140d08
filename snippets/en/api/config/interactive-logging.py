# Settings and the backend
# From docs/en/api/config.md#interactive-logging

import keras
import numpy as np


import contextlib
import io

x = np.zeros((8, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(loss="mse")


def lines(call):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        call()
    return text.getvalue().count("\n")


for switch in (
    keras.config.disable_interactive_logging,
    keras.config.enable_interactive_logging,
):
    switch()
    print("enabled:", keras.config.is_interactive_logging_enabled())
    print("  evaluate:", lines(lambda: model.evaluate(x, x, verbose=2)))
    print("  verbose=0:", lines(lambda: model.evaluate(x, x, verbose=0)))
    print("  summary:", lines(lambda: model.summary()))
    export = lines(lambda: model.export("exported", verbose=True))
    print("  export:", export)

# Output:
# enabled: False
#   evaluate: 0
#   verbose=0: 0
#   summary: 0
#   export: 0
# enabled: True
#   evaluate: 1
#   verbose=0: 0
#   summary: 9
#   export: 9
