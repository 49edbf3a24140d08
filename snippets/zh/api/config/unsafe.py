# 全局设置与后端
# 出自 docs/zh/api/config.md#unsafe

import keras
import numpy as np


triple = keras.layers.Lambda(lambda x: 3 * x)
keras.Sequential([keras.Input((1,)), triple]).save("triple.keras")


def load(**settings):
    print(settings, end=" ")
    try:
        loaded = keras.models.load_model("triple.keras", **settings)
        print("loaded, 3 x 2 =", loaded(np.array([[2.0]])).numpy().item())
    except ValueError as error:
        print(f"{str(error)[:66]}...")


load()
load(safe_mode=False)
keras.config.enable_unsafe_deserialization()
print("unsafe from here on")
load()
load(safe_mode=True)
keras.utils.clear_session()
print("after clear_session")
load()

# 输出：
# {} Requested the deserialization of a `Lambda` layer whose `function`...
# {'safe_mode': False} loaded, 3 x 2 = 6.0
# unsafe from here on
# {} loaded, 3 x 2 = 6.0
# {'safe_mode': True} loaded, 3 x 2 = 6.0
# after clear_session
# {} Requested the deserialization of a `Lambda` layer whose `function`...
