# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#encoding

import tensorflow as tf
from keras import layers


def vocabulary(texts, **settings):
    layer = layers.TextVectorization(**settings)
    layer.adapt(texts)
    return [str(word) for word in layer.get_vocabulary()[2:]]


latin = tf.constant(["été".encode("latin-1")])
for encoding in ["utf-8", "latin-1"]:
    layer = layers.TextVectorization(encoding=encoding, standardize=None)
    try:
        layer.adapt(latin)
        print(encoding, layer(latin).numpy().tolist(), end=" ")
        print(str(layer.get_vocabulary()[2]))
    except UnicodeDecodeError as error:
        print(type(error).__name__)
print([vocabulary([text])[0] for text in ["ABC", "ÉTÉ", "Été"]])
print(tf.strings.lower("ÉTÉ", encoding="utf-8").numpy().decode())

# 输出：
# utf-8 [[2]] UnicodeDecodeError
# latin-1 [[2]] été
# ['abc', 'ÉtÉ', 'Été']
# été
