# A training loop of your own
# From docs/en/guides/training-loop.md#reset-state

import keras
import numpy as np

metric = keras.metrics.Mean()
for epoch, losses in enumerate([[4.0, 2.0], [1.0, 1.0]], start=1):
    for value in losses:
        metric.update_state(value)
    print(
        f"epoch {epoch}: {metric.result():.1f}, should be {np.mean(losses):.1f}"
    )

# Output:
# epoch 1: 3.0, should be 3.0
# epoch 2: 2.0, should be 1.0
