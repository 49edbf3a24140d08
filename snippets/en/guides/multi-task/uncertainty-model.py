# Several tasks at once
# From docs/en/guides/multi-task.md#uncertainty-model

import keras
from keras import layers, ops

losses = {"cultivar": "sparse_categorical_crossentropy", "proline": "mse"}


def make_model():
    keras.utils.set_random_seed(0)
    inputs = keras.Input((12,), name="measured")
    trunk = layers.Dense(8, activation="tanh", name="trunk")(inputs)
    return keras.Model(
        inputs,
        {
            "cultivar": layers.Dense(3, activation="softmax", name="cultivar")(
                trunk
            ),
            "proline": layers.Dense(1, name="proline")(trunk),
        },
    )


class AtLeast(keras.constraints.Constraint):
    def __init__(self, lowest):
        self.lowest = lowest

    def __call__(self, s):
        return ops.maximum(s, self.lowest)


class UncertaintyWeighted(keras.Model):
    def __init__(self, inputs, outputs, losses, lowest=-3.0, **kwargs):
        super().__init__(inputs, outputs, **kwargs)
        self.task_losses = {
            name: keras.losses.get(loss) for name, loss in losses.items()
        }
        self.log_variances = {
            name: self.add_weight(
                name=f"{name}_log_variance",
                initializer="zeros",
                constraint=AtLeast(lowest),
            )
            for name in losses
        }

    def compute_loss(self, x, y, y_pred, sample_weight=None, training=True):
        total = 0.0
        for name, loss in self.task_losses.items():
            log_variance = self.log_variances[name]
            value = ops.mean(loss(y[name], y_pred[name]))
            total += ops.exp(-log_variance) * value + log_variance
        return total


plain = make_model()
model = UncertaintyWeighted(plain.input, plain.output, losses)
print(*(variable.path for variable in model.trainable_variables), sep="\n")

# Output:
# uncertainty_weighted/cultivar_log_variance
# uncertainty_weighted/proline_log_variance
# trunk/kernel
# trunk/bias
# cultivar/kernel
# cultivar/bias
# proline/kernel
# proline/bias
