# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#fit-weights

import keras
import numpy as np


def line(*settings, **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, name="line", **ones))
    model.compile(*settings, **named)
    return model


points = np.array([[1.0], [2.0], [3.0], [4.0]])


def loss_of(**named):
    model = line(keras.optimizers.SGD(0.0), "mse", weighted_metrics=["mae"])
    logs = model.fit(points, classes, verbose=0, **named).history
    told = {key: round(values[0], 4) for key, values in logs.items()}
    print(", ".join(named) or "no weights", told)


classes = np.array([[0.0], [1.0], [0.0], [0.0]])
shares = np.array([1.0, 1.0, 0.0, 3.0])
loss_of()
loss_of(sample_weight=shares)
loss_of(class_weight={0: 2.0})
loss_of(class_weight={0: 2.0}, validation_data=(points, classes))
loss_of(validation_data=(points, classes, shares))
square = (points - classes).ravel() ** 2
print("by hand:", square.mean(), (square * shares).mean(), end=" ")
print((square * [2, 1, 2, 2]).mean())
size = np.sqrt(square)
print("mae:", size.mean(), (size * shares).sum() / 5, end=" ")
print((size * [2, 1, 2, 2]).sum().item() / 7)

# 输出：
# no weights {'loss': 6.75, 'mae': 2.25}
# sample_weight {'loss': 12.5, 'mae': 2.8}
# class_weight {'loss': 13.25, 'mae': 2.4286}
# class_weight, validation_data {'loss': 13.25, 'mae': 2.4286, 'val_loss': 6.75, 'val_mae': 2.25}
# validation_data {'loss': 6.75, 'mae': 2.25, 'val_loss': 12.5, 'val_mae': 2.8}
# by hand: 6.75 12.5 13.25
# mae: 2.25 2.8 2.4285714285714284
