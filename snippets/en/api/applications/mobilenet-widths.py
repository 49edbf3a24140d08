# Pretrained models
# From docs/en/api/applications.md#mobilenet-widths

import keras

for settings in ({"alpha": 0.5}, {"depth_multiplier": 2}, {"dropout": 0.5}):
    model = keras.applications.MobileNet(weights=None, **settings)
    print("MobileNet", settings, model.count_params())
for settings in ({"minimalistic": True}, {"include_preprocessing": False}):
    model = keras.applications.MobileNetV3Small(weights=None, **settings)
    kinds = [type(layer).__name__ for layer in model.layers]
    print(
        settings, model.count_params(), "Rescaling:", kinds.count("Rescaling")
    )

# Output:
# MobileNet {'alpha': 0.5} 1342536
# MobileNet {'depth_multiplier': 2} 7457928
# MobileNet {'dropout': 0.5} 4253864
# {'minimalistic': True} 2056848 Rescaling: 1
# {'include_preprocessing': False} 2554968 Rescaling: 0
