# Callbacks, name by name
# From docs/en/api/callbacks.md#orbax-missing

from keras import callbacks

try:
    callbacks.OrbaxCheckpoint("orbax", max_to_keep=3)
except ImportError as error:
    print(error)

# Output:
# OrbaxCheckpoint requires the 'orbax-checkpoint' package. You can install it via pip install orbax-checkpoint
