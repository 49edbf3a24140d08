# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#fit-mistakes

import keras
import numpy as np
import re
import tensorflow as tf


def attempt(function):
    try:
        print(function())
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


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, number):
        part = slice(2 * number, 2 * number + 2)
        return points[part], targets[part]


def generate():
    for number in range(2):
        yield Pairs()[number]


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

model = line("sgd", "mse")
both = {"class_weight": {0: 2.0}, "sample_weight": np.ones(4)}
attempt(lambda: model.fit(points, targets[:3]))
attempt(lambda: model.fit(points, targets, **both))
attempt(lambda: model.fit(dataset, targets))
attempt(lambda: model.fit(dataset, validation_split=0.5))
attempt(lambda: model.fit(generate(), class_weight={0: 2.0}, shuffle=False))
attempt(lambda: model.fit(points, targets, validation_split=1.0))
attempt(
    lambda: model.fit(
        points,
        targets,
        validation_data=(points, targets),
        validation_freq=0.5,
        verbose=0,
    )
)
attempt(lambda: model.fit(points, targets, nb_epoch=3))
attempt(lambda: model.fit(points, verbose=0))

# 输出：
# ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 4
# ValueError: You cannot `class_weight` and `sample_weight` at the same time.
# ValueError: When providing `x` as a tf.data.Dataset, `y` should not be passed. Instead, the targets should be included as
# ValueError: Argument `validation_split` is only supported for tensors or NumPy arrays.Found incompatible type in the input
# ValueError: Argument `class_weight` is not supported for Python generator inputs. Received: class_weight={0: 2.0}
# ValueError: Training data contains 4 samples, which is not sufficient to split it into a validation and training set as sp
# ValueError: Expected `validation_freq` to be a list or int. Received: validation_freq=0.5 of the type <class 'float'>.
# TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'nb_epoch'
# ValueError: None values not supported.
