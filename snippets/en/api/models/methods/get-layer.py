# Model: the other methods
# From docs/en/api/models/methods.md#get-layer

import keras
import re


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


tower = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(3, name="inner")], name="tower"
)
deep = keras.Sequential(
    [
        keras.Input((4,)),
        tower,
        keras.layers.BatchNormalization(name="norm"),
        keras.layers.Dense(2, name="last"),
    ],
    name="deep",
)
deep.get_layer("last").trainable = False

print(deep.get_layer("norm").name, deep.get_layer(index=0).name, end=" ")
print(deep.get_layer(index=-1).name)
print("inside:", deep.get_layer("tower").get_layer("inner").name)
attempt(lambda: deep.get_layer("inner"))
attempt(lambda: deep.get_layer(index=3))
attempt(lambda: deep.get_layer(index=-4))
attempt(lambda: deep.get_layer("norm", 1))
attempt(lambda: deep.get_layer())

# Output:
# norm tower last
# inside: inner
# ValueError: No such layer: inner. Existing layers are: ['tower', 'norm', 'last'].
# ValueError: Was asked to retrieve layer at index 3 but model only has 3 layers.
# IndexError: list index out of range
# ValueError: Provide only a layer name or a layer index. Received: index=1, name=norm.
# ValueError: Provide either a layer name or layer index at `get_layer`.
