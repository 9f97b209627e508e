#!/usr/bin/env python3
"""Times `baocao make` beside DuckDB and Polars on one export, all doing the same work with the same two cores.

    python3 generate.py FOLDER                       # 4 million dossiers, 1.4 GB
    python3 compare.py FOLDER --baocao PROGRAM [--runs 5]

The work: read the export, find the village in the address, keep one dossier per code, count table 06a by village, field and month. The
engines print the counts of the villages, so that they can be seen to agree. `baocao make` also takes the SHA-256 of the file, and writes the
report with its charts; so each engine is timed twice, alone beside `baocao make --no-digest`, and with a thread that takes the same digest.
Needs `pip install duckdb polars`.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

VILLAGES = ["Xuân Lập", "Hưng Long", "Quyết Tiến", "Hòa Lâm", "Xuân Thành", "Tân Sơn", "Phú Vinh"]
FIRST, LAST = "2024-01-01", "2024-07-31"

# Goes before an engine's script: Python lets other threads run while it digests.
DIGEST = """
import hashlib, sys, threading
def take_digest():
    with open(sys.argv[1], "rb") as export:
        print(hashlib.file_digest(export, "sha256").hexdigest(), flush=True)
threading.Thread(target=take_digest).start()
"""

DUCKDB = """
import duckdb, sys
c = duckdb.connect()
c.execute("SET threads = 2")
c.execute("SET enable_progress_bar = false")
export = sys.argv[1]
villages = {villages!r}
case = " ".join(f"WHEN address LIKE 'Thôn {{v}},%' THEN '{{v}}'" for v in villages)
c.execute(f'''
CREATE TABLE dossiers AS
SELECT * EXCLUDE (place) FROM (
  SELECT "Mã hồ sơ" AS code, "Lĩnh vực" AS field, "Trạng thái" AS status, "Hình thức nộp hồ sơ" AS channel, "Địa chỉ" AS address,
         CASE {{case.replace("address", '"Địa chỉ"')}} ELSE CASE WHEN "Địa chỉ" LIKE '%xã Ngọc Phụng%' THEN 'unknown' ELSE 'outside' END END AS village,
         CAST(strptime(left("Ngày nhận", 10), '%d/%m/%Y') AS DATE) AS received, CAST(strptime(left("Ngày hẹn trả", 10), '%d/%m/%Y') AS DATE) AS due,
         CAST(strptime(nullif(left("Ngày kết thúc xử lý", 10), ''), '%d/%m/%Y') AS DATE) AS finished,
         row_number() OVER (PARTITION BY "Mã hồ sơ") AS place
  FROM read_csv('{{export}}', header = true, delim = ',', quote = '"', all_varchar = true, nullstr = '\\x01'))
WHERE place = 1''')
counts = '''
  count(*) FILTER (received >= DATE '{first}' AND received <= DATE '{last}' AND channel = 'Trực tuyến') AS online,
  count(*) FILTER (received >= DATE '{first}' AND received <= DATE '{last}' AND channel <> 'Trực tuyến') AS other,
  count(*) FILTER (received < DATE '{first}' AND (finished IS NULL OR finished >= DATE '{first}')) AS carried,
  count(*) FILTER (finished >= DATE '{first}' AND finished <= DATE '{last}' AND finished < due) AS early,
  count(*) FILTER (finished >= DATE '{first}' AND finished <= DATE '{last}' AND finished = due) AS on_time,
  count(*) FILTER (finished >= DATE '{first}' AND finished <= DATE '{last}' AND finished > due) AS overdue,
  count(*) FILTER (received <= DATE '{last}' AND (finished IS NULL OR finished > DATE '{last}') AND due >= DATE '{last}') AS within,
  count(*) FILTER (received <= DATE '{last}' AND (finished IS NULL OR finished > DATE '{last}') AND due < DATE '{last}') AS late'''
for by in ("village", "field", "month(received)"):
    rows = c.execute(f"SELECT {{by}}, {{counts}} FROM dossiers GROUP BY ALL ORDER BY 1").fetchall()
    if by == "village":
        import json
        print(json.dumps({{r[0]: r[1] + r[2] for r in rows}}, ensure_ascii=False, sort_keys=True))
"""

POLARS = """
import json, sys
from datetime import date
import polars as pl
villages = {villages!r}
first, last = date.fromisoformat("{first}"), date.fromisoformat("{last}")
village = pl.when(False).then(pl.lit(""))
for v in villages:
    village = village.when(pl.col("Địa chỉ").str.starts_with(f"Thôn {{v}},")).then(pl.lit(v))
