# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#helper

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from tensorflow.python.keras.layers import Dense as PrivateDense

with redirect_stdout(StringIO()):
    x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


with redirect_stdout(StringIO()):
    model = line()
    model.compile("sgd", loss="mse", metrics=["mae", "mse"])
    numbers = model.evaluate(x, y, verbose=0)
    print("old:  ", dict(zip(model.metrics_names, numbers)))
    print("today:", model.evaluate(x, y, verbose=0, return_dict=True))
    private = PrivateDense(1, name="line")
    private(x)
kernel = model.layers[0].kernel


import re
import textwrap
import warnings


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # 只取第一句，略去模块的路径
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


for name in (
    "fit_generator",
    "evaluate_generator",
    "predict_generator",
    "predict_classes",
    "predict_proba",
):
    print(old(name, lambda name=name: getattr(model, name)))

# 输出：
# fit_generator
#     AttributeError: 'Sequential' object has no attribute 'fit_generator'
# evaluate_generator
#     AttributeError: 'Sequential' object has no attribute 'evaluate_generator'
# predict_generator
#     AttributeError: 'Sequential' object has no attribute 'predict_generator'
# predict_classes
#     AttributeError: 'Sequential' object has no attribute 'predict_classes'
# predict_proba
#     AttributeError: 'Sequential' object has no attribute 'predict_proba'
