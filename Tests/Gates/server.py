#!/usr/bin/env python3
"""Looks at the files for servers in samples/server with the programs that read them, where they are installed.

usage: server.py BAOCAO

The web server must allow what the policies of a published site's pages allow, and no more (but for scripts that are named by digest); systemd must understand the units and find them
safe; every call that a run makes must be one that the unit lets through; timer and crontab must run one command, and every command line must
be one that the program knows. Exit status 1 where something is not so.
"""

import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVER = ROOT / "samples/server"
# What only a header can say.
OF_HEADERS = {"frame-ancestors"}


def run(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def policy(text):
    return {name: set(sources) for name, *sources in (directive.split() for directive in text.split(";") if directive.strip())}


def web_server(site):
    """The header against the pages' own policies: a browser applies both."""
    header = policy(re.search(r'Content-Security-Policy "([^"]+)"', (SERVER / "nginx.conf").read_text()).group(1))
    pages = sorted(site.rglob("*.html"))
    wanted = {}
    for page in pages:
        found = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page.read_text(encoding="utf-8"))
        if not found:
            yield f"{page.relative_to(site)}: has no policy"
            continue
        for name, sources in policy(html.unescape(found.group(1))).items():
            # Where the header allows what stands in a page, a page may allow less: its own styles by their digest.
            if "'unsafe-inline'" in header.get(name, set()):
                sources = {"'unsafe-inline'" if source.startswith("'sha256-") else source for source in sources}
            wanted.setdefault(name, set()).update(sources)
    if not pages:
        yield "nothing was published"
    for name in sorted(set(wanted) | set(header) - OF_HEADERS):
        # A script that no page of this site needs may be named by its digest.
        spare = {source for source in header.get(name, set()) if source.startswith("'sha256-")}
        if wanted.get(name, set()) - spare != header.get(name, set()) - spare:
            yield f"nginx.conf: {name} is {sorted(header.get(name, set()))}, in the pages {sorted(wanted.get(name, set()))}"
    kinds = set(re.search(r"types \{(.*?)\}", (SERVER / "nginx.conf").read_text(), re.S).group(1).replace(";", " ").split())
    for suffix in sorted({file.suffix[1:] for file in site.rglob("*") if file.is_file() and not file.name.startswith(".")} - kinds):
        yield f"nginx.conf: has no type for .{suffix}"
    if shutil.which("nginx"):
        with tempfile.TemporaryDirectory() as folder:
            whole = Path(folder) / "nginx.conf"
            whole.write_text(f"pid {folder}/pid; error_log stderr; events {{}}\nhttp {{ server {{ listen 127.0.0.1:8099; include {SERVER}/nginx.conf; }} }}\n")
            result = run("nginx", "-t", "-c", whole)
            if result.returncode != 0:
                yield f"nginx: {result.stderr}"


def units():
    if not shutil.which("systemd-analyze"):
        return
    with tempfile.TemporaryDirectory() as folder:
        for name in ("baocao.service", "baocao.timer", "baocao-mail@.service"):
            # The program and its manual need not be installed where this is looked at.
            text = (SERVER / name).read_text().replace("Documentation=man:baocao-publish(1)\n", "")
            (Path(folder) / name).write_text(text)
        result = run("systemd-analyze", "verify", Path(folder) / "baocao.service", Path(folder) / "baocao.timer", env={**os.environ, "SYSTEMD_UNIT_PATH": f"{folder}:"})
        if result.stderr.strip():
            yield f"systemd-analyze verify: {result.stderr}"
        result = run("systemd-analyze", "security", "--offline=true", "--threshold=10", Path(folder) / "baocao.service")
        if result.returncode != 0:
            yield f"systemd-analyze security: {result.stdout[-300:]}{result.stderr}"


def calls(binary, work):
    """The system calls of a publication against those that the unit lets through."""
    if not (shutil.which("systemd-analyze") and shutil.which("strace")):
        return
    sets, name = {}, ""
    for line in run("systemd-analyze", "syscall-filter").stdout.split("\n"):
        if line.startswith("@"):
            name = line.strip()
            sets[name] = []
        elif line.startswith("    ") and not line.strip().startswith("#"):
            sets[name].append(line.strip())

    def members(name):
        return {name} if not name.startswith("@") else set().union(*(members(member) for member in sets[name]))

    allowed = set()
    for line in re.findall(r"^SystemCallFilter=(.*)$", (SERVER / "baocao.service").read_text(), re.M):
        for word in line.lstrip("~").split():
            allowed = allowed - members(word) if line.startswith("~") else allowed | members(word)
    result = run("strace", "-f", "-qq", "-o", work / "calls", binary, "publish", work / "ngoc-phung", "--site", work / "site", "--period", "2024-03")
    if result.returncode != 0:
        if "ptrace" not in result.stderr:
            yield f"publish under strace: {result.returncode} {result.stderr}"
        return
    made = set(re.findall(r"^\d+ +(\w+)\(", (work / "calls").read_text(errors="replace"), re.M))
    if len(made) < 20:
        yield "strace was not understood"
    for call in sorted(made - allowed):
        yield f"baocao.service: does not let {call} through"


def commands(binary):
    service, crontab = (SERVER / "baocao.service").read_text(), (SERVER / "baocao.crontab").read_text()
    by_timer = re.search(r"^ExecStart=/bin/sh -c 'exec /usr/bin/(baocao .*)'$", service, re.M).group(1)
    by_cron = re.search(r"^[\d*]+ [\d*]+ [\d*]+ [\d*]+ [\d*]+ baocao (baocao .*)$", crontab, re.M).group(1)
    if by_timer != by_cron:
        yield f"the timer runs “{by_timer}”, the crontab “{by_cron}”"
    for file in sorted(SERVER.iterdir()):
        for command, rest in re.findall(r"\bbaocao (make|publish|doctor)\b([^\n]*)", file.read_text()):
            help_page = run(binary, command, "--help").stdout
            for option in re.findall(r"(?<!\S)--[a-z-]+", rest):
                if not re.search(rf"^\s+{option}\b", help_page, re.M):
                    yield f"{file.name}: {command} has no option {option}"
        if file.suffix == ".sh" and run("sh", "-n", file).returncode != 0:
            yield f"{file.name}: cannot be read by sh"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    binary = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        shutil.copytree(ROOT / "samples/ngoc-phung", work / "ngoc-phung", ignore=shutil.ignore_patterns("ket-qua"))
        with open(work / "ngoc-phung/baocao.yaml", "a", encoding="utf-8") as settings:
            settings.write("disclosure: { minimum: 5 }\n")
        published = run(binary, "publish", work / "ngoc-phung", "--site", work / "site")
        faults = [] if published.returncode == 0 else [f"publish: {published.returncode} {published.stderr}"]
        faults += [*web_server(work / "site"), *units(), *calls(binary, work), *commands(binary)]
    print("\n".join(faults) or "ok   crontab, units, web server and recipes of samples/server")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
