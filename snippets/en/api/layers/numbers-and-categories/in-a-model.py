# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#in-a-model

import keras
import numpy as np
import tensorflow as tf
from keras import layers

ages = np.array([[20.0], [30.0], [40.0]])
cities = np.array([["Rome"], ["Oslo"], ["Rome"]])
normalize = layers.Normalization()
normalize.adapt(ages)
lookup = layers.StringLookup(output_mode="one_hot")
lookup.adapt(cities)

age = keras.Input((1,), name="age")
city = keras.Input((1,), dtype="string", name="city")
columns = layers.Concatenate()([normalize(age), lookup(city)])
model = keras.Model([age, city], columns)
print([str(word) for word in lookup.get_vocabulary()])
print(model.predict([ages, tf.constant(cities)], verbose=0).round(3))
model.save("columns.keras")
loaded = keras.models.load_model("columns.keras")
unseen = [np.array([[25.0]]), tf.constant([["Lima"]])]
print(loaded.predict(unseen, verbose=0).round(3))

# Output:
# ['[UNK]', 'Rome', 'Oslo']
# [[-1.225  0.     1.     0.   ]
#  [ 0.     0.     0.     1.   ]
#  [ 1.225  0.     1.     0.   ]]
# [[-0.612  1.     0.     0.   ]]
