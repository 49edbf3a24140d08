# Sequential, functional, subclassing
# From docs/en/guides/models.md#shared-tower

import keras
from keras import layers


def make_tower():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu", name="strokes"),
            layers.Flatten(name="flat"),
            layers.Dense(16, name="place"),
        ],
        name="tower",
    )


tower = make_tower()
first = keras.Input((8, 8, 1), name="first")
second = keras.Input((8, 8, 1), name="second")
difference = layers.Subtract(name="difference")([tower(first), tower(second)])
pair = keras.Model([first, second], difference, name="pair")
print("tower:", tower.count_params(), "pair:", pair.count_params())
pair.summary(expand_nested=True, line_length=78)

# Output:
# tower: 9392 pair: 9392
# Model: "pair"
# ┏━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━┓
# ┃ Layer (type)         ┃ Output Shape      ┃    Param # ┃ Connected to       ┃
# ┡━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━┩
# │ first (InputLayer)   │ (None, 8, 8, 1)   │          0 │ -                  │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │ second (InputLayer)  │ (None, 8, 8, 1)   │          0 │ -                  │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │ tower (Sequential)   │ (None, 16)        │      9,392 │ first[0][0],       │
# │                      │                   │            │ second[0][0]       │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │    └ strokes         │ (None, 6, 6, 16)  │        160 │ -                  │
# │ (Conv2D)             │                   │            │                    │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │    └ flat (Flatten)  │ (None, 576)       │          0 │ -                  │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │    └ place (Dense)   │ (None, 16)        │      9,232 │ -                  │
# ├──────────────────────┼───────────────────┼────────────┼────────────────────┤
# │ difference           │ (None, 16)        │          0 │ tower[0][0],       │
# │ (Subtract)           │                   │            │ tower[1][0]        │
# └──────────────────────┴───────────────────┴────────────┴────────────────────┘
#  Total params: 9,392 (36.69 KB)
#  Trainable params: 9,392 (36.69 KB)
#  Non-trainable params: 0 (0.00 B)
