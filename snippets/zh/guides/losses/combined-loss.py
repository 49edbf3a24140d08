# 损失函数
# 出自 docs/zh/guides/losses.md#combined-loss

import keras
import numpy as np
from keras import losses


@keras.saving.register_keras_serializable(package="guide")
class SizeAndDirection(losses.Loss):
    def __init__(self, direction=0.5, name="size_and_direction", **kwargs):
        super().__init__(name=name, **kwargs)
        self.direction = direction

    def call(self, y_true, y_pred):
        size = losses.mean_squared_error(y_true, y_pred)
        turned = 1 + losses.cosine_similarity(y_true, y_pred)
        return size + self.direction * turned

    def get_config(self):
        return {**super().get_config(), "direction": self.direction}


vectors = np.array([[3.0, 4.0], [1.0, 0.0]])
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, "relu")])
model.layers[0].set_weights([np.array([[1.0, 1.0], [0.0, 1.0]]), np.zeros(2)])
model.compile("sgd", loss=SizeAndDirection(direction=2.0))
model.fit(vectors, vectors, verbose=0)
model.save("vectors.keras")
loaded = keras.models.load_model("vectors.keras")
print(type(loaded.loss).__name__, loaded.loss.direction)
print(f"before: {model.evaluate(vectors, vectors, verbose=0):.4f}")
print(f"after:  {loaded.evaluate(vectors, vectors, verbose=0):.4f}")

# 输出：
# SizeAndDirection 2.0
# before: 2.1522
# after:  2.1522
