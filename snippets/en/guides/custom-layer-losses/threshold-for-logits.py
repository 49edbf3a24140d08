# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#threshold-for-logits

import keras
import numpy as np

logit = np.array([[0.2]])  # a probability of about 0.55
target = np.array([[1.0]])
for threshold in (0.5, 0.0):
    metric = keras.metrics.BinaryAccuracy(threshold=threshold)
    metric.update_state(target, logit)
    print("threshold", threshold, "accuracy", float(metric.result()))

# Output:
# threshold 0.5 accuracy 0.0
# threshold 0.0 accuracy 1.0
