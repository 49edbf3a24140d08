# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#save-capsules

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

register = keras.saving.register_keras_serializable(package="gallery")
digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def train(model, epochs, learning_rate=0.01, loss=None):
    """Train on the digits; return the accuracy on the test images."""
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=loss or keras.losses.SparseCategoricalCrossentropy(True),
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=epochs, batch_size=64, verbose=0)
    return model.evaluate(x_test, y_test, verbose=0)[1]


def round_trip(model):
    """Save and load, and compare what the two models predict."""
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    before = model.predict(x_test, verbose=0)
    after = loaded.predict(x_test, verbose=0)
    print(f"largest difference: {np.abs(before - after).max():.5f}")


def squash(vectors):
    """Keep the direction, map the length to between 0 and 1."""
    square = ops.sum(vectors**2, axis=-1, keepdims=True)
    return vectors * ops.sqrt(square + 1e-7) / (1 + square)


@register
class Capsules(layers.Layer):
    def __init__(self, count, size, iterations=3, **kwargs):
        super().__init__(**kwargs)
        self.count, self.size = count, size
        self.iterations = iterations

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[1], self.count, input_shape[2], self.size),
            initializer=keras.initializers.RandomNormal(stddev=0.1),
            name="kernel",
        )

    def vote(self, inputs):
        return ops.einsum("bif,icfs->bics", inputs, self.kernel)

    def route(self, votes):
        logits = ops.zeros_like(votes[..., 0])
        history = []
        for _ in range(self.iterations):
            shares = ops.softmax(logits, axis=-1)
            outputs = squash(ops.einsum("bic,bics->bcs", shares, votes))
            logits = logits + ops.einsum("bics,bcs->bic", votes, outputs)
            history.append(shares)
        return outputs, history

    def call(self, inputs):
        return self.route(self.vote(squash(inputs)))[0]


@register
class Length(layers.Layer):
    def call(self, inputs):
        return ops.sqrt(ops.sum(inputs**2, axis=-1) + 1e-7)


@register
def margin_loss(y_true, lengths):
    labels = ops.reshape(ops.cast(y_true, "int32"), (-1,))
    present = ops.one_hot(labels, 10)
    missing = present * ops.relu(0.9 - lengths) ** 2
    surplus = (1 - present) * ops.relu(lengths - 0.1) ** 2
    return ops.sum(missing + 0.5 * surplus, axis=-1)


keras.utils.set_random_seed(0)
front = keras.Sequential(
    [
        keras.Input((8, 8, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Conv2D(32, 3, strides=2),
        layers.Reshape((-1, 8)),
    ]
)
capsules = Capsules(10, 8)
model = keras.Sequential([front, capsules, Length()])
accuracy = train(model, epochs=5, learning_rate=0.01, loss=margin_loss)
votes = capsules.vote(squash(front(x_test)))
outputs, history = capsules.route(votes)
figure, axes = plt.subplots(2, 2, figsize=(5, 4.6), layout="constrained")
picture, *maps = axes.flat
for round_number, (axis, shares) in enumerate(zip(maps, history), 1):
    drawn = axis.imshow(
        shares[1], cmap="viridis", vmin=0, vmax=0.4, aspect="auto"
    )
    axis.set(title=f"round {round_number}", xticks=[0, 5, 9], yticks=[])
    axis.set(xlabel="digit", ylabel="16 capsules")

print("weights:", [tuple(weight.shape) for weight in capsules.weights])
round_trip(model)

# Output:
# weights: [(16, 10, 8, 8)]
# largest difference: 0.00000
