// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type * as contract from "./openapi.types.ts";
import type { OperationId } from "./operations.ts";

/** Generate a token. */
export interface GenerateTokenInput {
  /** Name of the user, case-sensitive. */
  readonly username: string;
  /** Password of the user. */
  readonly password: string;
  /**
   * What the token is bound to: the web page named by referer, the address named by ip, or the address from
   * which this request comes. Without it, the token is bound to nothing.
   */
  readonly client?: "referer" | "ip" | "requestip";
  /** Address of the web application that will send the token as its Referer. Needed with client=referer. */
  readonly referer?: string;
  /** Network address that will send the token. Needed with client=ip. */
  readonly ip?: string;
  /** How long the token is to be valid, in minutes. Beyond the portal's maximum, the maximum applies. */
  readonly expiration?: number;
}

/** Express interest in a listing. */
export interface ExpressInterestInput {
  /** Id of the listing, which is the id of its item. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Start a trial of a listing. */
export interface StartTrialInput {
  /** Id of the listing, which is the id of its item. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
}

/** Complete the purchase of a listing. */
export interface PurchaseListingInput {
  /** Id of the listing, which is the id of its item. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
  /** Organization id of the purchaser. Needed when the vendor calls, ignored when the purchaser does. */
  readonly purchaserOrgId?: string;
  /**
   * Id of the item to provision, where it is another than the listed one. The listing must be related to it by
   * Listed2Provisioned. Ignored when the purchaser calls.
   */
  readonly provisionedItemId?: string;
  /**
   * Instant at which the purchase ends, in milliseconds since the epoch. It lies ahead; -1, or no value, means
   * that the purchase never ends.
   */
  readonly endDate?: number;
}

/** Delete a purchaser's provision. */
export interface DeleteProvisionInput {
  /** Id of the listing, which is the id of its item. */
  readonly itemID: string;
  /** Name of the contact at the purchaser organization, as people write it. */
  readonly purchaserFullName?: string;
  /** E-mail address of the contact at the purchaser organization. */
  readonly purchaserEmail?: string;
  /** Telephone number of the contact at the purchaser organization. */
  readonly purchaserPhone?: string;
  /** Organization id of the purchaser whose provision is deleted. */
  readonly purchaserOrgId: string;
}

/** Provision entitlements to an organization. */
export interface ProvisionOrgEntitlementsInput {
  /** Id of the listing, which is the id of its item. */
  readonly itemID: string;
  /** Organization id of the purchaser that receives the entitlements. */
  readonly purchaserOrgId: string;
  /** Subscription id of the purchaser organization, as its invoice states it. */
  readonly purchaserSubscriptionId?: string;
  /** The pool of entitlements, as JSON text. */
  readonly orgEntitlements: contract.EntitlementPool;
}

/** List what an organization has obtained. */
export interface ListPurchasesInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
  /** Which provisions to list, by whether they have ended. */
  readonly status?: "active" | "expired" | "all";
}

/** List what others have obtained from an organization. */
export interface ListCustomersInput {
  /** Id of the organization, or the word self for the caller's own. */
  readonly portalID: string;
  /**
   * Which provisions to list, by whether they have ended. Esri's page explains the last value under the label
   * "all active"; the value itself is `all`.
   */
  readonly status?: "all" | "expired" | "active";
  /**
   * Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
   * there is no value for that.
   */
  readonly type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
  /** Id of the listing whose provisions to list. */
  readonly itemId?: string;
  /**
   * Name of the purchaser organization whose provisions to list. Esri's page does not say whether a part of the name
   * is enough; on the reference portal it is, in either case of letters.
   */
  readonly orgname?: string;
  /**
   * Instant of the last change of the provisions to list, in milliseconds since the epoch. Esri's page does not say how it
   * is compared; the reference portal lists what was modified then or later.
   */
  readonly modified?: number;
  /** Fields to sort by, the weightiest first, joined by commas. Without it, the reference portal sorts by created. */
  readonly sortFields?: readonly ("orgname" | "created" | "endDate" | "modified")[];
  /** Direction of the sort. Esri's page names no default. */
  readonly sortOrder?: "asc" | "desc";
  /** Whether each entry holds its listing. */
  readonly includeListing?: boolean;
  /** How many provisions a page holds at most. The largest page holds 100; a greater num counts as 100. */
  readonly num?: number;
  /** Position of the first provision of the page, counted from 1. */
  readonly start?: number;
}

/** What each operation takes and gives, and which parameters have a value even where none is sent. */
export interface Calls {
  generateToken: { input: GenerateTokenInput; defaulted: "expiration"; result: contract.Token };
  expressInterest: { input: ExpressInterestInput; defaulted: never; result: contract.Provision };
  startTrial: { input: StartTrialInput; defaulted: never; result: contract.Provision };
  purchaseListing: { input: PurchaseListingInput; defaulted: never; result: contract.Provision };
  deleteProvision: { input: DeleteProvisionInput; defaulted: never; result: contract.Deletion };
  provisionOrgEntitlements: { input: ProvisionOrgEntitlementsInput; defaulted: never; result: contract.Provision };
  listPurchases: { input: ListPurchasesInput; defaulted: "status"; result: contract.Purchases };
  listCustomers: { input: ListCustomersInput; defaulted: "status" | "sortOrder" | "includeListing" | "num" | "start"; result: contract.CustomersPage };
}

/** Parameters as a portal reads them: defaults are filled in. */
export type Parameters<Id extends OperationId> = Calls[Id]["input"] &
  Required<Pick<Calls[Id]["input"], Calls[Id]["defaulted"] & keyof Calls[Id]["input"]>>;
