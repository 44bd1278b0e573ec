#!/usr/bin/env bash
# Shares a list of a million people out with Spark, to two workers, and compares the results with
# the whole to the byte; then looks at exit codes. Needs Python 3.10 or newer, Java 17 or newer
# (Debian: openjdk-17-jre-headless), and build/native/pandu or another command as PANDU; takes some
# minutes, and 3 GB of disk for that time.
#
#   tests/distributed/spark.sh           a million rows
#   tests/distributed/spark.sh 100000    as many as are told
set -euo pipefail
. "$(dirname "$0")/common.sh"

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet pyspark==4.3.0
"$folder/venv/bin/python" -c 'import pyspark; print("pyspark", pyspark.__version__)'
java -version 2>&1 | head -n 1
for line_break in none lf crlf; do make_list "$line_break"; done

cut_list none
cut_list crlf
cp -r "$folder/none.d" "$folder/no_header.d"
# Two of these pieces bring the header with them.
for piece in part-00000 part-00003-empty; do
  head -n 1 "$folder/none.csv" | cat - "$folder/no_header.d/$piece" >"$folder/none.d/$piece"
done

export SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$folder/venv/bin/python
SPARK_HOME=$("$folder/venv/bin/python" -c 'import pyspark, os; print(os.path.dirname(pyspark.__file__))')
export SPARK_HOME
"$folder/venv/bin/python" "$here/spark.py" "$folder" "$pandu" "${options[@]}"
