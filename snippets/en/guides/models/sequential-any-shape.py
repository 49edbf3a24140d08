# Sequential, functional, subclassing
# From docs/en/guides/models.md#sequential-any-shape

import keras
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16

rescale = keras.Sequential([keras.Input((64,)), layers.Rescaling(1 / 16)])
print(rescale.predict(x[:, :60], verbose=0).shape)

# Output:
# (1797, 60)
