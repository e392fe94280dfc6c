/** One isolated portal of a sandbox, for one test. */
import {
  type Client,
  createClient,
  type OperationId,
  type TokenSource,
} from "../../generated/client.ts";
import type {
  ArmedFailure,
  LoggedRequest,
  NewWorld,
  Seed,
  Snapshot,
} from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import { suggestion, unknownName } from "../input/suggestion.ts";
import { type Armed, arm, disableRules, type FailOptions, unmetIn } from "./arm.ts";
import { type Clock, clockOf } from "./clock.ts";
import { type Control, ControlError } from "./control.ts";
import { type Duration, durationOf } from "./duration.ts";
import type { Failure } from "./failures.ts";
import { type DemoUser, demoListings, type NamedListing } from "./names.ts";
import {
  describeRequests,
  ignoreGone,
  listRequests,
  type Mark,
  type RequestFilter,
  type WorldPlace,
  waitForRequest,
} from "./requests.ts";

/** Where a world is, and how to reach it. */
export interface Place {
  readonly control: Control;
  readonly fetch: typeof globalThis.fetch;
  readonly url: string;
}

export class World implements AsyncDisposable {
  readonly name: string;
  /** Address of the portal, up to and including /sharing/rest: give this to your app. */
  readonly portal: string;
  /** Page that shows the requests of this world. */
  readonly consoleUrl: string;
  readonly clock: Clock;
  /** Listings of the demo world by what is special about them. */
  readonly listings = demoListings;
  /** Credentials of the world's application, for `signIn` and createOAuthToken. */
  readonly application: NewWorld["application"];
  /** Reaches the portal, with or without a socket. */
  readonly fetch: typeof globalThis.fetch;
  readonly #place: WorldPlace;
  readonly #accounts: NewWorld["accounts"];

