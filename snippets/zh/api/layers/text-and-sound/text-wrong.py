# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#text-wrong

import keras
import tensorflow as tf
from keras import layers

lines = ["The cat sat.", "The cat, the dog!"]
vectorize = layers.TextVectorization()
vectorize.adapt(lines)


def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？、；：“”（）《》]", "")


def save_and_load(standardize):
    layer = layers.TextVectorization(standardize=standardize)
    layer.adapt(lines)
    model = keras.Sequential([keras.Input((), dtype="string"), layer])
    model.save("words.keras")
    return keras.models.load_model("words.keras")(tf.constant(lines)).numpy()


for call in [
    lambda: save_and_load(no_signs),
    lambda: layers.TextVectorization.from_config(vectorize.get_config())(
        lines
    ),
]:
    try:
        call()
    except Exception as error:
        message = str(error).replace("}} ", ": ").split(": ")
        known = ["Could not locate", "Table not"]

for make in [
    lambda: layers.TextVectorization()(["not adapted"]),
    lambda: vectorize([["two", "columns"]]),
    lambda: layers.TextVectorization(standardize="upper"),
    lambda: layers.TextVectorization(ngrams=[2]),
    lambda: layers.TextVectorization(
        output_mode="count", output_sequence_length=3
    ),
]:
    try:
        make()
    except Exception as error:
        message = str(error).splitlines()
        message = message[2 if len(message) > 2 else 0].split("}} ")[-1]
        print(type(error).__name__, message.split(" Received")[0])
capital = layers.TextVectorization(vocabulary=["Cat"])
print("a capital in the vocabulary:", capital(["Cat"]).numpy())

# 输出：
# FailedPreconditionError Table not initialized. [Op:LookupTableFindV2] name:
# ValueError When using `TextVectorization` to tokenize strings, the input rank must be 1 or the last shape dimension must be 1.
# ValueError Unknown value for `standardize` argument of TextVectorization. Allowed values are: ('lower_and_strip_punctuation', 'lower', 'strip_punctuation').
# ValueError `ngrams` must be None, an integer, or a tuple of integers.
# ValueError `output_sequence_length` must not be set if `output_mode` is not 'int'.
# a capital in the vocabulary: [[1]]
