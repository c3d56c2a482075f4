#!/usr/bin/env bash
# Runs once, when the database's volume is new: makes our three roles and gives the database to its owner.
# None of them is a superuser or may look past row-level security.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set ON_ERROR_STOP=1 \
  --set owner_password="$RETOURS_OWNER_PASSWORD" \
  --set app_password="$RETOURS_APP_PASSWORD" \
  --set relay_password="$RETOURS_RELAY_PASSWORD" <<'SQL'
create role retours_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role retours_app   login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create role retours_relay login nosuperuser nobypassrls nocreatedb nocreaterole password :'relay_password';
alter database :"DBNAME" owner to retours_owner;
revoke connect on database :"DBNAME" from public;
grant connect on database :"DBNAME" to retours_app, retours_relay;
SQL
