# Data utilities
# From docs/en/api/utils/data.md#text-from-directory

from keras import utils


from pathlib import Path

for number in range(6):
    folder = Path("films", ["good", "bad"][number % 2])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number}.txt").write_text(f"film {number} é")
Path("films/good/notes.md").write_text("not a text")


def read(**arguments):
    settings = {"shuffle": False, "verbose": False, "batch_size": None}
    try:
        return utils.text_dataset_from_directory(
            "films", **{**settings, **arguments}
        )
    except (ValueError, ImportError) as error:
        print(str(error).split(" Received")[0][:90])


def texts(dataset):
    parts = [v[0] if isinstance(v, tuple) else v for v in dataset]
    return [part.numpy().decode().split()[1] for part in parts]


films = read(verbose=True)
print(films.class_names, texts(films), [int(y) for _, y in films])
for arguments in (
    {"class_names": ["good", "bad"]},
    {"class_names": ["good"]},
    {"label_mode": "categorical"},
    {"label_mode": "binary"},
    {"labels": [0, 0, 1, 1, 2, 2]},
):
    films = read(**arguments)
    told = [y.numpy().tolist() for _, y in films]
    print(*arguments.values(), films.class_names, told)
print("no labels:", texts(read(labels=None)), texts(read(label_mode=None)))
print("8 bytes:", [t.numpy() for t in read(labels=None, max_length=8)][:1])
for wrong in (
    {"labels": [0, 1]},
    {"class_names": ["awful"]},
    {"label_mode": "binary", "class_names": ["good"]},
    {"format": "grain"},
):
    read(**wrong)

# Output:
# Found 6 files belonging to 2 classes.
# ['bad', 'good'] ['1', '3', '5', '0', '2', '4'] [0, 0, 0, 1, 1, 1]
# ['good', 'bad'] ['good', 'bad'] [0, 0, 0, 1, 1, 1]
# ['good'] ['good'] [0, 0, 0]
# categorical ['bad', 'good'] [[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0], [0.0, 1.0]]
# binary ['bad', 'good'] [[0.0], [0.0], [0.0], [1.0], [1.0], [1.0]]
# [0, 0, 1, 1, 2, 2] ['0', '1', '2'] [0, 0, 1, 1, 2, 2]
# no labels: ['1', '3', '5', '0', '2', '4'] ['1', '3', '5', '0', '2', '4']
# 8 bytes: [b'film 1 \xc3']
# Expected the lengths of `labels` to match the number of files in the target directory. len
# The `class_names` passed did not match the names of the subdirectories of the target direc
# When passing `label_mode="binary"`, there must be exactly 2 class_names.
# This requires the grain module. You can install it via `pip install grain`
