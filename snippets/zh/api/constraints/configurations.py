# 约束
# 出自 docs/zh/api/constraints.md#configurations

import keras
from keras import constraints, ops


@keras.saving.register_keras_serializable(package="guide")
class Between(constraints.Constraint):
    def __init__(self, limit=1.0):
        self.limit = limit

    def __call__(self, w):
        return ops.clip(w, -self.limit, self.limit)

    def get_config(self):
        return {"limit": self.limit}


@keras.saving.register_keras_serializable(package="guide")
class Forgotten(Between):
    def get_config(self):
        return constraints.Constraint.get_config(self)


for made in [Between(2.0), Forgotten(2.0)]:
    config = made.get_config()
    print(f"{type(made).__name__:9} {config!s:15} {type(made).from_config(config).limit}")

# 输出：
# Between   {'limit': 2.0}  2.0
# Forgotten {}              1.0
