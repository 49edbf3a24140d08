# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#weighted-metrics

import keras
import numpy as np
import re


def attempt(function, *given, **named):
    try:
        print(function(*given, **named))
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


def line(*settings, **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, name="line", **ones))
    model.compile(*settings, **named)
    return model


def measured(model, **named):
    result = model.evaluate(
        points, targets, verbose=0, return_dict=True, **named
    )
    return ", ".join(f"{key} {value:.4g}" for key, value in result.items())


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
without = line(optimizer=None, loss="mse")
attempt(without.fit, points, targets, verbose=0)

weights = np.array([1.0, 1.0, 0.0, 3.0])
for named in (
    {"metrics": ["mae"]},
    {"weighted_metrics": ["mae"]},
    {"metrics": ["mae"], "weighted_metrics": ["mae"]},
):
    print(measured(line("sgd", "mse", **named), sample_weight=weights))
size = np.abs(points - targets).ravel()
print("loss by hand:", (weights * size**2).sum() / 4, end=", ")
print("mae:", size.mean(), (weights * size).sum() / weights.sum())

# 输出：
# loss 12.25, mae 2
# loss 12.25, mae 2.6
# loss 12.25, mae 2, weighted_mae 2.6
# loss by hand: 12.25, mae: 2.0 2.6
