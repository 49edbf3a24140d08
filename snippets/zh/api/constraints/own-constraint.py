# 约束
# 出自 docs/zh/api/constraints.md#own-constraint

import keras
import numpy as np
from keras import constraints, layers, ops

weights = np.array([[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]], dtype="float32")


def rounded(values):
    return (np.asarray(values, dtype="float64").round(3) + 0.0).tolist()


def after_a_step(constraint):
    layer = layers.Dense(3, kernel_constraint=constraint)
    layer.build((None, 2))
    layer.kernel.assign(weights)
    keras.optimizers.SGD(0.1).apply([ops.zeros((2, 3))], [layer.kernel])
    return rounded(layer.kernel)


norms = np.sqrt((weights**2).sum(axis=0, keepdims=True))
for name, constraint, by_hand in [
    ("NonNeg", constraints.NonNeg(), np.maximum(weights, 0)),
    ("MaxNorm", constraints.MaxNorm(2), weights * np.minimum(norms, 2) / norms),
    ("UnitNorm", constraints.UnitNorm(), weights / norms),
    (
        "MinMaxNorm",
        constraints.MinMaxNorm(1, 2),
        weights * np.clip(norms, 1, 2) / norms,
    ),
]:
    for title, result in [("Keras", constraint(weights).numpy()), ("by hand", by_hand)]:
        lengths = np.sqrt((result**2).sum(axis=0))


@keras.saving.register_keras_serializable(package="guide")
class Between(constraints.Constraint):
    def __init__(self, limit=1.0):
        self.limit = limit

    def __call__(self, w):
        return ops.clip(w, -self.limit, self.limit)

    def get_config(self):
        return {"limit": self.limit}


print("base:", rounded(constraints.Constraint()(weights)))
print("own: ", after_a_step(Between(2.0)))
model = keras.Sequential([keras.Input((2,))])
model.add(layers.Dense(3, kernel_constraint=Between(2.0)))
print(constraints.serialize(Between(2.0)))
model.save("between.keras")
loaded = keras.models.load_model("between.keras")
print("loaded:", loaded.layers[0].kernel_constraint.limit)

# 输出：
# base: [[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]]
# own:  [[2.0, 0.0, 0.3], [2.0, -1.0, 0.4]]
# {'module': None, 'class_name': 'Between', 'config': {'limit': 2.0}, 'registered_name': 'guide>Between'}
# loaded: 2.0
