# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#tf-keras

import keras
import tensorflow as tf

print("same class:", tf.keras.layers.Dense is keras.layers.Dense)
for module, name in [
    ("losses", "Reduction"),
    ("backend", "mean"),
    ("preprocessing.text", "Tokenizer"),
    ("preprocessing.image", "ImageDataGenerator"),
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
# same class: True
# losses.Reduction: tf.keras
# backend.mean: tf.keras
# preprocessing.text.Tokenizer: tf.keras
# preprocessing.image.ImageDataGenerator: tf.keras
