# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#schedule-free

import keras
import numpy as np
from keras import optimizers


def by_hand(with_new, w=1.0, z=1.0):
    for t in range(1, 6):
        old, z = z, z - 0.1 * min(t / 4, 1)
        x = (w - 0.1 * (z if with_new else old)) / 0.9
        w = 0.1 * z + 0.9 * ((1 - 1 / t) * x + z / t)
        yield w


optimizer = optimizers.ScheduleFreeAdamW(0.1, warmup_steps=4)
weight = keras.Variable([1.0])
print("        Keras   by hand  paper")
for t, ours, paper in zip(range(1, 6), by_hand(True), by_hand(False)):
    optimizer.apply([np.array([2.0], "float32")], [weight])
    theirs = weight.numpy().item()
    print(f"step {t}: {theirs:.4f}  {ours:.4f}   {paper:.4f}")

# Output:
#         Keras   by hand  paper
# step 1: 0.9750  0.9750   0.9750
# step 2: 0.9500  0.9500   0.9475
# step 3: 0.9167  0.9167   0.9100
# step 4: 0.8750  0.8750   0.8625
# step 5: 0.8300  0.8300   0.8120
