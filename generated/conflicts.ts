// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { SourceId } from "./rules.ts";

export interface Conflict {
  /** Word id; permanent. */
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
        "says": "It is called orgId, here and on the pages Purchase Listing and Purchases, in data of 2013."
      },
      {
        "source": "customers-list",
        "says": "It is called accountId, here and on the page Provision Organization Entitlements, in data of 2016."
      }
    ],
    "choice": "A provision carries at least one of them. The reference portal carries both, with the same value."
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
    "choice": "Both are optional. The reference portal sends provisionedItemId always, and title where Customers List prints it."
  },
  {
    "id": "customers-list-path",
    "subject": "Path of customersList",
    "sides": [
      {
        "source": "customers-list",
        "says": "An early copy of the page puts customersList right below the portal's address."
      },
      {
        "source": "customers-list",
        "says": "A later copy, and the example of either, put it below portals and the organization's id."
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
    "subject": "Name of the status that lists everything",
    "sides": [
      {
        "source": "customers-list",
        "says": "Among the values it is all."
      },
      {
        "source": "customers-list",
        "says": "Where the values are explained, it is \"all active\"."
      }
    ],
    "choice": "The value is all."
  },
  {
    "id": "trial-end",
    "subject": "End of a trial",
    "sides": [
      {
        "source": "start-trial",
        "says": "The text has the trial last as long as the listing's trialDuration, while the printed provision has an endDate of -1."
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
        "says": "There is a privilege of its own, marketplace:admin:startTrial."
      }
    ],
    "choice": "The operation's page wins, so marketplace:admin:startTrial alone starts no trial."
  },
  {
    "id": "vendor-privilege",
    "subject": "Privilege with which a vendor's member completes purchases and provisions entitlements",
    "sides": [
      {
        "source": "purchase-listing",
        "says": "It is the privilege to request purchase information, which is a purchaser's."
      },
      {
        "source": "privileges",
        "says": "The privilege marketplace:admin:manage is for managing subscriptions."
      }
    ],
    "choice": "Either will do."
  },
  {
    "id": "entitlement-managers",
    "subject": "Who deals with user entitlements",
    "sides": [
      {
        "source": "provision-user-entitlements",
        "says": "Only administrators assign them."
      },
      {
        "source": "user-entitlements",
        "says": "Members who may manage licences read them too."
      }
    ],
    "choice": "Administrators assign, and members who may manage licences read."
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
        "says": "The printed value is free, in small letters, next to a priceDesc of the same text."
      }
    ],
    "choice": "The values are free and ela, and other text is accepted in answers."
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
    "choice": "A free listing may be tried where its trialSupported says so."
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
        "says": "The printed id has 32, as everywhere else."
      }
    ],
    "choice": "Both lengths are accepted."
  },
  {
    "id": "vendor-id-in-example",
    "subject": "Id of the vendor in one printed answer",
    "sides": [
      {
        "source": "customers-list",
        "says": "The provision's accountId and the listing's vendor differ by letters and by their case."
      },
      {
        "source": "listing",
        "says": "The vendor's id is the id of the vendor's account."
      }
    ],
    "choice": "They are the same id; the example is taken for a slip."
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
    "choice": "Both exist; the older one takes the parameters that a real client sends it."
  },
  {
    "id": "list-path",
    "subject": "Where List and Unlist belong",
    "sides": [
      {
        "source": "listing",
        "says": "They are operations of a listing."
      },
      {
        "source": "list-item",
        "says": "Their path is that of an item in a user's content."
      }
    ],
    "choice": "The path of their own pages."
  },
  {
    "id": "json-examples",
    "subject": "Whether JSON parameters and examples are strict JSON",
    "sides": [
      {
        "source": "provision-organization-entitlements",
        "says": "The printed parameter has comments behind two slashes."
      },
      {
        "source": "user-entitlements",
        "says": "The printed answer lacks a comma and holds an entitlement without a name."
      }
    ],
    "choice": "JSON is strict, and an entitlement has a name."
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
    "choice": "Either name is taken."
  },
  {
    "id": "parameter-capitals",
    "subject": "Capitals of common parameters",
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
        "says": "The portal's maximum applies, whatever it is."
      },
      {
        "source": "portal-class",
        "says": "An organization sets it, and none is set by default; access tokens last two weeks at most."
      }
    ],
    "choice": "The reference portal's maximum is two weeks."
  }
];
