# Losses
# From docs/en/guides/losses.md#asymmetric-loss

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


loss = AsymmetricError(under=4.0, over=1.0)
ordered = np.array([[8.0], [12.0]])
print(loss.call(np.array([[10.0], [10.0]]), ordered).numpy())
print(loss(np.array([[10.0], [10.0]]), ordered).numpy())

# Output:
# [8. 2.]
# 5.0
