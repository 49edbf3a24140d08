# 全局设置与后端
# 出自 docs/zh/api/config.md#interactive-logging

import keras
import numpy as np
import contextlib
import io

x = np.zeros((8, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(loss="mse")
for switch in (
    keras.config.disable_interactive_logging,
    keras.config.enable_interactive_logging,
):
    switch()
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        model.evaluate(x, x, verbose=2)
        model.evaluate(x, x, verbose=0)
    enabled = keras.config.is_interactive_logging_enabled()
    print("enabled:", enabled, "- lines:", text.getvalue().count("\n"))

# 输出：
# enabled: False - lines: 0
# enabled: True - lines: 1
