# 自定义模型
# 出自 docs/zh/guides/custom-models.md#unregistered-class

import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()


class Without(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = keras.layers.BatchNormalization(momentum=0.9)
        self.classify = keras.layers.Dense(3, activation="softmax")

    def call(self, inputs):
        return self.classify(self.norm(inputs))


class With(Without):
    def call(self, inputs, training=False):
        return self.classify(self.norm(inputs))


keras.utils.set_random_seed(0)
for kind in (Without, With):
    network = kind()
    network.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    network.fit(iris.data, iris.target, epochs=10, verbose=0)
    average = network.norm.moving_mean.numpy()
    text = " ".join(f"{value:4.1f}" for value in average)
text = " ".join(f"{value:4.1f}" for value in iris.data.mean(axis=0))


class Unregistered(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.dense = keras.layers.Dense(3)

    def call(self, inputs):
        return self.dense(inputs)


unregistered = Unregistered()
unregistered(iris.data)
unregistered.save("unregistered.keras")
try:
    keras.models.load_model("unregistered.keras")
except TypeError as error:
    print(str(error).split(" If they")[0].replace(" are ", "\nare "))

# 输出：
# Could not locate class 'Unregistered'. Make sure custom classes and functions
# are decorated with `@keras.saving.register_keras_serializable()`.
