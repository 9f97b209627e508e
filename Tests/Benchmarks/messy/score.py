#!/usr/bin/env python3
"""Scores `baocao rows` on a folder of messy CSV files with their clean versions, as the Pollock benchmark defines it.

    python3 Tests/Benchmarks/messy/score.py DATASET [--program .build/release/baocao] [--worst 20] [--classes]

DATASET holds csv/ (the files to be read) and clean/ (what they hold, under the same names), as the folders polluted_files and
survey_sample of github.com/HPI-Information-Systems/Pollock do. Nothing of it is kept in this repository. No hints are given: the
files under parameters/ are not read.

The score (Vitagliano et al., Pollock: A Data Loading Benchmark, PVLDB 16(8), 2023) of a file is the sum of ten measures from 0 to
1: whether it was read at all; and precision, recall and F1 of the multisets of header cells, of records and of cells. The first row
of either file is its header. Records compare by their cells joined, cells of header and records after normalization; here only
numbers and letter case are normalized and dates are not, which can only lower the score.
"""

import argparse
import collections
import concurrent.futures
import csv
import json
import os
import re
import subprocess

csv.field_size_limit(1 << 30)

MEASURES = ["success"] + [f"{part}_{measure}" for part in ("header", "record", "cell") for measure in ("p", "r", "f1")]


def rows_of(text):
    return list(csv.reader(text.splitlines(keepends=True)))


def normalized(cell):
    text = cell.strip()
    try:
        return str(int(text))
    except ValueError:
        pass
    try:
        return str(float(text))
    except ValueError:
        return cell.lower() if text else cell


def agreement(expected, found):
    """Precision, recall and F1 in the benchmark's own sense: of what was expected, of what was found, and both."""
    if not expected:
        return [1.0, 1.0, 1.0]
    common = sum((collections.Counter(expected) & collections.Counter(found)).values())
    if common == 0:
        return [0.0, 0.0, 0.0]
    precision, recall = common / len(expected), common / len(found)
    return [precision, recall, 2 * precision * recall / (precision + recall)]


def measures(expected, found):
    if not expected:
        return [1.0] * 10
    headers = [[normalized(cell) for cell in rows[0]] if rows else [] for rows in (expected, found)]
    records = [["".join(map(normalized, row)) for row in rows[1:]] for rows in (expected, found)]
    cells = [[cell for row in rows for cell in row] for rows in (expected, found)]
    return [1.0] + agreement(*headers) + agreement(*records) + agreement(*cells)


def score(program, dataset, name):
    run = subprocess.run([program, "rows", os.path.join(dataset, "csv", name)], capture_output=True)
    if run.returncode not in (0, 1):
        return name, [0.0] * 10
    with open(os.path.join(dataset, "clean", name), encoding="utf-8-sig", newline="") as file:
        expected = rows_of(file.read())
    return name, measures(expected, rows_of(run.stdout.decode("utf-8-sig")))


def pollution(name):
    """The class of a polluted file: its name without row, column and parameter."""
    return re.sub(r"(_?\d+(_col\d+)?|_row\d+_col\d+|_0x.*)*\.csv$", "", re.sub(r"row\d+|quote\d+", lambda m: m[0].rstrip("0123456789"), name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset")
    parser.add_argument("--program", default=".build/release/baocao")
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--weights", help="JSON of a weight a file, for the weighted score")
    parser.add_argument("--classes", action="store_true", help="one line a class of pollution")
    options = parser.parse_args()
    clean = set(os.listdir(os.path.join(options.dataset, "clean")))
    names = sorted(name for name in os.listdir(os.path.join(options.dataset, "csv")) if name.endswith("csv") and name in clean)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = dict(pool.map(lambda name: score(options.program, options.dataset, name), names))

    for name in sorted(results, key=lambda name: sum(results[name]))[: options.worst]:
        if sum(results[name]) < 10:
            parts = results[name]
            print(f"{sum(parts):7.3f}  header {parts[3]:.3f}  records {parts[6]:.3f}  cells {parts[9]:.3f}  {name}")
    if options.classes:
        classes = collections.defaultdict(list)
        for name, parts in results.items():
            classes[pollution(name)].append(sum(parts))
        for name in sorted(classes):
            print(f"{sum(classes[name]) / len(classes[name]):7.3f}  {len(classes[name]):5} files  {name}")
    means = [sum(parts[i] for parts in results.values()) / len(results) for i in range(10)]
    print("  ".join(f"{measure} {mean:.4f}" for measure, mean in zip(MEASURES, means)))
    print(f"{sum(means):.4f} of 10, {len(results)} files")
    if options.weights:
        with open(options.weights) as file:
            weights = json.load(file)
        total = sum(weights[name] for name in results)
        print(f"{sum(sum(parts) * weights[name] for name, parts in results.items()) / total:.4f} of 10, weighted")


if __name__ == "__main__":
    main()
