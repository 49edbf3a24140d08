# Model: the other methods
# From docs/en/api/models/methods.md#state-tree

import keras
import numpy as np
import re
import tensorflow as tf


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    named = {"loss": "mse", "metrics": ["mae"], **named}
    model.compile(keras.optimizers.SGD(rate, name="sgd"), **named)
    return model


def weight(model):
    return round(model.get_weights()[0].item(), 4)


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


def attempt(function, *given, **named):
    try:
        print(function(*given, **named))
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


ones = np.ones(2)
attempt(line().train_on_batch, x, y, ones, class_weight={0: 3.0})


class Watched(keras.Model):
    def __init__(self):
        super().__init__()
        self.slope = keras.layers.Dense(1, kernel_initializer="ones")

    def call(self, inputs, training=None):
        print("  call, training =", training)
        return self.slope(inputs)

    def train_step(self, data):
        print("  train_step gets", [tuple(part.shape) for part in data])
        return super().train_step(data)

    def test_step(self, data):
        print("  test_step gets", [tuple(part.shape) for part in data])
        return super().test_step(data)

    def predict_step(self, data):
        print("  predict_step gets", [tuple(part.shape) for part in data])
        return super().predict_step(data)


model = Watched()
model.compile("sgd", "mse", run_eagerly=True)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
model(x)
for name, run in (
    ("fit", lambda: model.fit(x, y, sample_weight=ones, verbose=0)),
    ("evaluate", lambda: model.evaluate(x, y, verbose=0)),
    ("predict", lambda: model.predict(dataset, verbose=0)),
):
    run()


def penalized(penalty=0.5):
    model = line()
    model.layers[0].kernel.regularizer = keras.regularizers.L2(penalty)
    return model


model = penalized()
y_pred = model(x)
half = np.array([1.0, 0.0])
loss = model.compute_loss(y=y, y_pred=y_pred, sample_weight=half)
kernel = keras.ops.convert_to_tensor([[2.0]])
loss, values = model.stateless_compute_loss(
    [kernel],
    [variable.value for variable in model.non_trainable_variables],
    [variable.value for variable in model.metrics_variables],
    y=y,
    y_pred=y_pred,
)
attempt(keras.Sequential([keras.Input((1,))]).compute_loss, y=y, y_pred=y)


def shapes(tree):
    return keras.tree.map_structure(np.shape, tree)


model = line(metrics=[])
model.train_on_batch(x, y)
state = model.get_state_tree(value_format="numpy_array")
for part, values in state.items():
    print(part, shapes(values))
print(state["trainable_variables"]["line"]["slope"]["kernel"])
other = line()
other.set_state_tree({"trainable_variables": state["trainable_variables"]})
print("taken over:", weight(other))
renamed = line(name="renamed")
renamed.set_state_tree({"trainable_variables": state["trainable_variables"]})
print("other name:", weight(renamed))
attempt(model.set_state_tree, {"weights": {}})
attempt(model.get_state_tree, value_format="list")
attempt(keras.Sequential([keras.Input((1,))]).get_state_tree)

# Output:
# trainable_variables {'line': {'slope': {'kernel': (1, 1)}}}
# non_trainable_variables {}
# optimizer_variables {'sgd': {'iteration': (), 'learning_rate': ()}}
# metrics_variables {'loss': {'total': (), 'count': ()}}
# [[0.]]
# taken over: 0.0
# other name: 1.0
# ValueError: Unknown variable name: weights
# ValueError: Invalid `value_format` argument. Expected one of {'numpy_array', 'backend_tensor'}. Received: value_format=lis
# AttributeError: 'Sequential' object has no attribute 'optimizer'
