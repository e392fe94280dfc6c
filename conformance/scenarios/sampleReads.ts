/** Reads that show rules of every operation, and what they need. */
import type { OperationId } from "../../generated/operations.ts";
import type { Actor } from "../model/actor.ts";
import type { Exchange } from "../model/exchange.ts";
import { isObject } from "../model/json.ts";
import { type AccountNeed, anyone } from "../model/needs.ts";
import { isDeclined } from "../runner/http/response.ts";

/** The id of no item. */
export const NOWHERE = "0".repeat(32);

/** Any administrator, who may read the lists of the own organization. */
export const administrator: AccountNeed = {
  role: "account",
  description: "an administrator of any organization",
  from: ["purchaserAdmin", "vendorAdmin", "strangerAdmin"],
};

type Read = readonly [id: OperationId, input: Readonly<Record<string, unknown>>];

interface SampleReads {
  /** Ends the id of a scenario about them. */
  readonly suffix: string;
  readonly name: string;
  readonly caller: AccountNeed;
  readonly reads: (caller: Actor) => readonly Read[];
}

export const sampleReads: readonly SampleReads[] = [
  {
    suffix: "",
    name: "descriptions",
    caller: anyone,
    reads: ({ username }) => [
      ["getInfo", {}],
      ["getSelf", {}],
      ["getUser", { userName: username }],
      ["getPortal", { portalID: "self" }],
    ],
  },
  {
    suffix: "-lists",
    name: "lists",
    caller: administrator,
    reads: ({ orgId }) => [
      ["listPurchases", { portalID: orgId, status: "all" }],
      ["listCustomers", { portalID: orgId }],
    ],
  },
];

export type Response = Exchange["response"];

/** Those reads that the portal offers, with their plain responses. */
export async function offeredReads(caller: Actor, reads: SampleReads["reads"]) {
  const found: { readonly read: Read; readonly plain: Response }[] = [];
  for (const read of reads(caller)) {
    const exchange = await caller.exchange(...read);
    if (!isDeclined(exchange)) found.push({ read, plain: exchange.response });
  }
  return found;
}

/**
 * The value of a response, but for what may differ between two requests: its numbers, which may be times and counts, and
 * the order of its lists and members, which no one asked for.
 */
export const comparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null), (_, member) => {
    if (typeof member === "number") return 0;
    if (Array.isArray(member)) return member.map((entry) => JSON.stringify(entry)).sort();
    return isObject(member) ? Object.fromEntries(Object.entries(member).sort()) : member;
  });
