# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#same-as-alone

import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(0)
words = layers.Embedding(9, 4, mask_zero=True)
lstm = layers.LSTM(3)
alone = lstm(words(np.array([[3, 5]]))).numpy()
for name, numbers in [("after", [[3, 5, 0, 0]]), ("before", [[0, 0, 3, 5]])]:
    numbers = np.array(numbers)
    masked = lstm(words(numbers)).numpy()
    rows = ops.take(words.embeddings, numbers, axis=0)
    apart = [abs(v - alone).max() for v in [masked, lstm(rows).numpy()]]
    print(f"padding {name:6} masked {apart[0]:.3f} not {apart[1]:.3f} apart")

# 输出：
# padding after  masked 0.000 not 0.012 apart
# padding before masked 0.000 not 0.005 apart
