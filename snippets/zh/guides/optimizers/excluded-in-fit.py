# 优化器
# 出自 docs/zh/guides/optimizers.md#excluded-in-fit

import keras
import numpy as np
from keras import optimizers


layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
model = keras.Sequential([keras.Input((1,)), layer])
model.compile(optimizers.SGD(0.1, weight_decay=1.0), loss="mse")
zeros = np.zeros((1, 1))


def fit(model, name):
    model.fit(zeros, zeros, verbose=0)
    print(f"{name:15} {model.get_weights()[0].item():.4f}")


fit(model, "decays")
model.optimizer.exclude_from_weight_decay(var_names=["kernel"])
fit(model, "excluded")
model.compile(model.optimizer, loss="mse")
fit(model, "compiled again")
model.save("excluded.keras")
fit(keras.models.load_model("excluded.keras"), "loaded")

# 输出：
# decays          0.9000
# excluded        0.8100
# compiled again  0.8100
# loaded          0.7290
