#!/bin/sh
# Puts the secret of the same name in the place of {name} in every variable ZELIAN_…_URI, then becomes the program.
set -eu
for variable in $(env | sed -n 's/^\(ZELIAN_[A-Z_]*_URI\)=.*/\1/p'); do
  eval "value=\$$variable"
  name=$(printf '%s' "$value" | sed -n 's/.*{\([a-z_]*\)}.*/\1/p')
  if [ -n "$name" ]; then
    export "$variable=$(printf '%s' "$value" | sed "s|{$name}|$(cat "${SECRETS:-/run/secrets}/$name")|")"
  fi
done
exec "$@"
