# 归一化层
# 出自 docs/zh/api/layers/normalization.md#renorm-steps

import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")

norm = layers.BatchNormalization(renorm=True, renorm_momentum=0.9)
mu, sigma = np.zeros(2), np.ones(2)
for step in range(1, 4):
    larger = step * batch
    outputs = norm(larger, training=True).numpy()[2]
    mean, spread = larger.mean(axis=0), np.sqrt(larger.var(axis=0) + 0.001)
    r, d = spread / sigma, (mean - mu) / sigma
    by_hand = ((larger - mean) / spread * r + d)[2]
    print(f"step {step}: Keras {outputs.round(3)}, by hand {by_hand.round(3)}")
    mu, sigma = 0.9 * mu + 0.1 * mean, 0.9 * sigma + 0.1 * spread

# 输出：
# step 1: Keras [ 3. 60.], by hand [ 3. 60.]
# step 2: Keras [ 5.908 38.232], by hand [ 5.908 38.232]
# step 3: Keras [ 8.043 24.213], by hand [ 8.043 24.213]
