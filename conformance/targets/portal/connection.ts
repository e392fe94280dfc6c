/** Connects to the portal of a target file: finds the API, signs every account in, and learns what the file leaves out. */
import type { OperationId } from "../../../generated/operations.ts";
import type { Actor } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Account, Fixtures } from "../../model/fixtures.ts";
import type { Capability } from "../../model/needs.ts";
import { CHANGES, type Change } from "../../model/result.ts";
import type { Target, Tokens } from "../../model/target.ts";
import { type ActorOptions, createActor } from "../../runner/createActor.ts";
import { signingInOf } from "../../runner/fillRoles.ts";
import { createTransport, exchange, type Transport } from "../../runner/http/exchange.ts";
import { refuses, takesToken } from "../../runner/http/response.ts";
import { UNKNOWN_PATH } from "../../runner/http/unknownPath.ts";
import { Unreachable } from "../../runner/http/unreachable.ts";
import { createTokens } from "../../runner/tokens.ts";
import { guardWrites, isAllowed } from "../../runner/writeGuard.ts";
import type { TargetFile } from "../targetFile.ts";
import { mustBeApi } from "./address.ts";
import {
  type Administrators,
  createExistingProvisions,
  type ExistingProvisions,
} from "./existingProvisions.ts";
import { learnFixtures } from "./learnFixtures.ts";

/** What a portal can be asked for, by the target file alone. */
export function abilitiesOf({ fixtures, allow: asked }: Pick<TargetFile, "fixtures" | "allow">): {
  readonly allow: ReadonlySet<Change>;
  readonly capabilities: ReadonlySet<Capability>;
  /** The fixtures as a run has them, with a name for each organization whose id the portal tells. */
  readonly fixtures: Fixtures;
} {
  const allow = canRestore(fixtures, asked) ? asked : new Set<Change>();
  // A capability that depends on a fixture is missed there.
  const capabilities = new Set<Capability>(["stateful", "oauth", "passwords"]);
  if (allow.size > 0) capabilities.add("write").add("delete");
  if (allow.has("items")) capabilities.add("items");
  const { vendorAdmin, vendorUser, vendorMember, strangerAdmin } = fixtures.accounts;
  const organizations = {
    ...((vendorAdmin ?? vendorUser ?? vendorMember) && { vendor: "vendor" }),
    purchaser: "purchaser",
    ...(strangerAdmin && { stranger: "stranger" }),
    ...fixtures.organizations,
  };
  return { allow, capabilities, fixtures: { ...fixtures, organizations } };
}

/** A run changes something only if it can delete it and see that it is gone. */
const canRestore = ({ accounts }: Fixtures, allow: ReadonlySet<Change>): boolean =>
  allow.has("delete") &&
  CHANGES.some((kind) => kind !== "delete" && isAllowed(kind, allow)) &&
  accounts.vendorAdmin !== undefined &&
  accounts.purchaserAdmin !== undefined;

type Named = "fixtures" | "allow" | "capabilities" | "abilitiesWith" | "toUnknownPath";

export interface Connection extends Required<Pick<Target, Named>> {
  readonly tokens: Tokens;
  /** The user of that name, if the target file has it. */
  readonly actorOf: (username: string) => Actor | undefined;
  /** What changes the portal. Undefined if nothing may be changed. */
  readonly changing?: Changing;
  readonly remarks: readonly string[];
}

export interface Changing {
  readonly administrators: Administrators;
  readonly existing: ExistingProvisions;
}

