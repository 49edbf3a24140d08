# 损失函数
# 出自 docs/zh/guides/losses.md#sum-and-batch-size

import keras

for name in ("SGD", "Adam"):
    for size in (10, 100):
        weight = keras.Variable([0.0])
        optimizer = getattr(keras.optimizers, name)(0.001)
        gradient = -2.0 * size  # (1 - weight)**2 在整批上求和的梯度
        optimizer.apply([keras.ops.convert_to_tensor([gradient])], [weight])
        step = weight.numpy()[0]
        print(f"{name:5} batch of {size:3}: one step of {step:.4f}")

# 输出：
# SGD   batch of  10: one step of 0.0200
# SGD   batch of 100: one step of 0.2000
# Adam  batch of  10: one step of 0.0010
# Adam  batch of 100: one step of 0.0010
