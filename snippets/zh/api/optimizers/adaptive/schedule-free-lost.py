# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#schedule-free-lost

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

for built_before in [False, True]:
    model = network()
    optimizer = optimizers.ScheduleFreeAdamW(0.01)
    model.compile(optimizer, loss="mse")
    if built_before:
        optimizer.build(model.trainable_variables)
    before = model.get_weights()[0][0, :3]
    model.fit(x, y, batch_size=442, verbose=0)
    after = model.get_weights()[0][0, :3]
    print(f"built before: {built_before}", before.round(3), after.round(3))

# 输出：
# built before: False [ 0.015 -0.183  0.326] [ 0.01  0.01 -0.01]
# built before: True [ 0.015 -0.183  0.326] [ 0.025 -0.173  0.316]
