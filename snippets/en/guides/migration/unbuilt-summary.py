# From Keras 2 to today
# From docs/en/guides/migration.md#unbuilt-summary

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)

unbuilt = keras.Sequential(
    [keras.layers.Dense(1, name="dense")], name="unbuilt"
)
unbuilt.summary(line_length=60)
print("weights:", len(unbuilt.weights), "after a call:", end=" ")
unbuilt(x)
print(len(unbuilt.weights))

# Output:
# Model: "unbuilt"
# ┏━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━┓
# ┃ Layer (type)             ┃ Output Shape      ┃   Param # ┃
# ┡━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━┩
# │ dense (Dense)            │ ?                 │         0 │
# │                          │                   │ (unbuilt) │
# └──────────────────────────┴───────────────────┴───────────┘
#  Total params: 0 (0.00 B)
#  Trainable params: 0 (0.00 B)
#  Non-trainable params: 0 (0.00 B)
# weights: 0 after a call: 2
