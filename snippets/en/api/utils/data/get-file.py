# Data utilities
# From docs/en/api/utils/data.md#get-file

import keras
from keras import utils
from pathlib import Path


import hashlib
import threading
import zipfile
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler

keras.config.disable_interactive_logging()
Path("web").mkdir()
Path("web/a.txt").write_text("text")
with zipfile.ZipFile("web/two.zip", "w") as archive:
    archive.writestr("a.txt", "text")
sha256 = hashlib.sha256(b"text").hexdigest()
md5 = hashlib.md5(b"text").hexdigest()


class Quiet(SimpleHTTPRequestHandler):
    def do_GET(self):
        print("  asked for", self.path)
        super().do_GET()

    def log_message(self, *arguments):
        pass


def fetch(name, **arguments):
    told = {k: str(v)[:6] for k, v in arguments.items()}
    try:
        path = utils.get_file(
            origin=f"http://127.0.0.1:{server.server_port}/{name}",
            cache_dir=".",
            **arguments,
        )
        print(Path(path).as_posix(), told)
    except Exception as error:
        shown = str(error).replace(str(server.server_port), "PORT")
        print(told, shown[:75])


handler = partial(Quiet, directory="web")
with HTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    fetch("a.txt")
    fetch("a.txt")
    fetch("a.txt", force_download=True)
    fetch("a.txt", fname="b.txt", cache_subdir="mine", file_hash=sha256)
    fetch("a.txt", file_hash=md5, hash_algorithm="md5")
    fetch("a.txt", md5_hash=md5)
    fetch("a.txt", file_hash=sha256, hash_algorithm="md5")
    fetch("two.zip", extract=True)
    fetch("two.zip", fname="own", extract=True, archive_format="zip")
    fetch("two.zip", fname="bad", untar=True)
    fetch("missing.txt")
    fetch("a.txt", fname="sub/a.txt")
    server.shutdown()
print(sorted(path.as_posix() for path in Path("datasets").rglob("*.txt")))

# Output:
#   asked for /a.txt
# datasets/a.txt {}
# datasets/a.txt {}
#   asked for /a.txt
# datasets/a.txt {'force_download': 'True'}
#   asked for /a.txt
# mine/b.txt {'fname': 'b.txt', 'cache_subdir': 'mine', 'file_hash': '982d9e'}
# datasets/a.txt {'file_hash': '1cb251', 'hash_algorithm': 'md5'}
# datasets/a.txt {'md5_hash': '1cb251'}
#   asked for /a.txt
# {'file_hash': '982d9e', 'hash_algorithm': 'md5'} Incomplete or corrupted file detected. The md5 file hash does not match the
#   asked for /two.zip
# datasets/two.zip {'extract': 'True'}
#   asked for /two.zip
# datasets/own {'fname': 'own', 'extract': 'True', 'archive_format': 'zip'}
#   asked for /two.zip
# datasets/bad {'fname': 'bad', 'untar': 'True'}
#   asked for /missing.txt
# {} URL fetch failure on http://127.0.0.1:PORT/missing.txt: 404 -- File not fou
# {'fname': 'sub/a.'} Paths are no longer accepted as the `fname` argument. To specify the file's
# ['datasets/a.txt', 'datasets/own/a.txt', 'datasets/two.zip/a.txt']
# UserWarning: Could not extract archive.
