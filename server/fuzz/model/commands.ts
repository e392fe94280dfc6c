/** Commands that call a portal and the model alike, and compare the responses. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { Provision } from "../../../generated/openapi.types.ts";
import { DAY, weighted } from "../demoWorld.ts";
import { ACCEPTED, outcomeOf } from "../outcomes.ts";
import type { Exchange, FuzzedPortal } from "../portal.ts";
import { writeRequest } from "../request.ts";
import { modelCall } from "./calls.ts";
import { type Call, type Groups, HELD, type Held, type Marketplace } from "./marketplace.ts";
import { predict } from "./model.ts";

type Command = fc.AsyncCommand<{ market: Marketplace; now: number }, FuzzedPortal>;

const callCommand = (call: Call): Command => ({
  check: () => true,
  toString: () => `\n${JSON.stringify(call)}`,
  async run(model, portal) {
    const { operation, input, actor, secure } = call;
    const prediction = predict(model.market, call, model.now);
    const expected = prediction.refused ?? sorted(prediction.groups);
    const actual = readResponse(
      await portal.send(writeRequest(operation, input, { actor, secure })),
    );
    if (!isDeepStrictEqual(actual, expected))
      throw new Error(
        `The model expects ${JSON.stringify(expected)},\n  the portal responds with ${JSON.stringify(actual)}`,
      );
    model.market = prediction.after ?? model.market;
  },
});

/** Returns what the model predicts of a response: the name of a refusal, or the provisions. */
function readResponse({ result, text }: Exchange): unknown {
  if (result === undefined) return text;
  const { operation, body } = result;
  const outcome = outcomeOf(operation, body);
  if (outcome !== ACCEPTED) return outcome ?? body;
  if ("purchased" in Object(body)) return sorted({ provision: [body as Provision] });
  const lists = Object.entries(body).filter(([, value]) => Array.isArray(value));
  const provisionsOf = (entries: { provision: Provision }[]) => entries.map((e) => e.provision);
  return sorted(Object.fromEntries(lists.map(([name, list]) => [name, provisionsOf(list)])));
}

/** Sorts the provisions of each group, with only the members that the model predicts. */
function sorted(groups: Groups): object {
  const keyOf = ({ itemId, purchaserOrgId }: Held) => `${itemId} ${purchaserOrgId}`;
  const entries = Object.entries(groups).map(([name, provisions]) => {
    const inOrder = provisions.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    return [
      name,
      inOrder.map((held) => Object.fromEntries(HELD.map((member) => [member, held[member]]))),
    ];
  });
  return Object.fromEntries(entries);
}

const waitCommand = (days: number): Command => ({
  check: () => true,
  toString: () => `\nwait ${days} days`,
  async run(model, portal) {
    await portal.advance(days * DAY);
    model.now += days * DAY;
  },
});

export const modelCommand: fc.Arbitrary<Command> = weighted(
  [17, modelCall.map(callCommand)],
  [1, fc.constantFrom(1, 29, 30, 31).map(waitCommand)],
);
