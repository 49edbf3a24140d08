# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#capitals

import keras
import tensorflow as tf


def as_before(text):
    punctuation = r"[!-&(-/:-@\[-`{-~\t\n]"
    small = tf.strings.lower(text, encoding="utf-8")
    return tf.strings.regex_replace(small, punctuation, " ")


word = "ÉTÉ"
tokenizer = tf.keras.preprocessing.text.Tokenizer()
tokenizer.fit_on_texts([word])
print("Tokenizer:", *tokenizer.word_index)
for options in ({}, {"standardize": as_before}):
    layer = keras.layers.TextVectorization(**options)
    layer.adapt([word])
    print(*options, "layer:", *layer.get_vocabulary()[2:])

# 输出：
# Tokenizer: été
# layer: ÉtÉ
# standardize layer: été
