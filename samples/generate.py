#!/usr/bin/env python3
"""Makes the sample folders from a seed (Python standard library only): the same bytes on every machine.

    python3 samples/generate.py                              writes the committed samples again
    python3 samples/generate.py --check                      exits 1 where a committed sample differs from what would be written
    python3 samples/generate.py --kind sixty-villages --out DIR    an edge case that is not committed
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from generator import edge_cases, ngoc_phung, picture_files, thuong_xuan  # noqa: E402

HERE = Path(__file__).resolve().parent
COMMITTED = {"ngoc-phung": ngoc_phung.files, "thuong-xuan": thuong_xuan.files}


def write(folder, files):
    for path, content in sorted(files.items()):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    print(f"{folder}: {len(files)} files, {sum(map(len, files.values())):,} bytes")


def same(path, old, new):
    """Equal bytes; for PNG equal pixels, because zlib libraries compress differently."""
    return old == new or path.endswith(".png") and picture_files.png_pixels(old) == picture_files.png_pixels(new)


def differences(folder, files):
    """Lines on what differs between the folder (results aside) and what would be written."""
    present = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and "ket-qua" not in p.parts}
    for path in sorted(present | set(files)):
        if path not in files:
            yield f"{folder.name}/{path}: not made by the generator"
        elif path not in present:
            yield f"{folder.name}/{path}: missing"
        elif not same(path, (folder / path).read_bytes(), files[path]):
            yield f"{folder.name}/{path}: differs"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--kind", choices=sorted(edge_cases.KINDS), help="an edge case instead of the committed samples")
    parser.add_argument("--out", type=Path, help="folder for the edge case")
    arguments = parser.parse_args()
    if arguments.kind:
        if not arguments.out:
            parser.error("--kind needs --out DIR")
        write(arguments.out, edge_cases.KINDS[arguments.kind]())
        return 0
    if arguments.check:
        found = [line for name, files in COMMITTED.items() for line in differences(HERE / name, files())]
        print("\n".join(found) or "The samples are what the generator makes.")
        return 1 if found else 0
    for name, files in COMMITTED.items():
        write(HERE / name, files())
    return 0


if __name__ == "__main__":
    sys.exit(main())
