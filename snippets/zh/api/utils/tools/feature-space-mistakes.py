# 其他工具
# 出自 docs/zh/api/utils/tools.md#feature-space-mistakes

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
encoded = space(table)
ages = table["age"]


def make(columns, **settings):
    return utils.FeatureSpace(columns, **settings)


for mistake in (
    lambda: make({"age": "number"}),
    lambda: make({"age": "float"}, crosses=[("age", "city")]),
    lambda: make({"age": "float"}, output_mode="array"),
    lambda: make({"age": "float_normalized"}, name="mine")({"age": ages}),
    lambda: make({"age": "float_normalized"}).adapt(ages),
):
    try:
        mistake()
    except ValueError as error:
        print(str(error).split("Received")[0].strip()[:110])

# 输出：
# Invalid feature type: number
# All features referenced in the `crosses` argument should be present in the `features` dict.
# Invalid value for argument `output_mode`. Expected one of {'dict', 'concat'}.
# You need to call `.adapt(dataset)` on the FeatureSpace before you can start using it.
# `adapt()` can only be called on a tf.data.Dataset or a dict of arrays/lists.
