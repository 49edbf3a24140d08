# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#add-metric-is-gone

import keras
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="guide")


@register
class ActivityPenalty(layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * ops.mean(inputs))
        return inputs


ActivityPenalty().add_metric(0.5, name="activation_mean")

# Output:
# NotImplementedError: Layer `add_metric()` method is deprecated. Add your metric in `Model.compile(metrics=[...])`, or create metric trackers in init() or build() when subclassing the layer or model, then call `metric.update_state()` whenever necessary.
