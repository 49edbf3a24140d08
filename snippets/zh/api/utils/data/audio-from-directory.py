# 数据工具
# 出自 docs/zh/api/utils/data.md#audio-from-directory

import numpy as np
from keras import utils
from pathlib import Path

rows = np.array([[3.0, 4.0], [0.0, 5.0], [0.0, 0.0]])

import wave

Path("sounds/beep").mkdir(parents=True)
for number, values in enumerate([[16384, -32768, 8192], [4096]]):
    with wave.open(f"sounds/beep/{number}.wav", "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(np.array(values, dtype="<i2").tobytes())
print("by hand:", np.array([16384, -32768, 8192, 4096]) / 2**15)
for arguments in (
    {},
    {"output_sequence_length": 2},
    {"ragged": True},
    {"sampling_rate": 4000},
    {"ragged": True, "output_sequence_length": 2},
):
    try:
        sounds = utils.audio_dataset_from_directory(
            "sounds", labels=None, shuffle=False, verbose=False, **arguments
        )
        heard = next(iter(sounds))
        rows = heard.to_list() if "ragged" in arguments else heard
        rows = [np.ravel(row).tolist() for row in rows]
        print(arguments, heard.shape, rows)
    except (ImportError, ValueError) as error:
        print(arguments, error)

# 输出：
# by hand: [ 0.5   -1.     0.25   0.125]
# {} (2, 3, 1) [[0.5, -1.0, 0.25], [0.125, 0.0, 0.0]]
# {'output_sequence_length': 2} (2, 2, 1) [[0.5, -1.0], [0.125, 0.0]]
# {'ragged': True} (2, None, None) [[0.5, -1.0, 0.25], [0.125]]
# {'sampling_rate': 4000} To use the argument `sampling_rate`, you should install tensorflow_io. You can install it via `pip install tensorflow-io`.
# {'ragged': True, 'output_sequence_length': 2} Cannot set both `ragged` and `output_sequence_length`
