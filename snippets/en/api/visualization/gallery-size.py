# Pictures, boxes, masks
# From docs/en/api/visualization.md#gallery-size

import matplotlib.pyplot as plt
import numpy as np
from keras import visualization


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


def shown(count, **settings):
    plt.close("all")
    some = np.zeros((count, 4, 4, 3), "uint8")
    visualization.plot_image_gallery(some, show=False, **settings)
    number = len(plt.gcf().axes)
    plt.close("all")
    return number


counts = range(1, 13)
print("given", *(f"{count:2}" for count in counts))
print("shown", *(f"{shown(count):2}" for count in counts))
print("rows=2:", shown(5, rows=2), "of 5, rows=1:", shown(5, rows=1), "of 5")
attempt(lambda: shown(5, rows=2, cols=3))
plt.close("all")

# Output:
# given  1  2  3  4  5  6  7  8  9 10 11 12
# shown  1  2  2  4  3  6  6  6  9  8  8 12
# rows=2: 4 of 5, rows=1: 5 of 5
# IndexError: index 5 is out of bounds for axis 0 with size 5
