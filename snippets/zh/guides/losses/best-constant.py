# 损失函数
# 出自 docs/zh/guides/losses.md#best-constant

import keras
import numpy as np
from keras import losses, ops


@keras.saving.register_keras_serializable(package="guide")
class AsymmetricError(losses.Loss):
    def __init__(
        self, under=1.0, over=1.0, name="asymmetric_error", **kwargs
    ):
        super().__init__(name=name, **kwargs)
        self.under = under
        self.over = over

    def call(self, y_true, y_pred):
        missing = y_true - y_pred
        cost = ops.where(
            missing > 0, self.under * missing, -self.over * missing
        )
        return ops.mean(cost, axis=-1)

    def get_config(self):
        return {
            **super().get_config(),
            "under": self.under,
            "over": self.over,
        }


from sklearn.datasets import load_diabetes

targets = load_diabetes().target[:, None]
loss = AsymmetricError(under=4.0, over=1.0)
costs = {
    constant: loss(targets, np.full_like(targets, constant)).numpy()
    for constant in np.unique(targets)
}
best = min(costs, key=costs.get)
print("best constant:", best, "80 % quantile:", np.quantile(targets, 0.8))
print(f"of the targets not above it: {np.mean(targets <= best):.2f}")

# 输出：
# best constant: 232.0 80 % quantile: 232.0
# of the targets not above it: 0.80
