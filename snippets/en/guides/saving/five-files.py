# Save, load, export
# From docs/en/guides/saving.md#five-files

import zipfile
import keras

words = keras.layers.TextVectorization()
words.adapt(["one two"])
keras.Sequential([keras.Input((), dtype="string"), words]).save("words.keras")
with zipfile.ZipFile("words.keras") as archive:
    for name in archive.namelist():
        print(name)

# Output:
# metadata.json
# config.json
# model.weights.h5
# assets/layers/text_vectorization/_lookup_layer/vocabulary.txt
# assets/layers/text_vectorization/vocabulary.txt
