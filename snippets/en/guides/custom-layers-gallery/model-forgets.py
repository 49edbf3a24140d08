# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#model-forgets

import keras
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="gallery")


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


five = MiniResNet(classes=5)
config = five.get_config()
print("given 5 classes, recorded", config["classes"])
print("copy:", MiniResNet.from_config(config).classify.units, "classes")

# Output:
# given 5 classes, recorded 10
# copy: 10 classes
