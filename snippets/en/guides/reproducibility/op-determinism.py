# Reproducibility
# From docs/en/guides/reproducibility.md#op-determinism

import keras
import tensorflow as tf

tf.config.experimental.enable_op_determinism()
keras.utils.set_random_seed(0)
print("with a seed:", tf.random.uniform((1,)).shape)
tf.random.set_seed(None)
try:
    tf.random.uniform((1,))
except RuntimeError as error:
    print(error)

# Output:
# with a seed: (1,)
# Random ops require a seed to be set when determinism is enabled. Please set a seed before running the op, e.g. by calling tf.random.set_seed(1).
