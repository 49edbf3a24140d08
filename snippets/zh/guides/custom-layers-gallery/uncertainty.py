# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#uncertainty

import keras
import numpy as np
from keras import layers
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


@register
class MonteCarloDropout(layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


def classifier(dropout):
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            dropout(0.5),
            layers.Dense(128, activation="relu"),
            dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )


def sample(model, x, samples=30):
    """Predict each image several times; (images, samples, classes)."""
    repeated = np.repeat(x, samples, axis=0)
    predictions = model.predict(repeated, batch_size=1024, verbose=0)
    return predictions.reshape(len(x), samples, -1)


for dropout in (layers.Dropout, MonteCarloDropout):
    spread = sample(classifier(dropout), x_test[:10]).std(axis=1)


keras.utils.set_random_seed(0)
model = classifier(MonteCarloDropout)
single = train(model, 10, 0.003, "sparse_categorical_crossentropy")


def doubt(x):
    mean = sample(model, x).mean(axis=1)
    entropy = -np.sum(mean * np.log(mean + 1e-12), axis=1)
    return mean.argmax(axis=1), entropy


labels, entropy = doubt(x_test)
right = labels == y_test
print("the mean is right more often:", right.mean() > single)
print(f"the mean: {right.mean():.2f}, a single prediction: {single:.2f}")

noise = np.random.default_rng(0).uniform(size=x_test.shape)
of_noise = doubt(noise)[1]
print(f"entropy where right: {entropy[right].mean():.2f}")
print(f"entropy where wrong: {entropy[~right].mean():.2f}")
print(f"entropy of noise:    {of_noise.mean():.2f}")

# 输出：
# the mean is right more often: True
# the mean: 0.97, a single prediction: 0.91
# entropy where right: 0.42
# entropy where wrong: 1.16
# entropy of noise:    1.28
