# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#saved

import keras
import tensorflow as tf
from keras import layers

lines = ["The cat sat.", "The cat, the dog!"]
vectorize = layers.TextVectorization()
vectorize.adapt(lines)


def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？、；：“”（）《》]", "")


@keras.saving.register_keras_serializable(package="guide")
def lower_only(texts):
    return tf.strings.lower(texts)


def save_and_load(standardize):
    layer = layers.TextVectorization(standardize=standardize)
    layer.adapt(lines)
    model = keras.Sequential([keras.Input((), dtype="string"), layer])
    model.save("words.keras")
    return keras.models.load_model("words.keras")(tf.constant(lines)).numpy()


print("registered:", save_and_load(lower_only).tolist())
dataset = tf.data.Dataset.from_tensor_slices(lines).batch(2).map(vectorize)
print("map:       ", next(iter(dataset)).numpy().tolist())
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
        print(*(part for part in message if part.startswith(tuple(known))))

# Output:
# registered: [[2, 6, 3, 0], [2, 5, 2, 4]]
# map:        [[2, 3, 4, 0], [2, 3, 2, 5]]
# Could not locate function 'no_signs'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are all imported so that the decorator is run before trying to load them. Full object config
# Table not initialized. [Op:LookupTableFindV2] name
