# Losses
# From docs/en/guides/losses.md#forecast-figure

import keras
import numpy as np
from keras import losses, ops
from sklearn.model_selection import train_test_split
import matplotlib.pyplot as plt
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import StandardScaler


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

figure, (shape, effect) = plt.subplots(2, 1, figsize=(5, 5.6))
gap = np.linspace(-10, 10, 101)[:, None]
shape.plot(gap, cost.call(np.zeros_like(gap), gap))
shape.set(xlabel="prediction minus target", ylabel="cost")
order = np.argsort(symmetric[:, 0])
rank = range(len(order))
effect.scatter(rank, y_test[order], s=8, color="gray", label="target")
effect.plot(symmetric[order], label="symmetric")
effect.plot(careful[order], label="asymmetric")
effect.set(xlabel="patient, ordered by prediction", ylabel="progress")
effect.legend()
figure.tight_layout()
plt.show()
