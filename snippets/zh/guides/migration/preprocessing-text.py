# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#preprocessing-text

import keras
import tensorflow as tf


texts = ["It's a cat-like mat.", "A dog; a mat.", "a bird"]
before = tf.keras.preprocessing.text
print(before.Tokenizer.__doc__)
tokenizer = before.Tokenizer()
tokenizer.fit_on_texts(texts[:2])
print("\nTokenizer:", tokenizer.texts_to_sequences(texts))
print(list(tokenizer.word_index))

vectorize = keras.layers.TextVectorization()
vectorize.adapt(texts[:2])
print("\nTextVectorization:", vectorize(texts).numpy().tolist())
print([str(word) for word in vectorize.get_vocabulary()])


def as_before(text):
    punctuation = r"[!-&(-/:-@\[-`{-~\t\n]"
    small = tf.strings.lower(text, encoding="utf-8")
    return tf.strings.regex_replace(small, punctuation, " ")


same_words = keras.layers.TextVectorization(
    standardize=as_before, vocabulary=list(tokenizer.word_index)
)
print("\nthe old words:", same_words(texts).numpy().tolist())

words = before.text_to_word_sequence(texts[0])
today = tf.strings.split(as_before(texts[0])).numpy()
print("\nold:  ", words)
print("today:", [word.decode() for word in today])
print("Hashing:", keras.layers.Hashing(10)(words).numpy())

# 输出：
# DEPRECATED.
#
# Tokenizer: [[3, 1, 4, 5, 2], [1, 6, 1, 2], [1]]
# ['a', 'mat', "it's", 'cat', 'like', 'dog']
#
# TextVectorization: [[4, 2, 6, 3], [2, 5, 2, 3], [2, 1, 0, 0]]
# ['', '[UNK]', 'a', 'mat', 'its', 'dog', 'catlike']
#
# the old words: [[4, 2, 5, 6, 3], [2, 7, 2, 3, 0], [2, 1, 0, 0, 0]]
#
# old:   ["it's", 'a', 'cat', 'like', 'mat']
# today: ["it's", 'a', 'cat', 'like', 'mat']
# Hashing: [1 9 6 9 6]
