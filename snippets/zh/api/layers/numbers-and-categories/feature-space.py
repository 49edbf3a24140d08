# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#feature-space

import numpy as np
import tensorflow as tf
from keras import layers
from keras.utils import FeatureSpace

table = {
    "age": np.array([20.0, 30.0, 40.0]),
    "hour": np.array([1.0, 12.0, 20.0]),
    "city": np.array(["Rome", "Oslo", "Rome"]),
    "plan": np.array([1, 2, 1]),
}
space = FeatureSpace(
    features={
        "age": "float_normalized",
        "hour": FeatureSpace.float_discretized(num_bins=2),
        "city": "string_categorical",
        "plan": "integer_categorical",
    },
    crosses=[("city", "plan")],
    crossing_dim=4,
)
space.adapt(tf.data.Dataset.from_tensor_slices(table).batch(3))
for name, layer in space.preprocessors.items():
    print(f"{name:5} {type(layer).__name__}")
for name, layer in space.crossers.items():
    print(f"{name:5} {type(layer).__name__}")
joined = space(table).numpy()
print(joined.shape, "age:", joined[:, 0].round(3))
normalize = layers.Normalization()
normalize.adapt(table["age"][:, None])
print("by Normalization:", normalize(table["age"][:, None]).numpy().ravel())

# 输出：
# age   Normalization
# hour  Discretization
# city  StringLookup
# plan  IntegerLookup
# city_X_plan HashedCrossing
# (3, 13) age: [-1.225  0.     1.225]
# by Normalization: [-1.2247449  0.         1.2247449]
