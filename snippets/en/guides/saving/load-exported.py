# Save, load, export
# From docs/en/guides/saving.md#load-exported

import keras

keras.models.load_model("exported")

# Output:
# ValueError: File format not supported: filepath=exported. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(exported, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