village = village.when(pl.col("Địa chỉ").str.contains("xã Ngọc Phụng", literal=True)).then(pl.lit("unknown")).otherwise(pl.lit("outside"))
def day(name):
    return pl.col(name).str.slice(0, 10).str.to_date("%d/%m/%Y", strict=False)
d = pl.scan_csv(sys.argv[1], infer_schema=False).select(
    code="Mã hồ sơ", field="Lĩnh vực", channel="Hình thức nộp hồ sơ", village=village, received=day("Ngày nhận"), due=day("Ngày hẹn trả"),
    finished=day("Ngày kết thúc xử lý")).unique("code", keep="any")
new = pl.col("received").is_between(first, last)
done = pl.col("finished").is_between(first, last)
open_ = (pl.col("received") <= last) & (pl.col("finished").is_null() | (pl.col("finished") > last))
online = pl.col("channel") == "Trực tuyến"
counts = dict(
    online=(new & online).sum(), other=(new & ~online).sum(),
    carried=((pl.col("received") < first) & (pl.col("finished").is_null() | (pl.col("finished") >= first))).sum(),
    early=(done & (pl.col("finished") < pl.col("due"))).sum(), on_time=(done & (pl.col("finished") == pl.col("due"))).sum(),
    overdue=(done & (pl.col("finished") > pl.col("due"))).sum(), within=(open_ & (pl.col("due") >= last)).sum(), late=(open_ & (pl.col("due") < last)).sum())
d = d.with_columns(month=pl.col("received").dt.month()).group_by("village", "field", "month").agg(**counts).collect(engine="streaming")
for by in ("village", "field", "month"):
    rows = d.group_by(by).agg(pl.all().exclude("village", "field", "month").sum())
    if by == "village":
        print(json.dumps({{r["village"]: r["online"] + r["other"] for r in rows.to_dicts()}}, ensure_ascii=False, sort_keys=True))
"""


def timed(command, environment):
    """Wall seconds, processor seconds, peak memory in MB and standard output of a command."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        output.seek(0)
        if status:
            sys.exit(f"failed: {' '.join(command[:3])}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.read().decode()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--baocao", required=True, help="the release build of the program")
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    export = os.path.join(arguments.folder, "mot-cua", "export.csv")
    values = {"villages": VILLAGES, "first": FIRST, "last": LAST}
    environment = dict(os.environ, POLARS_MAX_THREADS="2")
    with tempfile.TemporaryDirectory() as out:
        make = [arguments.baocao, "make", arguments.folder, "--output", out]
        engines = {"DuckDB": DUCKDB.format(**values), "Polars": POLARS.format(**values)}
        commands = {"baocao make --no-digest": make + ["--no-digest"]}
        commands |= {name: [sys.executable, "-c", script, export] for name, script in engines.items()}
        commands["baocao make"] = make
        commands |= {f"{name} and digest": [sys.executable, "-c", DIGEST + script, export] for name, script in engines.items()}
        results = {name: [] for name in commands}
        for _ in range(arguments.runs):
            # In turn, so that a busy moment of the machine falls on all.
            for name, command in commands.items():
                results[name].append(timed(command, environment))
        with open(os.path.join(out, "bao-cao.json"), encoding="utf-8") as report:
            data = json.load(report)
        rows = data["dossiers"]["rows"]
        received = {r["village"] or r["kind"]: r["received"]["total"] - r["received"]["carriedOver"] for r in rows if r["kind"] != "total"}
        digest = next(i["sha256"] for i in data["inputs"] if i["path"].endswith("export.csv"))
        for name in engines:
            if json.loads(results[name][0][3]) != received:
                print(f"{name} counts otherwise: {results[name][0][3].strip()} {received}")
            if digest not in results[f"{name} and digest"][0][3]:
                print(f"{name} and digest: not the file's digest")
    print("| | best wall | median wall | processor time | peak memory |\n|---|---:|---:|---:|---:|")
    for name, runs in results.items():
        walls = sorted(r[0] for r in runs)
        print(f"| {name} | {walls[0]:.2f} s | {walls[len(walls) // 2]:.2f} s | {min(r[1] for r in runs):.2f} s | {max(r[2] for r in runs):.0f} MB |")


if __name__ == "__main__":
    main()
