# Model: the other methods
# From docs/en/api/models/methods.md#summary-arguments

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


def rows(**named):
    texts = []
    deep.summary(line_length=66, print_fn=texts.append, **named)
    print(", ".join(named), f"({len(texts)} call)")
    for line_of_text in texts[0].splitlines():
        if line_of_text[0] in "│┃" and "(type)" not in line_of_text:
            cells = line_of_text.strip("│┃").split("│")
            print("   ", " | ".join(cell.strip() for cell in cells))


rows(expand_nested=True)
rows(show_trainable=True)
rows(layer_range=("norm", "last"))
rows(layer_range=("no.*", "no.*"))
rows(positions=[0.3, 0.8, 1.0])
attempt(lambda: deep.summary(layer_range=["norm", "end"]))
attempt(lambda: deep.summary(positions=[0.01, 0.5, 1.0], line_length=66))

# Output:
# expand_nested (1 call)
#     tower (Sequential) | (None, 3) | 15
#     └ inner (Dense) | (None, 3) | 15
#     norm (BatchNormalization) | (None, 3) | 12
#     last (Dense) | (None, 2) | 8
# show_trainable (1 call)
#     tower (Sequential) | (None, 3) | 15 | Y
#     norm | (None, 3) | 12 | Y
#     (BatchNormalization) |  |  |
#     last (Dense) | (None, 2) | 8 | N
# layer_range (1 call)
#     norm (BatchNormalization) | (None, 3) | 12
#     last (Dense) | (None, 2) | 8
# layer_range (1 call)
#     norm (BatchNormalization) | (None, 3) | 12
# positions (1 call)
#     tower | (None, 3) | 15
#     (Sequential) |  |
#     norm | (None, 3) | 12
#     (BatchNormaliza… |  |
#     last (Dense) | (None, 2) | 8
# ValueError: Passed layer_names do not match the layer names in the model. Received: ['norm', 'end']
# ValueError: Insufficient console width to print summary.
