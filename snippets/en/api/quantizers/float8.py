# Quantizers
# From docs/en/api/quantizers.md#float8

import numpy as np
from keras import quantizers

values = np.array([0.27, -1.9, 18.5, 500.0], "float32")
for dtype in ("float8_e4m3fn", "float8_e5m2"):
    for scale in (1.0, 2.0):
        got = quantizers.quantize_and_dequantize(
            values, scale, dtype, "float32"
        )
        print(f"{dtype:14} scale {scale}:", np.array(got).tolist())
by_hand = round(0.27 * 32) / 32, -round(1.9 * 8) / 8, round(18.5 / 2) * 2, 448
print("by hand, e4m3fn, 1.0:", by_hand)
for amax, margin in ((500.0, 0), (500.0, 2), (0.0, 0), (np.inf, 0)):
    scale = quantizers.compute_float8_scale(amax, 3.0, 448.0, margin)
    print(f"amax {amax} margin {margin}: {float(scale):.4f}")
print(f"by hand: {500 / 448:.4f} {500 / 448 * 2**2:.4f}")
history = np.array([1.0, 2.0, 3.0, 4.0], "float32")
for newest in (values, values / 10):
    history = quantizers.compute_float8_amax_history(newest, history)
    print("history:", np.array(history).tolist())

# Output:
# float8_e4m3fn  scale 1.0: [0.28125, -1.875, 18.0, 448.0]
# float8_e4m3fn  scale 2.0: [0.28125, -1.875, 18.0, 512.0]
# float8_e5m2    scale 1.0: [0.25, -2.0, 20.0, 512.0]
# float8_e5m2    scale 2.0: [0.25, -2.0, 20.0, 512.0]
# by hand, e4m3fn, 1.0: (0.28125, -1.875, 18, 448)
# amax 500.0 margin 0: 1.1161
# amax 500.0 margin 2: 4.4643
# amax 0.0 margin 0: 3.0000
# amax inf margin 0: 3.0000
# by hand: 1.1161 4.4643
# history: [500.0, 3.0, 4.0, 1.0]
# history: [50.0, 4.0, 1.0, 500.0]
