# 使用 GPU
# 出自 docs/zh/guides/gpu.md#proof-conditions

from keras import activations
from keras.src.backend.tensorflow.rnn import (
    _do_gru_arguments_support_cudnn as gru,
)
from keras.src.backend.tensorflow.rnn import (
    _do_lstm_arguments_support_cudnn as lstm,
)

usual = {
    "activation": activations.tanh,
    "recurrent_activation": activations.sigmoid,
    "unroll": False,
    "use_bias": True,
}
for change in (
    {},
    {"activation": activations.relu},
    {"recurrent_activation": activations.hard_sigmoid},
    {"unroll": True},
    {"use_bias": False},
):
    print(*change or ["as it comes"], lstm(**(usual | change)))
for reset_after in (True, False):
    print("reset_after", reset_after, gru(**usual, reset_after=reset_after))

# 输出：
# as it comes True
# activation False
# recurrent_activation False
# unroll False
# use_bias False
# reset_after True True
# reset_after False False
