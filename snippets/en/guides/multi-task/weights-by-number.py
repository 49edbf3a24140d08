# Several tasks at once
# From docs/en/guides/multi-task.md#weights-by-number

import keras
from keras import layers, ops
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
import tensorflow as tf

wine = load_wine()
measured = wine.data[:, :12]
measured = (measured - measured.mean(axis=0)) / measured.std(axis=0)
proline = wine.data[:, 12]
scaled = (proline - proline.mean()) / proline.std()
x, x_test, cultivar, cultivar_test, amount, amount_test = train_test_split(
    measured, wine.target, scaled[:, None], test_size=0.3, random_state=0
)
targets = {"cultivar": cultivar, "proline": amount}
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


def trunk_gradients(model, amounts):
    with tf.GradientTape(persistent=True) as tape:
        outputs = model(x)
        class_loss = keras.losses.sparse_categorical_crossentropy(
            cultivar, outputs["cultivar"]
        )
        amount_loss = keras.losses.mean_squared_error(
            amounts, outputs["proline"]
        )
        means = [ops.mean(class_loss), ops.mean(amount_loss)]
    kernel = model.get_layer("trunk").kernel
    return [float(ops.norm(tape.gradient(mean, kernel))) for mean in means]


raw = amount * proline.std() + proline.mean()
for name, amounts in (("mg/l", raw), ("scaled", amount)):
    norms = trunk_gradients(make_model(), amounts)


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
model.compile(
    optimizer=keras.optimizers.Adam(0.05), metrics={"cultivar": "accuracy"}
)
found = {name: [] for name in losses}
raw_targets = {"cultivar": cultivar, "proline": raw / 100}
for _ in range(30):
    model.fit(x, raw_targets, batch_size=31, verbose=0)
    for task, log_variance in model.log_variances.items():
        found[task].append(float(ops.exp(-log_variance)))
result = model.evaluate(x, raw_targets, verbose=0, return_dict=True)

model = make_model()
model.compile(loss=losses, loss_weights={"proline": 0.1})
model.evaluate(x, targets, verbose=0)

# Output:
# ValueError: `loss_weights` must match the number of losses, got 2 losses and 1 weights.
