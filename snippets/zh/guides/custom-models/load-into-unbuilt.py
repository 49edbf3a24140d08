# 自定义模型
# 出自 docs/zh/guides/custom-models.md#load-into-unbuilt

import keras


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


IrisClassifier(units=32).load_weights("iris.weights.h5")

# 输出：
# ValueError: You are loading weights into a model that has not yet been built. Try building the model first by calling it on some data or by using `build()`.
