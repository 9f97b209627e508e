#!/usr/bin/env python3
"""Finds what the maintainers' pages and the comments name and the repository does not have.

usage: citations.py

A comment cites the domain as (Domain.md, "Heading" and "Heading"), and each heading must stand in Sources/Domain.md. What Sources/README.md, Sources/Domain.md and
Sources/PDFRules.md put between backquotes and looks like a file, a folder or a type must be there. Exit status 1 where something is not.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources"
PAGES = ["README.md", "Domain.md", "PDFRules.md"]
# Forms of names, and of what cells hold.
FOREIGN = {"Type+Role.swift", "n/a", "dd/MM/yyyy", "d/M/yyyy"}


def cited_headings(text):
    for citation in re.findall(r"\(?Domain\.md,\s*((?:(?:///?)?\s*(?:and|,)?\s*\"[^\"\n]+\")+)", text):
        yield from re.findall(r"\"([^\"]+)\"", citation)


def main():
    swift = [path for folder in ("Sources", "Tests") for path in (ROOT / folder).rglob("*.swift") if ".build" not in path.parts]
    texts = {path: path.read_text(encoding="utf-8") for path in swift}
    headings = {line.lstrip("#").strip() for line in (SOURCES / "Domain.md").read_text(encoding="utf-8").splitlines() if line.startswith("#")}
    missing = [f"{path.relative_to(ROOT)}: Domain.md has no heading “{heading}”"
               for path, text in texts.items() for heading in cited_headings(text) if heading not in headings]

    words = set(re.findall(r"\w+", " ".join(texts.values())))
    files = {path.name for path in ROOT.rglob("*") if ".build" not in path.parts and ".git" not in path.parts}
    for page in PAGES:
        for number, line in enumerate((SOURCES / page).read_text(encoding="utf-8").splitlines(), 1):
            for name in re.findall(r"`([^`\n]+)`", line):
                if name in FOREIGN:
                    continue
                is_path = re.fullmatch(r"[A-Za-z][\w+-]*(/[\w+.-]+)+|[A-Z][\w+-]*\.(swift|py|md|json)", name)
                is_type = re.fullmatch(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*", name)
                if is_path and "." in Path(name).name:
                    bad = Path(name).name not in files
                elif is_path:
                    bad = not any((base / name).exists() or (base / f"{name}.swift").exists() for base in (ROOT, SOURCES, ROOT / "Tests"))
                elif is_type:
                    bad = name not in words and not any((base / name).exists() for base in (SOURCES, ROOT / "Tests"))
                else:
                    continue
                if bad:
                    missing.append(f"Sources/{page}:{number}: no `{name}`")
    print("\n".join(missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
