#!/usr/bin/env bash
# Verifies the audit trail without the application; see --help.
set -uo pipefail
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  cat <<'HELP'
verify-audit.sh [SERVER]

Walks along the audit trail from the first entry to the last and says whether each entry is as it was written, in its
place, and followed by the next. Names the first that is not. Reads only; asks the database itself, not the application.

SERVER is the folder of the server (default: ear/target/server of this project). The database is that of the
environment, as for the server:
  SUNLIGHT_DB_URL, SUNLIGHT_DB_USER, SUNLIGHT_DB_PASSWORD   PostgreSQL; may run while the server runs
  SUNLIGHT_DATA_DIR   folder of the embedded Derby database (default ~/.sunlight); stop the server first, since Derby
                      lets in one process at a time. While it runs, use the button on the auditor's page instead.

Exit: 0 whole, 2 broken, 1 could not be read.
HELP
  exit 0
fi
SERVER=${1:-$(cd "$(dirname "$0")/.." && pwd)/ear/target/server}
EAR=$SERVER/standalone/deployments/sunlight.ear
[ -f "$EAR" ] || { echo "no application at $EAR; give the folder of the server, see --help" >&2; exit 1; }
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
(cd "$WORK" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "$EAR" sunlight-ejb.jar) || exit 1
DRIVERS=$(find "$SERVER/modules/org/apache/derby" "$SERVER/modules/org/postgresql" -name '*.jar' | tr '\n' ':')
export SUNLIGHT_DB_USER=${SUNLIGHT_DB_USER:-app} SUNLIGHT_DB_PASSWORD=${SUNLIGHT_DB_PASSWORD:-app}
URL=${SUNLIGHT_DB_URL:-jdbc:derby:${SUNLIGHT_DATA_DIR:-$HOME/.sunlight}/derby/sunlight}
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dderby.stream.error.file=/dev/null -cp "$WORK/sunlight-ejb.jar:$DRIVERS" \
  org.sunlight.shared.audit.store.VerifyAudit "$URL"
