/** A portal that is there already: its cast comes from a file, and its state is whatever it is. */
import type { OperationId } from "../../generated/operations.ts";
import { type Actor, type ActorOptions, createActor } from "../actor.ts";
import { type Account, type Cast, organizationOf } from "../cast.ts";
import type { CastFile } from "../castFile.ts";
import { guarded, isAllowed, NotAllowed } from "../consent.ts";
import { createTransport, type Exchange, exchange, type Transport } from "../exchange.ts";
import { changesOf, planOf } from "../plan.ts";
import type { Scenario } from "../scenario.ts";
import type { Capability } from "../stage.ts";
import type { Target } from "../target.ts";
import { CONSENTS, type Consent } from "../targetSchema.ts";
import { createTokens } from "../tokens.ts";
import { Unreachable } from "../unreachable.ts";
import { mustBeApi } from "./address.ts";
import { checkCast } from "./castCheck.ts";
import { type CustodyOptions, createCustody } from "./custody.ts";
import { type Holding, holdingsOf } from "./holdings.ts";
import { type Administrators, createJanitor, StillHeld } from "./janitor.ts";
import { createLag } from "./lag.ts";
import { createMemory } from "./memory.ts";
import { createOwnItems } from "./ownItems.ts";
import { restore } from "./restore.ts";

export interface PortalOptions
  extends Partial<Transport>,
    Partial<Pick<CustodyOptions, "folder" | "say">> {}

/**
 * The portal of a cast file. Rejects where nothing answers at its address, or where an account is not let in. What is held of the
 * cast's listings is written to a file before it is deleted, of which `say` is told, and given back when the target is closed.
 */
export async function portal(
  { portal: address, cast, allow: asked }: CastFile,
  { folder, say = () => {}, ...options }: PortalOptions = {},
): Promise<Target> {
  const { allow, capabilities } = abilitiesOf({ cast, allow: asked });
  const given = createTransport(options);
  const transport = { ...given, fetch: guarded(given.fetch, { portal: address, allow }) };
  transport.secrets.learn(cast);
  // What is prepared may be broken off; what is cleaned up afterwards may not.
  let { signal } = given;
  let gone: Unreachable | undefined;
  const ask = async (request: Exchange["request"], operation: OperationId) => {
    if (gone) throw gone;
    return exchange({ ...transport, signal }, request, operation).catch((fault: unknown) => {
      // After the run was stopped, do not wait for the same thing repeatedly.
      if (fault instanceof Unreachable && given.signal?.aborted) gone = fault;
      throw fault;
    });
  };
  const send: ActorOptions["send"] = (request, { operation }) => ask(request, operation);
  await mustBeApi(address, (url, operation) => ask({ method: "GET", url, headers: {} }, operation));
  const tokens = createTokens(address, send);
  const actorFor = (account: Account) =>
    createActor({
      username: account.username,
      token: () => tokens.of(account),
      portal: address,
      exact: false,
      send,
    });
  for (const account of Object.values(cast.accounts)) await mustBeLetIn(account, actorFor(account));
  await checkCast(cast, actorFor);

  const actorOf = (username: string) => {
    const account = Object.values(cast.accounts).find(
      (candidate) => candidate.username === username,
    );
    return account && actorFor(account);
  };
  const custody = createCustody({ portal: address, folder, say });
  const ownItems = createOwnItems(actorOf);
  const administrators = administratorsOf(cast, actorFor);
  const holdings = administrators && holdingsOf(cast, administrators);
  const janitor =
    allow.size > 0 && holdings
      ? createJanitor(cast, { administrators, holdings, custody, allow })
      : undefined;
  const lag =
    janitor && holdings && createLag(holdings, (username) => organizationOf(cast, username));
  const memory =
    janitor &&
    holdings &&
    createMemory({
      holdings,
      organizationOf: (username) => organizationOf(cast, username),
      administratorOf: (holder) => administrators[holder],
      deleteProvision: janitor.bringToNothing,
    });
  if (await refusesPasswords(address, cast, actorFor)) capabilities.delete("passwords");
  /** What a scenario changes, worked out only where not everything that it may need is allowed. */
  const changes = async (scenario: Scenario) =>
    allow.has("write") || !scenario.needs.includes("write")
      ? []
      : changesOf(await planOf(scenario, { cast, capabilities }));
  const remarks: string[] = [];
  signal = undefined;
  return {
    name: address,
    capabilities,
    allow,
    // One scenario at a time: they share the portal's listings.
    concurrency: 1,
    async open(scenario) {
      memory?.begin();
      for (const kind of await changes(scenario))
        if (!isAllowed(kind, allow)) throw new NotAllowed(kind, scenario.id);
      let isUnclean = false;
      try {
        await janitor?.before(scenario);
      } catch (fault) {
        // Whether deletion works is for its own scenarios to say.
        if (!(fault instanceof StillHeld) || !scenario.needs.includes("delete")) throw fault;
        isUnclean = true;
      }
      return {
        portal: address,
        cast,
        tokens,
        isUnclean,
        dress(request, about) {
          janitor?.note(about);
          return request;
        },
        saw(exchange, about) {
          ownItems.saw(exchange, about);
          memory?.saw(exchange, about);
          lag?.saw(exchange, about);
        },
        ...(lag && { ready: lag.ready }),
        ...(memory && { excuse: memory.excuse }),
        async close() {
          await janitor?.after();
          await ownItems.after();
        },
      };
    },
    async close() {
      await janitor
        ?.after()
        .catch((fault: Error) =>
          remarks.push(`Not all that the run made could be deleted: ${fault.message}`),
        );
      if (holdings) {
        const purchaserOf = ({ holder, provision: { purchaserUsername } }: Holding) =>
          organizationOf(cast, purchaserUsername) === holder
            ? actorOf(purchaserUsername)
            : administrators[holder];
        const { vendor } = administrators;
        remarks.push(
          ...(await restore(custody.holdings, {
            holdings,
            vendor,
            purchaserOf,
            file: custody.file(),
          })),
        );
      }
      remarks.push(...ownItems.remains());
    },
    remarks,
  };
}

