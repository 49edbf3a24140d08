# Model：其余方法
# 出自 docs/zh/api/models/methods.md#compute-metrics

import keras
import numpy as np
import re


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def told(results):
    return {key: float(value) for key, value in results.items()}


model = line()
attempt(lambda: model.get_metrics_result())
print(told(model.compute_metrics(x, y, model(x))))
print(told(model.compute_metrics(x[:1], y[:1], model(x[:1]))))
print("by hand: mae", (1 + 3 + 1) / 3)
print([metric.name for metric in model.metrics], model.metrics_names)
model.reset_metrics()
print(told(model.get_metrics_result()))

# 输出：
# ValueError: Cannot get result() since the metric has not yet been built.
# {'loss': 0.0, 'mae': 2.0}
# {'loss': 0.0, 'mae': 1.6666666269302368}
# by hand: mae 1.6666666666666667
# ['loss', 'compile_metrics'] ['loss', 'compile_metrics']
# {'loss': 0.0, 'mae': 0.0}
