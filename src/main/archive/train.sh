#!/bin/sh
# train.sh JAVA JAR CLASSES: starts the application once on an empty database, asks it for its first pages and stops it; what it loaded
# stands in CLASSES then, and the next start reads it from there (class data sharing). JAR is the thin one beside its lib folder.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
port=${TRAIN_PORT:-19444}
"$1" -Xms1g -Xmx1g -XX:ArchiveClassesAtExit="$3" -jar "$2" --fengqiao.data-dir="$folder/data" --server.port="$port" > "$folder/log" 2>&1 &
started=$!
for second in $(seq 1 300); do
  if curl --silent --fail --output /dev/null "http://127.0.0.1:$port/actuator/health/readiness"; then break; fi
  kill -0 $started 2>/dev/null || { echo "stopped by itself:"; tail -20 "$folder/log"; exit 1; }
  sleep 1
done
for page in / /login /app/tasklist/default/ /camunda/app/tasklist/default/ /api/me; do
  curl --silent --location --output /dev/null "http://127.0.0.1:$port$page" || true
done
kill $started
wait $started || true
[ -s "$3" ] || { echo "no class data:"; tail -20 "$folder/log"; exit 1; }
