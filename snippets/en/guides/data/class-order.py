# Feed data to a model
# From docs/en/guides/data.md#class-order

import keras
import numpy as np
from pathlib import Path


for name in ["class1", "class2", "class10"]:
    Path("classes", name).mkdir(parents=True)
    keras.utils.save_img(f"classes/{name}/0.png", np.zeros((8, 8, 1)))


def classes(**kwargs):
    dataset = keras.utils.image_dataset_from_directory(
        "classes", verbose=False, **kwargs
    )
    return dataset.class_names


print(classes())
print(classes(class_names=["class1", "class2"]))

# Output:
# ['class1', 'class10', 'class2']
# ['class1', 'class2']
