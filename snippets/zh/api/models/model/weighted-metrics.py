# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#weighted-metrics

import keras
import numpy as np


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
