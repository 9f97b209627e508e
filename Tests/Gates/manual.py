#!/usr/bin/env python3
"""Whether the manual pages and completions have every command and option that the program's help has, and are clean.

usage: manual.py BAOCAO

Makes them by .ci/manual, reads the pages as mandoc prints them, and asks the shells that are installed. What there is to find is taken from
the help pages and not from the dump that the manual is made of. Exit status 1 where something is missing.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADINGS = {"vi": ("Các lệnh:", "Tham số:", "Lựa chọn:"), "en": ("SUBCOMMANDS:", "ARGUMENTS:", "OPTIONS:")}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def entries(help_page, heading):
    """The entries below a heading: what is typed, and what it does."""
    found = []
    for line in help_page.partition(f"\n{heading}\n")[2].split("\n"):
        if not line.startswith("  "):
            if line:
                break
            continue
        if line[2] != " ":
            typed, _, text = line.strip().partition("  ")
            found.append([typed, text.strip()])
        elif found:
            found[-1][1] += " " + line.strip()
    return [(typed, text.strip()) for typed, text in found if not typed.startswith(("See ", "Xem từng lệnh"))]


def squeezed(text):
    return re.sub(r"\s+", " ", text)


def page_faults(file, wanted):
    if not file.exists():
        return [f"{file.name}: there is no such page"]
    lint = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", str(file)], capture_output=True, text=True)
    faults = [line for line in lint.stdout.split("\n") if line]
    printed = squeezed(re.sub(".\b", "", output("mandoc", "-K", "utf-8", "-T", "utf8", str(file))))
    for text in wanted:
        if squeezed(text) not in printed:
            faults.append(f"{file.name}: has not “{text}”")
    return faults


def completion_faults(share, commands, options):
    files = {
        "bash": share / "bash-completion/completions/baocao", "zsh": share / "zsh/vendor-completions/_baocao",
        "fish": share / "fish/vendor_completions.d/baocao.fish",
    }
    faults = []
    for shell, file in files.items():
        text = file.read_text(encoding="utf-8")
        for name in [*commands, *options]:
            # fish writes options without their hyphens.
            if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) and not (shell == "fish" and f"-l '{name[2:]}'" in text):
                faults.append(f"{shell}: does not complete {name}")
        if shutil.which(shell) and subprocess.run([shell, "-n", str(file)]).returncode != 0:
            faults.append(f"{shell}: cannot read its completions")
    for command in commands:
        typed = f"baocao {command[:-1]}"
        script = f'. "{files["bash"]}"; COMP_WORDS=({typed}); COMP_CWORD=1; COMP_LINE="{typed}"; COMP_POINT={len(typed)}; _baocao; echo "${{COMPREPLY[@]}}"'
        if command not in output("bash", "-c", script).split():
            faults.append(f"bash: “{typed}” is not completed to “{command}”")
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    binary = str(Path(sys.argv[1]).resolve())
    if not shutil.which("mandoc"):
        print("skipped: no mandoc")
        return 0
    faults, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        share = Path(folder)
        subprocess.run([ROOT / ".ci/manual", binary, folder], check=True)
        all_options = set()
        for language, place in (("en", "man/man1"), ("vi", "man/vi/man1")):
            subcommands, arguments, options = HEADINGS[language]
            help_page = output(binary, "--help", "--lang", language)
            commands = entries(help_page, subcommands)
            wanted = [text for _, text in commands] + [f"baocao {name}" for name, _ in commands] + [name for name, _ in entries(help_page, options)]
            faults += page_faults(share / place / "baocao.1", wanted)
            for name, _ in commands:
                help_page = output(binary, name, "--help", "--lang", language)
                wanted = []
                for typed, text in entries(help_page, arguments) + entries(help_page, options):
                    # The page writes a value without its brackets, and what is usual in a sentence of its own.
                    wanted += [re.sub(r"[<>]", "", typed).replace("-h, --help", "-h, --help"), re.sub(r" \((?:default|mặc định): .*", "", text)]
                    all_options.update(re.findall(r"--[a-z-]+", typed))
                count += len(wanted) // 2
                faults += page_faults(share / place / f"baocao-{name}.1", [text for text in wanted if text])
        names = [name for name, _ in commands]
        faults += completion_faults(share, names, sorted(all_options))
    if len(names) < 8 or count < 2 * len(names):
        faults.append("the help was not understood")
    print("\n".join(faults) or f"ok   {2 * len(names) + 2} manual pages with {count} arguments and options; completions of bash, zsh, fish")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
