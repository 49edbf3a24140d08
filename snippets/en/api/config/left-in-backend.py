# Settings and the backend
# From docs/en/api/config.md#left-in-backend

import keras

left = []
for name in (name for name in dir(keras.backend) if name[0] != "_"):
    found = [
        module.__name__
        for module in (keras.config, keras.utils)
        if getattr(module, name, None) is getattr(keras.backend, name)
    ]
    if found:
        print(f"{name:22}{found[0]}")
    else:
        left.append(name)
print("left:", *left)

# Output:
# backend               keras.config
# clear_session         keras.utils
# epsilon               keras.config
# floatx                keras.config
# image_data_format     keras.config
# is_keras_tensor       keras.utils
# set_epsilon           keras.config
# set_floatx            keras.config
# set_image_data_format keras.config
# standardize_dtype     keras.utils
# left: get_uid is_float_dtype is_int_dtype result_type
