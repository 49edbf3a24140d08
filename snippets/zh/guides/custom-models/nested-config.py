# 自定义模型
# 出自 docs/zh/guides/custom-models.md#nested-config

import keras
import numpy as np
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()


@keras.saving.register_keras_serializable(package="guide")
class Residual(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def build(self, input_shape):
        if not self.inner.built:
            self.inner.build(input_shape)

    def call(self, inputs):
        return inputs + self.inner(inputs)

    def get_config(self):
        inner = keras.saving.serialize_keras_object(self.inner)
        return {**super().get_config(), "inner": inner}

    @classmethod
    def from_config(cls, config):
        inner = keras.saving.deserialize_keras_object(config.pop("inner"))
        return cls(inner, **config)


residual = keras.Sequential(
    [keras.Input((4,)), Residual(keras.layers.Dense(4, activation="tanh"))]
)
residual.save("residual.keras")
found = keras.models.load_model("residual.keras")
before = residual.predict(iris.data, verbose=0)
after = found.predict(iris.data, verbose=0)
print("inner layer:", found.layers[0].inner.activation.__name__)
print(f"largest difference: {np.abs(before - after).max():.4f}")

# 输出：
# inner layer: tanh
# largest difference: 0.0000
