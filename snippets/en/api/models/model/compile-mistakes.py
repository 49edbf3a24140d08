# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#compile-mistakes

from contextlib import redirect_stdout
from io import StringIO
import warnings
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

x, y = load_wine(return_X_y=True)
x, x_new, y, y_new = train_test_split(x, y, random_state=0)
keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(x)
inputs = keras.Input((13,))
hidden = keras.layers.Dense(16, activation="relu")(normalize(inputs))
outputs = keras.layers.Dense(3, activation="softmax")(hidden)
wine = keras.Model(inputs, outputs)
wine.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = wine.fit(x, y, epochs=15, validation_split=0.2, verbose=0)
len(history.epoch)
[*sorted(history.history)]
result = wine.evaluate(x_new, y_new, verbose=0, return_dict=True)
f"new wines right: {result['accuracy']:.2f}"
predicted = wine.predict(x_new, verbose=0)
np.round(predicted[0], 2)
y_new[0]


def summing():
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    return keras.layers.Dense(1, name="total", **ones)


class Own(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.total = summing()

    def call(self, inputs):
        return self.total(inputs)


with redirect_stdout(StringIO()):
    numbers = keras.Input((2,), name="numbers")
    graph = keras.Model(numbers, summing()(numbers), name="graph")
    own = Own(name="own")
    for model in (graph, own):
        print(model.name, len(model.weights), end=" weights, then ")
        output = model(np.array([[1.0, 2.0]]))
        print(len(model.weights), "- output", output.numpy().item())
    for title in ("argument", "attribute"):
        frozen = keras.Model(numbers, graph.output, trainable=title != "argument")
        if title == "attribute":
            frozen.trainable = False
        print(title, len(frozen.trainable_weights), len(graph.trainable_weights))
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
    other = keras.Input((2,))
    attempt(keras.Model, other)
    attempt(keras.Model, np.ones((1, 2)), graph.output)
    attempt(keras.Model, other, graph.output)
    attempt(keras.Model(), np.ones((1, 2)))
    attempt(graph.fit, np.ones((1, 2)), np.ones((1, 1)))
    attempt(setattr, own, "layers", [])


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


def absolute(y_true, y_pred):
    return keras.ops.abs(y_true - y_pred)


with redirect_stdout(StringIO()):
    points = np.array([[1.0], [2.0], [3.0], [4.0]])
    targets = np.array([[0.0], [2.0], [0.0], [0.0]])
    for loss in (
        "mse",
        keras.losses.MeanSquaredError(),
        keras.losses.mean_squared_error,
        absolute,
        ["mse"],
    ):
        told = getattr(loss, "__name__", loss if type(loss) in (str, list) else "")
        print(f"{told or type(loss).__name__!s:20}", measured(line("sgd", loss)))
    named = keras.metrics.MeanAbsoluteError(name="mine")
    print(measured(line("sgd", "mse", metrics=["mae", named, absolute])))
    off = (points - targets).ravel()
    print("by hand: mse", (off**2).mean(), "mae", np.abs(off).mean())
with redirect_stdout(StringIO()):
    for optimizer in (None, "sgd", keras.optimizers.Adam(0.1)):
        named = {} if optimizer is None else {"optimizer": optimizer}
        model = line(loss="mse", **named)
        rate = float(model.optimizer.learning_rate)
        print(f"{type(model.optimizer).__name__} {rate:.4f}", end=", ")
    without = line(optimizer=None, loss="mse")
    print("without:", measured(without))
    attempt(without.fit, points, targets, verbose=0)


def two(loss, **named):
    inputs = keras.Input((1,))
    same = keras.layers.Identity(name="same")(inputs)
    double = keras.layers.Rescaling(2.0, name="double")(inputs)
    model = keras.Model(inputs, [same, double])
    model.compile("sgd", loss, **named)
    print(loss, ", ".join(f"{key}={value}" for key, value in named.items()))
    result = model.evaluate(
        points, [targets, targets], verbose=0, return_dict=True
    )
    return "   " + " ".join(f"{key} {result[key]:.4g}" for key in result)


with redirect_stdout(StringIO()):
    attempt(two, "mse")
    attempt(two, ["mse", "mae"])
    attempt(two, ["mse", None])
    attempt(two, ["mse", "mae"], loss_weights=[1.0, 0.1])
by_name = {"same": "mse", "double": "mae"}
with redirect_stdout(StringIO()):
    attempt(two, by_name, loss_weights={"same": 1.0, "double": 0.1})
    attempt(two, "mse", loss_weights=[1.0, 0.1])
    attempt(two, ["mse", "mae"], metrics=[["mse"], ["mse", "mae"]])
    attempt(two, ["mse", "mae"], metrics={"double": "mse"})
first, second = points - targets, 2 * points - targets
with redirect_stdout(StringIO()):
    print("by hand: mse", (first**2).mean(), (second**2).mean(), end=" ")
    print("mae of the second", np.abs(second).mean())
with redirect_stdout(StringIO()):
    attempt(two, ["mse", "mae"], loss_weights={"same": 1.0, "double": 0.1})
with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    class Counting(keras.Model):
        def __init__(self):
            super().__init__()
            self.line = keras.layers.Dense(1)
            self.calls = 0

        def call(self, inputs):
            self.calls += 1
            return self.line(inputs)
    for named in (
        {},
        {"run_eagerly": True},
        {"steps_per_execution": 3},
        {"jit_compile": True},
        {"jit_compile": True, "run_eagerly": True},
    ):
        told = []
        watch = keras.callbacks.LambdaCallback(
            on_train_batch_end=lambda batch, logs: told.append(batch)
        )
        model = Counting()
        model.compile("sgd", "mse", **named)
        many = np.ones((8, 1))
        model.fit(many, many, batch_size=1, verbose=0, callbacks=[watch])
        print(named, "XLA:", model.jit_compile)
        steps = int(model.optimizer.iterations)
        print(f"    {steps} steps, calls: {model.calls}, callbacks after:", *told)


def half(name, **named):
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, dtype="mixed_float16"))
    model.compile("sgd", "mse", **named)
    print(f"{name:32}{type(model.optimizer).__name__}")


with redirect_stdout(StringIO()):
    half("layer mixed_float16")
    keras.config.set_dtype_policy("mixed_float16")
    half("policy mixed_float16")
    half("policy, auto_scale_loss=False", auto_scale_loss=False)
    keras.config.set_dtype_policy("float32")

model = line("sgd", "mse", metrics=["mae"])
model.compile("adam")
print("stays:", measured(model))
attempt(line, "sdg", "mse")
attempt(line, "sgd", "mse", metrics="mae")
attempt(line, "sgd", "mse", loss_weights="2")
attempt(measured, line("sgd", "msee"))
attempt(measured, line("sgd", "mse", metrics=["maee"]))
attempt(measured, line("sgd", "mse", ["mae"]))
attempt(measured, line("sgd"))
print("two losses, one output:", measured(line("sgd", ["mse", "mae"])))

# Output:
# stays: loss 6.5, mae 2
# ValueError: Could not interpret optimizer identifier: sdg
# ValueError: Expected `metrics` argument to be a list, tuple, or dict. Received instead: metrics=mae of type <class 'str'>
# ValueError: Expected `loss_weights` argument to be a float (single output case) or a list, tuple, or dict (multiple output
# ValueError: Could not interpret loss identifier: msee
# ValueError: Could not interpret metric identifier: maee
# ValueError: dtype='string' is not a valid dtype for Keras type promotion.
# ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
# two losses, one output: loss 6.5, mae_loss 0, mse_loss 0
