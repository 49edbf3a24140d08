# Quantizers
# From docs/en/api/quantizers.md#train-on

from contextlib import redirect_stdout
from io import StringIO
import warnings

with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
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
    for mode in ("int8", "int4", "float8"):
        model = build()
        model.set_weights(reference.get_weights())
        model.quantize(mode)
        print(f"{mode:9}{measured(model)}")

model = build()
model.set_weights(reference.get_weights())
model.quantize("int8", filters=dense)
names = [weight.path.split("/", 1)[1] for weight in model.weights]
trained_on = [weight.path for weight in model.trainable_variables]
print("to train:", *(path.split("/", 1)[1] for path in trained_on))
before = [weight.numpy() for weight in model.weights]
model.compile("sgd", "mse")
model.fit(x_test, np.zeros((len(x_test), 10)), verbose=0)
for name, old, weight in zip(names, before, model.weights):
    change = np.abs(weight.numpy().astype("float32") - old).max()
    print(f"{name:21}{weight.dtype:9}", "changed" if change else "-")

# Output:
# to train: hidden/bias logits/bias
# hidden/bias          float32   changed
# hidden/kernel        int8      -
# hidden/kernel_scale  float32   -
# logits/bias          float32   changed
# logits/kernel        int8      -
# logits/kernel_scale  float32   -
