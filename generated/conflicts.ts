// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { RuleId, SourceId } from "./rules.ts";

export interface Conflict {
  /** Id in words; permanent. */
  readonly id: string;
  readonly subject: string;
  readonly sides: readonly { readonly source: SourceId; readonly says: string }[];
  /** What the contract chose. */
  readonly choice: string;
}

export const conflicts: readonly Conflict[] = [
  {
    "id": "vendor-field",
    "subject": "Name of the vendor's organization id in a provision",
    "sides": [
      {
        "source": "express-interest",
        "says": "It is orgId, here and on the pages Purchase Listing and Purchases, in data of 2013."
      },
      {
        "source": "customers-list",
        "says": "It is accountId, here and on the page Provision Organization Entitlements, in data of 2016."
      }
    ],
    "choice": "A provision has at least one of them. The reference portal sends both, with the same value."
  },
  {
    "id": "provision-fields",
    "subject": "Whether a provision has provisionedItemId and title",
    "sides": [
      {
        "source": "purchase-listing",
        "says": "The printed provision has neither."
      },
      {
        "source": "customers-list",
        "says": "The printed provision has both."
      }
    ],
    "choice": "Both are optional, but customersList names an item that the vendor provisioned instead of the listed item. The reference\nportal always sends provisionedItemId. It sends title where Customers List prints it.\n"
  },
  {
    "id": "customers-list-path",
    "subject": "Path of customersList",
    "sides": [
      {
        "source": "customers-list-early",
        "says": "It is directly below the portal's address."
      },
      {
        "source": "customers-list",
        "says": "It is below portals and the organization's id, as in the example of both copies."
      }
    ],
    "choice": "The path is /portals/{portalID}/customersList."
  },
  {
    "id": "status-default",
    "subject": "Default of the parameter status",
    "sides": [
      {
        "source": "purchases",
        "says": "Only active provisions are listed by default."
      },
      {
        "source": "customers-list",
        "says": "All provisions are listed by default."
      }
    ],
    "choice": "Each operation keeps its own default."
  },
  {
    "id": "status-all-active",
    "subject": "Name and meaning of the status that lists everything",
    "sides": [
      {
        "source": "customers-list",
        "says": "In the list of values, it is all."
      },
      {
        "source": "customers-list",
        "says": "In the explanation of the values, it is \"all active\", although that comprises expired provisions too."
      }
    ],
    "choice": "The value is all. It lists active and expired provisions."
  },
  {
    "id": "status-subject",
    "subject": "Meaning of the parameter status",
    "sides": [
      {
        "source": "purchases",
        "says": "It is the status of listings."
      },
      {
        "source": "customers-list",
        "says": "It is the status of provisions, which are active or expired."
      }
    ],
    "choice": "It is the status of provisions on both pages. A listing has no date on which it expires, and the entries of Purchases\nare provisions with their listings.\n"
  },
  {
    "id": "num-in-responses",
    "subject": "Meaning of num in a response",
    "sides": [
      {
        "source": "customers-list",
        "says": "It is the number of results per page, and the example has 10 although it prints one entry."
      },
      {
        "source": "customers-list",
        "says": "A response may hold fewer results than num. In other Esri lists, clients take num for the number of results in the response."
      }
    ],
    "choice": "It is the number of results per page, as requested. On the last page, a client counts the entries and does not rely on num."
  },
  {
    "id": "token-default",
    "subject": "Validity of a token that is requested without an expiration",
    "sides": [
      {
        "source": "generate-token-server",
        "says": "It is 60 minutes, on the page of ArcGIS Server."
      },
      {
        "source": "token-lifetimes",
        "says": "It is 120 minutes for a token from a portal's generateToken. An administrator can set a lower maximum."
      }
    ],
    "choice": "The portal's page decides. A token is valid for 120 minutes, or for the portal's maximum if that is less."
  },
  {
    "id": "oauth-method",
    "subject": "Method of oauth2/token",
    "sides": [
      {
        "source": "token",
        "says": "The page lists GET."
      },
      {
        "source": "oauth",
        "says": "A client uses POST, as all real clients do."
      }
    ],
    "choice": "The operation accepts POST only, so that no secret is part of an address."
  },
  {
    "id": "trial-end",
    "subject": "End of a trial",
    "sides": [
      {
        "source": "start-trial",
        "says": "The text says that the trial lasts as long as the listing's trialDuration, but the printed provision has an endDate of -1."
      },
      {
        "source": "provision-organization-entitlements",
        "says": "The printed trial ends 30 days after its creation."
      }
    ],
    "choice": "A trial ends trialDuration days after its start."
  },
  {
    "id": "trial-privilege",
    "subject": "Privilege that starts a trial",
    "sides": [
      {
        "source": "start-trial",
        "says": "It is the privilege to request purchase information."
      },
      {
        "source": "privileges",
        "says": "There is a separate privilege, marketplace:admin:startTrial."
      }
    ],
    "choice": "The operation's page decides, so marketplace:admin:startTrial does not allow a trial."
  },
  {
    "id": "vendor-privilege",
    "subject": "Privilege with which a vendor's member completes purchases and provisions entitlements",
    "sides": [
      {
        "source": "purchase-listing",
        "says": "It is the privilege to request purchase information, which belongs to purchasers."
      },
      {
        "source": "privileges",
        "says": "The privilege marketplace:admin:manage is for managing subscriptions."
      }
    ],
    "choice": "Either privilege is sufficient."
  },
  {
    "id": "entitlement-managers",
    "subject": "Who may assign and read user entitlements",
    "sides": [
      {
        "source": "provision-user-entitlements",
        "says": "Only administrators may assign them."
      },
      {
        "source": "user-entitlements",
        "says": "Members who may manage licences may read them too."
      }
    ],
    "choice": "Administrators assign them. Administrators and members who may manage licences read them."
  },
  {
    "id": "licence-types",
    "subject": "Values of licenseType",
    "sides": [
      {
        "source": "marketplace-overview",
        "says": "A listing is free or ELA."
      },
      {
        "source": "purchases",
        "says": "The printed value is free, in lower case, next to a priceDesc of the same text."
      }
    ],
    "choice": "The values are free and ela; other text is accepted in responses."
  },
  {
    "id": "free-trial",
    "subject": "Whether a free listing has a trial",
    "sides": [
      {
        "source": "purchases",
        "says": "The printed free listing supports a trial of 30 days."
      },
      {
        "source": "marketplace-overview",
        "says": "A purchaser completes a free item at once."
      }
    ],
    "choice": "A free listing may be tried if its trialSupported is true."
  },
  {
    "id": "listing-properties",
    "subject": "Properties of a listing",
    "sides": [
      {
        "source": "listing",
        "says": "The list of properties lacks ecommerceEnabled and licenseBy, and the sample lacks the trialDuration that the list has."
      },
      {
        "source": "customers-list",
        "says": "The printed listing has ecommerceEnabled and licenseBy."
      }
    ],
    "choice": "All of them are properties of a listing, and optional."
  },
  {
    "id": "item-id-length",
    "subject": "Length of an item id",
    "sides": [
      {
        "source": "customers-list",
        "says": "The printed ids have 30 hexadecimal digits."
      },
      {
        "source": "purchase-listing",
        "says": "The printed id has 32 digits, like all other ids."
      }
    ],
    "choice": "Both lengths are accepted."
  },
  {
    "id": "vendor-id-in-example",
    "subject": "Id of the vendor in one printed response",
    "sides": [
      {
        "source": "customers-list",
        "says": "The provision's accountId and the listing's vendor differ in letters and case."
      },
      {
        "source": "listing",
        "says": "The vendor's id is the id of the vendor's account."
      }
    ],
    "choice": "They are the same id; the example is treated as a mistake."
  },
  {
    "id": "sort-parameter",
    "subject": "Name of the sort parameter",
    "sides": [
      {
        "source": "listings-search",
        "says": "It is sortField."
      },
      {
        "source": "customers-list",
        "says": "It is sortFields."
      }
    ],
    "choice": "Each operation keeps its own name."
  },
  {
    "id": "customers-resource",
    "subject": "Name of the vendor's list of customers",
    "sides": [
      {
        "source": "marketplace-overview",
        "says": "It is a child resource called Customers."
      },
      {
        "source": "customers-list",
        "says": "It is called customersList."
      }
    ],
    "choice": "Both exist. The older one accepts the parameters that a real client sends."
  },
  {
    "id": "list-path",
    "subject": "Path of List and Unlist",
    "sides": [
      {
        "source": "listing",
        "says": "They are operations of a listing."
      },
      {
        "source": "list-item",
        "says": "Their path is the path of an item in a user's content."
      }
    ],
    "choice": "They have the path on their own pages."
  },
  {
    "id": "json-examples",
    "subject": "Whether JSON parameters and examples are strict JSON",
    "sides": [
      {
        "source": "provision-organization-entitlements",
        "says": "The printed parameter has comments that begin with two slashes."
      },
      {
        "source": "user-entitlements",
        "says": "The printed response lacks a comma and contains an entitlement without a name."
      }
    ],
    "choice": "JSON is strict in requests. Responses may contain an entitlement without a name."
  },
  {
    "id": "relationship-parameter",
    "subject": "Name of the parameter for the type of a relationship",
    "sides": [
      {
        "source": "add-relationship",
        "says": "It is relationshipTypes."
      },
      {
        "source": "arcgis-rest-js",
        "says": "Esri's own client sends relationshipType."
      }
    ],
    "choice": "Either name is accepted."
  },
  {
    "id": "parameter-capitals",
    "subject": "Case of common parameters",
    "sides": [
      {
        "source": "user-entitlements",
        "says": "They are F and Token."
      },
      {
        "source": "common-parameters",
        "says": "They are f and token."
      }
    ],
    "choice": "They are f and token."
  },
  {
    "id": "token-validity",
    "subject": "Longest validity of a token",
    "sides": [
      {
        "source": "generate-token-server",
        "says": "The portal's maximum applies; the page names no value."
      },
      {
        "source": "portal-class",
        "says": "An organization sets the maximum, and has none by default. Access tokens last two weeks at most."
      },
      {
        "source": "token-lifetimes",
        "says": "It is two weeks, or what an administrator sets. A longer expiration gives the maximum, without an error."
      }
    ],
    "choice": "The reference portal's maximum is two weeks. A longer expiration counts as two weeks."
  },
  {
    "id": "purchases-listing",
    "subject": "Whether every entry of purchases has a listing",
    "sides": [
      {
        "source": "purchases",
        "says": "The printed entry pairs a provision with a listing."
      },
      {
        "source": "arcgis-python-api-2188",
        "says": "Some real responses have entries without a listing, and a client fails on them."
      }
    ],
    "choice": "The page decides, because it offers no way to leave a listing out. Even so, a client should not depend on it."
  },
  {
    "id": "one-provision",
    "subject": "Number of provisions that a purchaser holds of a listing",
    "sides": [
      {
        "source": "delete-provision",
        "says": "The operation deletes all provisions of the purchaser, as if there could be several."
      },
      {
        "source": "purchase-listing",
        "says": "A purchase follows an interest or a trial, and the printed provision keeps its creation time."
      }
    ],
    "choice": "There is one provision per listing and purchaser. It evolves from stage to stage."
  },
  {
    "id": "by-user-without-pool",
    "subject": "Whether a listing licensed by user comes with entitlements",
    "sides": [
      {
        "source": "customers-list",
        "says": "The printed purchase of such a listing has no orgEntitlements."
      },
      {
        "source": "provision-organization-entitlements",
        "says": "The vendor provisions them in a separate call."
      }
    ],
    "choice": "A provision has orgEntitlements once the vendor has provisioned them."
  },
  {
    "id": "deletion-privilege",
    "subject": "Whether a privilege is sufficient to delete a provision",
    "sides": [
      {
        "source": "delete-provision",
        "says": "Only administrators of the vendor may delete."
      },
      {
        "source": "purchase-listing",
        "says": "Members with a privilege may complete purchases for the vendor."
      }
    ],
    "choice": "Only administrators may delete a provision."
  }
];

