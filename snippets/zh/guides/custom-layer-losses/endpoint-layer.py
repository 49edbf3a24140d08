# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#endpoint-layer

import keras
from keras import layers, ops


class LogisticEndpoint(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
        self.accuracy = keras.metrics.BinaryAccuracy(
            name="accuracy", threshold=0.0
        )

    def call(self, logits, targets=None):
        if targets is not None:
            self.add_loss(self.loss_fn(targets, logits))
            self.accuracy.update_state(targets, logits)
        return ops.sigmoid(logits)


keras.utils.set_random_seed(0)
inputs = keras.Input((30,), name="features")
targets = keras.Input((1,), name="target")
logits = layers.Dense(1)(inputs)
endpoint = LogisticEndpoint()
trainer = keras.Model([inputs, targets], endpoint(logits, targets))
trainer.compile(optimizer=keras.optimizers.Adam(0.01))
