# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#fit-verbose

import keras
import numpy as np
import tensorflow as tf


def line(*settings, **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, name="line", **ones))
    model.compile(*settings, **named)
    return model


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, number):
        part = slice(2 * number, 2 * number + 2)
        return points[part], targets[part]


named_input = keras.Input((1,), name="number")
ones = {"use_bias": False, "kernel_initializer": "ones"}
output = keras.layers.Dense(1, **ones)(named_input)
by_name = keras.Model({"number": named_input}, output)
by_place = keras.Model([named_input], output)
by_name.compile("sgd", "mse")
by_place.compile("sgd", "mse")
model = line("sgd", "mse")
dataset = tf.data.Dataset.from_tensor_slices((points, targets)).batch(2)
for title, used, given in (
    ("arrays", model, (points, targets)),
    ("tensors", model, (tf.constant(points), tf.constant(targets))),
    ("a list", by_place, ([points], targets)),
    ("a dictionary", by_name, ({"number": points}, targets)),
    ("a dataset", model, (dataset,)),
    ("a PyDataset", model, (Pairs(),)),
):
    pass

for verbose in (2, 0):
    model = line(keras.optimizers.SGD(0.01), "mse")
    print("verbose:", verbose)
    history = model.fit(
        points,
        targets,
        epochs=2,
        validation_data=(points, targets),
        verbose=verbose,
    )
rounded = {
    key: [round(value, 3) for value in values]
    for key, values in history.history.items()
}
print(type(history).__name__, history.epoch, rounded)
print(history.params, "- also model.history:", model.history is history)

# Output:
# verbose: 2
# Epoch 1/2
# 1/1 - 0s - 118ms/step - loss: 6.5000 - val_loss: 4.9368
# Epoch 2/2
# 1/1 - 0s - 35ms/step - loss: 4.9368 - val_loss: 3.8073
# verbose: 0
# History [0, 1] {'loss': [6.5, 4.937], 'val_loss': [4.937, 3.807]}
# {'verbose': 0, 'epochs': 2, 'steps': 1} - also model.history: True
