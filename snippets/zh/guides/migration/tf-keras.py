# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#tf-keras

import keras
import tensorflow as tf

print(
    "same class:",
    tf.keras.layers.Dense is keras.layers.Dense,
    tf.keras.layers.AlphaDropout is keras.layers.AlphaDropout,
)
utils, preprocessing = keras.utils, keras.preprocessing
print(
    "same functions:",
    preprocessing.sequence.pad_sequences is utils.pad_sequences,
    preprocessing.image.load_img is utils.load_img,
)
for module, name in [
    ("losses", "Reduction"),
    ("backend", "mean"),
    ("preprocessing.text", "Tokenizer"),
    ("preprocessing.sequence", "TimeseriesGenerator"),
    ("preprocessing.sequence", "skipgrams"),
    ("preprocessing.sequence", "pad_sequences"),
    ("preprocessing.image", "ImageDataGenerator"),
    ("preprocessing.image", "load_img"),
]:
    found = []
    for place, root in {"tf.keras": tf.keras, "keras": keras}.items():
        part = root
        for step in f"{module}.{name}".split("."):
            part = getattr(part, step, None)
        if part is not None:
            found.append(place)
    print(f"{module}.{name}: {' and '.join(found)}")

# 输出：
# same class: True False
# same functions: True True
# losses.Reduction: tf.keras
# backend.mean: tf.keras
# preprocessing.text.Tokenizer: tf.keras
# preprocessing.sequence.TimeseriesGenerator: tf.keras
# preprocessing.sequence.skipgrams: tf.keras
# preprocessing.sequence.pad_sequences: tf.keras and keras
# preprocessing.image.ImageDataGenerator: tf.keras
# preprocessing.image.load_img: tf.keras and keras
