# Feed data to a model
# From docs/en/guides/data.md#normalization

import keras
from sklearn.datasets import load_wine

wine = load_wine().data.astype("float32")
forgotten = keras.layers.Normalization()
normalize = keras.layers.Normalization()
normalize.adapt(wine)
print("means and deviations of the first three features")
for name, values in {
    "wine": wine,
    "not adapted": forgotten(wine).numpy(),
    "adapted": normalize(wine).numpy(),
}.items():
    means = values[:, :3].mean(axis=0).round(1) + 0.0  # no -0.0
    print(f"{name:11}", means, values[:, :3].std(axis=0).round(1))

# Output:
# means and deviations of the first three features
# wine        [13.   2.3  2.4] [0.8 1.1 0.3]
# not adapted [13.   2.3  2.4] [0.8 1.1 0.3]
# adapted     [0. 0. 0.] [1. 1. 1.]
