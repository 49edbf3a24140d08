# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#lamb-in-a-model

import keras
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

model.compile(optimizers.Lamb(0.01), loss="mse")
model.fit(x, y, verbose=0)
model.save("lamb.keras")
loaded = keras.models.load_model("lamb.keras").optimizer
print(type(loaded).__name__, int(loaded.iterations), "steps")

# 输出：
# Lamb 14 steps
