# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#classic-first

import keras
import numpy as np
from keras import optimizers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()
for title, optimizer in [
    ("by name", "sgd"),
    ("momentum", optimizers.SGD(0.01, momentum=0.9)),
    ("another", optimizers.RMSprop(0.01)),
]:
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
    model.compile(optimizer, loss="mse")
    losses = model.fit(x, y, epochs=10, verbose=0).history["loss"]
    name, rate = type(model.optimizer).__name__, model.optimizer.learning_rate
    print(f"{title:9}{name:7} rate {float(rate):.2f} loss {losses[-1]:.2f}")
least = np.linalg.lstsq(x, y)[1].item() / len(y)
print(f"least loss there is: {least:.2f}")

# 输出：
# by name  SGD     rate 0.01 loss 0.53
# momentum SGD     rate 0.01 loss 0.50
# another  RMSprop rate 0.01 loss 0.51
# least loss there is: 0.48
