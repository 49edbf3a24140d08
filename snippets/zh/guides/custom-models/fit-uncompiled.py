# 自定义模型
# 出自 docs/zh/guides/custom-models.md#fit-uncompiled

import keras
from sklearn.datasets import load_iris


@keras.saving.register_keras_serializable(package="guide")
class IrisClassifier(keras.Model):
    def __init__(self, units=16, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.hidden = keras.layers.Dense(units, activation="relu")
        self.classify = keras.layers.Dense(3, activation="softmax")

    def call(self, inputs):
        return self.classify(self.hidden(inputs))

    def get_config(self):
        return {**super().get_config(), "units": self.units}


keras.utils.set_random_seed(0)
iris = load_iris()
uncompiled = IrisClassifier()

uncompiled.fit(iris.data, iris.target, verbose=0)

# 输出：
# ValueError: You must call `compile()` before using the model.
