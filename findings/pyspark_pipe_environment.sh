#!/usr/bin/env bash
# RDD.pipe of PySpark starts the command without any environment: no PATH, no HOME, no TZ, no LANG.
# That of Scala and Java keeps it. Needs Python 3 and Java 17; takes two minutes, most of them for
# the download.
#
#   package     pyspark 4.3.0 (PyPI, 29 November 2026; the newest there)
#   input       pipe("env") where TZ=Asia/Jakarta
#   expected    the variable in both; env is documented as the "environment variables to set"
#   seen        Python   no TZ
#               Java     TZ=Asia/Jakarta
#
# So `date` in such a command is that of UTC, and a command is found only in /bin and /usr/bin.
# env=dict(os.environ) gives it the environment of the driver.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet pyspark==4.3.0

echo x >line
cat >pipe.py <<'PY'
from pyspark import SparkConf, SparkContext
context = SparkContext(conf=SparkConf().setMaster("local[1]").set("spark.ui.enabled", "false"))
context.setLogLevel("OFF")
def zones(lines):
    return [line for line in lines if line.startswith("TZ=")]
print("Python", zones(context.textFile("line", 1).pipe("env").collect()))
print("Java", zones(context._jsc.textFile("line", 1).pipe("env").collect()))
PY

seen=$(SPARK_LOCAL_IP=127.0.0.1 TZ=Asia/Jakarta venv/bin/python pipe.py 2>/dev/null)
echo "$seen"
[ "$seen" = "Python []
Java ['TZ=Asia/Jakarta']" ] || { echo "it changed" >&2; exit 1; }
