# Recurrent layers
# From docs/en/api/layers/recurrent.md#bidirectional

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def shapes(result):
    many = result if isinstance(result, tuple) else [result]
    return " ".join(str(tuple(one.shape)) for one in many)


keras.utils.set_random_seed(0)
mask_end = np.array([[True, True, True, False, False]] * 2)

keras.utils.set_random_seed(0)
both = layers.Bidirectional(
    layers.GRU(2, return_sequences=True), merge_mode=None
)
there, back = both(x)
by_hand = both.backward_layer(x).numpy()[:, ::-1]
print("backward differs by", abs(back - by_hand).numpy().max())
for mode, by_hand in {
    "concat": np.concatenate([there, back], axis=-1),
    "sum": there + back,
    "mul": there * back,
    "ave": (there + back) / 2,
}.items():
    merged = layers.Bidirectional(
        layers.GRU(2, return_sequences=True), merge_mode=mode
    )
    merged.build(x.shape)
    merged.set_weights(both.get_weights())
    difference = abs(merged(x) - by_hand).numpy().max()
    print(
        f"{mode:6} {merged(x).shape} {merged.count_params()} weights,", end=" "
    )
    print(f"differs by {difference:.0e}")

masked = both(x, mask=mask_end)[1].numpy()[0]
print("backward, two steps masked at the end:", masked[:, 0].round(2) + 0.0)
result = layers.Bidirectional(layers.LSTM(2, return_state=True))(x)
print("output and states:", shapes(result))

# Output:
# backward differs by 0.0
# concat (2, 5, 4) 84 weights, differs by 0e+00
# sum    (2, 5, 2) 84 weights, differs by 0e+00
# mul    (2, 5, 2) 84 weights, differs by 0e+00
# ave    (2, 5, 2) 84 weights, differs by 0e+00
# backward, two steps masked at the end: [0.2  0.22 0.59 0.   0.  ]
# output and states: (2, 4) (2, 2) (2, 2) (2, 2) (2, 2)
