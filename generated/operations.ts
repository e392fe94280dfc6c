// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { RuleId } from "./rules.ts";

export interface Parameter {
  readonly in: "path" | "query" | "form";
  readonly type: "string" | "integer" | "boolean" | "list" | "json";
  readonly required: boolean;
  readonly description: string;
  /** The only values, where they are listed. */
  readonly values?: readonly string[];
  /** Greatest value that has an effect; a greater one counts as this. */
  readonly clampTo?: number;
  /** Whether a number counts to the last digit, so that one which cannot be held exactly is none. */
  readonly exact?: boolean;
}

export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The refusing rules in order of precedence, each with its outcome. */
  readonly guards: readonly { readonly rule: RuleId; readonly outcome: string }[];
  /** The rules that say what a success holds. */
  readonly effects: readonly RuleId[];
  readonly successes: readonly string[];
  readonly refusals: readonly string[];
}

export const operations = {
  "generateToken": {
    "method": "POST",
    "path": "/generateToken",
    "summary": "Generate a token",
    "description": "Exchanges a user name and password for the token that every other operation asks for. Anybody may call it, over HTTPS.\nThe token acts for that user until it expires; nothing else changes.",
    "parameters": {
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "username": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
      },
      "password": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Password of the user."
      },
      "client": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "What the token is bound to: the web page named by referer, the address named by ip, or the address from\nwhich this request comes. Without it, the token is bound to nothing.",
        "values": [
          "referer",
          "ip",
          "requestip"
        ]
      },
      "referer": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address of the web application that will send the token as its Referer. Needed with client=referer."
      },
      "ip": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Network address that will send the token. Needed with client=ip."
      },
      "expiration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "How long the token is to be valid, in minutes. Beyond the portal's maximum, the maximum applies."
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "token.https",
        "outcome": "httpsRequired"
      },
      {
        "rule": "token.credentials",
        "outcome": "wrongCredentials"
      }
    ],
    "effects": [
      "token.reply",
      "token.expiration-default",
      "token.expiration-cap",
      "token.referer-bound"
    ],
    "successes": [
      "tokenGenerated"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "httpsRequired",
      "wrongCredentials"
    ]
  },
  "expressInterest": {
    "method": "POST",
    "path": "/content/listings/{itemID}/interest",
    "summary": "Express interest in a listing",
    "description": "Tells the vendor that the caller's organization wants the listing; terms are then agreed outside this API. Administrators\nof a purchaser organization call it, and members with the privilege to request purchase information.\n\nIt is refused for a free listing, once the listing is purchased, and when interest has already been expressed. On success\nthe organization holds a provision with `interested` true and no end date.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the listing, which is the id of its item."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "A token of generateToken. It may travel in a header instead; see the security schemes."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of the contact at the purchaser organization, as people write it."
      },
      "purchaserEmail": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "E-mail address of the contact at the purchaser organization."
      },
      "purchaserPhone": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Telephone number of the contact at the purchaser organization."
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "interest.purchaser-side",
        "outcome": "ownListing"
      },
      {
        "rule": "interest.privilege",
        "outcome": "noPrivilege"
      },
      {
        "rule": "interest.not-free",
        "outcome": "listingIsFree"
      },
      {
        "rule": "interest.not-purchased",
        "outcome": "alreadyPurchased"
      },
      {
        "rule": "interest.once",
        "outcome": "alreadyInterested"
      }
    ],
    "effects": [
      "interest.effect",
      "interest.purchaser-fields"
    ],
    "successes": [
      "interested"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "ownListing",
      "noPrivilege",
      "listingIsFree",
      "alreadyPurchased",
      "alreadyInterested"
    ]
  },
  "startTrial": {
    "method": "POST",
    "path": "/content/listings/{itemID}/trial",
    "summary": "Start a trial of a listing",
    "description": "Gives the caller's organization the listing for as many days as its `trialDuration` says. Administrators of a purchaser\norganization call it, and members with the privilege to request purchase information.\n\nIt is refused where the listing supports no trial, once the listing is purchased, and when a trial was started before,\nended or not. On success the organization holds a provision with `trial` true that ends after the trial's duration.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the listing, which is the id of its item."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "A token of generateToken. It may travel in a header instead; see the security schemes."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of the contact at the purchaser organization, as people write it."
      },
      "purchaserEmail": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "E-mail address of the contact at the purchaser organization."
      },
      "purchaserPhone": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Telephone number of the contact at the purchaser organization."
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "trial.purchaser-side",
        "outcome": "ownListing"
      },
      {
        "rule": "trial.privilege",
        "outcome": "noPrivilege"
      },
      {
        "rule": "trial.supported",
        "outcome": "trialNotSupported"
      },
      {
        "rule": "trial.not-purchased",
        "outcome": "alreadyPurchased"
      },
      {
        "rule": "trial.once",
        "outcome": "alreadyTried"
      }
    ],
    "effects": [
      "trial.effect",
      "trial.ends-after-duration",
      "trial.keeps-interest"
    ],
    "successes": [
      "trialStarted"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "ownListing",
      "noPrivilege",
      "trialNotSupported",
      "alreadyPurchased",
      "alreadyTried"
    ]
  },
  "purchaseListing": {
    "method": "POST",
    "path": "/content/listings/{itemID}/purchase",
    "summary": "Complete the purchase of a listing",
    "description": "Completes a purchase. A free listing is completed by the purchaser: an administrator, or a member with the privilege to\nrequest purchase information. Any other listing is completed by its vendor, likewise, who names the purchaser; that\npurchaser must have expressed interest or started a trial before.\n\nIt is refused once the listing is purchased. On success the purchaser holds a provision with `purchased` true, and its\ntrial and interest are over.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the listing, which is the id of its item."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "A token of generateToken. It may travel in a header instead; see the security schemes."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of the contact at the purchaser organization, as people write it."
      },
      "purchaserEmail": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "E-mail address of the contact at the purchaser organization."
      },
      "purchaserPhone": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Telephone number of the contact at the purchaser organization."
      },
      "purchaserOrgId": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Organization id of the purchaser. Needed when the vendor calls, ignored when the purchaser does."
      },
      "provisionedItemId": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Id of the item to provision, where it is another than the listed one. The listing must be related to it by\nListed2Provisioned. Ignored when the purchaser calls."
      },
      "endDate": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Instant at which the purchase ends, in milliseconds since the epoch. It lies ahead; -1, or no value, means\nthat the purchase never ends.",
        "exact": true
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "purchase.free-by-purchaser",
        "outcome": "freeForPurchaser"
      },
      {
        "rule": "purchase.paid-by-vendor",
        "outcome": "paidForVendor"
      },
      {
        "rule": "purchase.privilege",
        "outcome": "noPrivilege"
      },
      {
        "rule": "purchase.purchaser-required",
        "outcome": "purchaserRequired"
      },
      {
        "rule": "purchase.purchaser-exists",
        "outcome": "unknownPurchaser"
      },
      {
        "rule": "purchase.not-purchased",
        "outcome": "alreadyPurchased"
      },
      {
        "rule": "purchase.after-interest-or-trial",
        "outcome": "neitherInterestedNorTried"
      },
      {
        "rule": "purchase.related-item",
        "outcome": "unrelatedItem"
      }
    ],
    "effects": [
      "purchase.effect",
      "purchase.direct",
      "purchase.provisioned-item",
      "purchase.end-date",
      "purchase.unexpiring",
      "purchase.ignores-purchaser-org",
      "purchase.ignores-provisioned-item"
    ],
    "successes": [
      "purchased",
      "purchasedUntil",
      "purchasedRelatedItem",
      "purchasedFree"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "freeForPurchaser",
      "paidForVendor",
      "noPrivilege",
      "purchaserRequired",
      "unknownPurchaser",
      "alreadyPurchased",
      "neitherInterestedNorTried",
      "unrelatedItem"
    ]
  },
  "deleteProvision": {
    "method": "POST",
    "path": "/content/listings/{itemID}/deleteProvision",
    "summary": "Delete a purchaser's provision",
    "description": "Takes the listing away from a purchaser: interest, trial and purchase end at once. Administrators of the vendor\norganization call it; a privilege is not enough.\n\nIt is refused when the purchaser holds no provision of the listing. On success nothing of the provision remains.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the listing, which is the id of its item."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "A token of generateToken. It may travel in a header instead; see the security schemes."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of the contact at the purchaser organization, as people write it."
      },
      "purchaserEmail": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "E-mail address of the contact at the purchaser organization."
      },
      "purchaserPhone": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Telephone number of the contact at the purchaser organization."
      },
      "purchaserOrgId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Organization id of the purchaser whose provision is deleted."
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "delete.vendor-admin",
        "outcome": "notVendorAdmin"
      },
      {
        "rule": "delete.provisioned",
        "outcome": "notProvisioned"
      }
    ],
    "effects": [
      "delete.effect",
      "delete.no-trace"
    ],
    "successes": [
      "provisionDeleted"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "notVendorAdmin",
      "notProvisioned"
    ]
  },
  "provisionOrgEntitlements": {
    "method": "POST",
    "path": "/content/listings/{itemID}/provisionOrgEntitlements",
    "summary": "Provision entitlements to an organization",
    "description": "Gives a purchaser organization the pool of entitlements that its administrator may then assign to members. The listing is\nlicensed by user. Administrators of the vendor organization call it, and members with a privilege for purchases.\n\nIt is refused unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that\nrequires a signature. On success the purchaser's provision carries the pool.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the listing, which is the id of its item."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send\njson; whoever forgets receives a page.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "A token of generateToken. It may travel in a header instead; see the security schemes."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer."
      },
      "purchaserOrgId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Organization id of the purchaser that receives the entitlements."
      },
      "purchaserSubscriptionId": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Subscription id of the purchaser organization, as its invoice states it."
      },
      "orgEntitlements": {
        "in": "form",
        "type": "json",
        "required": true,
        "description": "The pool of entitlements, as JSON text."
      }
    },
    "guards": [
      {
        "rule": "transport.post-only",
        "outcome": "methodNotAllowed"
      },
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "org-entitlements.vendor-side",
        "outcome": "notVendor"
      },
      {
        "rule": "org-entitlements.privilege",
        "outcome": "noPrivilege"
      },
      {
        "rule": "org-entitlements.https-for-signed",
        "outcome": "httpsRequired"
      },
      {
        "rule": "org-entitlements.licensed-by-user",
        "outcome": "notLicensedByUser"
      },
      {
        "rule": "org-entitlements.purchased-or-trial",
        "outcome": "notProvisioned"
      },
      {
        "rule": "org-entitlements.not-expired",
        "outcome": "provisionEnded"
      }
    ],
    "effects": [
      "org-entitlements.effect",
      "org-entitlements.modified",
      "org-entitlements.replaces"
    ],
    "successes": [
      "entitlementsProvisioned"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "notVendor",
      "noPrivilege",
      "httpsRequired",
      "notLicensedByUser",
      "notProvisioned",
      "provisionEnded"
    ]
  },
  "listPurchases": {
    "method": "GET",
    "path": "/portals/{portalID}/purchases",
    "summary": "List what an organization has obtained",
    "description": "Lists the purchases, trials and interests of an organization as a purchaser, each with its listing, in one answer without\npages. Administrators of that organization call it, and members with the privilege to request purchase information.\nNothing changes.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or the word self for the caller's own."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the answer.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "callback": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Name of a function to wrap the answer in, for pages that read across origins by script."
      },
      "status": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which provisions to list, by whether they have ended.",
        "values": [
          "active",
          "expired",
          "all"
        ]
      }
    },
    "guards": [
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "purchases.who",
        "outcome": "notOwnPurchases"
      }
    ],
    "effects": [
      "purchases.content",
      "purchases.groups",
      "purchases.status-default-active",
      "purchases.status",
      "purchases.listing"
    ],
    "successes": [
      "onePurchase",
      "oneTrial",
      "oneInterest",
      "noPurchases"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnPurchases"
    ]
  },
  "listCustomers": {
    "method": "GET",
    "path": "/portals/{portalID}/customersList",
    "summary": "List what others have obtained from an organization",
    "description": "Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. Administrators of\nthat organization call it, and members who may request purchase information or manage listings. Nothing changes.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or the word self for the caller's own."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the answer.",
        "values": [
          "html",
          "json",
          "pjson"
        ]
      },
      "callback": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Name of a function to wrap the answer in, for pages that read across origins by script."
      },
      "status": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which provisions to list, by whether they have ended. Esri's page explains the last value under the label\n\"all active\"; the value itself is `all`.",
        "values": [
          "all",
          "expired",
          "active"
        ]
      },
      "type": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;\nthere is no value for that.",
        "values": [
          "REQUEST",
          "TRIAL",
          "PURCHASE",
          "REQUESTANDTRIAL",
          "REQUESTANDPURCHASE",
          "TRIALANDPURCHASE"
        ]
      },
      "itemId": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Id of the listing whose provisions to list."
      },
      "orgname": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Name of the purchaser organization whose provisions to list. Esri's page does not say whether a part of the name\nis enough; on the reference portal it is, in either case of letters."
      },
      "modified": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Instant of the last change of the provisions to list, in milliseconds since the epoch. Esri's page does not say how it\nis compared; the reference portal lists what was modified then or later.",
        "exact": true
      },
      "sortFields": {
        "in": "query",
        "type": "list",
        "required": false,
        "description": "Fields to sort by, the weightiest first, joined by commas. Without it, the reference portal sorts by created."
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. Esri's page names no default.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "includeListing": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "Whether each entry holds its listing."
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many provisions a page holds at most. The largest page holds 100; a greater num counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first provision of the page, counted from 1."
      }
    },
    "guards": [
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "token.valid",
        "outcome": "invalidToken"
      },
      {
        "rule": "token.required",
        "outcome": "tokenRequired"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "customers.who",
        "outcome": "notOwnCustomers"
      }
    ],
    "effects": [
      "customers.content",
      "customers.entry",
      "customers.status-default-all",
      "customers.status",
      "customers.type",
      "customers.item",
      "customers.orgname",
      "customers.modified",
      "customers.modified-since",
      "customers.sort",
      "customers.include-listing",
      "customers.page-default",
      "customers.page-max",
      "customers.num-clamped",
      "customers.start",
      "customers.next-start",
      "customers.next-start-end",
      "customers.total"
    ],
    "successes": [
      "oneCustomer",
      "withoutListings",
      "noCustomers"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnCustomers"
    ]
  }
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
export const operationIds = Object.keys(operations) as OperationId[];

/** Names of the ways in which an operation succeeds. */
export type Success<Id extends OperationId> = (typeof operations)[Id]["successes"][number];
/** Names of the ways in which an operation refuses. */
export type Refusal<Id extends OperationId> = (typeof operations)[Id]["refusals"][number];
export type Outcome<Id extends OperationId> = Success<Id> | Refusal<Id>;
