#!/usr/bin/env bash
# keep.sh COMMIT VERSION: keeps the database of a release for UpgradeTest (ADR 0032). Builds the commit, lets its own application make the
# sample county with its cases, does what the sample does not (half-filled forms, a draft of a flow, papers, addresses for reminders),
# writes down what that application says of each case, and dumps its database.
#   src/test/releases/keep.sh v0.1.0 0.1.0
# Needs git, Maven, Java, curl, jq, openssl and PostgreSQL's programs of one version from 14 on (PG_BIN names their folder).
# Writes src/test/resources/releases/VERSION; takes some minutes.
set -euo pipefail
here=$(git rev-parse --show-toplevel)
commit=$(git rev-parse "$1^{commit}")
kept=$here/src/test/resources/releases/$2
bin=${PG_BIN:-$(dirname "$(readlink -f "$(command -v pg_ctl || ls /usr/lib/postgresql/*/bin/pg_ctl | tail -1)")")}
work=$(mktemp -d)
source=${RELEASE_SOURCE:-$work/source}
port=$((20000 + RANDOM % 9000))
as_postgres=()
[ "$(id -u)" -ne 0 ] || as_postgres=(runuser -u postgres --)

end() {
  [ -z "${application:-}" ] || kill "$application" 2>/dev/null || true
  "${as_postgres[@]}" "$bin/pg_ctl" stop -s -m immediate -D "$work/server/data" 2>/dev/null || true
  [ -n "${RELEASE_SOURCE:-}" ] || git worktree remove --force "$source" 2>/dev/null || true
  rm -rf "$work"
}
trap end EXIT

# The release.
if [ ! -d "$source" ]; then
  git worktree add --detach "$source" "$commit"
fi
[ "$(git -C "$source" rev-parse HEAD)" = "$commit" ]
[ -f "$source/target/fengqiao.jar" ] || (cd "$source" && mvn -B -q package -DskipTests)

# A server with the two roles that an installation has.
mkdir "$work/server" && chmod 755 "$work"
[ "${#as_postgres[@]}" -eq 0 ] || chown postgres "$work/server"
"${as_postgres[@]}" "$bin/initdb" -D "$work/server/data" -U postgres -E UTF8 --locale=C --auth=trust > /dev/null
"${as_postgres[@]}" "$bin/pg_ctl" start -s -w -D "$work/server/data" -l "$work/server/log" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
sql() { "$bin/psql" -X -q -A -t -h 127.0.0.1 -p "$port" -U postgres -v ON_ERROR_STOP=1 "$@"; }
sql -c "create role fengqiao login createrole" -c "create database fengqiao owner fengqiao"
ask() { sql -d fengqiao -c "$1"; }

# The application, with mail that never arrives, so that what is to be sent waits.
mkdir -p "$kept" && rm -f "$kept"/*.gz
openssl rand -base64 32 > "$kept/master.key"
chmod 600 "$kept/master.key"
web=http://127.0.0.1:$((port + 1))
mkdir "$work/run" && cp "$source/target/fengqiao.jar" "$work/run/fengqiao.jar"
(cd "$work/run" && exec java -Xmx1g -jar fengqiao.jar --server.port=$((port + 1)) --server.address=127.0.0.1 \
  --spring.datasource.url="jdbc:postgresql://127.0.0.1:$port/fengqiao" --spring.datasource.username=fengqiao_app \
  --spring.datasource.password=none --spring.flyway.user=fengqiao --spring.flyway.password=none \
  --fengqiao.master-key-file="$kept/master.key" --fengqiao.data-dir="$work/data" \
  --fengqiao.sample-county=true --fengqiao.sample-cases=true --fengqiao.password.memory-kib=64 --fengqiao.password.iterations=1 \
  --spring.mail.host=127.0.0.1 --spring.mail.port=1 --fengqiao.reminders.email.from=fengqiao@example.org) > "$work/log" 2>&1 &
application=$!
for second in $(seq 1 300); do
  [ "$(ask "select count(*) from case_file" 2>/dev/null || echo 0)" -eq 0 ] || break
  kill -0 $application 2>/dev/null || { tail -30 "$work/log"; exit 1; }
  sleep 1
done
sleep 20 # what is due at once is done

# Answers 404 where this release does not know the door yet; every other refusal ends it.
deed() { # login, what follows is curl's
  local login=$1 status
  shift
  status=$(curl -s -o "$work/answer" -w '%{http_code}' -u "$login:Fengqiao-2026!" "$@")
  case $status in
    2*) ;;
    404) echo "not in this release: ${*: -1}" ;;
    *) echo "$status: ${*: -1}"; cat "$work/answer"; exit 1 ;;
  esac
}
json() { deed "$1" -X "$2" -H 'Content-Type: application/json' -d "$4" "$web$3"; }

task=$(ask "select id_ from act_ru_task where task_def_key_ = 'user_prepareMediation' and assignee_ = 'village1' order by create_time_ limit 1")
json village1 PUT "/api/drafts/tasks/$task" '{"fields":{"applicantAddress":"桃源村一组，门牌还要问（虚构）"}}'
life=$(ask "select id_ from act_re_procdef where key_ = 'disputeLifecycle' order by version_ desc limit 1")
json village2 PUT "/api/drafts/starts/$life" '{"fields":{"facts":"田坎塌了一段，还没有写完（虚构）"}}'
json flowadmin POST /api/flow-drafts '{"title":"升级前的草稿（虚构）","reason":"试一试"}'
json village1 PUT /api/reminders/contact '{"email":"village1@example.org","mobile":"19900000001","wantsEmail":true,"wantsText":false}'
number=$(ask "select business_key_ from act_hi_procinst where super_process_instance_id_ is null and end_time_ is null and business_key_ = (select business_key_ from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.root_proc_inst_id_ where t.id_ = '$task')")
printf '%s' iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg== | base64 -d > "$work/paper.png"
deed village1 -F kind=EVIDENCE -F "file=@$work/paper.png;type=image/png;filename=水沟照片.png" "$web/api/disputes/$number/papers"
json village1 POST /api/disputes '{"village":"990100101201","category":"02","facts":"升级前一刻登记的，排水沟又堵了（虚构）。","parties":[{"side":"APPLICANT","name":"陈大山（示例）"},{"side":"RESPONDENT","name":"刘水生（示例）"}]}'
sleep 10

# What this release itself says of each case, one line a case.
for each in $(ask "select case_number from case_file order by case_number"); do
  deed supervisor "$web/api/disputes/$each"
  jq -c '{number, standing, tier, facts, category, village, round, ending, registeredAt, parties: [.parties[] | {side, name}]}' "$work/answer"
done > "$work/cases.jsonl"
kill $application
wait $application || true
application=

[ ! -f "$work/data/audit-heads.txt" ] || cp "$work/data/audit-heads.txt" "$kept/"
gzip -9nc "$work/cases.jsonl" > "$kept/cases.jsonl.gz"
"$bin/pg_dump" -h 127.0.0.1 -p "$port" -U postgres fengqiao | gzip -9n > "$kept/database.sql.gz"
printf 'commit=%s\nkept=%s\n' "$commit" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" > "$kept/release.properties"
ls -l "$kept"
