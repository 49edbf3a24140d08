# 优化器
# 出自 docs/zh/guides/optimizers.md#accumulation

import keras
import numpy as np
from keras import optimizers

weight = keras.Variable([0.0])
accumulating = optimizers.SGD(1.0, gradient_accumulation_steps=2)
for g in (1.0, 3.0, 5.0, 7.0):
    accumulating.apply([np.array([g], dtype="float32")], [weight])
    step = int(accumulating.iterations)
    print(f"gradient {g}: weight {weight.numpy()}, step {step}")

# 输出：
# gradient 1.0: weight [0.], step 0
# gradient 3.0: weight [-2.], step 1
# gradient 5.0: weight [-2.], step 1
# gradient 7.0: weight [-8.], step 2
