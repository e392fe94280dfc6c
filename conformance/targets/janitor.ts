/** Brings the listings of a real portal to a clean start, and takes back what scenarios wrote. */
import type { Provision } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { About, Actor } from "../actor.ts";
import type { Cast } from "../cast.ts";
import { type Consent, isAllowed } from "../consent.ts";
import { eventually } from "../expiry.ts";
import type { Scenario } from "../scenario.ts";
import { LISTINGS, ORGANIZATIONS, type OrganizationName } from "../stage.ts";
import { holdingOf } from "./holdings.ts";

/** An organization that holds something of a listing. */
export interface Holding {
  readonly holder: OrganizationName;
  readonly listing: string;
  readonly provision: Provision;
}

export interface Janitor {
  /** Deletes what is held of the scenario's listings, unless they are known to be clean. */
  readonly before: (scenario: Scenario) => Promise<void>;
  /** Notes what a request may leave behind. */
  readonly note: (about: About) => void;
  /** Deletes what was noted. */
  readonly after: () => Promise<void>;
  /** What was held before the first scenario, and had to go. */
  readonly found: readonly Holding[];
}

/** The administrators by organization: the vendor's deletes, each reads what its own organization holds. */
export type Administrators = Readonly<Partial<Record<OrganizationName, Actor>>> & { readonly vendor: Actor };

export function createJanitor(
  cast: Cast,
  { administrators, allow }: { readonly administrators: Administrators; readonly allow: ReadonlySet<Consent> },
): Janitor {
  const { organizations, listings } = cast;
  const found: Holding[] = [];
  const clean = new Set<string>();
  const touched = new Map<string, Set<OrganizationName>>();
  // How long a deletion may take to be seen, in milliseconds; nothing is waited for twice where it never is.
  let patience = 2_000;

  const bringToNothing = async (listing: string, holder: OrganizationName) => {
    const purchaserOrgId = organizations[holder];
    if (purchaserOrgId === undefined) return;
    // Most of these are refused, since there is nothing to delete.
    const { response } = await administrators.vendor.exchange("deleteProvision", { itemID: listing, purchaserOrgId });
    const reader = administrators[holder];
    if (reader === undefined) return;
    if (await eventually(async () => (await holdingOf(reader, listing, purchaserOrgId)) === undefined, patience)) return;
    patience = 0;
    throw new Error(`${purchaserOrgId} still holds ${listing}, though vendorAdmin asked for its deletion: ${response.text}`);
  };
  const ownerOf = (username: string) => {
    const [name = ""] = Object.entries(cast.accounts).find(([, account]) => account.username === username) ?? [];
    return ORGANIZATIONS.find((organization) => name.startsWith(organization));
  };
  const remember = async (listing: string, holder: OrganizationName) => {
    const [reader, purchaserOrgId] = [administrators[holder], organizations[holder]];
    const provision = reader && purchaserOrgId && (await holdingOf(reader, listing, purchaserOrgId));
    if (!provision) return;
    const lacking = kindsOf(provision).filter((kind) => !isAllowed(kind, allow));
    if (lacking.length > 0)
      throw new Error(`${purchaserOrgId} holds ${listing}, and to restore it "allow" would have to have ${lacking.join(", ")}`);
    found.push({ holder, listing, provision });
  };
  const sweep = async (listing: string) => {
    for (const holder of ["purchaser", "stranger"] as const) {
      await remember(listing, holder);
      await bringToNothing(listing, holder);
    }
    clean.add(listing);
  };
  return {
    found,
    async before({ needs }) {
      if (!needs.includes("write")) return;
      for (const listing of offered(needs).flatMap((name) => listings[name] ?? [])) if (!clean.has(listing)) await sweep(listing);
    },
    note({ operation, username, input: { itemID, purchaserOrgId } }) {
      if (!MAKES_PROVISIONS.includes(operation) || typeof itemID !== "string") return;
      const holders = touched.get(itemID) ?? new Set();
      for (const holder of ORGANIZATIONS) {
        // A vendor's purchase is for another, unless the portal takes it for the purchaser of a free listing.
        const forItself =
          ownerOf(username) === holder && (holder !== "vendor" || purchaserOrgId === undefined || itemID === listings.free);
        if (forItself || organizations[holder] === purchaserOrgId) holders.add(holder);
      }
      touched.set(itemID, holders);
    },
    async after() {
      const left = [...touched];
      touched.clear();
      for (const [listing] of left) clean.delete(listing);
      for (const [listing, holders] of left) {
        for (const holder of holders) await bringToNothing(listing, holder);
        clean.add(listing);
      }
    },
  };
}

const MAKES_PROVISIONS: readonly OperationId[] = ["expressInterest", "startTrial", "purchaseListing"];

/** The kinds of change by which a provision comes into being. */
const kindsOf = ({ interested, trial, purchased, orgEntitlements }: Provision): Consent[] => [
  ...(interested || purchased ? (["interest"] as const) : []),
  ...(trial ? (["trial"] as const) : []),
  ...(purchased ? (["purchase"] as const) : []),
  ...(orgEntitlements ? (["entitlements"] as const) : []),
];

/** The listings among the needs; the two items are named only as what a purchase provides. */
const offered = (needs: readonly string[]) =>
  LISTINGS.filter((name) => name !== "provisioned" && name !== "unrelated" && needs.includes(name));
