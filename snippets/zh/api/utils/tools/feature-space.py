# 其他工具
# 出自 docs/zh/api/utils/tools.md#feature-space

import numpy as np
import tensorflow as tf
from keras import utils

table = {
    "age": np.array([20.0, 30.0, 40.0]),
    "size": np.array([1.0, 2.0, 3.0]),
    "hour": np.array([1.0, 12.0, 20.0]),
    "city": np.array(["Rome", "Oslo", "Rome"]),
    "plan": np.array([1, 2, 1]),
    "user": np.array(["a", "b", "c"]),
}
features = {
    "age": "float_normalized",
    "size": utils.FeatureSpace.float_rescaled(scale=0.5),
    "hour": "float_discretized",
    "city": "string_categorical",
    "plan": "integer_categorical",
    "user": "string_hashed",
}
data = tf.data.Dataset.from_tensor_slices(table).batch(3)
for settings in (
    {},
    {"num_discretization_bins": 2, "hashing_dim": 4},
    {"crosses": [("city", "plan")], "crossing_dim": 5},
):
    space = utils.FeatureSpace(features, output_mode="dict", **settings)
    space.adapt(data)
    widths = {key: v.shape[-1] for key, v in space(table).items()}
    joined = utils.FeatureSpace(features, **settings)
    joined.adapt(data)
    print(*(f"{key} {width}" for key, width in widths.items()))
    print("  sum", sum(widths.values()), "joined", joined(table).shape)
encoded = space(table)
ages = table["age"]
print("age:    ", encoded["age"].numpy().ravel().round(3))
print("by hand:", ((ages - ages.mean()) / ages.std()).round(3))
print(
    "size:   ", encoded["size"].numpy().ravel(), "by hand:", table["size"] / 2
)
words = space.preprocessors["city"].get_vocabulary()
print("vocabulary:", *words)
print("city:", encoded["city"].numpy().argmax(axis=1))

# 输出：
# age 1 city 3 hour 32 plan 3 size 1 user 32
#   sum 72 joined (3, 72)
# age 1 city 3 hour 2 plan 3 size 1 user 4
#   sum 14 joined (3, 14)
# age 1 city 3 hour 32 plan 3 size 1 user 32 city_X_plan 5
#   sum 77 joined (3, 77)
# age:     [-1.225  0.     1.225]
# by hand: [-1.225  0.     1.225]
# size:    [0.5 1.  1.5] by hand: [0.5 1.  1.5]
# vocabulary: [UNK] Rome Oslo
# city: [1 2 1]
