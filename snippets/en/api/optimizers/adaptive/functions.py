# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#functions

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


slow, fast = optimizers.SGD(0.01), optimizers.SGD(0.1)


def made_before(weight):
    return slow if "hidden" in weight.path else fast


def made_inside(weight):
    return optimizers.SGD(0.01 if "hidden" in weight.path else 0.1)


for choose in [made_before, made_inside]:
    optimizer = optimizers.MultiOptimizer(choose)
    model = network()
    optimizer.build(model.trainable_variables)
    rates = [round(float(o.learning_rate), 4) for o in optimizer.optimizers]
    print(choose.__name__, rates)
scheduler = keras.callbacks.LearningRateScheduler(lambda epoch: 0.02)
model.compile(optimizer, loss="mse")
model.fit(x, y, batch_size=442, verbose=0, callbacks=[scheduler])
print([round(float(o.learning_rate), 4) for o in optimizer.optimizers])

# Output:
# made_before [0.01, 0.1]
# made_inside [0.01, 0.01, 0.1, 0.1]
# [0.02, 0.02, 0.02, 0.02]
