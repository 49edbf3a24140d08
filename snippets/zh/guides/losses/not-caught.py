# 损失函数
# 出自 docs/zh/guides/losses.md#not-caught

import keras
import numpy as np
from keras import losses, ops

inputs = keras.Input((3,))
softmax = keras.layers.Softmax()(inputs)
endings = {
    "a Reshape after it": keras.layers.Reshape((3,))(softmax),
    "softmax in float16": keras.layers.Softmax(dtype="mixed_float16")(inputs),
}
raw, first = np.array([[1.0, 2.0, 3.0]], "float32"), np.eye(3)[:1]
crossentropy = losses.CategoricalCrossentropy(from_logits=True)
right = crossentropy(first, raw).numpy()
for name, output in endings.items():
    model = keras.Model(inputs, output)
    model.compile(loss=crossentropy)
    wrong = model.evaluate(raw, first, verbose=0)
    print(f"{name}: {wrong:.4f}, should be {right:.4f}")
focal = losses.CategoricalFocalCrossentropy(from_logits=True)
wrong, right = focal(first, ops.softmax(raw)), focal(first, raw)
print(f"the focal loss:     {wrong:.4f}, should be {right:.4f}")

# 输出：
# a Reshape after it: 1.3724, should be 2.4076
# softmax in float16: 1.3723, should be 2.4076
# the focal loss:     0.1912, should be 0.4984
