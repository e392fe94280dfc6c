/** The model that the rules decide on. */

import { createHash } from "node:crypto";
import type {
  Item as ItemResponse,
  Listing as ListingResponse,
  Provision as ProvisionResponse,
} from "../../generated/openapi.types.ts";

/** The signed-in user who sends the request. */
export interface Actor {
  readonly username: string;
  readonly orgId: string;
  readonly role: "org_admin" | "org_publisher" | "org_user";
  readonly privileges: readonly string[];
  readonly fullName: string;
  readonly email: string;
}

/** A purchaser, a vendor, or neither. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** HTML. */
  readonly description: string;
  readonly thumbnail: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  /** Kinds of items that the organization may list in the marketplace. */
  readonly canListApps: boolean;
  readonly canListData: boolean;
  readonly canListPreProvisionedItems: boolean;
  /** True if it may provision purchases that no purchaser requested. */
  readonly canProvisionDirectPurchase: boolean;
}

/** An item in a user's content. It is a listing if it is or ever was listed. */
export interface Item {
  readonly itemId: string;
  /** Organization id of the owner. For a listing, this is the vendor. */
  readonly orgId: string;
  /** User name of the owner. */
  readonly owner: string;
  readonly title: string;
  readonly type: string;
  readonly typeKeywords: readonly string[];
  readonly tags: readonly string[];
  /** Who sees the item. Everyone sees its listing. */
  readonly access: "private" | "public";
  /** Times in milliseconds since the epoch. */
  readonly created: number;
  readonly modified: number;
  /** True if the marketplace offers the item now. */
  readonly listed: boolean;
  /** When it was last listed, in milliseconds since the epoch; -1 if unknown, null if never. */
  readonly listingPublishedDate: number | null;
  /** Listing properties. `licenseType` is null until it is set. */
  readonly licenseType: string | null;
  readonly licenseBy: string | null;
  readonly priceDesc: string | null;
  readonly trialSupported: boolean;
  /** Length of a trial in days. */
  readonly trialDuration: number;
  /** True for an Esri app with signed entitlements. */
  readonly requiresSignature: boolean;
  readonly properties: Properties;
}

/** Properties that responses contain but no rule reads. */
export type Properties = Omit<ListingResponse, keyof Item | "vendor"> & ItemProperties;

/** Properties that belong to an item but not to its listing. */
export type ItemProperties = Pick<ItemResponse, "accessInformation" | "licenseInfo" | "culture">;

/** Initial listing state of an item. */
export const UNLISTED = {
  listed: false,
  listingPublishedDate: null,
  licenseType: null,
  licenseBy: null,
  priceDesc: null,
  trialSupported: false,
  trialDuration: 0,
  requiresSignature: false,
  properties: {},
} as const satisfies Partial<Item>;

/** An item that is or was listed. */
export interface Listing extends Item {
  readonly licenseType: string;
  /** True if the vendor may provision purchases that no purchaser requested. */
  readonly canProvisionDirectPurchase: boolean;
}

/** A link between two items, such as a listed item and the item to provision instead. */
export interface Relationship {
  readonly originItemId: string;
  readonly destinationItemId: string;
  readonly type: string;
  /** User name of the creator. */
  readonly creator: string;
}

/** Type of the relationship between a listed item and the item to provision instead. */
export const LISTED_TO_PROVISIONED = "Listed2Provisioned";

/** https://developers.arcgis.com/rest/users-groups-and-items/relationship-types */
export const RELATIONSHIP_TYPES: ReadonlySet<string> = new Set([
  LISTED_TO_PROVISIONED,
  "Listed2ImplicitlyListed",
  "Map2AppConfig",
  "Map2Area",
  "Map2FeatureCollection",
  "Map2Service",
  "MobileApp2Code",
  "Service2Data",
  "Service2Layer",
  "Service2Route",
  "Service2Service",
  "Service2Style",
  "Survey2Data",
  "Survey2Service",
  "WMA2Code",
]);

/** The entitlements of one member of a purchaser organization to a listing. */
export interface Assignment {
  readonly username: string;
  /** Names of the entitlements. */
  readonly entitlements: readonly string[];
  /** Last sign-in to the app, in milliseconds since the epoch; -1 if there was none. */
  readonly lastLogin: number;
  /** True if the user took the license offline. */
  readonly disconnected: boolean;
}

/** A stored provision: the contract's provision, without optional fields. */
export interface Provision
  extends Omit<ProvisionResponse, "accountId" | "title" | "canDisconnect" | "orgEntitlements"> {
  readonly orgId: string;
  readonly provisionedItemId: string;
  readonly orgEntitlements: NonNullable<ProvisionResponse["orgEntitlements"]> | null;
}

/** Returns the id of a user: 32 hexadecimal digits, always the same for a name. */
export const userIdOf = (username: string): string =>
  createHash("sha256").update(username).digest("hex").slice(0, 32);

/** True if a text may be the id of a user. A name may look like one too. */
export const isUserId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
