# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#backend

import keras
import numpy as np
import re
import textwrap
import warnings

x = np.arange(8, dtype="float32").reshape(4, 2)


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # 只取第一句，略去模块的路径
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


print(old("keras.backend.mean", lambda: keras.backend.mean(x)))
print(
    old("layers.experimental", lambda: keras.layers.experimental.preprocessing)
)
for statement in (
    "from keras.mixed_precision import experimental",
    "from keras.engine.topology import Layer",
    "from keras.layers.core import Dense",
    "from keras.preprocessing.text import Tokenizer",
    "from keras.preprocessing.sequence import TimeseriesGenerator",
    "from keras.preprocessing.image import ImageDataGenerator",
    "from keras.utils.np_utils import to_categorical",
    "from keras.wrappers.scikit_learn import KerasClassifier",
):
    print(old(statement, lambda code=statement: exec(code)))
print("today:", float(keras.ops.mean(x)))
print("today:", keras.layers.Rescaling(0.5)(x[:1]).numpy())
print("today:", keras.utils.to_categorical([1], 3))
print("today:", keras.wrappers.SKLearnClassifier.__name__)

# 输出：
# keras.backend.mean
#     AttributeError: module 'keras.backend' has no attribute 'mean'
# layers.experimental
#     AttributeError: module 'keras.layers' has no attribute 'experimental'
# from keras.mixed_precision import experimental
#     ImportError: cannot import name 'experimental' from
#     'keras.mixed_precision'
# from keras.engine.topology import Layer
#     ModuleNotFoundError: No module named 'keras.engine'
# from keras.layers.core import Dense
#     ModuleNotFoundError: No module named 'keras.layers.core'
# from keras.preprocessing.text import Tokenizer
#     ModuleNotFoundError: No module named 'keras.preprocessing.text'
# from keras.preprocessing.sequence import TimeseriesGenerator
#     ImportError: cannot import name 'TimeseriesGenerator' from
#     'keras.preprocessing.sequence'
# from keras.preprocessing.image import ImageDataGenerator
#     ImportError: cannot import name 'ImageDataGenerator' from
#     'keras.preprocessing.image'
# from keras.utils.np_utils import to_categorical
#     ModuleNotFoundError: No module named 'keras.utils.np_utils'
# from keras.wrappers.scikit_learn import KerasClassifier
#     ModuleNotFoundError: No module named 'keras.wrappers.scikit_learn'
# today: 3.5
# today: [[0.  0.5]]
# today: [[0. 1. 0.]]
# today: SKLearnClassifier
