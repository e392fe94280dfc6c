// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { OperationId } from "./operations.ts";

/** Groups of operations, in the order of the contract. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationId[];
}

export interface Hint {
  /** Value of an absent parameter. */
  readonly default?: string;
  /** An example value. */
  readonly example?: string;
  /** Allowed values of a list's items. */
  readonly items?: readonly string[];
}

/** Title and version of the contract. */
export const about = {
  "title": "ArcGIS Marketplace provisioning API",
  "version": "1.0.0-rc.2"
} as const;

/** Description of a token, in any place. */
export const token: { readonly description: string } = {
  "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
};

export const tags: readonly Tag[] = [
  {
    "name": "Listings",
    "description": "What a purchaser and a vendor do with one listing of the marketplace.",
    "operations": [
      "searchListings",
      "getListing",
      "getListingPicture",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements"
    ]
  },
  {
    "name": "Portals",
    "description": "What an organization has obtained from other organizations, and what they have obtained from it.",
    "operations": [
      "getPortalPicture",
      "listPurchases",
      "listCustomers",
      "listCustomersOlder",
      "exportCustomers"
    ]
  },
  {
    "name": "Licences",
    "description": "Which members of a purchaser organization hold which entitlements of a listing.",
    "operations": [
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements",
      "listProvisionedListings",
      "listUserAppBundles"
    ]
  },
  {
    "name": "Items",
    "description": "The items behind listings, and how a vendor lists and relates them.",
    "operations": [
      "getItem",
      "getItemPicture",
      "listRelatedItems",
      "listUserItems",
      "addItem",
      "updateItem",
      "deleteItem",
      "listItem",
      "unlistItem",
      "addRelationship",
      "deleteRelationship"
    ]
  },
  {
    "name": "Sign-in",
    "description": "How a client finds the portal, learns who the caller is, and obtains the token that most operations require.",
    "operations": [
      "getVersion",
      "getInfo",
      "generateToken",
      "createOAuthToken",
      "authorizeApplication",
      "getAuthorizationCode",
      "signIn",
      "revokeToken",
      "signOut",
      "getSelf",
      "getUser",
      "getPortal",
      "listUsers"
    ]
  }
];

/** Names of response fields that are times, in milliseconds since the epoch. */
export const timeFields: ReadonlySet<string> = new Set(["created","endDate","entitlementsModified","expires","lastLogin","listingPublishedDate","modified","startDate"]);

