# Pretrained models
# From docs/en/api/applications.md#inception-sizes

import keras

pools = keras.layers.GlobalAveragePooling2D, keras.layers.MaxPooling2D


def show(make):
    model = make(weights=None)
    last = [layer for layer in model.layers if isinstance(layer, pools)][-1]
    kinds = [type(layer).__name__ for layer in model.layers]
    layers = [kind for kind in kinds if "Conv" in kind or kind == "Dense"]
    print(
        f"{make.__name__:18}{model.count_params():12,} parameters"
        f"  layers {len(layers):3}"
        f"  pixels {model.input_shape[1] or 'any':4}"
        f"  features {last.output.shape[-1]}"
    )
    keras.utils.clear_session()


for make in (
    keras.applications.InceptionV3,
    keras.applications.InceptionResNetV2,
    keras.applications.Xception,
):
    show(make)

# Output:
# InceptionV3         23,851,784 parameters  layers  95  pixels  299  features 2048
# InceptionResNetV2   55,873,736 parameters  layers 245  pixels  299  features 1536
# Xception            22,910,480 parameters  layers  41  pixels  299  features 2048
