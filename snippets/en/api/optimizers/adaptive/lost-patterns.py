# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#lost-patterns

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import optimizers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()


def network():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu", name="hidden")
    head = keras.layers.Dense(1, name="head")
    return keras.Sequential([keras.Input((10,)), hidden, head], name="network")


def moved(model, before):
    for weight, old in zip(model.trainable_variables, before):
        step = np.abs(weight.numpy() - old).max()
        print(f"    {weight.path:21} moved by {step:.4f}")


with redirect_stdout(StringIO()):
    for pattern in ["hidden/.*", ".*hidden/.*"]:
        model = network()
        by_layer = optimizers.OptimizerMap(
            optimizers.SGD(0.1), {pattern: optimizers.SGD(1e-6)}
        )
        model.compile(optimizers.MultiOptimizer(by_layer), loss="mse")
        before = model.get_weights()
        model.fit(x, y, batch_size=442, verbose=0)
        print(pattern)
        moved(model, before)
model.optimizer.optimizers[0].learning_rate = 0.01
with redirect_stdout(StringIO()):
    print([round(float(o.learning_rate), 6) for o in model.optimizer.optimizers])
    model.save("layers.keras")
    loaded = keras.models.load_model("layers.keras")
    print([int(part.iterations) for part in loaded.optimizer.optimizers])
    for one in [model, loaded]:
        print(one.trainable_variables[0].path)

model = network()
by_layer = optimizers.OptimizerMap(
    optimizers.SGD(0.1, name="rest"),
    {"network/hidden/.*": optimizers.SGD(0.01, momentum=0.9, name="slow")},
)
both = optimizers.MultiOptimizer(by_layer, name="both")
model.compile(both, loss="mse")
model.fit(x, y, batch_size=442, verbose=0)
model.save("patterns.keras")
loaded = keras.models.load_model("patterns.keras")
for one in [model, loaded]:
    parts = one.optimizer.optimizers
    print([int(part.iterations) for part in parts])

# Output:
# [1, 1]
# [0, 1]
# UserWarning: Skipping variable loading for optimizer 'both', because it has 6 variables whereas the saved optimizer has 8 variables.
# UserWarning: Skipping variable loading for optimizer 'slow', because it has 2 variables whereas the saved optimizer has 4 variables.
