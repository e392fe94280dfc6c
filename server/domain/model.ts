/** What rules may know of the world. */
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

/** An organization, as purchaser, vendor or neither. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Free text as HTML. */
  readonly description: string;
  readonly thumbnail: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  /** What it may list in the marketplace. */
  readonly canListApps: boolean;
  readonly canListData: boolean;
  readonly canListPreProvisionedItems: boolean;
  /** Whether it may provision purchases that nobody asked for. */
  readonly canProvisionDirectPurchase: boolean;
}

/** An item in a user's content. One that was ever listed is a listing. */
export interface Item {
  readonly itemId: string;
  /** Organization id of the owner: of a listing, the vendor. */
  readonly orgId: string;
  /** User name of the owner. */
  readonly owner: string;
  readonly title: string;
  readonly type: string;
  readonly typeKeywords: readonly string[];
  readonly tags: readonly string[];
  /** Who sees the item itself; its listing is seen by all. */
  readonly access: "private" | "public";
  /** Instants, in milliseconds since the epoch. */
  readonly created: number;
  readonly modified: number;
  /** Whether the marketplace offers the item now. */
  readonly listed: boolean;
  /** Instant at which it was last listed, in milliseconds since the epoch; -1 where none is known, null where it never was. */
  readonly listingPublishedDate: number | null;
  /** The listing properties, of which licenseType is null until it is set. */
  readonly licenseType: string | null;
  readonly licenseBy: string | null;
  readonly priceDesc: string | null;
  readonly trialSupported: boolean;
  /** Length of a trial in days. */
  readonly trialDuration: number;
  /** Whether this is an Esri app whose entitlements are signed. */
  readonly requiresSignature: boolean;
  readonly properties: Properties;
}

/** What items and listings show and no rule reads. */
export type Properties = Omit<ListingResponse, keyof Item | "vendor"> & ItemProperties;

/** Properties that an item shows and its listing does not. */
export type ItemProperties = Pick<ItemResponse, "accessInformation" | "licenseInfo" | "culture">;

/** The listing state of an item that was never listed, without listing properties. */
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

/** An item that is listed, or was. */
export interface Listing extends Item {
  readonly licenseType: string;
  /** Whether the vendor organization may provision purchases that nobody asked for. */
  readonly canProvisionDirectPurchase: boolean;
}

/** One item related to another, such as a listed one to the one that is provisioned in its place. */
export interface Relationship {
  readonly originItemId: string;
  readonly destinationItemId: string;
  readonly type: string;
  /** User name of whoever related them. */
  readonly creator: string;
}

/** What one member of a purchaser organization holds of a listing. */
export interface Assignment {
  readonly username: string;
  /** Names of the entitlements. */
  readonly entitlements: readonly string[];
  /** Instant of the last sign-in to the app, in milliseconds since the epoch; -1 where there was none. */
  readonly lastLogin: number;
  /** Whether the licence was taken offline. */
  readonly disconnected: boolean;
}

/** A provision as it is kept: the contract's, with every field present that the portal decides. */
export interface Provision extends Omit<ProvisionResponse, "accountId" | "title" | "canDisconnect" | "orgEntitlements"> {
  readonly orgId: string;
  readonly provisionedItemId: string;
  readonly orgEntitlements: NonNullable<ProvisionResponse["orgEntitlements"]> | null;
}
