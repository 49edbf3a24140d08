# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#policies-cost

from keras import layers
import tensorflow as tf

steps = {}
for num_ops in [1, 2, 4]:
    layer = layers.RandAugment(num_ops=num_ops)
    traced = tf.function(lambda images: layer(images, training=True))
    graph = traced.get_concrete_function(tf.TensorSpec((8, 48, 48, 3))).graph
    steps[num_ops] = len(graph.get_operations())
print(
    "each step adds as much:", steps[4] - steps[2] == 2 * (steps[2] - steps[1])
)

# 输出：
# each step adds as much: True
