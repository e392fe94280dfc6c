/** What every screen of the console shows: a world, its content, and the account that acts in it. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import type { World } from "../control/worlds.ts";
import type { Actor, Organization } from "../domain/model.ts";
import { hasEnded } from "../domain/provisions.ts";
import { hrefOf } from "../pages/markup.ts";
import type { Entry, Overview } from "../storage/store.ts";

/** Most organizations, users and provisions that a screen reads. */
export const MAX_ROWS = 1_000;

/** The screens, in the order of the navigation, by the last part of their path. */
export const SCREENS = {
  requests: "Requests",
  store: "Store",
  provisions: "Provisions",
  licences: "Licences",
  people: "People",
  failures: "Failures",
  clock: "Clock",
  worlds: "Worlds",
  connect: "Connect",
} as const;
export type Screen = keyof typeof SCREENS;

/** Query parameters that describe the state of a screen. */
export type Query = Readonly<Record<string, string | undefined>>;

export interface View {
  readonly world: World;
  readonly worlds: readonly World[];
  /** Current time of the world in milliseconds since the epoch. */
  readonly now: number;
  readonly overview: Overview;
  /** The account for which the console sends requests. Undefined if the world has no accounts. */
  readonly actor: Actor | undefined;
  /** Path of this page, and its parameters by name. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Origin of the portal as the browser sees it. */
  readonly origin: string;
  /** True if requests go over HTTPS. */
  readonly isSecure: boolean;
  readonly query: Query;
  /** True if the console offers no changes. */
  readonly isReadOnly: boolean;
  /** The request whose outcome to show first. */
  readonly done: LoggedRequest | undefined;
  /** What went wrong with the last change to the world itself. */
  readonly problem: string | undefined;
}

/** Reads what a page shows. */
export async function loadView(
  options: Omit<View, "now" | "overview" | "actor" | "done" | "problem">,
): Promise<View> {
  const { world, query } = options;
  const overview = await world.portal.store.overview(MAX_ROWS);
  return {
    ...options,
    ...{ overview, now: world.clock.now(), problem: query.problem?.slice(0, 1_000) },
    actor: actorOf(overview, query.as),
    done: query.done === undefined ? undefined : world.events.find(query.done),
  };
}

/** Who acts unless the page's address names an account. */
const DEFAULT_ACTOR = "org2admin";

function actorOf({ users }: Overview, name = DEFAULT_ACTOR): Actor | undefined {
  return users.find(({ username }) => username === name) ?? users[0];
}

/** Returns the address of a world's portal, up to and including /sharing/rest. */
export const portalOf = ({ origin }: View, world: World): string =>
  `${origin}/w/${world.name}/sharing/rest`;

/** Returns the relative address of a page of the console, for the same account. `undefined` omits a parameter. */
export function linkTo(view: View, page: string, query: Query = {}): string {
  const { world, path } = view;
  return hrefOf({ path }, `/console/w/${world.name}/${page}`) + queryOf(view, query);
}

/** Returns the address of this page with other parameters. */
export const linkHere = (view: View, query: Query): string => {
  const { done: _, problem: __, ...rest } = view.query;
  return `${view.path.split("/").at(-1)}${queryOf(view, { ...rest, ...query })}`;
};

function queryOf({ query }: View, own: Query): string {
  const all = { as: query.as, ...own };
  const pairs = Object.entries(all).filter((pair): pair is [string, string] => !!pair[1]);
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

/** Returns an organization's name, or its id if it isn't known. */
export const nameOf = ({ overview }: View, orgId: string): string =>
  organizationOf(overview, orgId)?.name ?? orgId;

export const organizationOf = (
  { organizations }: Overview,
  orgId: string,
): Organization | undefined => organizations.find(({ id }) => id === orgId);

/** Stages of a provision. Each is in one. The words are also the classes of its badge. */
export const STAGES = [
  "interested",
  "interested and trial",
  "trial",
  "purchased",
  "ended",
] as const;
export type Stage = (typeof STAGES)[number];

/** Returns the stage of a provision at a time. */
export function stageOf({ provision }: Pick<Entry, "provision">, now: number): Stage {
  const { purchased, trial, interested } = provision;
  const isOver = hasEnded(provision, now);
  if (isOver && (purchased || !interested)) return "ended";
  if (purchased) return "purchased";
  if (!trial || isOver) return "interested";
  // The vendor waits for interests, also for those of a purchaser who tries the listing meanwhile.
  return interested ? "interested and trial" : "trial";
}
