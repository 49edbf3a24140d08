# 自定义模型
# 出自 docs/zh/guides/custom-models.md#resnet-block

import keras


from keras import layers


@keras.saving.register_keras_serializable(package="guide")
class ResNetBlock(layers.Layer):
    def __init__(self, filters, strides=1, momentum=0.9, **kwargs):
        super().__init__(**kwargs)
        self.config = {
            "filters": filters,
            "strides": strides,
            "momentum": momentum,
        }
        self.filters = filters
        self.strides = strides
        self.conv_1 = layers.Conv2D(
            filters, 3, strides=strides, padding="same", use_bias=False
        )
        self.norm_1 = layers.BatchNormalization(momentum=momentum)
        self.conv_2 = layers.Conv2D(
            filters, 3, padding="same", use_bias=False
        )
        self.norm_2 = layers.BatchNormalization(momentum=momentum)
        self.shortcut = None

    def build(self, input_shape):
        if self.strides != 1 or input_shape[-1] != self.filters:
            self.shortcut = layers.Conv2D(
                self.filters, 1, strides=self.strides
            )
            self.shortcut.build(input_shape)
        self.conv_1.build(input_shape)
        inner_shape = self.conv_1.compute_output_shape(input_shape)
        self.norm_1.build(inner_shape)
        self.conv_2.build(inner_shape)
        self.norm_2.build(inner_shape)

    def call(self, inputs, training=False):
        x = keras.ops.relu(
            self.norm_1(self.conv_1(inputs), training=training)
        )
        x = self.norm_2(self.conv_2(x), training=training)
        side = inputs if self.shortcut is None else self.shortcut(inputs)
        return keras.ops.relu(x + side)

    def get_config(self):
        return {**super().get_config(), **self.config}


for block in (ResNetBlock(16), ResNetBlock(32, strides=2)):
    block.build((None, 8, 8, 16))
    count = len(block.weights)
    shape = tuple(block(keras.ops.zeros((2, 8, 8, 16))).shape)
    print(shape, count, "weights, shortcut:", block.shortcut is not None)

# 输出：
# (2, 8, 8, 16) 10 weights, shortcut: False
# (2, 4, 4, 32) 12 weights, shortcut: True
