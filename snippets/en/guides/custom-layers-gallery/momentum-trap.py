# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#momentum-trap

import keras
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


@register
class ResidualBlock(layers.Layer):
    def __init__(self, filters, strides=1, momentum=0.9, **kwargs):
        super().__init__(**kwargs)
        self.filters, self.strides = filters, strides
        self.conv_1 = layers.Conv2D(
            filters, 3, strides=strides, padding="same", use_bias=False
        )
        self.conv_2 = layers.Conv2D(filters, 3, padding="same", use_bias=False)
        self.norm_1 = layers.BatchNormalization(momentum=momentum)
        self.norm_2 = layers.BatchNormalization(momentum=momentum)
        self.skip = layers.Identity()

    def build(self, input_shape):
        if self.strides != 1 or input_shape[-1] != self.filters:
            self.skip = layers.Conv2D(self.filters, 1, strides=self.strides)
        self.skip.build(input_shape)
        self.conv_1.build(input_shape)
        inner_shape = self.conv_1.compute_output_shape(input_shape)
        for layer in (self.norm_1, self.conv_2, self.norm_2):
            layer.build(inner_shape)

    def call(self, inputs):
        x = ops.relu(self.norm_1(self.conv_1(inputs)))
        x = self.norm_2(self.conv_2(x))
        return ops.relu(x + self.skip(inputs))


@register
class MiniResNet(keras.Model):
    def __init__(self, classes=10, momentum=0.9, **kwargs):
        super().__init__(**kwargs)
        self.block_1 = ResidualBlock(16, momentum=momentum)
        self.block_2 = ResidualBlock(32, strides=2, momentum=momentum)
        self.pool = layers.GlobalAveragePooling2D()
        self.classify = layers.Dense(classes)

    def call(self, inputs, training=False):
        x = self.block_2(self.block_1(inputs))
        return self.classify(self.pool(x))


keras.utils.set_random_seed(0)
slow = MiniResNet(momentum=0.99)
test_accuracy = train(slow, epochs=4)
training_accuracy = slow.history.history["accuracy"][-1]
steps = int(slow.optimizer.iterations)
print(f"in training: {training_accuracy:.2f}")
print(f"on the test images: {test_accuracy:.2f}")
print(
    f"left of the first averages: {0.99**steps:.2f}, "
    f"with 0.9: {0.9**steps:.2f}"
)

# Output:
# in training: 1.00
# on the test images: 0.17
# left of the first averages: 0.41, with 0.9: 0.00
