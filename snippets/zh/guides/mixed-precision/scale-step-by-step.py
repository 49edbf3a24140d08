# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#scale-step-by-step

import keras
import numpy as np

optimizer = keras.optimizers.LossScaleOptimizer(
    keras.optimizers.SGD(0.1), initial_scale=8.0, dynamic_growth_steps=2
)
weight = keras.Variable([1.0])
optimizer.build([weight])
for step, true_gradient in enumerate(
    [1.0, 1.0, 1.0, np.inf, 1.0, 1.0], start=1
):
    scale = float(optimizer.scale_loss(1.0))
    scaled_gradient = keras.ops.convert_to_tensor([scale * true_gradient])
    optimizer.apply([scaled_gradient], [weight])
    steps = int(optimizer.inner_optimizer.iterations.numpy())
    print(
        f"step {step}: scale {scale:4.1f}, weight {weight.numpy().item():.1f}, "
        f"{steps} updates done"
    )

# 输出：
# step 1: scale  8.0, weight 0.9, 1 updates done
# step 2: scale  8.0, weight 0.8, 2 updates done
# step 3: scale 16.0, weight 0.7, 3 updates done
# step 4: scale 16.0, weight 0.7, 3 updates done
# step 5: scale  8.0, weight 0.6, 4 updates done
# step 6: scale  8.0, weight 0.5, 5 updates done
