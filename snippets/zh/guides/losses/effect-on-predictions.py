# 损失函数
# 出自 docs/zh/guides/losses.md#effect-on-predictions

import keras
import numpy as np
from keras import losses, ops
from sklearn.model_selection import train_test_split


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
from sklearn.preprocessing import StandardScaler

diabetes = load_diabetes()
features = StandardScaler().fit_transform(diabetes.data)
x_train, x_test, y_train, y_test = train_test_split(
    features, diabetes.target[:, None], random_state=0
)


def forecast(loss):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
    model.layers[0].bias.assign([np.median(y_train)])
    model.compile(keras.optimizers.Adam(2.0), loss=loss)
    for _ in range(60):
        model.train_on_batch(x_train, y_train)
    return model.predict(x_test, verbose=0)


cost = AsymmetricError(under=4.0, over=1.0)
symmetric, careful = forecast("mae"), forecast(cost)
for name, predicted in (("symmetric", symmetric), ("asymmetric", careful)):
    enough = np.mean(y_test <= predicted)
    price = cost(y_test, predicted).numpy()
    print(f"{name:10} enough for {enough:.2f}, cost {price:.1f}")

# 输出：
# symmetric  enough for 0.57, cost 107.3
# asymmetric enough for 0.80, cost 86.1
