# Quantizers
# From docs/en/api/quantizers.md#model-quantize

import keras
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32")
x_train, y_train, x_test, y_test = x[:1300], y[:1300], x[1300:], y[1300:]


def build():
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Rescaling(1 / 16),
            keras.layers.Dense(128, activation="relu", name="hidden"),
            keras.layers.Dense(10, name="logits"),
        ]
    )


def trained():
    keras.utils.set_random_seed(0)
    model = build()
    model.compile(
        keras.optimizers.Adam(0.01),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=5, batch_size=64, verbose=0)
    return model


dense = "hidden|logits"


def size(model):
    return sum(weight.numpy().nbytes for weight in model.weights)


reference = trained()
wanted = reference.predict(x_test, verbose=0)


def measured(model):
    logits = model.predict(x_test, verbose=0)
    right = np.mean(logits.argmax(axis=1) == y_test)
    error = np.abs(logits - wanted).mean() / np.abs(wanted).mean()
    return f"{size(model):7} bytes  accuracy {right:.2f}  error {error:.3f}"


told = measured(reference)
print(f"{'float32':9}{told}")
for mode in ("int8", "int4", "float8"):
    model = build()
    model.set_weights(reference.get_weights())
    model.quantize(mode)
    print(f"{mode:9}{measured(model)}")

# Output:
# float32    38440 bytes  accuracy 0.92  error 0.000
# int8       10576 bytes  accuracy 0.92  error 0.004
# int4        6746 bytes  accuracy 0.92  error 0.033
# float8     63040 bytes  accuracy 0.92  error 0.018
# UserWarning: Layer InputLayer does not have a `quantize` method implemented.
# UserWarning: Layer Rescaling does not have a `quantize` method implemented.
