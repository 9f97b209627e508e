#!/usr/bin/env python3
"""Names circles between the folders of a target: folder A uses what folder B declares, and B, perhaps through others, what A declares.

usage: folder-circles.py [TARGET…]      (all folders of Sources, where none is named)

A folder uses another where one of its files has the name of a type or function that a file of the other declares at its top level, outside
comments and literals. Members of extensions are not seen. Exit status 1 where there is a circle.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

DECLARATION = re.compile(
    r"^(?:(?:package|public|internal|indirect|final|@\w+) )*(?:struct|enum|class|protocol|typealias|func|actor) (\w+)", re.M)
LITERALS = [re.compile(r'"""[\s\S]*?"""'), re.compile(r"//.*"), re.compile(r'"(?:\\.|[^"\\\n])*"')]


def uses_of(target):
    """folder → folder → what is used, as "file: name"."""
    texts = {}
    for path in sorted(target.rglob("*.swift")):
        text = path.read_text(encoding="utf-8")
        for pattern in LITERALS:
            text = pattern.sub(" ", text)
        texts[path] = text
    homes = {}
    for path, text in texts.items():
        for name in DECLARATION.findall(text):
            homes.setdefault(name, path.parent)
    uses = defaultdict(lambda: defaultdict(list))
    for path, text in texts.items():
        for name in sorted(set(re.findall(r"\w+", text)) & homes.keys()):
            if homes[name] != path.parent:
                uses[path.parent][homes[name]].append(f"{path.name}: {name}")
    return uses


def reachable(start, uses):
    seen, waiting = set(), [start]
    while waiting:
        for folder in uses.get(waiting.pop(), {}):
            if folder not in seen:
                seen.add(folder)
                waiting.append(folder)
    return seen


def circles(uses):
    """The folders of each circle."""
    reach = {folder: reachable(folder, uses) for folder in uses}
    return {frozenset(other for other in reach if other in reach[folder] and folder in reach[other])
            for folder in reach if folder in reach[folder]}


def main():
    sources = Path(__file__).resolve().parents[2] / "Sources"
    targets = [sources / name for name in sys.argv[1:]] or sorted(path for path in sources.iterdir() if path.is_dir())
    found = 0
    for target in targets:
        uses = uses_of(target)
        for circle in circles(uses):
            found += 1
            print(f"{target.name}: a circle of {', '.join(sorted(str(folder.relative_to(target)) for folder in circle))}")
            for folder in sorted(circle):
                for other in sorted(circle & uses[folder].keys()):
                    names = uses[folder][other]
                    print(f"    {folder.relative_to(target)} → {other.relative_to(target)}: {'; '.join(names[:6])}{' …' if len(names) > 6 else ''}")
    return 1 if found else 0


sys.exit(main())
