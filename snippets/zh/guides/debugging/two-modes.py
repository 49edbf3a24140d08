# 排查问题
# 出自 docs/zh/guides/debugging.md#two-modes

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

cancer = load_breast_cancer()
features = cancer.data.astype("float32")
keras.utils.set_random_seed(0)
output = keras.layers.Dense(1, activation="sigmoid")
normalize = keras.layers.BatchNormalization()
model = keras.Sequential([keras.Input((30,)), normalize, output])
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
model.fit(features, cancer.target, epochs=3, verbose=0)
for training in (True, False):
    answers = model(features, training=training).numpy().ravel() > 0.5
    right = np.mean(answers == cancer.target)
    print(f"training={training!s:5} right: {right:.2f}")

# 输出：
# training=True  right: 0.98
# training=False right: 0.37
