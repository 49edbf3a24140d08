# Saving, name by name
# From docs/en/api/saving.md#save-and-load

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris

iris = load_iris()
keras.utils.set_random_seed(0)
last = keras.layers.Dense(3, activation="softmax")
model = keras.Sequential([keras.Input((4,)), last])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(iris.data, iris.target, epochs=3, verbose=0)

saving.save_model(model, "iris.keras")
loaded = saving.load_model("iris.keras")
for each in (model, loaded):
    steps = int(each.optimizer.iterations)
    print(each.predict(iris.data[:1], verbose=0).round(4), steps, "steps")

# Output:
# [[0.028  0.0913 0.8807]] 15 steps
# [[0.028  0.0913 0.8807]] 15 steps
