# 分类损失
# 出自 docs/zh/api/losses/classes.md#four-ways

import numpy as np
from keras import losses

logits = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
p = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
classes = np.array([0, 1])
one_hot = np.eye(3)[classes]
print("probabilities:", p.round(2).tolist())
print("by hand:      ", -np.log(p[[0, 1], classes]).round(4))
for name, values in [
    ("class numbers:", losses.sparse_categorical_crossentropy(classes, p)),
    ("one-hot rows: ", losses.categorical_crossentropy(one_hot, p)),
    (
        "logits:       ",
        losses.categorical_crossentropy(one_hot, logits, from_logits=True),
    ),
]:
    print(name, values.numpy().round(4))
loss = losses.SparseCategoricalCrossentropy()
print("object:        ", loss(classes, p).numpy().round(4))

# 输出：
# probabilities: [[0.67, 0.24, 0.09], [0.09, 0.24, 0.67]]
# by hand:       [0.4076 1.4076]
# class numbers: [0.4076 1.4076]
# one-hot rows:  [0.4076 1.4076]
# logits:        [0.4076 1.4076]
# object:         0.9076
