# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#training-handed-down

import keras
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


keras.utils.set_random_seed(0)
block = ResidualBlock(1)
block.build((None, 8, 8, 1))
for training in (False, True):
    block(x_train[:64], training=training)
    moved = np.abs(block.norm_2.moving_variance.numpy() - 1).max()
    print(f"training={training}: average moved by {moved:.1f}")

# 输出：
# training=False: average moved by 0.0
# training=True: average moved by 0.1
