# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#attack

import pathlib
import keras

trace = pathlib.Path("trace.txt")
harmful = keras.layers.Lambda(lambda x: (open("trace.txt", "w").close(), x)[1])
keras.Sequential([keras.Input((4,)), harmful]).save("gift.keras")

trace.unlink()
keras.models.load_model("gift.keras", safe_mode=False)
print("safe_mode=False:", [path.name for path in pathlib.Path().glob("tr*")])

trace.unlink()
try:
    keras.models.load_model("gift.keras")
finally:
    print("by default:", [path.name for path in pathlib.Path().glob("tr*")])

# 输出：
# safe_mode=False: ['trace.txt']
# by default: []
# ValueError: Requested the deserialization of a `Lambda` layer whose `function` is a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