/** Rejects if nothing responds at the address, if an account can't sign in, or if the target file doesn't fit the portal. */
export async function connect(
  { portal, ...file }: TargetFile,
  options: Partial<Transport>,
): Promise<Connection> {
  const { allow, capabilities } = abilitiesOf(file);
  const given = createTransport(options);
  const transport = { ...given, fetch: guardWrites(given.fetch, { portal, allow }) };
  transport.secrets.learn(file.fixtures);
  let { signal } = given;
  let gone: Unreachable | undefined;
  const ask = async (request: Exchange["request"], operation: OperationId) => {
    if (gone) throw gone;
    return exchange({ ...transport, signal }, request, operation).catch((error: unknown) => {
      // After the run was stopped, a portal that doesn't respond is waited for once.
      if (error instanceof Unreachable && given.signal?.aborted) gone = error;
      throw error;
    });
  };
  const send: ActorOptions["send"] = (request, { operation }) => ask(request, operation);
  await mustBeApi(portal, (url, operation) => ask({ method: "GET", url, headers: {} }, operation));
  const tokens = createTokens(portal, send);
  const actorFor = (account: Account) =>
    createActor({
      username: account.username,
      orgId: "",
      token: () => tokens.of(account),
      portal,
      send,
    });
  const accounts = Object.values(file.fixtures.accounts);
  for (const account of accounts) await mustBeSignedIn(account, actorFor(account));
  const asked = new URLSearchParams({ f: "json" });
  if (accounts[0]) asked.set("token", await tokens.of(accounts[0]));
  const unknown = { method: "GET", url: `${portal}${UNKNOWN_PATH}?${asked}`, headers: {} };
  const { response: toUnknownPath } = await ask(unknown, "getVersion");
  const { fixtures, remarks } = await learnFixtures(file.fixtures, actorFor);
  const isRefused = await refusesPasswords(portal, fixtures, actorFor);
  const withoutRefused = (names: ReadonlySet<Capability>) =>
    new Set([...names].filter((name) => name !== "passwords" || !isRefused));
  // A signal stops the preparation, but not the cleanup.
  signal = undefined;
  const administrators = allow.size > 0 ? administratorsOf(fixtures, actorFor) : undefined;
  const changing = administrators && {
    administrators,
    existing: createExistingProvisions(fixtures, administrators),
  };
  return {
    fixtures,
    allow,
    capabilities: withoutRefused(capabilities),
    abilitiesWith(given) {
      const abilities = abilitiesOf(given);
      return { ...abilities, capabilities: withoutRefused(abilities.capabilities) };
    },
    tokens,
    toUnknownPath,
    actorOf(username) {
      const account = accounts.find((candidate) => candidate.username === username);
      return account && actorFor(account);
    },
    ...(changing && { changing }),
    remarks,
  };
}

function administratorsOf(
  { accounts: { vendorAdmin, purchaserAdmin, strangerAdmin } }: Fixtures,
  actorFor: (account: Account) => Actor,
): Administrators | undefined {
  return (
    vendorAdmin && {
      vendor: actorFor(vendorAdmin),
      ...(purchaserAdmin && { purchaser: actorFor(purchaserAdmin) }),
      ...(strangerAdmin && { stranger: actorFor(strangerAdmin) }),
    }
  );
}

/** Rejects unless the portal takes the account's token in one of the ways in which it can be sent. */
async function mustBeSignedIn({ username }: Account, actor: Actor): Promise<void> {
  const ways = [
    {},
    { method: "POST" },
    { tokenIn: "X-Esri-Authorization" },
    { tokenIn: "Authorization" },
  ] as const;
  for (const way of ways) {
    if (takesToken(await actor.exchange("listPurchases", { portalID: "self" }, way))) return;
  }
  throw new Error(`the portal does not accept the token of ${username}; has it expired?`);
}

/** True if an account gets no token for its password. Over plain HTTP a portal may refuse, by its own rule. */
async function refusesPasswords(
  portal: string,
  fixtures: Fixtures,
  actorFor: (account: Account) => Actor,
): Promise<boolean> {
  const signingIn = signingInOf(fixtures);
  const account = signingIn && fixtures.accounts[signingIn];
  if (account === undefined || !portal.startsWith("http:")) return false;
  const { username, password } = account;
  return refuses(await actorFor(account).exchange("generateToken", { username, password }));
}
