# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#optimizer-lr

import keras

sgd = keras.optimizers.SGD(0.1)
sgd.lr = 0.5
print(f"after lr = 0.5: {float(sgd.learning_rate):.1f}")
sgd.learning_rate = 0.5
print(f"after learning_rate = 0.5: {float(sgd.learning_rate):.1f}")

# 输出：
# after lr = 0.5: 0.1
# after learning_rate = 0.5: 0.5
