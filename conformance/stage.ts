/** What a scenario can ask for: the abilities of its target, and the members of its cast. */
import { type OperationId, operations } from "../generated/operations.ts";
import type { Actor } from "./actor.ts";
import { isConsent } from "./consent.ts";
import type { Expiry } from "./expiry.ts";
import { isOffer, type Offer } from "./offer.ts";
import type { AccountName, Consent, ListingName, OrganizationName } from "./targetSchema.ts";

/** What a target is able to do, as it declares itself. */
export const CAPABILITIES = {
  stateful:
    "decides by itself, from what was sent and what came before, instead of answering with the outcome asked for",
  "exact-outcomes":
    "answers with the contract's own examples of refusals, and keeps the inferred rules too",
  clock: "lets time be moved",
  worlds: "gives each scenario a portal of its own",
  write: "may be changed",
  delete: "lets provisions be deleted",
  oauth: "hands out tokens to an application that is known here",
  items: "lets items be added, which no operation deletes",
  passwords: "signs the accounts of the cast in by password",
  "both-schemes": "is reached over http and over https",
} as const;
export type Capability = keyof typeof CAPABILITIES;

type OrganizationNeed = `${OrganizationName}Org`;

/** All that a scenario may find on its stage. */
export type Stage = Readonly<Record<AccountName, Actor>> &
  Readonly<Record<ListingName, string>> &
  Readonly<Record<OrganizationNeed, string>> & {
    /** User names of plain members of the purchaser, three at least. */
    readonly members: readonly string[];
    /** The same, more than one request may name. */
    readonly manyMembers: readonly string[];
    /** User name and password of purchaserUser. */
    readonly credentials: { readonly username: string; readonly password: string };
    /** The credentials of an application. */
    readonly application: { readonly client_id: string; readonly client_secret: string };
    /** A refresh token of that application. */
    readonly refreshToken: { readonly client_id: string; readonly refresh_token: string };
    /** The user whom the refresh token belongs to, where the cast tells. */
    readonly refreshUser: string | undefined;
    readonly clock: Clock;
    readonly expiry: Expiry;
    /** Notes what the target does, as an answer to an open question of the contract. */
    readonly observe: (question: string, answer: string) => void;
  };

/** Moves the time of the target. */
export interface Clock {
  /** Lets time pass at once, in milliseconds. */
  advance(milliseconds: number): Promise<void>;
}

export type CastNeed = Exclude<keyof Stage, "clock" | Always>;
export type Need = Capability | CastNeed | Always;

/** What every stage has; it is named among the needs all the same, to be seen. */
const ALWAYS = ["expiry", "observe", "refreshUser"] as const;
type Always = (typeof ALWAYS)[number];

export const isAlwaysThere = (need: string): need is Always =>
  (ALWAYS as readonly string[]).includes(need);

export const isCapability = (need: Need): need is Capability => need in CAPABILITIES;

/** Whether it is the cast that has to supply it, in contrast to abilities, offers, consents and operations. */
const isCastNeed = (need: Need | Consent | Offer | OperationId): need is CastNeed =>
  !isAlwaysThere(need) &&
  !isOffer(need) &&
  !(need in CAPABILITIES) &&
  !isConsent(need) &&
  !(need in operations);

/** What a cast may have to show more, and does without: accounts may have tokens in place of passwords, and applications are few. */
const EXTRAS: readonly string[] = [
  "credentials",
  "application",
  "refreshToken",
] satisfies CastNeed[];

/** Whether a cast is expected to have it: accounts, organizations, members and listings. */
export const isExpectedOfCast = (need: Parameters<typeof isCastNeed>[0]): boolean =>
  isCastNeed(need) && !EXTRAS.includes(need);
