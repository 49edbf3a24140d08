# 约束
# 出自 docs/zh/api/constraints.md#not-applied

import keras
import numpy as np
from keras import constraints, layers, ops

dense = layers.Dense(2, name="dense", kernel_constraint=constraints.MaxNorm(1))
model = keras.Sequential([keras.Input((3,)), dense], name="model")
model.compile(keras.optimizers.SGD(0.0), loss="mse")
inputs, targets = np.ones((4, 3)), np.zeros((4, 2))
threes = np.full((3, 2), 3.0)


def told(what):
    lengths = np.sqrt((dense.kernel.numpy() ** 2).sum(axis=0))
    print(f"{what:25} lengths {lengths.round(3)}")


model.set_weights([threes, np.zeros(2)])
model.evaluate(inputs, targets, verbose=0)
model.predict(inputs, verbose=0)
model.fit(inputs, targets, verbose=0)
dense.kernel.assign(threes)
dense.kernel.assign(threes)
dense.kernel.assign_sub(ops.zeros((3, 2)))


def step(what, optimizer, gradient):
    dense.kernel.assign(threes)
    other = keras.Variable(0.0)
    optimizer.build([dense.kernel, other])
    optimizer.apply([gradient, ops.ones(())], [dense.kernel, other])
    told(what)


zero = ops.zeros((3, 2))
SGD = keras.optimizers.SGD
step("accumulated", SGD(0.0, gradient_accumulation_steps=2), zero)
scaled = keras.optimizers.LossScaleOptimizer(SGD(0.0))
step("infinite gradient", scaled, zero + np.inf)
step("no gradient", SGD(0.0), None)
dense.kernel.assign(threes)
dense.kernel.trainable = False
model.compile(SGD(0.0), loss="mse")
model.fit(inputs, targets, verbose=0)
told("frozen")

# 输出：
# accumulated               lengths [1. 1.]
# infinite gradient         lengths [5.196 5.196]
# no gradient               lengths [5.196 5.196]
# frozen                    lengths [5.196 5.196]
# UserWarning: Gradients do not exist for variables ['model/dense/kernel'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
