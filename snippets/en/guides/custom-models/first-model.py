# Custom models
# From docs/en/guides/custom-models.md#first-model

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
print(f"right: {result['accuracy']:.2f}")
for index in (0, 75, 149):
    name = iris.target_names[iris.target[index]]
    print(f"{name:10}", *(f"{value:.1f}" for value in probabilities[index]))
print("fit returned a", type(history).__name__)
print("with the history of", sorted(history.history))

# Output:
# right: 0.98
# setosa     1.0 0.0 0.0
# versicolor 0.0 1.0 0.0
# virginica  0.0 0.2 0.8
# fit returned a History
# with the history of ['accuracy', 'loss']
