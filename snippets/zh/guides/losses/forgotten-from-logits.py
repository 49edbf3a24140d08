# 损失函数
# 出自 docs/zh/guides/losses.md#forgotten-from-logits

import keras
from keras import losses


from sklearn.datasets import load_iris

iris = load_iris()


def train(activation=None, **options):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [keras.Input((4,)), keras.layers.Dense(3, activation=activation)]
    )
    loss = losses.SparseCategoricalCrossentropy(**options)
    model.compile(keras.optimizers.Adam(0.1), loss=loss, metrics=["accuracy"])
    for _ in range(60):
        model.train_on_batch(iris.data, iris.target)
    return model.evaluate(iris.data, iris.target, verbose=0)[1]


print(f"logits, from_logits forgotten: {train():.2f}")
print(f"logits, from_logits=True:      {train(from_logits=True):.2f}")

# 输出：
# logits, from_logits forgotten: 0.33
# logits, from_logits=True:      0.97
