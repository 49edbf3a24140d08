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
new = b'"module": "os", "class_name": "system"'
rewrite("plain.keras", "forged.keras", old, new)
for safe_mode in (True, False):
    try:
        keras.models.load_model("forged.keras", safe_mode=safe_mode)
    except TypeError as error:
        reason = str(error)[str(error).index("Could not") :]
        print("safe mode:", safe_mode, "-", reason.split(" Make sure")[0])

# Output:
# safe mode: True - Could not locate class 'system'.
# safe mode: False - Could not locate class 'system'.
