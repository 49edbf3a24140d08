# 排查问题
# 出自 docs/zh/guides/debugging.md#shape-messages

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


def message(call):
    try:
        call()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        text = str(error).replace("\033[1m", "").replace("\033[0m", "")
        lines = [line for line in text.splitlines() if "File" not in line]
        line = next(
            line for line in lines if "shape" in line or "sizes" in line
        )
        return "- " + line.split(" and path ''. ")[-1]


def compiled(loss):
    model = classifier()
    model.compile("adam", loss)
    return model


one_hot = keras.utils.to_categorical(labels)
print(message(lambda: classifier()(images[:, :10])))
print(message(lambda: classifier().predict(images[0], verbose=0)))
print(message(lambda: keras.layers.Conv2D(4, 3)(digits.images)))
add, two, three = keras.layers.Add(), keras.Input((2,)), keras.Input((3,))
print(message(lambda: add([two, three])))
print(message(lambda: compiled(from_logits).fit(images, one_hot, verbose=0)))
print(message(lambda: compiled("mse").fit(images, labels, verbose=0)))
print(message(lambda: compiled("mse").fit(images, labels[:9], verbose=0)))

# 输出：
# - Input 0 with name 'None' of layer 'hidden' is incompatible with the layer: expected axis -1 of input shape to have value 64, but received input with shape (1797, 10)
# - Expected shape (None, 64), but input has incompatible shape (32,)
# - Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (1797, 8, 8)
# - Inputs have incompatible shapes. Received shapes (2,) and (3,)
# - Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None, 10), output.shape=(None, 10)
# - Incompatible shapes: [32] vs. [32,10]
# - Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 1797
