/** Commands that send arbitrary requests. They check each response, each state, and finally the lists. */
import * as fc from "fast-check";
import { checkWork, isSuspicious } from "./budget.ts";
import { checks } from "./checks.ts";
import { DAY, weighted } from "./demoWorld.ts";
import { type Invariant, invariants } from "./invariants.ts";
import { malformed } from "./malformed.ts";
import type { Exchange, FuzzedPortal } from "./portal.ts";
import { formatRequest, type GeneratedRequest, writeRequest } from "./request.ts";
import type { State } from "./state.ts";
import { wellFormed } from "./wellFormed.ts";

/** A command that knows the portal's data after the one before. */
type Command = fc.AsyncCommand<{ state: State }, FuzzedPortal>;

/** A command that sends requests and throws if a response or a change breaks an invariant. */
export const sendCommand = (requests: readonly GeneratedRequest[]): Command => ({
  check: () => true,
  toString: () => requests.map((request) => `\n${formatRequest(request)}`).join(),
  async run(latest, portal) {
    for (const request of requests) {
      const exchange = await portal.send(request);
      checkExchange(exchange);
      if (exchange.changes > 0) {
        const before = latest.state;
        latest.state = await portal.state();
        checkState(latest.state, before);
      }
      if (isSuspicious(exchange)) {
        await checkWork(portal, exchange);
        latest.state = await portal.state();
      }
    }
  },
});

function checkExchange(exchange: Exchange): void {
  for (const [sentence, check] of Object.entries(checks)) {
    const problem = check(exchange);
    if (problem !== undefined) throw new Error(`${sentence}\n  ${problem}`);
  }
}

function checkState(after: State, before: State): void {
  for (const [sentence, check] of Object.entries<Invariant>(invariants)) {
    const broken = check(after, before);
    if (broken.length > 0) throw new Error(`${sentence}\n  ${JSON.stringify(broken)}`);
  }
}

const waitCommand = (milliseconds: number): Command => ({
  check: () => true,
  toString: () => `\nwait ${milliseconds} ms`,
  async run(latest, portal) {
    await portal.advance(milliseconds);
    latest.state = await portal.state();
  },
});

const itemID = "6489da7f08f045ac8c0a5b1de37d56fe";
const [buyer, vendor] = [{ actor: "org2admin" }, { actor: "org1admin" }];
const purchase = { itemID, purchaserOrgId: "org2" };
const entitlements = { standard: { num: 1 }, advanced: { num: 30 } };
const pool = { ...purchase, orgEntitlements: { maxUsers: 2, entitlements } };
const userEntitlements = { users: ["org2worker01"], entitlements: ["advanced"] };

/** Requests that lead through all stages of a provision, so that the others meet data. */
export const story: readonly GeneratedRequest[] = [
  writeRequest("expressInterest", { itemID }, buyer),
  writeRequest("startTrial", { itemID }, buyer),
  writeRequest("purchaseListing", purchase, vendor),
  writeRequest("provisionOrgEntitlements", pool, vendor),
  writeRequest("provisionUserEntitlements", { itemID, userEntitlements }, buyer),
];

/** Mostly one request, three of four of them valid; sometimes the story up to a stage, or time that passes. */
export const requestCommand: fc.Arbitrary<Command> = weighted(
  [1, fc.constantFrom(1, DAY, 29 * DAY, 30 * DAY).map(waitCommand)],
  [1, fc.integer({ min: 1, max: story.length }).map((end) => sendCommand(story.slice(0, end)))],
  [12, wellFormed.map((request) => sendCommand([request]))],
  [4, malformed.map((request) => sendCommand([request]))],
);
