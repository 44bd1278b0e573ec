"""Three ways in which Spark shares a list out, on two workers, each compared with the whole to the
byte; then what it makes of exit codes. Run by spark.sh.

    python3 spark.py FOLDER PANDU OPTION...
"""

import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

from py4j.protocol import Py4JJavaError
from pyspark import SparkConf, SparkContext

folder, pandu, options = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
failed = []


def check(what, good):
    if not good:
        failed.append(what)
    return "yes" if good else "NO"


def command(header):
    return [pandu, "bulk", *options, "--header", header]


def may_be_faulty(command):
    """Faulty rows are marked in the result, and the exit code 1 says no more than that."""
    return "sh -c " + shlex.quote(shlex.join(command) + " || [ $? -eq 1 ]")


def saved(rdd, name):
    """The rows of the RDD as saveAsTextFile leaves them, in the order of the partitions."""
    path = folder / name
    rdd.saveAsTextFile(str(path))
    return b"".join(part.read_bytes() for part in sorted(path.glob("part-*")))


def compare(way, rdd, body):
    start = time.time()
    result = saved(rdd, "result-" + way.split()[0])
    seconds = time.time() - start
    same = check(way, result == (folder / body).read_bytes())
    seen = rdd.mapPartitions(lambda rows: [(os.getppid(), next(rows, None) is None)]).collect()
    workers, empty = len({worker for worker, _ in seen}), sum(none for _, none in seen)
    print(f"{way:<52} {seconds:6.1f} s  {len(seen)} partitions, {empty} of them empty, "
          f"{workers} workers, as the whole: {same}", flush=True)


def error_of(action):
    try:
        action()
    except Py4JJavaError as error:
        return str(error.java_exception)
    return ""


def without_line_breaks(context):
    """Files of lines, one of them with the header alone, as the first has it too. They are named one
    by one, for the order within a folder is that of the file system."""
    lines = context.textFile(",".join(pieces("none.d")))
    header = lines.first()
    rows = lines.filter(lambda line: line != header)
    return header, rows


def of_excel(context):
    """One file that Excel wrote: CRLF ends a row, a line feed alone only a line of a cell."""
    records = context.newAPIHadoopFile(
        str(folder / "lf.csv"),
        "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable",
        "org.apache.hadoop.io.Text",
        conf={"textinputformat.record.delimiter": "\r\n",
              "mapreduce.input.fileinputformat.split.maxsize": str(16 << 20)}).values()
    header = records.first()
    return header, records.filter(lambda record: record != header)


def pieces(name):
    return sorted(str(piece) for piece in (folder / name).iterdir())


def judge(header, paths):
    for path in paths:
        with open(path, "rb") as piece:
            done = subprocess.run([*command(header), "-"], stdin=piece, stdout=subprocess.PIPE)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"{path}: pandu ended with {done.returncode}")
        yield from done.stdout.split(b"\n")[:-1]


def of_any_kind(context):
    """Pieces that were cut behind rows, an empty one among them."""
    header = (folder / "crlf.csv").open("rb").readline().decode().rstrip("\r\n")
    paths = pieces("crlf.d")
    return context.parallelize(paths, len(paths)).mapPartitions(
        lambda some: judge(header, some))


def look_at_exit_codes(header, rows):
    def tell(what, good):
        print(f"{what:<100} {check(what, good)}", flush=True)

    faulty = shlex.join(command(header))
    unread = command("Catatan;Cabang")
    tell("checkCode=True fails the job after a faulty row",
         "exited with error code 1" in error_of(rows.pipe(faulty, checkCode=True).count))
    tell("without checkCode, a command that reads nothing gives no rows, and the job succeeds",
         rows.pipe(shlex.join(unread)).count() == 0)
    tell("sh -c '... || [ $? -eq 1 ]' with checkCode=True fails the job only then",
         "exited with error code" in error_of(
             rows.pipe(may_be_faulty(unread), checkCode=True).count))
    tell("a job in Scala or Java fails after a faulty row",
         "exited with status 1" in error_of(
             lambda: jvm_pipe(rows.context, command(header)).count()))


def jvm_pipe(context, words, encoding=None):
    """RDD.pipe as Scala and Java have it."""
    lines = context._jsc.textFile(",".join(pieces("no_header.d")))
    listed = context._jvm.java.util.ArrayList()
    for word in words:
        listed.add(word)
    if encoding is None:
        return lines.pipe(listed)
    return lines.pipe(listed, context._jvm.java.util.HashMap(), False, 8192, encoding)


def main():
    conf = SparkConf().setMaster("local-cluster[2,1,1024]").setAppName("pandu")
    for key, value in {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false",
                       "spark.task.maxFailures": "1"}.items():
        conf.set(key, value)
    context = SparkContext(conf=conf)
    context.setLogLevel("OFF")

    header, rows = without_line_breaks(context)
    compare("pipe of lines: no breaks in cells",
            rows.pipe(may_be_faulty(command(header)), checkCode=True), "body.none")
    excel_header, records = of_excel(context)
    compare("records that end with CRLF: breaks in cells are LF",
            records.pipe(may_be_faulty(command(excel_header)), checkCode=True), "body.lf")
    compare("pieces that were cut behind rows: any breaks", of_any_kind(context), "body.crlf")
    look_at_exit_codes(header, rows)
    context.stop()
    if failed:
        sys.exit("not as expected: " + "; ".join(failed))


main()
