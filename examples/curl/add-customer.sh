#!/bin/sh
# Adds a customer with curl alone, by the ten lines of add-customer.graphql beside this file:
#   TOKEN=... [URL=...] sh examples/curl/add-customer.sh [domain prefix]
set -eu
url=${URL:-http://localhost:4000/graphql}
prefix=${1:-coffee$(date +%s)}
: "${TOKEN:?npm run --silent token prints one}"
document=$(tr '\n' ' ' <"$(dirname "$0")/add-customer.graphql" | sed 's/"/\\"/g')

# ask <operation> <variables>: the answer, or an end with it where anything was wrong.
ask() {
  answer=$(curl --silent --show-error --fail-with-body "$url" \
    --header 'content-type: application/json' --header "authorization: Bearer $TOKEN" \
    --data "{\"query\":\"$document\",\"operationName\":\"$1\",\"variables\":$2}") || { echo "$answer" >&2; exit 1; }
  case $answer in
    *'"errors":'* | *'"userErrors":[{'*) echo "$answer" >&2; exit 1 ;;
  esac
}
# first <name>: the first value of this name in the answer.
first() { printf "%s" "$answer" | sed "s/^.*\"$1\":\"\{0,1\}\([^\",}]*\).*$/\1/"; }

ask Ids '{"search":"office 365 enterprise e3"}'
offer=$(printf '%s' "$answer" | sed 's/.*"nodes":\[{"id":"\([^"]*\)".*/\1/')
agreement=$(printf '%s' "$answer" | sed 's/.*"id":"\([^"]*\)","isLatest":true.*/\1/')

ask Start '{}'
id=$(first id)

ask Prepare "{\"id\":\"$id\",\"offer\":\"$offer\",\"agreement\":\"$agreement\",\"today\":\"$(date -u +%F)\",
  \"company\":{\"name\":\"Contoso Coffee Roasters, Inc.\",\"domainPrefix\":\"$prefix\",\"address\":{
    \"addressLine1\":\"100 Pike Street\",\"city\":\"Seattle\",\"state\":\"WA\",\"postalCode\":\"98101\",\"country\":\"US\"}},
  \"contact\":{\"firstName\":\"Ada\",\"lastName\":\"Kowalski\",\"email\":\"ada@contosocoffee.example\"}}"
version=$(first version)

ask Submit "{\"id\":\"$id\",\"version\":$version}"
echo "Administrator $(first adminUserName), temporary password $(first temporaryPassword)"
