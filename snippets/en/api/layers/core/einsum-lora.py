# Core layers
# From docs/en/api/layers/core.md#einsum-lora

import numpy as np
from keras import layers

thin = layers.EinsumDense("ab,bc->ac", 3, lora_rank=2, lora_alpha=6)
thin.build((None, 4))
kernel, a, _ = thin.get_weights()
thin.lora_kernel_b.assign(np.ones((2, 3)))
four = np.ones((1, 4))
added = thin(four).numpy() - four @ kernel
factors = added / (four @ a @ np.ones((2, 3)))
print("factor of the product:", factors.round(2), "by hand", 6 / 2)

# Output:
# factor of the product: [[3. 3. 3.]] by hand 3.0
