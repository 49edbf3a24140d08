# Constraints
# From docs/en/api/constraints.md#zeros

import keras
from keras import layers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()

keras.utils.set_random_seed(0)
layer = layers.Dense(1, kernel_constraint="non_neg")
linear = keras.Sequential([keras.Input((10,)), layer])
linear.compile(keras.optimizers.SGD(0.05), loss="mse")
linear.fit(x, y, epochs=5, verbose=0)
print("zeros:", (layer.kernel.numpy() == 0).sum(), "of 10")

# Output:
# zeros: 4 of 10
