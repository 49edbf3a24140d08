# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#compile-again

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

heavy = {"loss_weights": 2.0, "metrics": ["mae"], "weighted_metrics": ["mse"]}
for named in (
    {},
    {"loss": "mse"},
    {"loss_weights": 5.0},
    {"metrics": ["mae"]},
    {"weighted_metrics": ["mse"]},
):
    model = line("sgd", "mse", run_eagerly=True, **heavy)
    model.compile("adam", **named)
    told = ", ".join(named) or "nothing named"
    print(f"{told:17}", measured(model), "eager:", model.run_eagerly)

# 输出：
# nothing named     loss 13, mae 2, mse 6.5 eager: False
# loss              loss 6.5, mae 2, mse 6.5 eager: False
# loss_weights      loss 13, mae 2, mse 6.5 eager: False
# metrics           loss 13, mae 2 eager: False
# weighted_metrics  loss 13, mse 6.5 eager: False
