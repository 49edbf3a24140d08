# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#gallery-arguments

import matplotlib.pyplot as plt
import numpy as np
from keras import visualization


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


from PIL import Image

some = np.zeros((4, 4, 4, 3), "uint8")
gallery = visualization.plot_image_gallery
for settings in ({}, {"scale": 1}, {"dpi": 120}):
    gallery(some, path="gallery.png", **settings)
    with Image.open("gallery.png") as picture:
        print(settings, picture.size)
titles = {"y_true": [7, 7, 7, 7], "label_map": {7: "seven"}}
for transparent in (True, False):
    gallery(some, path="titles.png", transparent=transparent, **titles)
    with Image.open("titles.png") as picture:
        print(f"transparent={transparent}:", picture.getpixel((0, 0)))
gallery(some, y_true=[7, 8, 7], label_map={7: "seven"}, show=False)
print([axes.get_title() for axes in plt.gcf().axes])
attempt(lambda: gallery(some, path="gallery.png", show=True))
attempt(lambda: gallery(some, y_true=[0, 1, 2, 3]))
attempt(lambda: gallery(some[0]))
attempt(lambda: gallery(np.zeros((4, 3, 8, 8)), data_format="channels_first"))
plt.close("all")

# 输出：
# {} (221, 222)
# {'scale': 1} (101, 102)
# {'dpi': 120} (443, 444)
# transparent=True: (255, 255, 255, 0)
# transparent=False: (255, 255, 255, 0)
# ['Label: seven', 'Label: Unknown', 'Label: seven', '']
# ValueError: plot_gallery() expects either `path` to be set, or `show` to be true.
# ValueError: If `y_true` or `y_pred` are provided, a `label_map` must also be provided.
# ValueError: `plot_images_gallery()` requires you to batch your `np.array` samples together.
# TypeError: Invalid shape (8, 3, 8) for image data
