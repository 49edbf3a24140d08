# Save, load, export
# From docs/en/guides/saving.md#a-folder

import os
import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


model = classifier()
model.save("iris", zipped=False)
print(sorted(os.listdir("iris")))
print(keras.models.load_model("iris").count_params(), "parameters")

# Output:
# ['config.json', 'metadata.json', 'model.weights.h5']
# 131 parameters
