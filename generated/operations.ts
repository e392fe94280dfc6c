// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { RuleId } from "./rules.ts";

export interface Parameter {
  readonly in: "path" | "query" | "form";
  readonly type: "string" | "integer" | "boolean" | "list" | "json";
  readonly required: boolean;
  readonly description: string;
  /** What a number counts or measures. */
  readonly unit?: string;
  /** The allowed values, if they are listed. */
  readonly values?: readonly string[];
  /** Largest value that has an effect. Larger values count as this one. */
  readonly clampTo?: number;
  /** True if a number must be exact: one that can't be represented exactly is invalid. */
  readonly exact?: boolean;
  /** True if a text is a network address. */
  readonly address?: boolean;
}

export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /**
   * Which unknown fields are refused: all that aren't empty, or those that resemble a parameter. The default is none.
   */
  readonly unknownFields?: "refused" | "resembling";
  /** Names of fields that are always ignored. */
  readonly ignoredFields?: readonly string[];
  /** The refusing rules in order of precedence, each with its outcome. */
  readonly guards: readonly { readonly rule: RuleId; readonly outcome: string }[];
  /** The rules that describe a success. */
  readonly effects: readonly RuleId[];
  readonly successes: readonly string[];
  readonly refusals: readonly string[];
  /** True if a success is text instead of JSON. */
  readonly text?: boolean;
}

