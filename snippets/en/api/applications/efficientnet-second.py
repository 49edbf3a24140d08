# Pretrained models
# From docs/en/api/applications.md#efficientnet-second

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
    keras.applications.EfficientNetV2B0,
    keras.applications.EfficientNetV2B1,
    keras.applications.EfficientNetV2S,
):
    show(make)

# Output:
# EfficientNetV2B0     7,200,312 parameters  layers  92  pixels  224  features 1280
# EfficientNetV2B1     8,212,124 parameters  layers 112  pixels  240  features 1280
# EfficientNetV2S     21,612,360 parameters  layers 171  pixels  384  features 1280
