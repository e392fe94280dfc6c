#!/usr/bin/env bash
# The step of action.yml: judges the portal of the target file CONFIG, or the one at URL with its accounts, and annotates the workflow. Fails if the portal isn't
# conformant or can't be judged; a partial verdict is a warning.
set -euo pipefail
: "${RUNNER_TEMP:?}" "${GITHUB_OUTPUT:?}" "${VERSION:=latest}" "${REPORT:=marketplace-conformance.html}"
# Words of the command; the test replaces them.
read -ra command <<<"${COMMAND:-npx --yes marketplace-provisioning@$VERSION}"

if [ ! -f "${CONFIG:-}" ]; then
  echo "::error::Set the input config to a target file; npx marketplace-provisioning init writes one. '${CONFIG:-}' is none."
  exit 2
fi
config=$CONFIG
if [ -n "${URL:-}" ]; then
  config=$RUNNER_TEMP/marketplace-target.json
  node -p 'JSON.stringify({ ...JSON.parse(require("fs").readFileSync(process.env.CONFIG)), portal: process.env.URL })' >"$config"
fi
words=(conformance --target portal --config "$config" --report github --report "html=$REPORT")
if [ -n "${ONLY:-}" ]; then
  IFS=, read -ra only <<<"$ONLY"
  words+=(--only "${only[@]}")
fi

code=0
"${command[@]}" "${words[@]}" || code=$?
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [ "$code" = 3 ]; then
  echo "::warning::The verdict is partial: accounts, listings or allowed changes are missing. Add a target file."
  exit 0
fi
exit "$code"
