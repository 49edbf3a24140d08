# 给模型喂数据
# 出自 docs/zh/guides/data.md#kinds-of-strings

import keras
import numpy as np

lines = [
    "'Twas brillig, and the slithy toves",
    "Did gyre and gimble in the wabe;",
    "All mimsy were the borogoves,",
    "And the mome raths outgrabe.",
]
vectorize = keras.layers.TextVectorization(output_sequence_length=7)
vectorize.adapt(lines)
model = keras.Sequential(
    [
        keras.Input((), dtype="string"),
        vectorize,
        keras.layers.Embedding(vectorize.vocabulary_size(), 4),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(1),
    ]
)

model.compile("sgd", loss="mse")
for dtype in ("str", "bytes", "object"):
    array = np.array(lines, dtype=dtype)
    for name, call in {
        "predict": lambda: model.predict(array, verbose=0),
        "fit": lambda: model.fit(array, np.zeros(4), verbose=0),
        "model(...)": lambda: model(array),
    }.items():
        try:
            call()
            print(f"{dtype:6} {name:10} works")
        except ValueError as error:
            print(f"{dtype:6} {name:10} {error}")

# 输出：
# str    predict    Invalid dtype: str1120
# str    fit        Invalid dtype: str1120
# str    model(...) works
# bytes  predict    Invalid dtype: bytes280
# bytes  fit        Invalid dtype: bytes280
# bytes  model(...) works
# object predict    works
# object fit        works
# object model(...) works
