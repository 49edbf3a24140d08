# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#some-layers

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
print([round(float(o.learning_rate), 6) for o in model.optimizer.optimizers])
model.save("layers.keras")
loaded = keras.models.load_model("layers.keras")
print([int(part.iterations) for part in loaded.optimizer.optimizers])
for one in [model, loaded]:
    print(one.trainable_variables[0].path)

# 输出：
# hidden/.*
#     network/hidden/kernel moved by 0.0513
#     network/hidden/bias   moved by 0.0523
#     network/head/kernel   moved by 0.1322
#     network/head/bias     moved by 0.1287
# .*hidden/.*
#     network/hidden/kernel moved by 0.0000
#     network/hidden/bias   moved by 0.0000
#     network/head/kernel   moved by 0.1322
#     network/head/bias     moved by 0.1287
# [0.01, 0.1]
# [1, 1]
# network/hidden/kernel
# hidden/kernel
