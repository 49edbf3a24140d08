# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#fit-verbose

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
with redirect_stdout(StringIO()):
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


class Recorder(keras.Model):
    def __init__(self):
        super().__init__()
        self.seen = []
        self.compile(run_eagerly=True)

    def train_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(" ".join(str(number) for number in x.numpy()))
        return {"loss": 0.0}

    def test_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(str(x.numpy().tolist()))
        return {"loss": 0.0}


def watch(**named):
    keras.utils.set_random_seed(0)
    model = Recorder()
    mark = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: model.seen.append("|")
    )
    model.fit(np.arange(6), verbose=0, callbacks=[mark], **named)
    print(", ".join(f"{key}={value}" for key, value in named.items()))
    print("    " + ", ".join(model.seen).replace(", |,", " |")[:-3])


with redirect_stdout(StringIO()):
    watch()
    watch(batch_size=4, shuffle=False)
    watch(batch_size=4, epochs=2)
    watch(batch_size=4, shuffle="batch")
    watch(batch_size=4, shuffle=False, epochs=5, initial_epoch=3)
with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    watch(steps_per_epoch=3, shuffle=False)
    watch(steps_per_epoch=2, batch_size=2, shuffle=False, epochs=2)
with redirect_stdout(StringIO()):
    watch(validation_split=0.2)
    watch(validation_split=0.5, shuffle=False)
    held = np.arange(10, 14)
    watch(validation_split=0.5, validation_data=held, shuffle=False)
    watch(validation_data=held, validation_batch_size=3, shuffle=False)
    watch(validation_data=held, validation_steps=2, shuffle=False)
    watch(
        validation_data=held,
        validation_steps=2,
        validation_batch_size=1,
        shuffle=False,
    )
    watch(validation_data=held, validation_freq=2, shuffle=False, epochs=3)
    watch(validation_data=held, validation_freq=[1, 3], shuffle=False, epochs=3)


def loss_of(**named):
    model = line(keras.optimizers.SGD(0.0), "mse")
    logs = model.fit(points, classes, verbose=0, **named).history
    told = {key: values[0] for key, values in logs.items()}
    print(", ".join(named) or "no weights", told)


with redirect_stdout(StringIO()):
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
import tensorflow as tf


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, number):
        part = slice(2 * number, 2 * number + 2)
        return points[part], targets[part]


def generate():
    for number in range(2):
        yield Pairs()[number]


with redirect_stdout(StringIO()):
    named_input = keras.Input((1,), name="number")
ones = {"use_bias": False, "kernel_initializer": "ones"}
with redirect_stdout(StringIO()):
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
        print(f"{title:14}{used.evaluate(*given, verbose=0)}")
    print(f"{'a generator':14}{model.evaluate(generate(), steps=2, verbose=0)}")
    attempt(model.fit, [[1.0], [2.0]], [[0.0], [2.0]])

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

# 输出：
# verbose: 2
# Epoch 1/2
# 1/1 - 0s - 118ms/step - loss: 6.5000 - val_loss: 4.9368
# Epoch 2/2
# 1/1 - 0s - 35ms/step - loss: 4.9368 - val_loss: 3.8073
# verbose: 0
# History [0, 1] {'loss': [6.5, 4.937], 'val_loss': [4.937, 3.807]}
# {'verbose': 0, 'epochs': 2, 'steps': 1} - also model.history: True
