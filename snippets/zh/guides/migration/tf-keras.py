# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#tf-keras

import keras
import tensorflow as tf

for part in ("layers", "losses", "metrics", "optimizers", "callbacks"):
    ours, theirs = getattr(keras, part), getattr(tf.keras, part)
    names = [name for name in dir(ours) if name[0].isupper()]
    others = [n for n in names if getattr(theirs, n) is not getattr(ours, n)]
    print(part, len(names), *others)

for module, name in [
    ("losses", "Reduction"),
    ("backend", "mean"),
    ("preprocessing.text", "Tokenizer"),
    ("preprocessing.text", "one_hot"),
    ("preprocessing.text", "hashing_trick"),
    ("preprocessing.sequence", "TimeseriesGenerator"),
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
# layers 165 AlphaDropout
# losses 23
# metrics 46
# optimizers 18
# callbacks 16
# losses.Reduction: tf.keras
# backend.mean: tf.keras
# preprocessing.text.Tokenizer: tf.keras
# preprocessing.text.one_hot: tf.keras
# preprocessing.text.hashing_trick: tf.keras
# preprocessing.sequence.TimeseriesGenerator: tf.keras
# preprocessing.sequence.pad_sequences: tf.keras and keras
# preprocessing.image.ImageDataGenerator: tf.keras
# preprocessing.image.load_img: tf.keras and keras