export interface OpenQuestion {
  /** Id in words; permanent. */
  readonly id: string;
  readonly question: string;
  /** The page that should answer it. */
  readonly source: SourceId;
  /** The inferred rules that this project chose. */
  readonly rules: readonly RuleId[];
}

export const openQuestions: readonly OpenQuestion[] = [
  {
    "id": "refusal-codes",
    "question": "Which code does the portal send for a caller of the wrong organization, an unknown purchaser, a malformed endDate, or more than 25 users?",
    "source": "purchase-listing",
    "rules": [
      "interest.purchaser-side",
      "purchase.purchaser-exists",
      "parameters.valid"
    ]
  },
  {
    "id": "past-end",
    "question": "Is an endDate in the past refused, or does the purchase begin as one that has ended?",
    "source": "purchase-listing",
    "rules": [
      "purchase.end-date-ahead"
    ]
  },
  {
    "id": "loose-json",
    "question": "Does the portal accept JSON with single quotes, or with True and None as Python writes them? Three public scripts send such JSON.",
    "source": "provision-user-entitlements",
    "rules": [
      "parameters.valid"
    ]
  },
  {
    "id": "referer-binding",
    "question": "Does a referer without client bind a token, and how is a bare host, or a word such as http, compared with a Referer?",
    "source": "generate-token-server",
    "rules": [
      "token.referer-alone"
    ]
  },
  {
    "id": "page-limit",
    "question": "Is a num above 100 refused, or reduced to 100?",
    "source": "customers-list",
    "rules": [
      "customers.num-clamped",
      "search.num-clamped"
    ]
  },
  {
    "id": "expiry-effects",
    "question": "How does the end of a trial or purchase affect later calls?",
    "source": "purchase-listing",
    "rules": [
      "provision.ended",
      "trial.once-ended",
      "purchase.once-ended",
      "purchase.after-ended-trial",
      "org-entitlements.not-expired",
      "interest.after-ended-purchase",
      "trial.after-ended-purchase"
    ]
  },
  {
    "id": "interest-expiry",
    "question": "Does an interest ever count as expired?",
    "source": "purchases",
    "rules": [
      "provision.ended"
    ]
  },
  {
    "id": "unlist-effects",
    "question": "How does unlisting affect provisions and entitlements?",
    "source": "unlist-item",
    "rules": [
      "unlist.keeps-provisions",
      "unlist.still-managed"
    ]
  },
  {
    "id": "deletion-effects",
    "question": "When a provision is deleted, are the entitlements of members deleted too, and may the purchaser ask again?",
    "source": "delete-provision",
    "rules": [
      "delete.user-entitlements",
      "delete.no-trace"
    ]
  },
  {
    "id": "pool-replaced",
    "question": "Does a second pool replace the first, or add to it?",
    "source": "provision-organization-entitlements",
    "rules": [
      "org-entitlements.replaces"
    ]
  },
  {
    "id": "pool-of-a-trial",
    "question": "Does a trial have entitlements before the vendor provisions any? Provider help speaks of five licences.",
    "source": "provider-help",
    "rules": [
      "user-entitlements.no-pool"
    ]
  },
  {
    "id": "renewal",
    "question": "How is an endDate changed? The console can change it, but no operation does.",
    "source": "provider-help",
    "rules": []
  },
  {
    "id": "orgname-match",
    "question": "Is part of a name enough for orgname, and is it case-sensitive?",
    "source": "customers-list",
    "rules": [
      "customers.orgname-part"
    ]
  },
  {
    "id": "modified-comparison",
    "question": "Does modified select changes at exactly that time, or since then?",
    "source": "customers-list",
    "rules": [
      "customers.modified-since"
    ]
  },
  {
    "id": "sort-defaults",
    "question": "What is the default order of the list, and how are ties broken?",
    "source": "customers-list",
    "rules": [
      "customers.sort-default",
      "customers.sort-ties"
    ]
  },
  {
    "id": "type-default",
    "question": "What is listed if type is absent?",
    "source": "customers-list",
    "rules": [
      "customers.type-default",
      "customers.type-both"
    ]
  },
  {
    "id": "last-page",
    "question": "What is nextStart on the last page?",
    "source": "customers-list",
    "rules": [
      "customers.next-start-end",
      "search.next-start-end"
    ]
  },
  {
    "id": "readers",
    "question": "Who may read purchases and customers? A public script says of purchases that a user who is not an administrator gets an error.",
    "source": "purchases",
    "rules": [
      "purchases.who",
      "customers.who",
      "customers-older.who",
      "export.who"
    ]
  },
  {
    "id": "purchaser-parameters",
    "question": "What are the names and limits of the purchaser parameters? The section about them was not found.",
    "source": "common-parameters",
    "rules": [
      "purchaser-fields.names",
      "interest.purchaser-fields",
      "trial.purchaser-fields",
      "purchase.purchaser-fields"
    ]
  },
  {
    "id": "property-lists",
    "question": "Which other properties and values do listings and provisions have? The sections about them were not found.",
    "source": "common-parameters",
    "rules": [
      "list.needed-properties"
    ]
  },
  {
    "id": "listing-parameters",
    "question": "What are the names of the listing properties of an item? The pages say only that they are specified before.",
    "source": "list-item",
    "rules": [
      "update-item.listing-properties"
    ]
  },
  {
    "id": "older-customers",
    "question": "Do the resource customers and its export exist? One page names it, and only clients call it.",
    "source": "marketplace-overview",
    "rules": [
      "customers-older.same"
    ]
  },
  {
    "id": "marketplace-codes",
    "question": "Which messageCodes does the marketplace send? No source shows one.",
    "source": "purchase-listing",
    "rules": []
  },
  {
    "id": "html-form",
    "question": "What do these resources look like as HTML pages?",
    "source": "common-parameters",
    "rules": []
  },
  {
    "id": "search-fields",
    "question": "Which fields of a listing does a query search?",
    "source": "listings-search",
    "rules": [
      "search.query-fields"
    ]
  },
  {
    "id": "child-listing",
    "question": "What does the rule childListing of Listed2Provisioned require?",
    "source": "relationship-types",
    "rules": [
      "relationship.both-listed"
    ]
  },
  {
    "id": "application-rights",
    "question": "What may an application do with its own token?",
    "source": "token",
    "rules": [
      "oauth.application-rights"
    ]
  },
  {
    "id": "failed-attempts",
    "question": "After how many failed attempts to sign in is a user locked out, and for how long?",
    "source": "generate-token",
    "rules": [
      "token.attempts",
      "oauth.attempts"
    ]
  },
  {
    "id": "recorded-answers",
    "question": "How does the real service respond to interest, trial, purchase and customersList? No recording was found.",
    "source": "express-interest",
    "rules": []
  },
  {
    "id": "code-reuse",
    "question": "How long is an authorization code valid, and what happens if it is used twice?",
    "source": "token",
    "rules": [
      "oauth.code-valid"
    ]
  },
  {
    "id": "exchanged-refresh-token",
    "question": "Is a refresh token still valid after it has been exchanged for a new one?",
    "source": "token",
    "rules": [
      "oauth.refresh-revoked"
    ]
  },
  {
    "id": "signout-response",
    "question": "What does oauth2/signout send without a redirect_uri, and does it revoke tokens?",
    "source": "arcgis-rest-js-297",
    "rules": [
      "sign-out.redirect-registered",
      "sign-out.redirect"
    ]
  }
];
