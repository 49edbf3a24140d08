# Custom models
# From docs/en/guides/custom-models.md#what-a-model-adds

import keras

print("a Model is a Layer:", issubclass(keras.Model, keras.layers.Layer))
names = ["weights", "losses", "compile", "fit", "evaluate", "predict"]
names += ["layers", "summary", "save", "save_weights", "export"]
for name in names:
    layer_has = hasattr(keras.layers.Layer, name)
    model_has = hasattr(keras.Model, name)
    print(f"{name:12} Layer: {layer_has!s:5} Model: {model_has}")

# Output:
# a Model is a Layer: True
# weights      Layer: True  Model: True
# losses       Layer: True  Model: True
# compile      Layer: False Model: True
# fit          Layer: False Model: True
# evaluate     Layer: False Model: True
# predict      Layer: False Model: True
# layers       Layer: False Model: True
# summary      Layer: False Model: True
# save         Layer: False Model: True
# save_weights Layer: False Model: True
# export       Layer: False Model: True
