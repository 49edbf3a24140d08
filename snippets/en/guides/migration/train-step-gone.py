# From Keras 2 to today
# From docs/en/guides/migration.md#train-step-gone

import keras
import numpy as np
import re
import textwrap
import warnings

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


model = line()
model.compile("sgd", loss="mse", metrics=["mae", "mse"])
numbers = model.evaluate(x, y, verbose=0)


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # The first sentence, without the path of a module.
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


rate = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate)
history = model.fit(x, y, verbose=0, callbacks=[rate]).history

print(old("compiled_loss", lambda: model.compiled_loss(y, model(x))))
print(
    old("compiled_metrics", lambda: model.compiled_metrics.update_state(y, y))
)
fresh = line()
fresh.compile("sgd", loss="mse")
loss = fresh.compute_loss(x=x, y=y, y_pred=fresh(x))
print("compute_loss:", float(loss))
print("mean square:", float(np.mean((fresh(x) - y) ** 2)))

# Output:
# compiled_loss
#     UserWarning: `model.compiled_loss()` is deprecated.
# compiled_metrics
#     UserWarning: `model.compiled_metrics()` is deprecated.
# compute_loss: 21.0
# mean square: 21.0
