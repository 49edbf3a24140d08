# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#keras-files

import keras
import tf_keras
import zipfile


def functional():
    inputs = tf_keras.Input((3,))
    return tf_keras.Model(inputs, tf_keras.layers.Dense(1)(inputs))


def as_of_2_15(name):
    with zipfile.ZipFile(name) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    config = parts["config.json"].replace(b"tf_keras.src", b"keras.src")
    with zipfile.ZipFile(name, "w") as archive:
        for one, content in (parts | {"config.json": config}).items():
            archive.writestr(one, content)


keras.utils.set_random_seed(0)
before = functional()
before.save("functional.keras")
as_of_2_15("functional.keras")
dense = tf_keras.Sequential([tf_keras.layers.Dense(1, input_shape=(3,))])
dense.save("dense.keras")
for name in ("functional.keras", "dense.keras"):
    try:
        keras.models.load_model(name, compile=False)
    except TypeError as error:
        lines = str(error).splitlines()
        print(f"{name}: {lines[0].split('. ')[0]}")
        print("   ", lines[-1].split(": {")[-1][:60])

# 输出：
# functional.keras: Could not deserialize class 'Functional' because its parent module keras.src.engine.functional cannot be imported
#     'input_shape': [None, 3]}, 'compile_config': None}
# dense.keras: <class 'keras.src.models.sequential.Sequential'> could not be deserialized properly
#     'batch_input_shape': [None, 3]}
