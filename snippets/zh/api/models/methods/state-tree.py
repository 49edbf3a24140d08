# Model：其余方法
# 出自 docs/zh/api/models/methods.md#state-tree

from contextlib import redirect_stdout
from io import StringIO
import warnings
import keras
import numpy as np


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
model = line()
model.test_on_batch(x, y, return_dict=True)
model.train_on_batch(x, y, return_dict=True)
weight(model)
1 - 0.1 * (2 * x ** 2).mean()
model.test_on_batch(x, y, return_dict=True)
model.predict_on_batch(x).tolist()
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


with redirect_stdout(StringIO()):
    print("list:", line().train_on_batch(x, y), line().test_on_batch(x, y))
    print("no metrics:", line(metrics=[]).train_on_batch(x, y))
    print("weights:", line().test_on_batch(x, y, np.array([1.0, 0.0])))
    print("classes:", line().train_on_batch(x, y, class_weight={0: 3.0}))
    model = line(rate=0.0)
    two_calls = [model.train_on_batch(x[:n], y[:n]) for n in (1, 2)]
    print("fresh each time:", *two_calls)
    ones = np.ones(2)
    attempt(line().train_on_batch, x, y, ones, class_weight={0: 3.0})
    attempt(line().predict_on_batch, [[1.0], [3.0]])
import tensorflow as tf


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


with redirect_stdout(StringIO()):
    model = Watched()
    model.compile("sgd", "mse", run_eagerly=True)
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
    model(x)
    for name, run in (
        ("fit", lambda: model.fit(x, y, sample_weight=ones, verbose=0)),
        ("evaluate", lambda: model.evaluate(x, y, verbose=0)),
        ("predict", lambda: model.predict(dataset, verbose=0)),
    ):
        print(name)
        run()
    model = line()
    tensors = keras.ops.convert_to_tensor(x), keras.ops.convert_to_tensor(y)
    logs = model.train_step(tensors)
    print("called by hand:", {key: float(value) for key, value in logs.items()})
with redirect_stdout(StringIO()):
    model = line(rate=0.0)
made = [model.train_function, model.test_function, model.predict_function]
with redirect_stdout(StringIO()):
    print("makes:", model.make_train_function(), end=", ")
    print("again:", model.make_train_function() is model.train_function)
made = model.train_function
with redirect_stdout(StringIO()):
    batches = iter([(x, y), (x[:1], y[:1])])
    for _ in range(2):
        logs = model.train_function(batches)
        print("a step:", {key: float(value) for key, value in logs.items()})
model.train_step = lambda data: {"loss": 7.0}
with redirect_stdout(StringIO()):
    for force in (False, True):
        model.make_train_function(force=force)
        loss = model.fit(x, y, verbose=0).history["loss"]
        print(f"force={force}:", loss, end=", ")
        print("a new one:", model.train_function is not made)
    model.make_test_function()
    model.make_predict_function()
    print(callable(model.test_function), callable(model.predict_function))
    model.compile("sgd", "mse")


def penalized(penalty=0.5):
    model = line()
    model.layers[0].kernel.regularizer = keras.regularizers.L2(penalty)
    return model


model = penalized()
y_pred = model(x)
[float(loss) for loss in model.losses]
float(model.compute_loss(y=y, y_pred=y_pred))
(x ** 2).mean() + 0.5 * 1 ** 2
half = np.array([1.0, 0.0])
loss = model.compute_loss(y=y, y_pred=y_pred, sample_weight=half)
float(loss)
kernel = keras.ops.convert_to_tensor([[2.0]])
loss, values = model.stateless_compute_loss(
    [kernel],
    [variable.value for variable in model.non_trainable_variables],
    [variable.value for variable in model.metrics_variables],
    y=y,
    y_pred=y_pred,
)
float(loss)
[len(part) for part in values]
weight(model)
attempt(keras.Sequential([keras.Input((1,))]).compute_loss, y=y, y_pred=y)


def told(results):
    return {key: float(value) for key, value in results.items()}


with redirect_stdout(StringIO()):
    model = line()
    attempt(model.get_metrics_result)
    print(told(model.compute_metrics(x, y, model(x))))
    print(told(model.compute_metrics(x[:1], y[:1], model(x[:1]))))
    model.reset_metrics()
    print(told(model.get_metrics_result()))
with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    model = penalized()
    y_pred = model(x)
    loss = model.compiled_loss(y, y_pred, regularization_losses=model.losses)
    print(float(loss), float(model.compute_loss(y=y, y_pred=y_pred)))
with redirect_stdout(StringIO()):
    tower = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, name="inner")], name="tower"
    )
    deep = keras.Sequential(
        [
            keras.Input((4,)),
            tower,
            keras.layers.BatchNormalization(name="norm"),
            keras.layers.Dense(2, name="last"),
        ],
        name="deep",
    )
    deep.get_layer("last").trainable = False


def rows(**named):
    texts = []
    deep.summary(line_length=66, print_fn=texts.append, **named)
    print(", ".join(named), f"({len(texts)} call)")
    for line_of_text in texts[0].splitlines():
        if line_of_text[0] in "│┃" and "(type)" not in line_of_text:
            cells = line_of_text.strip("│┃").split("│")
            print("   ", " | ".join(cell.strip() for cell in cells))


with redirect_stdout(StringIO()):
    rows(expand_nested=True)
    rows(show_trainable=True)
    rows(layer_range=("norm", "last"))
    rows(layer_range=("no.*", "no.*"))
    attempt(deep.summary, layer_range=["norm", "end"])
    attempt(deep.summary, positions=[0.01, 0.5, 1.0], line_length=66)
with redirect_stdout(StringIO()):
    print(deep.get_layer("norm").name, deep.get_layer(index=0).name, end=" ")
    print(deep.get_layer(index=-1).name)
    print("inside:", deep.get_layer("tower").get_layer("inner").name)
    attempt(deep.get_layer, "inner")
    attempt(deep.get_layer, index=3)
    attempt(deep.get_layer, "norm", 1)
    attempt(deep.get_layer)
import json

with redirect_stdout(StringIO()):
    config = line().get_config()
    print(sorted(config))
    print([layer["class_name"] for layer in config["layers"]])
config["layers"][1]["config"]["name"] = "renamed"
config["layers"][1]["config"]["units"] = 5
with redirect_stdout(StringIO()):
    changed = keras.Sequential.from_config(config)
    print(changed.layers[0].name, changed.output_shape, changed.compiled)
    text = line().to_json()
    print(sorted(json.loads(text)))
    wide = line().to_json(indent=1)
    print(len(text.splitlines()), "line, or", len(wide.splitlines()))


class Sized(keras.Model):
    def __init__(self, units=2, **kwargs):
        super().__init__(**kwargs)
        self.units = units


with redirect_stdout(StringIO()):
    print("made with 3, recorded:", Sized(3, name="sized").get_config()["units"])
    print(Sized.from_config({"units": 4, "name": "more"}).units)
    attempt(Sized.from_config, {"unit": 4})
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    config = line(rate=0.25, steps_per_execution=2).get_compile_config()
    optimizer = config.pop("optimizer")
    print(optimizer["class_name"], optimizer["config"]["learning_rate"])
    copy = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    print("before:", copy.get_compile_config())
    copy.compile_from_config({"optimizer": optimizer, **config})
    print("after:", copy.optimizer.learning_rate.numpy(), copy.loss, end=" ")
    class Compiling(keras.Model):
        def compile(self, *given, **named):
            super().compile(*given, **named)
    own = Compiling()
    own.compile_from_config({"loss": "mse"})


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

# 输出：
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