function administratorsOf(
  { accounts }: Cast,
  actorFor: (account: Account) => Actor,
): Administrators | undefined {
  const { vendorAdmin, purchaserAdmin, strangerAdmin } = accounts;
  return (
    vendorAdmin && {
      vendor: actorFor(vendorAdmin),
      ...(purchaserAdmin && { purchaser: actorFor(purchaserAdmin) }),
      ...(strangerAdmin && { stranger: actorFor(strangerAdmin) }),
    }
  );
}

/** What a portal may be asked for, by the cast file alone. */
export function abilitiesOf({ cast, allow: asked }: Pick<CastFile, "cast" | "allow">) {
  const allow = takesBack(cast, asked) ? asked : new Set<Consent>();
  // What the cast does not have is missed there.
  const capabilities = new Set<Capability>(["stateful", "oauth", "passwords"]);
  if (allow.size > 0) capabilities.add("write").add("delete");
  if (allow.has("items")) capabilities.add("items");
  return { allow, capabilities };
}

/** What a scenario writes has to be taken back, by deletion, and seen to be gone; otherwise nothing is written. */
const takesBack = ({ accounts }: Cast, allow: ReadonlySet<Consent>): boolean =>
  allow.has("delete") &&
  CONSENTS.some((kind) => kind !== "delete" && isAllowed(kind, allow)) &&
  accounts.vendorAdmin !== undefined &&
  accounts.purchaserAdmin !== undefined;

/** Rejects unless the portal takes the account's token in one of the ways in which it may be sent. */
async function mustBeLetIn({ username }: Account, actor: Actor): Promise<void> {
  const ways = [
    {},
    { method: "POST" },
    { tokenIn: "X-Esri-Authorization" },
    { tokenIn: "Authorization" },
  ] as const;
  for (const way of ways) {
    const { response } = await actor.exchange("listPurchases", { portalID: "self" }, way);
    if (!/"code"\s*:\s*49[89]\b/.test(response.text)) return;
  }
  throw new Error(`the portal does not accept the token of ${username}; has it expired?`);
}

/** Whether purchaserUser gets no token for its password. Over plain HTTP a portal may refuse, by its own rule. */
async function refusesPasswords(
  address: string,
  { accounts }: Cast,
  actorFor: (account: Account) => Actor,
): Promise<boolean> {
  const { purchaserUser } = accounts;
  if (purchaserUser?.password === undefined || !address.startsWith("http:")) return false;
  const { username, password } = purchaserUser;
  const { response } = await actorFor(purchaserUser).exchange("generateToken", {
    username,
    password,
  });
  return response.text.includes('"error"');
}
