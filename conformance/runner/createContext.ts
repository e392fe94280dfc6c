/** Creates what the functions of a scenario get. */
import type { About } from "../model/actor.ts";
import type { AnyContext, Clock } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import { type AccountName, organizationOfAccount } from "../model/fixtures.ts";
import type { Session, Target, Tokens } from "../model/target.ts";
import { createExpect } from "./assert.ts";
import { createActor } from "./createActor.ts";
import { createSend } from "./createSend.ts";
import { prepare } from "./fillRoles.ts";
import { refuses } from "./http/response.ts";
import { type Playing, shorten } from "./recording.ts";
import { createTokens } from "./tokens.ts";
import { waitByClock, waitInRealTime } from "./waiting.ts";

export function contextOf(
  target: Target,
  session: Session,
  { scenario, transport, findings, asked, recording }: Playing,
): AnyContext {
  const { fixtures = target.fixtures } = session;
  const { exchanges, observations } = recording;
  /** Refusals of what was accepted in an earlier scenario, by what was asked for. */
  const repeated = new Map<Exchange, string>();
  /** Listings of which this scenario has made a provision, which may be the reason for a refusal. */
  const provisioned = new Set<unknown>();
  const noteAsked = (exchange: Exchange, { operation, input: { itemID }, username }: About) => {
    if (operation !== "expressInterest" && operation !== "startTrial") return;
    const key = `${session.portal} ${operation} ${itemID} ${username}`;
    if (!refuses(exchange)) {
      asked.add(key);
      provisioned.add(itemID);
      // If it is possible after all, an earlier refusal had another reason.
      for (const [refusal, other] of repeated) if (other === key) repeated.delete(refusal);
    } else if (asked.has(key) && !provisioned.has(itemID)) repeated.set(exchange, key);
  };
  const send = createSend(target, session, { transport, exchanges, onExchange: noteAsked });
  const tokens = session.tokens ?? createTokens(session.portal, send);
  const actorOf = (name: AccountName) => {
    const account = fixtures.accounts[name];
    if (account === undefined) throw new Error(`there is no account ${name}`);
    return createActor({
      username: account.username,
      orgId: fixtures.organizations[organizationOfAccount(name)] ?? "",
      token: () => tokens.of(account),
      portal: session.portal,
      send,
      isStateful: target.capabilities.has("stateful"),
      onResponse(exchange, mayBeRefused) {
        if (!findings.judge(exchange, mayBeRefused)) recording.isMalformed = true;
      },
    });
  };
  const clock = session.clock && moving(session.clock, tokens);
  const isExact = target.capabilities.has("exact-outcomes");
  const slowest = () => Math.max(0, ...exchanges.map(({ milliseconds }) => milliseconds));
  return {
    ...prepare(scenario, { ...target, fixtures }).fill(actorOf),
    ...(clock && { clock }),
    waiting: clock ? waitByClock(clock) : waitInRealTime(slowest),
    observe: (question, answer) =>
      observations.push({ question, answer: shorten(answer, transport) }),
    expect: createExpect({ isExact, recording, isRepeated: (exchange) => repeated.has(exchange) }),
  };
}

/** A clock whose moves expire tokens. */
const moving = (clock: Clock, tokens: Tokens): Clock => ({
  async advance(milliseconds) {
    await clock.advance(milliseconds);
    tokens.expire();
  },
});
