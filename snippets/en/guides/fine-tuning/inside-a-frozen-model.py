# Fine-tuning
# From docs/en/guides/fine-tuning.md#inside-a-frozen-model

import keras
from keras import layers

base = keras.Sequential([keras.Input((4,)), layers.Dense(2), layers.Dense(2)])
base.trainable = False
base.layers[1].trainable = True
print("model frozen, layer not:", len(base.trainable_weights), "to train")
base.trainable = True
base.layers[0].trainable = False
print("layer frozen, model not:", len(base.trainable_weights), "to train")

# Output:
# model frozen, layer not: 0 to train
# layer frozen, model not: 2 to train
