#!/usr/bin/env bash
# RDD.pipe of Scala and Java writes question marks for letters beyond ASCII on Java 17 where the
# driver's locale is POSIX, as it is in most containers. Needs Python 3 and Java 17; takes two
# minutes, most of them for the download.
#
#   package     pyspark 4.3.0 (PyPI, 29 November 2026; the newest there), with OpenJDK 17.0.15
#   input       a line "Ren\xe9e" of a file in UTF-8, through textFile and pipe("cat"), LC_ALL=POSIX
#   expected    the line: textFile reads UTF-8, and saveAsTextFile writes it, in every locale
#   seen        textFile alone   Ren\xe9e
#               pipe of Java     Ren?e
#               pipe of Python   Ren\xe9e
#
# It takes the default charset (Codec.defaultCharsetCodec); pipe(..., encoding = "UTF-8") mends it.
# Java 18 and newer have UTF-8 everywhere (JEP 400).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet pyspark==4.3.0

printf 'Ren\xC3\xA9e\n' >line
cat >pipe.py <<'PY'
from pyspark import SparkConf, SparkContext
context = SparkContext(conf=SparkConf().setMaster("local[1]").set("spark.ui.enabled", "false"))
context.setLogLevel("OFF")
lines = context._jsc.textFile("line", 1)
print("textFile alone:", ascii(lines.first()))
print("pipe of Java:", ascii(lines.pipe("cat").first()))
print("pipe of Python:", ascii(context.textFile("line", 1).pipe("cat").first()))
PY

seen=$(SPARK_LOCAL_IP=127.0.0.1 LC_ALL=POSIX venv/bin/python pipe.py 2>/dev/null)
echo "$seen"
[ "$seen" = "textFile alone: 'Ren\\xe9e'
pipe of Java: 'Ren?e'
pipe of Python: 'Ren\\xe9e'" ] || { echo "it changed" >&2; exit 1; }
