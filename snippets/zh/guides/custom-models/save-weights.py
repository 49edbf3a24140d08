# 自定义模型
# 出自 docs/zh/guides/custom-models.md#save-weights

import keras
import numpy as np
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
model = IrisClassifier(units=32)
model.compile(
    optimizer=keras.optimizers.Adam(0.02),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(iris.data, iris.target, epochs=20, verbose=0)
result = model.evaluate(iris.data, iris.target, verbose=0, return_dict=True)
probabilities = model.predict(iris.data, verbose=0)
for layer in model.layers:
    pass
model.save("iris.keras")

model.save_weights("iris.weights.h5")

same = IrisClassifier(units=32)
same(iris.data[:1])
same.load_weights("iris.weights.h5")
again = same.predict(iris.data, verbose=0)
print(f"largest difference: {np.abs(probabilities - again).max():.4f}")

# 输出：
# largest difference: 0.0000
