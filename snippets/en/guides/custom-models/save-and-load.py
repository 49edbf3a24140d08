# Custom models
# From docs/en/guides/custom-models.md#save-and-load

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
loaded = keras.models.load_model("iris.keras")
print(type(loaded).__name__, "with", loaded.units, "units")
again = loaded.predict(iris.data, verbose=0)
for found in (probabilities, again):
    print("flower 75:", *(f"{value:.1f}" for value in found[75]))
print(f"largest difference: {np.abs(probabilities - again).max():.4f}")
steps = int(model.optimizer.iterations), int(loaded.optimizer.iterations)
print(type(loaded.optimizer).__name__, "after", *steps, "steps")

# Output:
# IrisClassifier with 32 units
# flower 75: 0.0 1.0 0.0
# flower 75: 0.0 1.0 0.0
# largest difference: 0.0000
# Adam after 100 100 steps
