// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** Method and path of each operation of the control API that responds with JSON. */
export const controlCalls = {
 "getContract": [
  "GET",
  "/control/openapi.json"
 ],
 "listWorlds": [
  "GET",
  "/control/worlds"
 ],
 "createWorld": [
  "POST",
  "/control/worlds"
 ],
 "getWorld": [
  "GET",
  "/control/worlds/{world}"
 ],
 "deleteWorld": [
  "DELETE",
  "/control/worlds/{world}"
 ],
 "resetWorld": [
  "POST",
  "/control/worlds/{world}/reset"
 ],
 "createToken": [
  "POST",
  "/control/worlds/{world}/tokens"
 ],
 "getClock": [
  "GET",
  "/control/worlds/{world}/clock"
 ],
 "setClock": [
  "PUT",
  "/control/worlds/{world}/clock"
 ],
 "advanceClock": [
  "POST",
  "/control/worlds/{world}/clock/advance"
 ],
 "advanceClockTo": [
  "POST",
  "/control/worlds/{world}/clock/advance-to"
 ],
 "listFailures": [
  "GET",
  "/control/worlds/{world}/failures"
 ],
 "armFailure": [
  "POST",
  "/control/worlds/{world}/failures"
 ],
 "deleteFailures": [
  "DELETE",
  "/control/worlds/{world}/failures"
 ],
 "getFailure": [
  "GET",
  "/control/worlds/{world}/failures/{failure}"
 ],
 "deleteFailure": [
  "DELETE",
  "/control/worlds/{world}/failures/{failure}"
 ],
 "getDisabledRules": [
  "GET",
  "/control/worlds/{world}/disabled-rules"
 ],
 "setDisabledRules": [
  "PUT",
  "/control/worlds/{world}/disabled-rules"
 ],
 "setFaults": [
  "PUT",
  "/control/worlds/{world}/faults"
 ],
 "addSeed": [
  "PUT",
  "/control/worlds/{world}/seed"
 ],
 "getSnapshot": [
  "GET",
  "/control/worlds/{world}/snapshot"
 ],
 "restoreSnapshot": [
  "PUT",
  "/control/worlds/{world}/snapshot"
 ],
 "listRequests": [
  "GET",
  "/control/worlds/{world}/requests"
 ]
} as const;
