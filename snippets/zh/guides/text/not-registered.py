# 文本
# 出自 docs/zh/guides/text.md#not-registered

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
import tensorflow as tf
from keras import layers


@keras.saving.register_keras_serializable(package="guide")
def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？]", "")


praise = ["画面很美，故事感人。", "演员演得真好！", "很好看，很感人。"]
praise += ["故事很精彩。", "音乐真美，值得看。", "拍得真好，值得一看。"]
blame = ["故事很无聊。", "演员演得太差。", "又长又无聊，不好看。"]
blame += ["画面太差，看不下去。", "浪费时间，不值得看。", "音乐难听，太差了。"]
with redirect_stdout(StringIO()):
    sentences = tf.constant(praise + blame)
    by_character = layers.TextVectorization(
        standardize=no_signs, split="character", ngrams=2, output_mode="multi_hot"
    )
    by_character.adapt(sentences)
    print([str(word) for word in by_character.get_vocabulary()[1:8]])
    keras.utils.set_random_seed(0)
    chinese = keras.Sequential(
        [
            keras.Input((), dtype="string"),
            by_character,
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    chinese.compile(keras.optimizers.Adam(0.02), "binary_crossentropy")
    chinese.fit(sentences, np.repeat([1, 0], 6), epochs=60, verbose=0)
    chinese.save("chinese.keras")
    loaded = keras.models.load_model("chinese.keras")
    for text in ("故事真感人！", "演员太差，很无聊。", "不好看", "好看"):
        print(f"{loaded(tf.constant([text])).numpy().item():.1f} {text}")

keras.saving.get_custom_objects().clear()
try:
    keras.models.load_model("chinese.keras")
except TypeError as error:
    print("without the function:", type(error).__name__)
    print("the message names it:", "no_signs" in str(error))

# 输出：
# without the function: TypeError
# the message names it: True
