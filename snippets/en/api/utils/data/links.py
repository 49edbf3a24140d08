# Data utilities
# From docs/en/api/utils/data.md#links

from contextlib import redirect_stdout
from io import StringIO
from keras import utils
from pathlib import Path

with redirect_stdout(StringIO()):
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


with redirect_stdout(StringIO()):
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

Path("linked/a").mkdir(parents=True)
Path("linked/a/here.txt").write_text("film here")
Path("linked/a/more").symlink_to(Path("films/good").absolute())
for follow in (False, True):
    found = utils.text_dataset_from_directory(
        "linked", shuffle=False, follow_links=follow
    )
try:
    utils.image_dataset_from_directory("linked")
except ValueError as error:
    print(str(error).split(" Allowed")[0])

# Output:
# Found 1 files belonging to 1 classes.
# Found 4 files belonging to 1 classes.
# Found 0 files belonging to 1 classes.
# No images found in directory linked.
