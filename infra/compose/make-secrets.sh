#!/bin/sh
# Makes every secret of compose.yaml that is not there yet. The certificate of the proxy comes from you.
set -eu
cd "${1:-$(dirname "$0")}"
umask 077
mkdir -p secrets/bootstrap certificates
once() { # file, command…
  file=$1
  shift
  [ -e "$file" ] || "$@" >"$file"
}
hex() { openssl rand -hex 32 | tr -d '\n'; }
for name in mongo_root mongo_ledger mongo_service mongo_reader mongo_query mongo_edge \
  keycloak_database keycloak_admin keycloak_frontend keycloak_accounts; do
  once "secrets/$name" hex
done
once secrets/master_key openssl rand 32
once secrets/mongo_keyfile openssl rand -base64 300
once secrets/bootstrap/bootstrap.password hex
# The programs run under users of their own inside the containers; outside, the closed folder keeps others away.
find secrets -type f -exec chmod 644 {} +
chmod 777 secrets/bootstrap
chmod 755 certificates
for name in tls_certificate tls_key; do
  [ -e "secrets/$name" ] || echo "请把代理的证书放到 secrets/$name（PEM 格式）"
done
