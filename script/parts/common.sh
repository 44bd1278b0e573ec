# Sourced by every script: where we are, how we speak, and the tools that bootstrap put aside.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
me=$(basename "$0")

say() { printf '%s: %s\n' "$me" "$*"; }
stop() { printf '%s: %s\n' "$me" "$*" >&2; exit 1; }

# A Node.js of our own, where the machine's is too old for the browser tests.
node_folder=$root/.cache/node
if [ -x "$node_folder/node_modules/node/bin/node" ]; then
  PATH=$node_folder/node_modules/node/bin:$PATH
fi
