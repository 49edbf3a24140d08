# 指标：准确率与交叉熵
# 出自 docs/zh/api/metrics/accuracy.md#first-accuracies

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_digits

pixels, digits = load_digits(return_X_y=True)
pixels = pixels / 16
means = np.array(
    [pixels[:900][digits[:900] == d].mean(axis=0) for d in range(10)]
)
model = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10, "softmax")]
)
model.layers[0].set_weights([4 * means.T, -2 * np.sum(means**2, axis=1)])
model.compile(
    loss="sparse_categorical_crossentropy",
    metrics=[
        "accuracy",
        metrics.SparseTopKCategoricalAccuracy(k=2, name="top_2"),
        metrics.SparseCategoricalCrossentropy(name="entropy"),
    ],
)
x, y = pixels[900:], digits[900:]
result = model.evaluate(x, y, verbose=0, return_dict=True)
p = model.predict(x, verbose=0)
right = p[np.arange(len(y)), y]
above = np.sum(p > right[:, None], axis=1)
by_hand = {
    "accuracy": np.mean(above == 0),
    "top_2": np.mean(above < 2),
    "entropy": -np.mean(np.log(right)),
}
for name, value in by_hand.items():
    print(f"{name:8} {result[name]:.3f}, by hand {value:.3f}")

# 输出：
# accuracy 0.875, by hand 0.875
# top_2    0.929, by hand 0.929
# entropy  0.444, by hand 0.444
