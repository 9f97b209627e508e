#!/usr/bin/env python3
"""Gates for the printed handout: check-pdf.py FILE.pdf [--photographs N]

Every gate is a rule of another program: qpdf, poppler, and the validator of the package page-validation (PDF/UA-1 and PDF/A-2a).
Prints one line a gate and ends with 1 when one fails. Needs qpdf, poppler-utils and `pip install page-validation`.
"""

import argparse
import collections
import re
import subprocess
import sys

import page


def output(*command):
    result = subprocess.run(command, capture_output=True, check=False)
    return result.returncode, result.stdout.decode("utf-8", "replace"), result.stderr.decode("utf-8", "replace")


def syntax(path):
    code, out, err = output("qpdf", "--check", path)
    return [] if code == 0 and not err.strip() and "WARNING" not in out else [out + err]


def profile(path, name):
    report = page.validate_pdf(path, profile=name)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def fonts(path):
    lines = output("pdffonts", path)[1].splitlines()[2:]
    if not lines:
        return ["no fonts at all"]
    # Name, type and encoding may hold spaces: the flags are the last columns before the object's two numbers.
    return [line for line in lines if line.split()[-5:-2] != ["yes", "yes", "yes"]]


def images(path, photographs):
    lines = output("pdfimages", "-list", path)[1].splitlines()[2:]
    return [] if len(lines) == photographs else [f"{len(lines)} raster images, {photographs} photographs"] + lines


def structure_text(path):
    # Content stands in quotation marks, one string for each piece of marked content; pieces of one element follow each other.
    lines = output("pdfinfo", "-struct-text", path)[1]
    return re.findall(r'^ *"(.*?)"$', lines, flags=re.MULTILINE | re.DOTALL)


def structure(path):
    """All that the pages show is in the structure tree, but for furniture; and the tree has nothing else."""
    shown = output("pdftotext", path, "-")[1]
    told = structure_text(path)
    shown_run = re.sub(r"\s", "", shown)
    told_run = re.sub(r"\s", "", "".join(told))
    problems = [f"in the structure, not on the pages: {word}" for word in sorted(set(" ".join(told).split())) if word not in shown_run]
    furniture = {"DỰ", "THẢO", "DRAFT", "(tiếp", "theo)", "(continued)"}
    pages = int(re.search(r"Pages:\s+(\d+)", output("pdfinfo", path)[1]).group(1))
    furniture |= {str(number) for number in range(2, pages + 1)}
    furniture |= {"Trang", "Page"} | {f"{number}/{pages}" for number in range(2, pages + 1)}
    problems += [
        f"on the pages, not in the structure: {word}" for word in sorted(set(shown.split())) if word not in told_run and word not in furniture
    ]
    missing = collections.Counter(told_run) - collections.Counter(shown_run)
    if missing:
        problems.append(f"characters told more often than shown: {dict(missing)}")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--photographs", type=int, default=0)
    arguments = parser.parse_args()
    gates = {
        "qpdf --check": syntax(arguments.file),
        "PDF/UA-1": profile(arguments.file, "ua1"),
        "PDF/A-2a": profile(arguments.file, "2a"),
        "fonts embedded": fonts(arguments.file),
        "raster images": images(arguments.file, arguments.photographs),
        "structure text is page text": structure(arguments.file),
    }
    for name, problems in gates.items():
        print("ok  " if not problems else "FAIL", name)
        for problem in problems[:20]:
            print("     ", problem)
    sys.exit(any(gates.values()))


if __name__ == "__main__":
    main()
