# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#newer-version

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


classifier().save("today.keras")
version = keras.__version__.encode()
rewrite("today.keras", "newer.keras", version, b"99.0.0")
print("version 99:", keras.models.load_model("newer.keras").count_params())

more = b'"fancy": 1, "units": 16'
rewrite("today.keras", "unknown.keras", b'"units": 16', more)
try:
    keras.models.load_model("unknown.keras")
except TypeError as error:
    print(str(error).splitlines()[-1])

# 输出：
# version 99: 131
# Exception encountered: Unrecognized keyword arguments passed to Dense: {'fancy': 1}
