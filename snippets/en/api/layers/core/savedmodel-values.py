# Core layers
# From docs/en/api/layers/core.md#savedmodel-values

import keras
import numpy as np
from keras import layers

source = keras.Sequential(
    [keras.Input((2,)), layers.Dense(3), layers.Dropout(0.5)]
)
archive = keras.export.ExportArchive()
archive.track(source)
signature = [keras.InputSpec(shape=(None, 2), dtype="float32")]
archive.add_endpoint("serve", lambda x: source(x, training=False), signature)
archive.add_endpoint("train", lambda x: source(x, training=True), signature)
archive.write_out("exported", verbose=False)

served = layers.TFSMLayer("exported", call_training_endpoint="train")
many = np.ones((1000, 2), "float32")
print("difference", abs(served(many) - source(many)).numpy().max())
for training in [False, True]:
    zeros = (served(many, training=training).numpy() == 0).mean()
    print(f"training={training}: {zeros:.1f} of the outputs are 0")
print(
    len(served.trainable_weights),
    "trainable weights, frozen",
    len(layers.TFSMLayer("exported", trainable=False).trainable_weights),
)

# Output:
# difference 0.0
# training=False: 0.0 of the outputs are 0
# training=True: 0.5 of the outputs are 0
# 2 trainable weights, frozen 0
