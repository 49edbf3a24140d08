# 激活层
# 出自 docs/zh/api/layers/activations.md#softmax-mistakes

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


softmax = layers.Softmax()
queries = np.array([[[1.0], [2.0], [3.0]]], dtype="float32")
scores = queries @ queries.transpose(0, 2, 1)
causal = np.tril(np.ones((1, 3, 3), bool))
weights = softmax(scores, mask=causal).numpy()

attempt(softmax, np.ones((1, 4)), mask=np.ones((1, 2), bool), line=2)
attempt(softmax, np.array([[1, 2]]), line=2)
steps = np.array([[[1.0, 2.0], [0.0, 0.0], [3.0, 3.0]]])
attempt(softmax, layers.Masking()(steps), line=2)
square = np.array([[[1.0, 2.0, 1.0], [0.0, 0.0, 0.0], [3.0, 3.0, 1.0]]])
print(softmax(layers.Masking()(square)).numpy()[0].round(3))

# 输出：
# ValueError: The `mask` must be broadcastable to `inputs`. Each mask dimension must be 1 or match the corresponding input dimension. Received: inputs.shape=(1, 4), mask.shape=(1, 2)
# InvalidArgumentError: Value for attr 'T' of int64 is not in the list of allowed values: half, bfloat16, float, double
# ValueError: The `mask` must be broadcastable to `inputs`. Each mask dimension must be 1 or match the corresponding input dimension. Received: inputs.shape=(1, 3, 2), mask.shape=(1, 3)
# [[0.5   0.    0.5  ]
#  [0.5   0.    0.5  ]
#  [0.881 0.    0.119]]
