# Losses for numbers
# From docs/en/api/losses/numbers.md#directions

import numpy as np
from keras import losses

y_true = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])
y_pred = np.array([[0.5, 0.5], [-30.0, 0.0], [1.0, 0.0], [1e-8, 0.0]])
values = losses.cosine_similarity(y_true, y_pred).numpy()
print("Keras:  ", values.round(4) + 0.0)
print("by hand:", np.array([-np.cos(np.pi / 4), 1.0, 0.0, -0.1]).round(4))
columns = losses.CosineSimilarity(axis=0, reduction="none")
print("axis=0: ", columns(y_true, y_pred).numpy().round(4) + 0.0)
first = (0.5 - 30) / np.sqrt(3) / np.sqrt(0.5**2 + 30**2 + 1)
print("by hand:", np.array([-first, 0.0]).round(4))

# Output:
# Keras:   [-0.7071  1.      0.     -0.1   ]
# by hand: [-0.7071  1.      0.     -0.1   ]
# axis=0:  [0.5673 0.    ]
# by hand: [0.5673 0.    ]
