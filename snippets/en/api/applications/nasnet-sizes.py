# Pretrained models
# From docs/en/api/applications.md#nasnet-sizes

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


show(keras.applications.NASNetMobile)

# Output:
# NASNetMobile         5,326,716 parameters  layers 197  pixels  224  features 1056
