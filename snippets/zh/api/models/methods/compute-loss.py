# Model：其余方法
# 出自 docs/zh/api/models/methods.md#compute-loss

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


def weight(model):
    return round(model.get_weights()[0].item(), 4)


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


def penalized(penalty=0.5):
    model = line()
    model.layers[0].kernel.regularizer = keras.regularizers.L2(penalty)
    return model


model = penalized()
y_pred = model(x)
print("losses:", [float(loss) for loss in model.losses])
print("loss:", float(model.compute_loss(y=y, y_pred=y_pred)), end=", ")
print("by hand:", (x**2).mean() + 0.5 * 1**2)
half = np.array([1.0, 0.0])
loss = model.compute_loss(y=y, y_pred=y_pred, sample_weight=half)
print("weights:", float(loss), "by hand:", 1 / 2 + 0.5)
kernel = keras.ops.convert_to_tensor([[2.0]])
loss, values = model.stateless_compute_loss(
    [kernel],
    [variable.value for variable in model.non_trainable_variables],
    [variable.value for variable in model.metrics_variables],
    y=y,
    y_pred=y_pred,
)
print("with a weight of 2:", float(loss), "by hand:", 5 + 0.5 * 2**2)
print("lists:", [len(part) for part in values], "weight:", weight(model))
attempt(
    lambda: keras.Sequential([keras.Input((1,))]).compute_loss(y=y, y_pred=y)
)

# 输出：
# losses: [0.5]
# loss: 5.5, by hand: 5.5
# weights: 1.0 by hand: 1.0
# with a weight of 2: 7.0 by hand: 7.0
# lists: [1, 0, 2] weight: 1.0
# ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
