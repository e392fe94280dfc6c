/** Requests that create a provision, as a start for sequences. */
import { encode } from "../../generated/client.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import type { Draft } from "./draft.ts";
import { FORM } from "./wellFormed.ts";

const LISTING = { itemID: "6489da7f08f045ac8c0a5b1de37d56fe" };
const FOR_ORG2 = { ...LISTING, purchaserOrgId: "org2" };

export const story: readonly Draft[] = [
  asked("org2admin", "expressInterest", LISTING),
  asked("org2admin", "startTrial", LISTING),
  asked("org1admin", "purchaseListing", FOR_ORG2),
  asked("org1admin", "provisionOrgEntitlements", {
    ...FOR_ORG2,
    orgEntitlements: { maxUsers: 2, entitlements: { standard: { num: 1 }, advanced: { num: 30 } } },
  }),
  asked("org2admin", "provisionUserEntitlements", {
    ...LISTING,
    userEntitlements: { users: ["org2worker01"], entitlements: ["advanced"] },
  }),
];

/** Returns a request as a program would send it. */
export function asked(
  actor: string,
  operation: OperationId,
  input: Readonly<Record<string, unknown>>,
): Draft {
  const { path, parameters }: Operation = operations[operation];
  const fields = Object.entries(input).filter(([name]) => parameters[name]?.in !== "path");
  return {
    operation,
    method: "POST",
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(input[name])),
    query: [],
    form: [...encode({ f: "json", ...Object.fromEntries(fields) })],
    tail: { query: "", form: "" },
    contentType: FORM,
    headers: [],
    secure: true,
    tokens: [{ name: actor, place: "form" }],
  };
}
