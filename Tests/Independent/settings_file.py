"""The part of YAML that baocao.yaml needs: mappings by indentation, lists of scalars, and flow style. Standard library only."""

import re


def read(path):
    lines = []
    for raw in path.read_text(encoding="utf-8-sig").splitlines():
        text = without_comment(raw)
        if text.strip():
            lines.append((len(text) - len(text.lstrip()), text.strip()))
    value, rest = block(lines, 0)
    assert not rest, rest
    return value


def without_comment(line):
    quote = ""
    for n, c in enumerate(line):
        if quote:
            quote = "" if c == quote else quote
        elif c in "\"'":
            quote = c
        elif c == "#" and (n == 0 or line[n - 1].isspace()):
            return line[:n].rstrip()
    return line.rstrip()


def block(lines, indent):
    if lines and lines[0][1].startswith("- "):
        items = []
        while lines and lines[0][0] >= indent and lines[0][1].startswith("- "):
            items.append(flow(lines[0][1][2:].strip()))
            lines = lines[1:]
        return items, lines
    mapping = {}
    while lines and lines[0][0] == indent:
        name, _, value = lines[0][1].partition(":")
        lines = lines[1:]
        if value.strip():
            mapping[name.strip()] = flow(value.strip())
        elif lines and (lines[0][0] > indent or lines[0][1].startswith("- ")):
            mapping[name.strip()], lines = block(lines, lines[0][0])
        else:
            mapping[name.strip()] = None
    return mapping, lines


def split(text):
    """At commas that stand in no bracket and no quotes."""
    parts, depth, quote, start = [], 0, "", 0
    for n, c in enumerate(text):
        if quote:
            quote = "" if c == quote else quote
        elif c in "\"'":
            quote = c
        elif c in "[{":
            depth += 1
        elif c in "]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:n])
            start = n + 1
    return [p.strip() for p in parts + [text[start:]] if p.strip()]


def flow(text):
    if text.startswith("[") and text.endswith("]"):
        return [flow(p) for p in split(text[1:-1])]
    if text.startswith("{") and text.endswith("}"):
        pairs = (p.partition(":") for p in split(text[1:-1]))
        return {name.strip(): flow(value.strip()) for name, _, value in pairs}
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    if re.fullmatch(r"-?\d+\.\d+", text):
        return float(text)
    return text
