# A training step of your own
# From docs/en/guides/custom-train-step.md#compute-loss

import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

x, y = load_diabetes(return_X_y=True)
x, y = scale(x).astype("float32"), scale(y).astype("float32")[:, None]


def build(model_class, optimizer=None):
    keras.utils.set_random_seed(0)
    inputs = keras.Input((10,))
    hidden = keras.layers.Dense(16, activation="relu")(inputs)
    hidden = keras.layers.Dropout(0.2)(hidden)
    model = model_class(inputs, keras.layers.Dense(1)(hidden))
    optimizer = optimizer or keras.optimizers.SGD(0.05)
    model.compile(optimizer=optimizer, loss="mse", metrics=["mae"])
    return model


class AgeWeighted(keras.Model):
    def compute_loss(
        self, x=None, y=None, y_pred=None, sample_weight=None, training=True
    ):
        importance = keras.ops.exp(x[:, :1])
        return keras.ops.mean(importance * (y - y_pred) ** 2)


aged = build(AgeWeighted)
aged.fit(x, y, epochs=3, verbose=0)
loss, mae = aged.evaluate(x, y, verbose=0)
errors = (y - aged.predict(x, verbose=0)) ** 2
by_hand = np.mean(np.exp(x[:, :1]) * errors)
print(f"reported by evaluate {loss:.3f}, by hand {by_hand:.3f}")

# Output:
# reported by evaluate 0.715, by hand 0.715
