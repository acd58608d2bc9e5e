#!/bin/sh
# check.sh ARCHIVE FOLDER: unpacks the archive and starts it as somebody without internet and without Java would, over the application's own
# https, then stops it. Says what it saw; anything that is not as it should be ends it with 1.
set -eu
archive=$(readlink -f "$1")
rm -rf "$2" && mkdir -p "$2" && cd "$2"
(cd "$(dirname "$archive")" && sha256sum --quiet --check "$(basename "$archive").sha256")
tar -xzf "$archive"
cd fengqiao
sha256sum --quiet --check SHA256SUMS
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout ../key.pem -out ../certificate.pem 2>/dev/null

cat > ../offline.sh <<'INSIDE'
set -eu
[ "${ALONE:-no}" = no ] || ip link set lo up
FENGQIAO_DATA_DIR=../data bin/fengqiao --server.port=19443 --server.ssl.bundle=own \
  --spring.ssl.bundle.pem.own.keystore.certificate=file:../certificate.pem \
  --spring.ssl.bundle.pem.own.keystore.private-key=file:../key.pem > ../log 2>&1 &
started=$!
for second in $(seq 1 240); do
  if curl --silent --fail --cacert ../certificate.pem https://localhost:19443/actuator/health/readiness > ../health 2>/dev/null; then break; fi
  kill -0 $started 2>/dev/null || { echo "stopped by itself:"; tail -20 ../log; exit 1; }
  sleep 1
done
grep -q '"UP"' ../health || { echo "not ready:"; tail -20 ../log; exit 1; }
curl --silent --fail --cacert ../certificate.pem https://localhost:19443/ | grep -q 枫桥
curl --silent --cacert ../certificate.pem --dump-header - --output /dev/null https://localhost:19443/camunda/api/admin/auth/user/default \
  | grep -i '^set-cookie: FENGQIAO=' | grep -q '; Secure' || { echo "the session cookie is not Secure over https"; exit 1; }
kill $started
wait $started || true
echo "started, answered over https and stopped after ${second} s${ALONE:+, without a network}"
INSIDE
if unshare --net true 2>/dev/null; then ALONE=yes unshare --net /bin/sh ../offline.sh; else /bin/sh ../offline.sh; fi
