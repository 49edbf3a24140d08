# 损失函数
# 出自 docs/zh/guides/losses.md#not-caught

import keras
import numpy as np
from keras import losses, ops

inputs = keras.Input((3,))
softmax = keras.layers.Softmax()(inputs)
endings = {
    "a Reshape after it": keras.layers.Reshape((3,))(softmax),
}
for dtype in ("float16", "bfloat16"):
    layer = keras.layers.Softmax(dtype=f"mixed_{dtype}")
    endings[f"softmax in {dtype}"] = layer(inputs)
raw, first = np.array([[1.0, 2.0, 3.0]], "float32"), np.eye(3)[:1]
crossentropy = losses.CategoricalCrossentropy(from_logits=True)
right = crossentropy(first, raw).numpy()
for name, output in endings.items():
    model = keras.Model(inputs, output)
    model.compile(loss=crossentropy)
    wrong = model.evaluate(raw, first, verbose=0)
    print(f"{name}: {wrong:.2f}, should be {right:.2f}")
focal = losses.CategoricalFocalCrossentropy(from_logits=True)
wrong, right = focal(first, ops.softmax(raw)), focal(first, raw)
print(f"categorical focal loss: {wrong:.2f}, should be {right:.2f}")
focal = losses.BinaryFocalCrossentropy(from_logits=True)
wrong, right = focal(first, ops.sigmoid(raw)), focal(first, raw)
print(f"binary focal loss: {wrong:.2f}, should be {right:.2f}")

# 输出：
# a Reshape after it: 1.37, should be 2.41
# softmax in float16: 1.37, should be 2.41
# softmax in bfloat16: 1.37, should be 2.41
# categorical focal loss: 0.19, should be 0.50
# binary focal loss: 0.44, should be 1.48
