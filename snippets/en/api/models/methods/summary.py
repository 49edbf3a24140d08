# Model: the other methods
# From docs/en/api/models/methods.md#summary

import keras

tower = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(3, name="inner")], name="tower"
)
deep = keras.Sequential(
    [
        keras.Input((4,)),
        tower,
        keras.layers.BatchNormalization(name="norm"),
        keras.layers.Dense(2, name="last"),
    ],
    name="deep",
)
deep.get_layer("last").trainable = False
deep.summary(line_length=66)

# Output:
# Model: "deep"
# ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━┓
# ┃ Layer (type)               ┃ Output Shape        ┃     Param # ┃
# ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━┩
# │ tower (Sequential)         │ (None, 3)           │          15 │
# ├────────────────────────────┼─────────────────────┼─────────────┤
# │ norm (BatchNormalization)  │ (None, 3)           │          12 │
# ├────────────────────────────┼─────────────────────┼─────────────┤
# │ last (Dense)               │ (None, 2)           │           8 │
# └────────────────────────────┴─────────────────────┴─────────────┘
#  Total params: 35 (140.00 B)
#  Trainable params: 21 (84.00 B)
#  Non-trainable params: 14 (56.00 B)
