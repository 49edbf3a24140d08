# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#normalization-wrong

import keras
import numpy as np
import tensorflow as tf
from keras import layers

x = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
normalize = layers.Normalization()
normalize.adapt(tf.data.Dataset.from_tensor_slices(x).batch(2))

column = np.array([1.0, 2.0, 3.0])
for axis in [-1, None]:
    layer = layers.Normalization(axis=axis)
    layer.adapt(column)
    print(f"axis={axis} on shape (3,):", layer(column).numpy().round(3))
constant = layers.Normalization()
constant.adapt(np.array([[5.0], [5.0]]))
print("constant 5, then 5 and 6:", constant(np.array([[5.0], [6.0]])).numpy())
normalize.adapt(10 * x)
print("second adapt, mean:", normalize.mean.numpy()[0])
model = keras.Sequential([keras.Input((2,)), normalize])
clone = keras.models.clone_model(model)
print("cloned:", clone(x).numpy()[2], "original:", model(x).numpy()[2])
for make in [
    lambda: layers.Normalization(mean=2.0),
    lambda: layers.Normalization(mean=2.0, variance=1.0).adapt(x),
    lambda: layers.Normalization().adapt([[1.0], [2.0]]),
]:
    try:
        make()
    except (ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, str(error).split(". ")[0])

# 输出：
# axis=-1 on shape (3,): [0. 0. 0.]
# axis=None on shape (3,): [-1.225  0.     1.225]
# constant 5, then 5 and 6: [[0.e+00]
#  [1.e+07]]
# second adapt, mean: [ 20. 300.]
# cloned: [ 3. 60.] original: [-2.0820663 -1.1109841]
# ValueError When setting values directly, both `mean` and `variance` must be set
# AttributeError 'Normalization' object has no attribute 'adapt_mean'
# TypeError adapt() expects an iterable that yields arrays or tensors with a `.shape` attribute (e.g
