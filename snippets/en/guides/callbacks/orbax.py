# Callbacks
# From docs/en/guides/callbacks.md#orbax

import keras

keras.callbacks.OrbaxCheckpoint("checkpoints")

# Output:
# ImportError: OrbaxCheckpoint requires the 'orbax-checkpoint' package. You can install it via pip install orbax-checkpoint
