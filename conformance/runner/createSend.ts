/** Sends a scenario's requests. */
import type { About } from "../model/actor.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Session, Target } from "../model/target.ts";
import { evidenceOf, exchange, type Transport } from "./http/exchange.ts";
import { disturbance, isDoubtful, NoAnswer } from "./http/gateway.ts";
import { requestOf } from "./http/request.ts";
import { markUnknownPath } from "./http/unknownPath.ts";
import { Unreachable } from "./http/unreachable.ts";
import { guardWrites } from "./writeGuard.ts";

/** What one scenario may send and receive (in characters). A portal that leads on without end gets no further. */
const REQUESTS = 2_000;
const RECEIVED = 256 * 1024 * 1024;

/** Sends a scenario's requests, records them, and tells a portal that decides from a gateway that doesn't. */
export function createSend(
  target: Target,
  session: Session,
  {
    transport,
    exchanges,
    onExchange,
  }: {
    readonly transport: Transport;
    readonly exchanges: Exchange[];
    readonly onExchange: (exchange: Exchange, about: About) => void;
  },
) {
  const { portal, decorateRequest = (request) => request } = session;
  const guarded = {
    ...transport,
    fetch: guardWrites(transport.fetch, { portal, allow: target.allow }),
  };
  let received = 0;
  // Anyone may ask these, and the API responds with an object. A portal may not offer some of them.
  const mustRespond = async () => {
    let made: Exchange | undefined;
    for (const id of ["getPortal", "getSelf", "listPurchases"] as const) {
      const options = { portal, token: undefined, sent: {} };
      made = await exchange(guarded, requestOf(id, { portalID: "self" }, options), id);
      if (!isDoubtful(made)) return;
    }
    if (made) throw new Unreachable(made.request, made.response);
  };
  const mustBePortal = async (doubtful: Exchange) => {
    await mustRespond();
    const why = disturbance(doubtful);
    if (why !== undefined) throw new NoAnswer(doubtful, why);
  };
  return async (request: Exchange["request"], about: About): Promise<Exchange> => {
    transport.signal?.throwIfAborted();
    await session.beforeRequest?.(about);
    const sent = await exchange(guarded, decorateRequest(request, about), about.operation);
    const made = markUnknownPath(sent, target.toUnknownPath);
    exchanges.push(evidenceOf(made));
    received += made.response.text.length;
    if (exchanges.length > REQUESTS || received > RECEIVED)
      throw new Error(
        `it took more than ${exchanges.length - 1} requests and ${received} characters of responses, without an end`,
      );
    session.onExchange?.(made, about);
    onExchange(made, about);
    if (isDoubtful(made)) await mustBePortal(made);
    return made;
  };
}
