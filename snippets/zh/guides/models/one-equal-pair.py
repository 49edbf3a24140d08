# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#one-equal-pair

import keras
import numpy as np
from keras import layers, ops


def distance(a, b):
    return ops.sqrt(ops.sum(ops.square(a - b), axis=1) + 1e-9)


def contrastive_loss(same, distances, margin=1.0):
    pull = same * ops.square(distances)
    push = (1 - same) * ops.square(ops.maximum(margin - distances, 0))
    return pull + push


inputs = keras.Input((2,)), keras.Input((2,))
for name, measure in {
    "ops.norm": lambda a, b: ops.norm(a - b, axis=1),
    "distance": distance,
}.items():
    tower = layers.Dense(3)
    between = measure(tower(inputs[0]), tower(inputs[1]))
    model = keras.Model(inputs, between)
    model.compile("sgd", contrastive_loss)
    model.train_on_batch([np.eye(2), np.ones((2, 2))], np.ones(2))
    model.train_on_batch([np.eye(2), np.eye(2)], np.zeros(2))
    bad = np.isnan(tower.kernel.numpy()).sum()
    print(f"{name}: {bad} of {tower.kernel.numpy().size} weights are nan")

# 输出：
# ops.norm: 6 of 6 weights are nan
# distance: 0 of 6 weights are nan
