# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#dict-names

import keras
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()

keras.utils.set_random_seed(0)
top = keras.Input((4, 8), name="top")
bottom = keras.Input((4, 8), name="bottom")
flat_top = layers.Flatten(name="flat_top")(top)
flat_bottom = layers.Flatten(name="flat_bottom")(bottom)
joined = layers.Concatenate(name="join")([flat_top, flat_bottom])
features = layers.Dense(32, activation="relu", name="features")(joined)
named = keras.Model(
    inputs={"top": top, "bottom": bottom},
    outputs={
        "digit": layers.Dense(10, activation="softmax", name="digit")(features),
        "odd": layers.Dense(1, activation="sigmoid", name="odd")(features),
    },
)
images = digits.images.astype("float32") / 16
data = {"bottom": images[:, 4:], "top": images[:, :4]}
predictions = named.predict(data, verbose=0)
print({name: value.shape for name, value in predictions.items()})

# 输出：
# {'digit': (1797, 10), 'odd': (1797, 1)}