/** Help to fill in a parameter, by operation and name. */
export const hints: Readonly<Record<OperationId, Readonly<Record<string, Hint>>>> = {
  "getVersion": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getInfo": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "generateToken": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "username": {
      "example": "org2user"
    },
    "password": {
      "example": "marketplace1"
    },
    "client": {
      "example": "referer"
    },
    "referer": {
      "example": "https://store.org2.example"
    },
    "ip": {
      "example": "203.0.113.7"
    },
    "serverUrl": {
      "example": "https://server.org2.example/arcgis"
    },
    "expiration": {
      "default": "120",
      "example": "120"
    }
  },
  "createOAuthToken": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "grant_type": {
      "example": "client_credentials"
    },
    "client_id": {
      "example": "demoapp"
    },
    "client_secret": {
      "example": "demo-secret"
    },
    "refresh_token": {
      "example": "demo-refresh-token"
    },
    "code": {
      "example": "demo-code"
    },
    "redirect_uri": {
      "example": "https://app.org1.example/callback"
    },
    "code_verifier": {
      "example": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    },
    "expiration": {
      "default": "120",
      "example": "120"
    }
  },
  "authorizeApplication": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "client_id": {
      "example": "demoapp"
    },
    "redirect_uri": {
      "example": "https://app.org1.example/callback"
    },
    "response_type": {
      "example": "code"
    },
    "state": {
      "example": "app-state"
    },
    "expiration": {
      "example": "20160"
    },
    "code_challenge": {
      "example": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    },
    "code_challenge_method": {
      "example": "S256"
    }
  },
  "getAuthorizationCode": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "code": {
      "example": "demo-code"
    }
  },
  "signIn": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "oauth_state": {
      "example": "demo-oauth-state"
    },
    "username": {
      "example": "org2user"
    },
    "password": {
      "example": "marketplace1"
    },
    "account": {
      "example": "org2user"
    },
    "cancel": {
      "default": "false",
      "example": "true"
    }
  },
  "revokeToken": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "auth_token": {
      "example": "demo-refresh-token"
    },
    "client_id": {
      "example": "demoapp"
    },
    "token_type_hint": {
      "example": "refresh_token"
    }
  },
  "signOut": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "client_id": {
      "example": "demoapp"
    },
    "redirect_uri": {
      "example": "https://app.org1.example/callback"
    }
  },
  "getSelf": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getUser": {
    "userName": {
      "example": "org2user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getPortal": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getPortalPicture": {
    "portalID": {
      "example": "self"
    },
    "fileName": {
      "example": "thumbnail.jpg"
    }
  },
  "listUsers": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    },
    "sortField": {
      "default": "username",
      "example": "fullname"
    },
    "sortOrder": {
      "default": "asc",
      "example": "desc"
    },
    "role": {
      "example": "org_admin"
    },
    "username": {
      "example": "org2"
    },
    "fullname": {
      "example": "Test"
    }
  },
  "searchListings": {
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "q": {
      "example": "planner"
    },
    "mylistings": {
      "default": "false",
      "example": "true"
    },
    "sortField": {
      "example": "avgrating,title"
    },
    "sortOrder": {
      "default": "asc",
      "example": "desc"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "getListing": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getListingPicture": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "kind": {
      "example": "thumbnail"
    },
    "fileName": {
      "example": "Tulips.jpg"
    }
  },
  "expressInterest": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "purchaserFullName": {
      "example": "Test Full Name"
    },
    "purchaserEmail": {
      "example": "test@email.com"
    },
    "purchaserPhone": {
      "example": "9097932853"
    }
  },
  "startTrial": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "purchaserFullName": {
      "example": "Test Full Name"
    },
    "purchaserEmail": {
      "example": "test@email.com"
    },
    "purchaserPhone": {
      "example": "9097932853"
    }
  },
  "purchaseListing": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "purchaserFullName": {
      "example": "Test Full Name"
    },
    "purchaserEmail": {
      "example": "test@email.com"
    },
    "purchaserPhone": {
      "example": "9097932853"
    },
    "purchaserOrgId": {
      "example": "org2"
    },
    "provisionedItemId": {
      "example": "10ba62fe50864339a8a3e0f18ca85506"
    },
    "endDate": {
      "example": "4102444800000"
    }
  },
  "deleteProvision": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "purchaserFullName": {
      "example": "Test Full Name"
    },
    "purchaserEmail": {
      "example": "test@email.com"
    },
    "purchaserPhone": {
      "example": "9097932853"
    },
    "purchaserOrgId": {
      "example": "org2"
    }
  },
  "provisionOrgEntitlements": {
    "itemID": {
      "example": "6489da7f08f045ac8c0a5b1de37d56fe"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "purchaserOrgId": {
      "example": "org2"
    },
    "purchaserSubscriptionId": {
      "example": "5912345678"
    },
    "orgEntitlements": {
      "example": "{\"maxUsers\":10,\"entitlements\":{\"standard\":{\"num\":8},\"advanced\":{\"num\":2},\"spatialAnalyst\":{\"num\":2}}}"
    }
  },
  "provisionUserEntitlements": {
    "itemID": {
      "example": "6489da7f08f045ac8c0a5b1de37d56fe"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "userEntitlements": {
      "example": "{\"users\":[\"org2worker01\",\"org2worker02\"],\"entitlements\":[\"standard\",\"spatialAnalyst\"]}"
    },
    "suppressCustomerEmail": {
      "default": "false",
      "example": "true"
    }
  },
  "listUserEntitlements": {
    "itemID": {
      "example": "6489da7f08f045ac8c0a5b1de37d56fe"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "num": {
      "example": "100"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "getUserEntitlements": {
    "itemID": {
      "example": "6489da7f08f045ac8c0a5b1de37d56fe"
    },
    "userName": {
      "example": "org2user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "listPurchases": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "status": {
      "default": "active",
      "example": "all"
    }
  },
  "listCustomers": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "status": {
      "default": "all",
      "example": "active"
    },
    "type": {
      "example": "PURCHASE"
    },
    "itemId": {
      "example": "448772a88d4b498d064ce2e8c6ff6b01"
    },
    "orgname": {
      "example": "Org 2"
    },
    "modified": {
      "example": "1454392931000"
    },
    "sortFields": {
      "example": "orgname,created",
      "items": [
        "orgname",
        "created",
        "endDate",
        "modified"
      ]
    },
    "sortOrder": {
      "default": "asc",
      "example": "desc"
    },
    "includeListing": {
      "default": "true",
      "example": "false"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "listCustomersOlder": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "status": {
      "default": "all",
      "example": "active"
    },
    "type": {
      "example": "PURCHASE"
    },
    "sortOrder": {
      "default": "asc",
      "example": "desc"
    },
    "includeListing": {
      "default": "true",
      "example": "false"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "exportCustomers": {
    "portalID": {
      "example": "self"
    },
    "f": {
      "default": "csv",
      "example": "csv"
    }
  },
  "listProvisionedListings": {
    "userName": {
      "example": "org2user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "returnAppClientIds": {
      "default": "false",
      "example": "true"
    },
    "returnAllProvisions": {
      "default": "false",
      "example": "true"
    },
    "includeExpired": {
      "default": "false",
      "example": "true"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "listUserAppBundles": {
    "userName": {
      "example": "org2user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "num": {
      "default": "10",
      "example": "50"
    },
    "start": {
      "default": "1",
      "example": "11"
    }
  },
  "getItem": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "getItemPicture": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "kind": {
      "example": "thumbnail"
    },
    "fileName": {
      "example": "Tulips.jpg"
    }
  },
  "listRelatedItems": {
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "relationshipType": {
      "example": "Listed2Provisioned"
    },
    "direction": {
      "default": "forward",
      "example": "forward"
    }
  },
  "listUserItems": {
    "userName": {
      "example": "org2user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "num": {
      "example": "50"
    },
    "start": {
      "example": "11"
    },
    "sortField": {
      "default": "title",
      "example": "modified"
    },
    "sortOrder": {
      "default": "asc",
      "example": "desc"
    }
  },
  "addItem": {
    "userName": {
      "example": "org1user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "title": {
      "example": "TEST Listing"
    },
    "type": {
      "example": "Web Mapping Application"
    },
    "tags": {
      "example": "maps,planning"
    },
    "typeKeywords": {
      "example": "Application,Registered App"
    },
    "snippet": {
      "example": "Plans networks."
    },
    "description": {
      "example": "Plans networks."
    },
    "url": {
      "example": "https://apps.org1.example/planner"
    },
    "accessInformation": {
      "example": "Org 1"
    },
    "licenseInfo": {
      "example": "For licensed members only."
    },
    "culture": {
      "example": "en-us"
    },
    "access": {
      "example": "private"
    },
    "listed": {
      "example": "false"
    },
    "licenseType": {
      "example": "ela"
    },
    "licenseBy": {
      "example": "licenseByUser"
    },
    "priceDesc": {
      "example": "100$"
    },
    "creditsPerTransaction": {
      "example": "0"
    },
    "listingAccess": {
      "example": "public"
    },
    "trialSupported": {
      "example": "true"
    },
    "trialDuration": {
      "example": "30"
    },
    "appCategories": {
      "example": "Planning"
    },
    "industries": {
      "example": "Utilities"
    },
    "languages": {
      "example": "English"
    },
    "clearEmptyFields": {
      "example": "true"
    }
  },
  "updateItem": {
    "userName": {
      "example": "org1user"
    },
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "title": {
      "example": "TEST Listing"
    },
    "type": {
      "example": "Web Mapping Application"
    },
    "tags": {
      "example": "maps,planning"
    },
    "typeKeywords": {
      "example": "Application,Registered App"
    },
    "snippet": {
      "example": "Plans networks."
    },
    "description": {
      "example": "Plans networks."
    },
    "url": {
      "example": "https://apps.org1.example/planner"
    },
    "accessInformation": {
      "example": "Org 1"
    },
    "licenseInfo": {
      "example": "For licensed members only."
    },
    "culture": {
      "example": "en-us"
    },
    "access": {
      "example": "private"
    },
    "listed": {
      "example": "false"
    },
    "licenseType": {
      "example": "ela"
    },
    "licenseBy": {
      "example": "licenseByUser"
    },
    "priceDesc": {
      "example": "100$"
    },
    "creditsPerTransaction": {
      "example": "0"
    },
    "listingAccess": {
      "example": "public"
    },
    "trialSupported": {
      "example": "true"
    },
    "trialDuration": {
      "example": "30"
    },
    "appCategories": {
      "example": "Planning"
    },
    "industries": {
      "example": "Utilities"
    },
    "languages": {
      "example": "English"
    },
    "clearEmptyFields": {
      "example": "true"
    }
  },
  "deleteItem": {
    "userName": {
      "example": "org2user"
    },
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "force": {
      "example": "true"
    },
    "permanentDelete": {
      "example": "true"
    }
  },
  "listItem": {
    "userName": {
      "example": "org1user"
    },
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "unlistItem": {
    "userName": {
      "example": "org1user"
    },
    "itemID": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    }
  },
  "addRelationship": {
    "userName": {
      "example": "org1user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "originItemId": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "destinationItemId": {
      "example": "10ba62fe50864339a8a3e0f18ca85506"
    },
    "relationshipType": {
      "example": "Listed2Provisioned"
    },
    "relationshipTypes": {
      "example": "Listed2Provisioned"
    }
  },
  "deleteRelationship": {
    "userName": {
      "example": "org1user"
    },
    "f": {
      "default": "html",
      "example": "json"
    },
    "token": {
      "example": "demo-token-of-org2user"
    },
    "callback": {
      "example": "handleAnswer"
    },
    "originItemId": {
      "example": "b512083cd1b64e2da1d3f66dbb135956"
    },
    "destinationItemId": {
      "example": "10ba62fe50864339a8a3e0f18ca85506"
    },
    "relationshipType": {
      "example": "Listed2Provisioned"
    },
    "relationshipTypes": {
      "example": "Listed2Provisioned"
    }
  }
};
