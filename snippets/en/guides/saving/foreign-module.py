# Save, load, export
# From docs/en/guides/saving.md#foreign-module

import zipfile
import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


def rewrite(source, target, old, new):
    with (
        zipfile.ZipFile(source) as before,
        zipfile.ZipFile(target, "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))


classifier().save("plain.keras")
old = b'"module": "keras.layers", "class_name": "Dense"'
for module, name in (
    ("os", "system"),
    ("keras.config", "enable_unsafe_deserialization"),
):
    new = f'"module": "{module}", "class_name": "{name}"'.encode()
    rewrite("plain.keras", "forged.keras", old, new)
    for safe_mode in (True, False):
        try:
            keras.models.load_model("forged.keras", safe_mode=safe_mode)
        except (TypeError, ValueError) as error:
            text = str(error).split("Exception encountered: ")[-1]
            reason = text[text.index("C") :].split(". ")[0]
            print("safe mode:", safe_mode, "-", reason)

# Output:
# safe mode: True - Could not locate class 'system'
# safe mode: False - Could not locate class 'system'
# safe mode: True - Cannot deserialize `keras.config.enable_unsafe_deserialization` because it is not a modeling function
# safe mode: False - Cannot deserialize `keras.config.enable_unsafe_deserialization` because it is not a modeling function