  constructor({ control, fetch, url }: Place, created: NewWorld) {
    this.name = created.world;
    this.portal = `${url}/w/${created.world}/sharing/rest`;
    this.consoleUrl = `${url}/console/w/${created.world}`;
    this.application = created.application;
    this.fetch = fetch;
    this.#place = { control, world: created.world };
    this.clock = clockOf(this.#place);
    this.#accounts = created.accounts;
  }

  /**
   * Returns the typed client of a user. Its token stays valid when the clock moves. It sends each call once, without
   * retries, so that a test sees what happens.
   */
  as(user: DemoUser | (string & {})): Client {
    let token = this.#accounts[user]?.token;
    return this.#client(async () => {
      token ??= await this.token(user);
      return token;
    });
  }

  /** Returns a client without a token. */
  anonymous(): Client {
    return this.#client();
  }

  /** Creates a token of a user. It stays valid when the clock moves, unless `expiresIn` gives it an end. */
  async token(
    user: DemoUser | (string & {}),
    { expiresIn }: { readonly expiresIn?: Duration } = {},
  ): Promise<string> {
    const body = {
      username: user,
      ...(expiresIn === undefined ? {} : { expiresIn: durationOf(expiresIn) }),
    };
    try {
      return (await this.#place.control.createToken({ world: this.name }, body)).token;
    } catch (cause) {
      // The world can have more users than the template, which the server knows.
      const known = Object.keys(this.#accounts);
      const isMisspelled = !known.includes(user) && suggestion(user, known) !== "";
      if (!(cause instanceof ControlError && isMisspelled)) throw cause;
      throw new Error(unknownName("user", user, known), { cause });
    }
  }

  /** Returns the password of a user, for sign-in with generateToken. */
  password(user: DemoUser | (string & {})): string {
    const account = this.#accounts[user];
    if (account === undefined)
      throw new Error(unknownName("user", user, Object.keys(this.#accounts)));
    return account.password;
  }

  /** Finds a listing by its title. Rejects if there is none or more than one. */
  async listing(title: string): Promise<NamedListing> {
    const { listings = [] } = await this.state();
    const found = listings.filter((listing) => listing.title === title);
    const [listing] = found;
    if (listing === undefined)
      throw new Error(
        unknownName(
          "listing",
          title,
          listings.map((each) => each.title),
        ),
      );
    if (found.length > 1)
      throw new Error(
        `${found.length} listings have the title ${title}: ${found.map(({ itemId }) => itemId).join(", ")}. Use an id.`,
      );
    return { itemId: listing.itemId, title };
  }

  /** Makes the next request of an operation fail. `*` means any operation. */
  failNext<Id extends OperationId>(
    operation: Id | "*",
    failure: Failure<Id>,
    options: FailOptions = {},
  ): Promise<Armed> {
    return arm(this.#place, operation, failure, { times: 1, ...options });
  }

  /** Makes requests of an operation fail until the failure is cleared, or as many as `times` says. */
  fail<Id extends OperationId>(
    operation: Id | "*",
    failure: Failure<Id>,
    options: FailOptions = {},
  ): Promise<Armed> {
    return arm(this.#place, operation, failure, { times: "always", ...options });
  }

  /** Lists the failures, with their hits. */
  async failures(): Promise<ArmedFailure[]> {
    return (await this.#place.control.listFailures({ world: this.name })).failures;
  }

  /** Clears all failures. */
  async clearFailures(): Promise<void> {
    await this.#place.control.deleteFailures({ world: this.name });
  }

  /**
   * Rejects if there is a failure that no request has met, unless it is only probable. Such a test proves less than it
   * says.
   */
  async assertFailuresMet(): Promise<void> {
    const unmet = unmetIn(await this.failures());
    if (unmet.length === 0) return;
    throw new Error(
      `No request met ${unmet.join(", ")}. Remove it, or clear() it. Requests:\n${describeRequests(await this.requests())}`,
    );
  }

  /** Stops enforcing rules, in addition to those before. `await using` enforces them again. */
  disableRule(...ids: readonly RuleId[]): Promise<AsyncDisposable> {
    return disableRules(this.#place, ids);
  }

  /** Returns the requests that the world received, oldest first. */
  requests(filter?: RequestFilter): Promise<LoggedRequest[]> {
    return listRequests(this.#place, filter);
  }

  /** Returns the oldest matching request, and waits for it up to five seconds or `timeout`. */
  waitForRequest(
    filter: RequestFilter,
    options?: { readonly timeout?: Duration },
  ): Promise<LoggedRequest> {
    return waitForRequest(this.#place, filter, options);
  }

  /** Returns the current position in the log, for `requests({ since })`. */
  async mark(): Promise<Mark> {
    return (await this.#place.control.listRequests({ world: this.name, limit: 1 })).mark;
  }

  /** Returns the data as it is stored: organizations, listings, provisions, assignments and so on. */
  async state(): Promise<Seed> {
    return (await this.snapshot()).data;
  }

  /** Adds data. What has the same id is replaced. */
  async seed(seed: Seed): Promise<void> {
    await this.#place.control.addSeed({ world: this.name }, seed);
  }

  /** Returns data, clock and disabled rules as a JSON value. */
  snapshot(): Promise<Snapshot> {
    return this.#place.control.getSnapshot({ world: this.name });
  }

  /** Replaces data, clock and disabled rules. Clears failures. */
  async restore(snapshot: Snapshot): Promise<void> {
    await this.#place.control.restoreSnapshot({ world: this.name }, snapshot);
  }

  /** Resets data, clock, rules, failures and log to those of a new world. */
  async reset(): Promise<void> {
    await this.#place.control.resetWorld({ world: this.name });
  }

  /** Deletes the world. */
  async [Symbol.asyncDispose](): Promise<void> {
    await ignoreGone(this.#place.control.deleteWorld({ world: this.name }));
  }

  #client(token?: TokenSource): Client {
    return createClient({ portal: this.portal, fetch: this.fetch, token, retries: 0 });
  }
}
