# 自定义模型
# 出自 docs/zh/guides/custom-models.md#momentum-trap

import keras
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


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


@keras.saving.register_keras_serializable(package="guide")
class MiniResNet(keras.Model):
    def __init__(self, num_classes=10, momentum=0.9, **kwargs):
        super().__init__(**kwargs)
        self.config = {"num_classes": num_classes, "momentum": momentum}
        self.block_1 = ResNetBlock(16, momentum=momentum)
        self.block_2 = ResNetBlock(32, strides=2, momentum=momentum)
        self.global_pool = layers.GlobalAveragePooling2D()
        self.classifier = layers.Dense(num_classes)

    def call(self, inputs, training=False):
        x = self.block_1(inputs, training=training)
        x = self.block_2(x, training=training)
        return self.classifier(self.global_pool(x))

    def get_config(self):
        return {**super().get_config(), **self.config}


digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def train(model, epochs):
    steps = epochs * -(-len(x_train) // 32)
    schedule = keras.optimizers.schedules.CosineDecay(
        0.01, decay_steps=steps
    )
    model.compile(
        optimizer=keras.optimizers.Adam(schedule),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    history = model.fit(
        x_train, y_train, batch_size=32, epochs=epochs, verbose=0
    )
    loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
    return history.history["accuracy"][-1], accuracy


keras.utils.set_random_seed(0)
resnet = MiniResNet()
training, test = train(resnet, epochs=6)
resnet.save("resnet.keras")
loaded = keras.models.load_model("resnet.keras")
before = resnet.predict(x_test, verbose=0)
after = loaded.predict(x_test, verbose=0)
same = before.argmax(axis=1) == after.argmax(axis=1)

keras.utils.set_random_seed(0)
training, test = train(MiniResNet(momentum=0.99), epochs=4)
print("training accuracy at least 0.97:", training >= 0.97)
print("test accuracy below 0.6:", test < 0.6)

# 输出：
# training accuracy at least 0.97: True
# test accuracy below 0.6: True
