# Fine-tuning
# From docs/en/guides/fine-tuning.md#two-switches

import numpy as np
from keras import layers

batch = np.array([[10.0], [14.0]], dtype="float32")
for trainable in (True, False):
    for training in (True, False):
        norm = layers.BatchNormalization(momentum=0.9)
        norm.build((None, 1))
        norm.trainable = trainable
        output = norm(batch, training=training).numpy().ravel()
        print(
            f"trainable {trainable!s:5} training {training!s:5}",
            f"output [{output[0]:6.3f} {output[1]:6.3f}]",
            f"mean {norm.moving_mean.numpy()[0]:.1f},",
            f"{len(norm.trainable_weights)} to train",
        )

# Output:
# trainable True  training True  output [-1.000  1.000] mean 1.2, 2 to train
# trainable True  training False output [ 9.995 13.993] mean 0.0, 2 to train
# trainable False training True  output [ 9.995 13.993] mean 0.0, 0 to train
# trainable False training False output [ 9.995 13.993] mean 0.0, 0 to train
