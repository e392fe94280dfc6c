/** Creates what the functions of a scenario get. */
import { rules } from "../../generated/rules.ts";
import type { About } from "../model/actor.ts";
import type { AnyContext, Clock } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import { type AccountName, organizationOfAccount } from "../model/fixtures.ts";
import type { Session, Target, Tokens } from "../model/target.ts";
import { createExpect } from "./assert.ts";
import { createActor } from "./createActor.ts";
import { createSend } from "./createSend.ts";
import { valuesOf } from "./fillRoles.ts";
import { refuses } from "./http/response.ts";
import { type Playing, shorten } from "./recording.ts";
import { createTokens } from "./tokens.ts";
import { waitByClock, waitInRealTime } from "./waiting.ts";

export function contextOf(
  target: Target,
  session: Session,
  { roles, transport, findings, asked, recording }: Playing,
): AnyContext {
  const { fixtures = target.fixtures } = session;
  const { exchanges, observations, differences, exercised } = recording;
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
    ...valuesOf(roles, actorOf, fixtures),
    ...(clock && { clock }),
    waiting: clock ? waitByClock(clock) : waitInRealTime(slowest),
    observe: (question, answer) =>
      observations.push({ question, answer: shorten(answer, transport) }),
    expect: createExpect({
      isExact,
      onExercised: (rule) => exercised.add(rule),
      onFailure(failure) {
        const isJudged = isExact || rules[failure.rule].certainty !== "inferred";
        if (!isJudged) differences.push(failure);
        return isJudged;
      },
      lastExchange: () => exchanges.at(-1),
      isMalformed: () => recording.isMalformed,
      isRepeated: (exchange) => repeated.has(exchange),
    }),
  };
}

/** A clock whose moves expire tokens. */
const moving = (clock: Clock, tokens: Tokens): Clock => ({
  async advance(milliseconds) {
    await clock.advance(milliseconds);
    tokens.expire();
  },
});