export const operations = {
  "getInfo": {
    "method": "GET",
    "path": "/info",
    "summary": "Find out where a portal is",
    "description": "Tells where the portal is and where it hands out tokens. Anybody may ask, without a token; it is the first call of many\nclients. Nothing changes.",
    "parameters": {
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      }
    ],
    "effects": [
      "info.address",
      "info.without-token"
    ],
    "successes": [
      "portalInfo"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters"
    ]
  },
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
        "description": "What the token is bound to: the web application named by referer, the address named by ip, or the address from\nwhich this request comes. Without it, the token is bound to the referer, if there is one, and to nothing else.",
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
        "description": "Address of the web application that will send the token. Needed with client=referer. The Referer of a request fits\nif scheme, host and port are the same and its path is the same or leads on; capitals of scheme and host, the\nscheme's own port, a slash at the end, query and fragment do not count. A host without a scheme fits both http\nand https. Any other text has to be the Referer itself."
      },
      "ip": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Network address that will send the token, of IPv4 or IPv6 in any spelling. Needed with client=ip.",
        "address": true
      },
      "serverUrl": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address of a federated server for which a portal's token is exchanged. The reference portal has no such servers\nand ignores it."
      },
      "expiration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "How long the token is to be valid, in minutes. Beyond the portal's maximum, the maximum applies.",
        "unit": "minutes"
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
        "rule": "token.attempts",
        "outcome": "tooManyAttempts"
      },
      {
        "rule": "token.credentials",
        "outcome": "wrongCredentials"
      }
    ],
    "effects": [
      "token.username-case",
      "token.binding-named",
      "token.reply",
      "token.expiration",
      "token.expiration-default",
      "token.expiration-cap",
      "token.referer-bound",
      "token.referer-alone",
      "token.ip-bound"
    ],
    "successes": [
      "tokenGenerated"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "httpsRequired",
      "tooManyAttempts",
      "wrongCredentials"
    ]
  },
  "createOAuthToken": {
    "method": "POST",
    "path": "/oauth2/token",
    "summary": "Obtain a token by OAuth 2.0",
    "description": "Exchanges the credentials of an application, or a refresh token, for an access token. Anybody may call it, over HTTPS; many\nclients do so with a slash behind the path. The token acts for the application or user until it expires; nothing else changes.",
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
      "grant_type": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "What is exchanged: client_credentials or refresh_token. Esri's page knows authorization_code and\nexchange_refresh_token too, which need a sign-in page."
      },
      "client_id": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the application."
      },
      "client_secret": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Secret of the application. Needed with client_credentials."
      },
      "refresh_token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The refresh token. Needed with refresh_token."
      },
      "expiration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "How long the access token is to be valid. Beyond the portal's maximum, the maximum applies.",
        "unit": "minutes"
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
        "rule": "oauth.grant-known",
        "outcome": "unknownGrant"
      },
      {
        "rule": "oauth.attempts",
        "outcome": "tooManyAttempts"
      },
      {
        "rule": "oauth.client-known",
        "outcome": "unknownClient"
      },
      {
        "rule": "oauth.refresh-valid",
        "outcome": "refreshExpired"
      },
      {
        "rule": "oauth.refresh-own",
        "outcome": "refreshInvalid"
      }
    ],
    "effects": [
      "oauth.client-credentials",
      "oauth.refresh",
      "oauth.both-styles",
      "oauth.both-styles-likewise",
      "oauth.application-rights",
      "oauth.expiration"
    ],
    "successes": [
      "applicationToken",
      "refreshedToken"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "unknownGrant",
      "tooManyAttempts",
      "unknownClient",
      "refreshExpired",
      "refreshInvalid"
    ]
  },
  "getSelf": {
    "method": "GET",
    "path": "/community/self",
    "summary": "Find out who the caller is",
    "description": "Describes the user whom the token speaks for: organization, role and privileges. Whoever has a token may call it. Nothing\nchanges.",
    "parameters": {
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
      }
    ],
    "effects": [
      "self.caller"
    ],
    "successes": [
      "self"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters"
    ]
  },
  "getUser": {
    "method": "GET",
    "path": "/community/users/{userName}",
    "summary": "Describe a user",
    "description": "Describes a member of the caller's organization. Whoever has a token may call it; users of other organizations stay\nhidden. Nothing changes.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
        "rule": "user.exists",
        "outcome": "userNotFound"
      }
    ],
    "effects": [
      "user.described",
      "user.own-organization"
    ],
    "successes": [
      "oneUser"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "userNotFound"
    ]
  },
  "getPortal": {
    "method": "GET",
    "path": "/portals/{portalID}",
    "summary": "Describe an organization",
    "description": "Describes an organization and what it may do in the marketplace; the flags are for its own members. Anybody may read the\npublic face, without a token. It is refused where there is no such organization. Nothing changes.",
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "portal.exists",
        "outcome": "portalNotFound"
      }
    ],
    "effects": [
      "portal.self",
      "portal.listing-permissions",
      "portal.public-face"
    ],
    "successes": [
      "ownPortal",
      "publicPortal"
    ],
    "refusals": [
      "portalNotFound",
      "unknownFormat",
      "invalidToken",
      "invalidParameters"
    ]
  },
  "searchListings": {
    "method": "GET",
    "path": "/content/listings",
    "summary": "Search the marketplace",
    "description": "Finds public listings of the marketplace; with `mylistings`, all listings of the caller's organization, for which an\nadministrator calls it. Otherwise anybody may search, without a token. It is refused without a query, unless it is for\nthe caller's own listings. Nothing changes.",
    "parameters": {
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
      "q": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Words to look for, or a field with a word or a quoted phrase; at most 100 of them. An asterisk finds everything. Optional with mylistings."
      },
      "mylistings": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "Whether to search all listings of the caller's organization instead of the public ones of all."
      },
      "sortField": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Fields to sort by, the weightiest first, joined by commas: title, created, listingpublisheddate, type, owner, avgrating,\nnumratings, numcomments, numviews. Capitals do not count."
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.",
        "unit": "entries",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1.",
        "unit": "position"
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "search.query-required",
        "outcome": "queryRequired"
      },
      {
        "rule": "search.own-by-admin",
        "outcome": "notOwnListings"
      }
    ],
    "effects": [
      "search.public",
      "search.own",
      "search.unlisted-hidden",
      "search.query-fields",
      "search.sort",
      "search.page-default",
      "search.start",
      "search.echo",
      "search.page-max",
      "search.next-start",
      "search.limit",
      "search.sort-case",
      "search.num-clamped",
      "search.page-positive",
      "search.next-start-end"
    ],
    "successes": [
      "listingsFound",
      "ownListings",
      "noListings"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters",
      "queryRequired",
      "notOwnListings"
    ]
  },
  "getListing": {
    "method": "GET",
    "path": "/content/listings/{itemID}",
    "summary": "Read a listing",
    "description": "Describes a listing as the marketplace offers it. Anybody may read a public one, without a token; it is refused where there\nis no listing of that id, or none that the caller may see. Nothing changes.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      }
    ],
    "effects": [
      "listing.properties",
      "listing.same-id",
      "listing.vendor",
      "listing.public-without-token"
    ],
    "successes": [
      "oneListing"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters",
      "listingNotFound"
    ]
  },
  "expressInterest": {
    "method": "POST",
    "path": "/content/listings/{itemID}/interest",
    "summary": "Express interest in a listing",
    "description": "Tells the vendor that the caller's organization wants the listing; terms are then agreed outside this API. Administrators\nof a purchaser organization call it, and members with the privilege to request purchase information.\n\nIt is refused to the vendor of the listing, for a free listing, once the listing is purchased, and when interest has already been expressed. On success\nthe organization holds a provision with `interested` true and, unless a trial is running, no end date.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
    "unknownFields": "resembling",
    "ignoredFields": [
      "purchaserOrgId"
    ],
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
      "interest.purchaser-fields",
      "interest.keeps-trial",
      "interest.after-ended-purchase",
      "interest.after-ended-trial"
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
    "description": "Gives the caller's organization the listing for as many days as its `trialDuration` says. Administrators of a purchaser\norganization call it, and members with the privilege to request purchase information.\n\nIt is refused to the vendor of the listing, where the listing supports no trial, once the listing is purchased, and when a trial was started before,\nended or not. On success the organization holds a provision with `trial` true that ends after the trial's duration.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
    "unknownFields": "resembling",
    "ignoredFields": [
      "purchaserOrgId"
    ],
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
      "trial.keeps-interest",
      "trial.once-ended",
      "trial.purchaser-fields",
      "trial.after-ended-purchase",
      "trial.duration-days"
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
    "description": "Completes a purchase. A free listing is completed by the purchaser: an administrator, or a member with the privilege to\nrequest purchase information. Any other listing is completed by its vendor, likewise, who names the purchaser; that\npurchaser must have expressed interest or started a trial before.\n\nIt is refused once the listing is purchased, and for a provisioned item that is not related to the listing. On success the purchaser holds a provision with `purchased` true, and its\ntrial and interest are over.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
        "unit": "milliseconds since the epoch",
        "exact": true
      }
    },
    "unknownFields": "resembling",
    "ignoredFields": [
      "purchaseOrgId"
    ],
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
      "purchase.ignores-provisioned-item",
      "purchase.once-ended",
      "purchase.after-ended-trial",
      "purchase.end-date-ahead",
      "purchase.purchaser-fields"
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
    "description": "Takes the listing away from a purchaser: interest, trial and purchase end at once. Administrators of the vendor\norganization call it; a privilege is not enough.\n\nIt is refused when the purchaser holds no provision of the listing. Purchaser fields are taken, and without effect. On success nothing of the provision remains.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
    "unknownFields": "resembling",
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
      "delete.no-trace",
      "delete.user-entitlements"
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
    "description": "Gives a purchaser organization the pool of entitlements that its administrator may then assign to members. The listing is\nlicensed by user. Administrators of the vendor organization call it, and members with the privilege to\nrequest purchase information.\n\nIt is refused for a listing that is not licensed by user, unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that\nrequires a signature. On success the purchaser's provision carries the pool, and nothing of an\nearlier one.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
        "description": "Subscription (SMS) id of the purchaser organization."
      },
      "orgEntitlements": {
        "in": "form",
        "type": "json",
        "required": true,
        "description": "The pool of entitlements, as JSON text."
      }
    },
    "unknownFields": "resembling",
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
      "org-entitlements.replaces",
      "org-entitlements.subscription-optional",
      "org-entitlements.parameters-required",
      "org-entitlements.call-instant"
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
  "provisionUserEntitlements": {
    "method": "POST",
    "path": "/content/listings/{itemID}/provisionUserEntitlements",
    "summary": "Assign entitlements to members",
    "description": "Gives members of the purchaser organization the named entitlements of a listing, in place of those that they held, or with\nnone takes access away. Administrators of the purchaser organization call it.\n\nIt is refused for more than 25 users at a time, for users outside the organization, for a listing that is not licensed by\nuser, unless the organization has purchased it or is trying it, and beyond what the vendor's pool allows. On success every named member holds what was named.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      "userEntitlements": {
        "in": "form",
        "type": "json",
        "required": true,
        "description": "Members and the entitlements that they are to hold, as JSON text."
      },
      "suppressCustomerEmail": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether nobody is told by e-mail. Clients send it, no page documents it."
      }
    },
    "unknownFields": "resembling",
    "ignoredFields": [
      "purchaserOrgId"
    ],
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
        "rule": "user-entitlements.purchaser-admin",
        "outcome": "notPurchaserAdmin"
      },
      {
        "rule": "user-entitlements.at-most-25",
        "outcome": "tooManyUsers"
      },
      {
        "rule": "user-entitlements.members-only",
        "outcome": "notMembers"
      },
      {
        "rule": "user-entitlements.licensed-by-user",
        "outcome": "notLicensedByUser"
      },
      {
        "rule": "user-entitlements.purchased-or-trial",
        "outcome": "itemNotProvisioned"
      },
      {
        "rule": "user-entitlements.not-expired",
        "outcome": "provisionEnded"
      },
      {
        "rule": "user-entitlements.not-offline",
        "outcome": "notDisconnectable"
      },
      {
        "rule": "user-entitlements.within-max-users",
        "outcome": "beyondMaxUsers"
      },
      {
        "rule": "user-entitlements.within-pool",
        "outcome": "beyondPool"
      }
    ],
    "effects": [
      "user-entitlements.effect",
      "user-entitlements.replaces",
      "user-entitlements.empty-revokes",
      "user-entitlements.named-only",
      "user-entitlements.counts-distinct",
      "user-entitlements.suppress-email",
      "user-entitlements.no-pool"
    ],
    "successes": [
      "entitlementsAssigned"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "notPurchaserAdmin",
      "notLicensedByUser",
      "itemNotProvisioned",
      "provisionEnded",
      "tooManyUsers",
      "notMembers",
      "notDisconnectable",
      "beyondMaxUsers",
      "beyondPool"
    ]
  },
  "listUserEntitlements": {
    "method": "GET",
    "path": "/content/listings/{itemID}/userEntitlements",
    "summary": "List who holds entitlements",
    "description": "Lists the members of the caller's organization who hold entitlements of a listing. Administrators of the purchaser\norganization call it, and members who may manage licences. It is refused for a listing that is not licensed by user. Nothing\nchanges.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many members a page holds at most. Without it, the answer holds all of them. Clients page by 100.",
        "unit": "users"
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1.",
        "unit": "position"
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
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "user-entitlements.list-readers",
        "outcome": "notLicenceManager"
      },
      {
        "rule": "user-entitlements.list-licensed-by-user",
        "outcome": "notLicensedByUser"
      }
    ],
    "effects": [
      "user-entitlements.list-content",
      "user-entitlements.last-login",
      "user-entitlements.list-pages",
      "user-entitlements.list-limit"
    ],
    "successes": [
      "assignments"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "notLicenceManager",
      "notLicensedByUser"
    ]
  },
  "getUserEntitlements": {
    "method": "GET",
    "path": "/content/listings/{itemID}/userEntitlements/{userName}",
    "summary": "Read what a member holds",
    "description": "Tells which entitlements of a listing one member holds. That member calls it, administrators of the purchaser organization, and\nmembers who may manage licences. It is refused for a listing that is not licensed by user. Nothing changes.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
      },
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
        "rule": "listing.exists",
        "outcome": "listingNotFound"
      },
      {
        "rule": "user-entitlements.one-readers",
        "outcome": "notLicenceManager"
      },
      {
        "rule": "user-entitlements.one-licensed-by-user",
        "outcome": "notLicensedByUser"
      }
    ],
    "effects": [
      "user-entitlements.one-object",
      "user-entitlements.one-content"
    ],
    "successes": [
      "assignment"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "listingNotFound",
      "notLicenceManager",
      "notLicensedByUser"
    ]
  },
  "listPurchases": {
    "method": "GET",
    "path": "/portals/{portalID}/purchases",
    "summary": "List what an organization has obtained",
    "description": "Lists the purchases, trials and interests of an organization as a purchaser, each with its listing, in one answer without\npages. The sources do not say who may call it; here administrators of that organization do, and members with the privilege to\nrequest purchase information, and anybody else is refused. Nothing changes.",
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
      "purchases.listing",
      "purchases.listing-matches",
      "purchases.both-groups"
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
    "description": "Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. The sources\ndo not say who may call it; here administrators of that organization do, and members who may request purchase information or\nmanage listings, and anybody else is refused. Nothing changes.",
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
        "unit": "milliseconds since the epoch",
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
        "description": "Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.",
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
        "description": "How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.",
        "unit": "entries",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1.",
        "unit": "position"
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
      "customers.total",
      "customers.page-positive",
      "customers.orgname-part",
      "customers.type-default",
      "customers.sort-default",
      "customers.sort-ties",
      "customers.type-both",
      "customers.sort-list"
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
  },
  "listCustomersOlder": {
    "method": "GET",
    "path": "/portals/{portalID}/customers",
    "summary": "List customers, the older way",
    "description": "Lists what `customersList` lists. Esri's overview names this resource and real clients read it, but no page describes it. The\nsame people may call it. Nothing changes.",
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
        "description": "Which provisions to list, by whether they have ended. Esri's Python client says that active is the default, and sends all.",
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
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.",
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
        "description": "How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.",
        "unit": "entries",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1.",
        "unit": "position"
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
        "rule": "customers-older.who",
        "outcome": "notOwnCustomers"
      }
    ],
    "effects": [
      "customers-older.content",
      "customers-older.parameters",
      "customers-older.same"
    ],
    "successes": [
      "olderCustomers"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnCustomers"
    ]
  },
  "exportCustomers": {
    "method": "GET",
    "path": "/portals/{portalID}/customers/export",
    "summary": "Export customers as a table",
    "description": "Gives the vendor's customers as comma-separated values. A client uses it and no page describes it, so the columns are this\nproject's own. The same people may call it as read the customers. Nothing changes.\n\nThe reference portal gives the table a file name. A text that a spreadsheet would run as a formula, as it begins with `=`, `+`, `-`,\n`@`, a tab or a line end, has an apostrophe in front there.",
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
        "description": "Format of the answer; refusals are JSON all the same.",
        "values": [
          "csv"
        ]
      }
    },
    "guards": [
      {
        "rule": "export.format-known",
        "outcome": "tableOnly"
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
        "rule": "export.who",
        "outcome": "notOwnCustomers"
      }
    ],
    "effects": [
      "export.csv"
    ],
    "successes": [
      "exportedCustomers"
    ],
    "refusals": [
      "tableOnly",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnCustomers"
    ],
    "text": true
  },
  "listProvisionedListings": {
    "method": "GET",
    "path": "/community/users/{userName}/provisionedListings",
    "summary": "List what is assigned to a user",
    "description": "Lists the add-on apps that are assigned to a user. The user calls it, and administrators of the user's organization. ArcGIS\nEnterprise has it since version 10.7. Nothing changes.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
      "returnAppClientIds": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "Whether the answer tells the client ids of apps. A client sends it, no page documents it."
      },
      "returnAllProvisions": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "Whether listings count that are provisioned to the organization as a whole. A client sends it, no page documents it."
      },
      "includeExpired": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "Whether listings count whose trial or purchase has ended. A client sends it, no page documents it."
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.",
        "unit": "entries",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1.",
        "unit": "position"
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
        "rule": "user.exists",
        "outcome": "userNotFound"
      },
      {
        "rule": "provisioned-listings.who",
        "outcome": "notOwnListings"
      }
    ],
    "effects": [
      "provisioned-listings.content",
      "provisioned-listings.no-bundles",
      "provisioned-listings.next-start-end",
      "provisioned-listings.total",
      "provisioned-listings.pages",
      "provisioned-listings.page-default"
    ],
    "successes": [
      "assignedListings"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "userNotFound",
      "notOwnListings"
    ]
  },
  "getItem": {
    "method": "GET",
    "path": "/content/items/{itemID}",
    "summary": "Read an item",
    "description": "Describes the item behind a listing. A private one is shown to its own organization and to purchasers that hold it; for\nothers it does not exist. Anybody may read a public one, without a token. Nothing changes.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "item.exists",
        "outcome": "itemNotFound"
      }
    ],
    "effects": [
      "item.described",
      "item.private",
      "item.provisioned-access",
      "item.public-without-token"
    ],
    "successes": [
      "oneItem"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters",
      "itemNotFound"
    ]
  },
  "listRelatedItems": {
    "method": "GET",
    "path": "/content/items/{itemID}/relatedItems",
    "summary": "List related items",
    "description": "Lists the items that an item is related to. Whoever sees the item may call it. Nothing changes.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      "relationshipType": {
        "in": "query",
        "type": "string",
        "required": true,
        "description": "Type of the relationship; Listed2Provisioned leads from a listed item to the one provisioned in its place."
      },
      "direction": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Whether to follow relationships from the item or to it.",
        "values": [
          "forward",
          "reverse"
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "item.exists",
        "outcome": "itemNotFound"
      }
    ],
    "effects": [
      "related.direction",
      "related.type",
      "related.visible"
    ],
    "successes": [
      "relatedItems"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters",
      "itemNotFound"
    ]
  },
  "addItem": {
    "method": "POST",
    "path": "/content/users/{userName}/addItem",
    "summary": "Add an item",
    "description": "Adds an item to a user's content. The user calls it, and administrators of the user's organization. It is refused without a\ntype and a title, and with a field that it does not know. On success the item exists with the given properties, private and not listed.\nThis portal keeps no data of items, so file, text, thumbnail and extent are among the fields that it does not know.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
      "title": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Title of the item."
      },
      "type": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the item, such as Application or Web Mapping Application."
      },
      "tags": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Tags of the item, joined by commas. They replace the tags that the item has."
      },
      "typeKeywords": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Keywords that refine the type, joined by commas. They replace those that the item has, except for Listed, which listItem and\nunlistItem set. A new item without any has its type as keyword."
      },
      "snippet": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "What the item is, in one line of plain text."
      },
      "description": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "What the item is, as HTML."
      },
      "url": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address at which the app or service runs; one that does not begin with http:// or https:// is refused."
      },
      "accessInformation": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Credits and attribution of the item."
      },
      "licenseInfo": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Terms of use of the item, as HTML."
      },
      "culture": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Language and country of the item."
      },
      "access": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Who sees the item. No request changes it, so another value than the item has is refused; a new item is private.",
        "values": [
          "private",
          "public"
        ]
      },
      "listed": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether the item is listed. Only listItem and unlistItem change it, so another value than the item has is refused."
      },
      "licenseType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "How the listing is licensed. Needed before the item can be listed.",
        "values": [
          "free",
          "ela"
        ]
      },
      "licenseBy": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own.",
        "values": [
          "licenseByUser",
          "licenseByOrg"
        ]
      },
      "priceDesc": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The price in free text, such as free or 100$."
      },
      "creditsPerTransaction": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Service credits that one transaction with the app consumes.",
        "unit": "credits"
      },
      "listingAccess": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Who finds the listing in a search. A private one is found by its vendor alone.",
        "values": [
          "public",
          "private"
        ]
      },
      "trialSupported": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether a purchaser may start a trial."
      },
      "trialDuration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Length of a trial, a hundred years at most. Needed where trials are supported.",
        "unit": "days"
      },
      "appCategories": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Categories under which the marketplace shows the app, joined by commas."
      },
      "industries": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Industries for which the app is meant, joined by commas."
      },
      "languages": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Languages that the app speaks, joined by commas."
      },
      "clearEmptyFields": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether a text or list that is sent empty is cleared. Title and type are never empty. Of a new item nothing is left to clear."
      }
    },
    "unknownFields": "refused",
    "ignoredFields": [
      "id",
      "owner",
      "orgId",
      "created",
      "modified",
      "guid",
      "size",
      "numViews",
      "numComments",
      "numRatings",
      "avgRating",
      "scoreCompleteness",
      "lastViewed",
      "isOrgItem",
      "ownerFolder",
      "async",
      "overwrite"
    ],
    "guards": [
      {
        "rule": "transport.post-only-likewise",
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
        "rule": "user.exists",
        "outcome": "userNotFound"
      },
      {
        "rule": "add-item.own",
        "outcome": "notOwner"
      },
      {
        "rule": "add-item.type-and-title",
        "outcome": "typeAndTitleRequired"
      },
      {
        "rule": "add-item.type-known",
        "outcome": "unknownType"
      }
    ],
    "effects": [
      "add-item.effect",
      "add-item.properties"
    ],
    "successes": [
      "itemAdded"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "userNotFound",
      "notOwner",
      "typeAndTitleRequired",
      "unknownType"
    ]
  },
  "updateItem": {
    "method": "POST",
    "path": "/content/users/{userName}/items/{itemID}/update",
    "summary": "Change an item",
    "description": "Sets properties of an item, among them those that a listing needs. Its owner calls it, and administrators of the owner's\norganization. It is refused with an unknown type, and with a field that it does not know. On success the item has the given properties\nand keeps the others; its listing shows them too.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      "title": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Title of the item."
      },
      "type": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the item, such as Application or Web Mapping Application."
      },
      "tags": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Tags of the item, joined by commas. They replace the tags that the item has."
      },
      "typeKeywords": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Keywords that refine the type, joined by commas. They replace those that the item has, except for Listed, which listItem and\nunlistItem set. A new item without any has its type as keyword."
      },
      "snippet": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "What the item is, in one line of plain text."
      },
      "description": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "What the item is, as HTML."
      },
      "url": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address at which the app or service runs; one that does not begin with http:// or https:// is refused."
      },
      "accessInformation": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Credits and attribution of the item."
      },
      "licenseInfo": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Terms of use of the item, as HTML."
      },
      "culture": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Language and country of the item."
      },
      "access": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Who sees the item. No request changes it, so another value than the item has is refused; a new item is private.",
        "values": [
          "private",
          "public"
        ]
      },
      "listed": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether the item is listed. Only listItem and unlistItem change it, so another value than the item has is refused."
      },
      "licenseType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "How the listing is licensed. Needed before the item can be listed.",
        "values": [
          "free",
          "ela"
        ]
      },
      "licenseBy": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own.",
        "values": [
          "licenseByUser",
          "licenseByOrg"
        ]
      },
      "priceDesc": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The price in free text, such as free or 100$."
      },
      "creditsPerTransaction": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Service credits that one transaction with the app consumes.",
        "unit": "credits"
      },
      "listingAccess": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Who finds the listing in a search. A private one is found by its vendor alone.",
        "values": [
          "public",
          "private"
        ]
      },
      "trialSupported": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether a purchaser may start a trial."
      },
      "trialDuration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Length of a trial, a hundred years at most. Needed where trials are supported.",
        "unit": "days"
      },
      "appCategories": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Categories under which the marketplace shows the app, joined by commas."
      },
      "industries": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Industries for which the app is meant, joined by commas."
      },
      "languages": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Languages that the app speaks, joined by commas."
      },
      "clearEmptyFields": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "Whether a text or list that is sent empty is cleared. Title and type are never empty. Of a new item nothing is left to clear."
      }
    },
    "unknownFields": "refused",
    "ignoredFields": [
      "id",
      "owner",
      "orgId",
      "created",
      "modified",
      "guid",
      "size",
      "numViews",
      "numComments",
      "numRatings",
      "avgRating",
      "scoreCompleteness",
      "lastViewed",
      "isOrgItem",
      "ownerFolder",
      "async",
      "overwrite"
    ],
    "guards": [
      {
        "rule": "transport.post-only-likewise",
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
        "rule": "item.exists",
        "outcome": "itemNotFound"
      },
      {
        "rule": "update-item.owner-or-admin",
        "outcome": "notOwner"
      },
      {
        "rule": "update-item.type-known",
        "outcome": "unknownType"
      }
    ],
    "effects": [
      "update-item.effect",
      "update-item.listing-properties",
      "update-item.clear-empty",
      "update-item.listing-shows"
    ],
    "successes": [
      "itemUpdated"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "itemNotFound",
      "notOwner",
      "unknownType"
    ]
  },
  "listItem": {
    "method": "POST",
    "path": "/content/users/{userName}/items/{itemID}/list",
    "summary": "List an item in the marketplace",
    "description": "Makes a listing of an item. The item's user calls it, and administrators of that user's organization, if the organization has the permission to\nlist items of that kind; getPortal tells. It is refused until the listing properties were set on the item. On success the marketplace offers the item.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      }
    },
    "unknownFields": "resembling",
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
        "rule": "item.exists",
        "outcome": "itemNotFound"
      },
      {
        "rule": "list.owner-or-admin",
        "outcome": "notOwner"
      },
      {
        "rule": "list.organization-permitted",
        "outcome": "notPermittedToList"
      },
      {
        "rule": "list.properties-specified",
        "outcome": "propertiesMissing"
      }
    ],
    "effects": [
      "list.effect",
      "list.item-stays-private",
      "list.reply",
      "list.needed-properties"
    ],
    "successes": [
      "itemListed"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "itemNotFound",
      "notOwner",
      "notPermittedToList",
      "propertiesMissing"
    ]
  },
  "unlistItem": {
    "method": "POST",
    "path": "/content/users/{userName}/items/{itemID}/unlist",
    "summary": "Take an item off the marketplace",
    "description": "Takes a listing off the marketplace. The item's user calls it, and administrators of that user's organization. On success searches find the listing\nno more; what purchasers hold stays with them.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item; its listing has the same."
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
      }
    },
    "unknownFields": "resembling",
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
        "rule": "item.exists",
        "outcome": "itemNotFound"
      },
      {
        "rule": "unlist.owner-or-admin",
        "outcome": "notOwner"
      }
    ],
    "effects": [
      "unlist.effect",
      "unlist.keeps-provisions",
      "unlist.reply",
      "unlist.still-managed"
    ],
    "successes": [
      "itemUnlisted"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "itemNotFound",
      "notOwner"
    ]
  },
  "addRelationship": {
    "method": "POST",
    "path": "/content/users/{userName}/addRelationship",
    "summary": "Relate two items",
    "description": "Relates an item to another; Listed2Provisioned lets a vendor provision the second in place of the first. The owner of both calls it. It is\nrefused for an unknown type, and for items that the caller does not own. On success the relationship exists until either item or the\nrelationship is deleted.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
      "originItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads from, such as the listed one."
      },
      "destinationItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads to, such as the provisioned one."
      },
      "relationshipType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship. Esri's page calls the parameter relationshipTypes, Esri's own client sends this name."
      },
      "relationshipTypes": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship, under the name of Esri's page; either name is taken."
      }
    },
    "unknownFields": "resembling",
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
        "rule": "relationship.type-known",
        "outcome": "unknownRelationshipType"
      },
      {
        "rule": "relationship.owns-items",
        "outcome": "itemsNotOwned"
      },
      {
        "rule": "relationship.once",
        "outcome": "alreadyRelated"
      }
    ],
    "effects": [
      "relationship.effect",
      "relationship.both-listed",
      "relationship.either-name",
      "relationship.vanishes"
    ],
    "successes": [
      "related"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "unknownRelationshipType",
      "itemsNotOwned",
      "alreadyRelated"
    ]
  },
  "deleteRelationship": {
    "method": "POST",
    "path": "/content/users/{userName}/deleteRelationship",
    "summary": "Separate two items",
    "description": "Deletes the relationship between two items. Whoever created it calls it; anybody else is refused. On success the vendor can no longer provision the one in\nplace of the other; what was provisioned stays.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive."
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
      "originItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads from, such as the listed one."
      },
      "destinationItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads to, such as the provisioned one."
      },
      "relationshipType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship. Esri's page calls the parameter relationshipTypes, Esri's own client sends this name."
      },
      "relationshipTypes": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship, under the name of Esri's page; either name is taken."
      }
    },
    "unknownFields": "resembling",
    "guards": [
      {
        "rule": "transport.post-only-likewise",
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
        "rule": "relationship.own-only",
        "outcome": "notOwnRelationship"
      },
      {
        "rule": "relationship.exists",
        "outcome": "notRelated"
      }
    ],
    "effects": [
      "relationship.deletion-effect"
    ],
    "successes": [
      "unrelated"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnRelationship",
      "notRelated"
    ]
  }
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
export const operationIds = Object.keys(operations) as OperationId[];

/** Names of an operation's successful outcomes. */
export type Success<Id extends OperationId> = (typeof operations)[Id]["successes"][number];
/** Names of an operation's refusals. */
export type Refusal<Id extends OperationId> = (typeof operations)[Id]["refusals"][number];
export type Outcome<Id extends OperationId> = Success<Id> | Refusal<Id>;
