# Settings and the backend
# From docs/en/api/config.md#image-data-format

import keras
import numpy as np

older = keras.layers.GlobalAveragePooling2D()
images = np.arange(24.0).reshape(1, 2, 3, 4)
for data_format in ("channels_first", "channels_last"):
    keras.config.set_image_data_format(data_format)
    pool = keras.layers.GlobalAveragePooling2D()
    print(keras.config.image_data_format(), np.array(pool(images))[0])
    print("  made before:", np.array(older(images))[0])
    print("  ops.max_pool:", keras.ops.max_pool(images, 2).shape)
print("by hand, first:", images.mean(axis=(2, 3))[0])
print("by hand, last: ", images.mean(axis=(1, 2))[0])
try:
    keras.config.set_image_data_format("first")
except ValueError as error:
    print(error)

# Output:
# channels_first [ 5.5 17.5]
#   made before: [10. 11. 12. 13.]
#   ops.max_pool: (1, 2, 1, 2)
# channels_last [10. 11. 12. 13.]
#   made before: [10. 11. 12. 13.]
#   ops.max_pool: (1, 1, 1, 4)
# by hand, first: [ 5.5 17.5]
# by hand, last:  [10. 11. 12. 13.]
# The `data_format` argument must be one of {'channels_first', 'channels_last'}. Received: data_format=first
