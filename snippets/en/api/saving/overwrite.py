# Saving, name by name
# From docs/en/api/saving.md#overwrite
# stdin: n
# stdin: y
# stdin: n

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris
import os

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


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def weight_in(path):
    return saving.load_model(path).get_weights()[0].item()


model.save("trained.keras")

one_weight(1.0).save("asked.keras")
for value in (2.0, 3.0):
    one_weight(value).save("asked.keras", overwrite=False)
    print("in the file:", weight_in("asked.keras"))
model.save_weights("asked.weights.h5")
before = os.path.getsize("asked.weights.h5")
one_weight(1.0).save_weights("asked.weights.h5", overwrite=False)
print("as it was:", os.path.getsize("asked.weights.h5") == before)

# Output:
# [WARNING] asked.keras already exists - overwrite? [y/n]n
# in the file: 1.0
# [WARNING] asked.keras already exists - overwrite? [y/n]y
# [TIP] Next time specify overwrite=True!
# in the file: 3.0
# [WARNING] asked.weights.h5 already exists - overwrite? [y/n]n
# as it was: True
