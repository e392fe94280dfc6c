// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { OperationId } from "./operations.ts";

export interface Example {
  /** When an operation answers in this way. */
  readonly summary: string;
  /** A body of that kind. */
  readonly value: unknown;
}

export const outcomes: Readonly<Record<OperationId, Readonly<Record<string, Example>>>> = {
  "generateToken": {
    "tokenGenerated": {
      "summary": "A token for an hour.",
      "value": {
        "token": "demo-token-of-org2user",
        "expires": 1378230862000,
        "ssl": false
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "httpsRequired": {
      "summary": "The request came over plain HTTP.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0017",
          "message": "Tokens are handed out over HTTPS only.",
          "details": [
            "Send the request to the https address of the portal."
          ]
        }
      }
    },
    "wrongCredentials": {
      "summary": "The user is unknown or the password is wrong.",
      "value": {
        "error": {
          "code": 400,
          "message": "Unable to generate token.",
          "details": [
            "Invalid username or password."
          ]
        }
      }
    }
  },
  "expressInterest": {
    "interested": {
      "summary": "Org 2 has asked for the paid listing.",
      "value": {
        "itemId": "b512083cd1b64e2da1d3f66dbb135956",
        "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1378227262000,
        "endDate": -1,
        "purchased": false,
        "trial": false,
        "interested": true,
        "created": 1378227262000,
        "modified": 1378227262000
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "listingNotFound": {
      "summary": "There is no such listing, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: names no listing that the caller can see"
          ]
        }
      }
    },
    "ownListing": {
      "summary": "The vendor asks for its own listing.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "A vendor is no purchaser of its own listing."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is neither an administrator nor privileged.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Ask an administrator for the privilege to request purchase information."
          ]
        }
      }
    },
    "listingIsFree": {
      "summary": "The listing is free.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0001",
          "message": "A free listing takes no interest.",
          "details": [
            "Call purchase on this listing; a free one needs no vendor."
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has purchased the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0002",
          "message": "This listing has already been purchased.",
          "details": [
            "An interest cannot follow a purchase."
          ]
        }
      }
    },
    "alreadyInterested": {
      "summary": "The organization has expressed interest before.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0003",
          "message": "Interest has already been expressed in this listing.",
          "details": [
            "The vendor has the request; see listPurchases."
          ]
        }
      }
    }
  },
  "startTrial": {
    "trialStarted": {
      "summary": "Org 2 tries the listing licensed by user for 30 days.",
      "value": {
        "itemId": "6489da7f08f045ac8c0a5b1de37d56fe",
        "provisionedItemId": "6489da7f08f045ac8c0a5b1de37d56fe",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1469206116000,
        "endDate": 1471798116000,
        "purchased": false,
        "trial": true,
        "interested": false,
        "created": 1469206116000,
        "modified": 1469206116000
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "listingNotFound": {
      "summary": "There is no such listing, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: names no listing that the caller can see"
          ]
        }
      }
    },
    "ownListing": {
      "summary": "The vendor asks for its own listing.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "A vendor is no purchaser of its own listing."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is neither an administrator nor privileged.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Ask an administrator for the privilege to request purchase information."
          ]
        }
      }
    },
    "trialNotSupported": {
      "summary": "The listing supports no trial.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0004",
          "message": "This listing supports no trial.",
          "details": [
            "Express interest instead."
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has purchased the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0005",
          "message": "This listing has already been purchased.",
          "details": [
            "A trial cannot follow a purchase."
          ]
        }
      }
    },
    "alreadyTried": {
      "summary": "The organization has started a trial before.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0006",
          "message": "A trial of this listing has already been started.",
          "details": [
            "A listing can be tried once, also when the trial has ended."
          ]
        }
      }
    }
  },
  "purchaseListing": {
    "purchased": {
      "summary": "Org 1 completes the purchase that Org 2 asked for; it never ends.",
      "value": {
        "itemId": "b512083cd1b64e2da1d3f66dbb135956",
        "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1378227269000,
        "endDate": -1,
        "purchased": true,
        "trial": false,
        "interested": false,
        "created": 1378227262000,
        "modified": 1378227269000
      }
    },
    "purchasedUntil": {
      "summary": "Org 1 completes the purchase until a given instant.",
      "value": {
        "itemId": "b512083cd1b64e2da1d3f66dbb135956",
        "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1378227269000,
        "endDate": 1378501088700,
        "purchased": true,
        "trial": false,
        "interested": false,
        "created": 1378227262000,
        "modified": 1378227269000
      }
    },
    "purchasedRelatedItem": {
      "summary": "Org 1 provisions another item than the listed one.",
      "value": {
        "itemId": "b512083cd1b64e2da1d3f66dbb135956",
        "provisionedItemId": "10ba62fe50864339a8a3e0f18ca85506",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1378227269000,
        "endDate": -1,
        "purchased": true,
        "trial": false,
        "interested": false,
        "created": 1378227262000,
        "modified": 1378227269000
      }
    },
    "purchasedFree": {
      "summary": "Org 2 completes the purchase of a free listing by itself.",
      "value": {
        "itemId": "140d7c7f363349848df8d388f23feb20",
        "provisionedItemId": "140d7c7f363349848df8d388f23feb20",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1378227262000,
        "endDate": -1,
        "purchased": true,
        "trial": false,
        "interested": false,
        "created": 1378227262000,
        "modified": 1378227262000
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "listingNotFound": {
      "summary": "There is no such listing, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: names no listing that the caller can see"
          ]
        }
      }
    },
    "freeForPurchaser": {
      "summary": "The vendor calls, and the listing is free.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "A free listing is completed by the purchaser organization."
          ]
        }
      }
    },
    "paidForVendor": {
      "summary": "Another organization than the vendor calls, and the listing is not free.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "This listing is completed by its vendor; express interest or start a trial instead."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is neither an administrator nor privileged.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Ask an administrator for the privilege to request purchase information."
          ]
        }
      }
    },
    "purchaserRequired": {
      "summary": "The vendor names no purchaser.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0007",
          "message": "The purchaser is missing.",
          "details": [
            "purchaserOrgId: is needed when the vendor completes a purchase"
          ]
        }
      }
    },
    "unknownPurchaser": {
      "summary": "The vendor names an organization that does not exist, or itself.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0008",
          "message": "The purchaser is unknown.",
          "details": [
            "purchaserOrgId: names no organization that can purchase this listing"
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has purchased the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0009",
          "message": "This listing has already been purchased.",
          "details": [
            "To renew it, delete the provision first."
          ]
        }
      }
    },
    "neitherInterestedNorTried": {
      "summary": "The purchaser has neither asked for the listing nor tried it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0010",
          "message": "The purchaser has neither expressed interest nor started a trial.",
          "details": [
            "The purchaser calls interest or trial first."
          ]
        }
      }
    },
    "unrelatedItem": {
      "summary": "The provisioned item is not related to the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0011",
          "message": "The provisioned item is not related to this listing.",
          "details": [
            "provisionedItemId: must be related to the listing by Listed2Provisioned"
          ]
        }
      }
    }
  },
  "deleteProvision": {
    "provisionDeleted": {
      "summary": "Org 2 no longer holds the listing.",
      "value": {
        "success": true,
        "itemId": "b512083cd1b64e2da1d3f66dbb135956",
        "purchaserOrgId": "org2"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "listingNotFound": {
      "summary": "There is no such listing, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: names no listing that the caller can see"
          ]
        }
      }
    },
    "notVendorAdmin": {
      "summary": "The caller is no administrator of the vendor organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only an administrator of the vendor organization may delete a provision."
          ]
        }
      }
    },
    "notProvisioned": {
      "summary": "The purchaser holds no provision of the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0016",
          "message": "The purchaser holds no provision of this listing.",
          "details": []
        }
      }
    }
  },
  "provisionOrgEntitlements": {
    "entitlementsProvisioned": {
      "summary": "Org 2, which tries the listing, receives a pool for ten users.",
      "value": {
        "itemId": "6489da7f08f045ac8c0a5b1de37d56fe",
        "provisionedItemId": "6489da7f08f045ac8c0a5b1de37d56fe",
        "orgId": "org1",
        "accountId": "org1",
        "purchaserOrgId": "org2",
        "purchaserUsername": "org2user",
        "purchaserFullName": "Test Full Name",
        "purchaserEmail": "test@email.com",
        "purchaserPhone": null,
        "startDate": 1469206116000,
        "endDate": 1471798116000,
        "purchased": false,
        "trial": true,
        "interested": false,
        "created": 1469206116000,
        "modified": 1469206117000,
        "orgEntitlements": {
          "maxUsers": 10,
          "entitlementsModified": 1469206117000,
          "entitlements": {
            "standard": {
              "num": 8
            },
            "advanced": {
              "num": 2
            },
            "spatialAnalyst": {
              "num": 2
            }
          }
        }
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation answers to POST alone."
          ]
        }
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "listingNotFound": {
      "summary": "There is no such listing, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: names no listing that the caller can see"
          ]
        }
      }
    },
    "notVendor": {
      "summary": "The caller does not belong to the vendor organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the vendor of the listing may do this."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is neither an administrator nor privileged.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Ask an administrator for the privilege to request purchase information."
          ]
        }
      }
    },
    "httpsRequired": {
      "summary": "The app requires a signature, and the request came over plain HTTP.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0012",
          "message": "This app takes entitlements over HTTPS only.",
          "details": [
            "Send the request to the https address of the portal."
          ]
        }
      }
    },
    "notLicensedByUser": {
      "summary": "The listing is not licensed by user.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0013",
          "message": "This listing is not licensed by user.",
          "details": [
            "Entitlements exist where licenseBy is licenseByUser."
          ]
        }
      }
    },
    "notProvisioned": {
      "summary": "The purchaser has neither purchased the listing nor is trying it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0014",
          "message": "The purchaser has neither purchased this listing nor is trying it.",
          "details": [
            "Complete the purchase first, or let the purchaser start a trial."
          ]
        }
      }
    },
    "provisionEnded": {
      "summary": "The purchaser's trial or purchase has ended.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0015",
          "message": "The purchaser's trial or purchase has ended.",
          "details": [
            "Complete a purchase first; to renew one, delete the provision before."
          ]
        }
      }
    }
  },
  "listPurchases": {
    "onePurchase": {
      "summary": "Org 2 has purchased the free listing.",
      "value": {
        "purchases": [
          {
            "provision": {
              "itemId": "140d7c7f363349848df8d388f23feb20",
              "provisionedItemId": "140d7c7f363349848df8d388f23feb20",
              "orgId": "org1",
              "accountId": "org1",
              "purchaserOrgId": "org2",
              "purchaserUsername": "org2user",
              "purchaserFullName": "Test Full Name",
              "purchaserEmail": "test@email.com",
              "purchaserPhone": null,
              "startDate": 1378227262000,
              "endDate": -1,
              "purchased": true,
              "trial": false,
              "interested": false,
              "created": 1378227262000,
              "modified": 1378227262000
            },
            "listing": {
              "itemId": "140d7c7f363349848df8d388f23feb20",
              "licenseType": "free",
              "priceDesc": "free",
              "creditsPerTransaction": 0,
              "listingAccess": "public",
              "trialSupported": true,
              "trialDuration": 30,
              "type": "Application",
              "typeKeywords": [
                "Application",
                "Registered App",
                "Listed"
              ],
              "title": "app1",
              "tags": [],
              "thumbnail": "thumbnail/Tulips.jpg",
              "appCategories": [],
              "industries": [],
              "languages": [],
              "largeThumbnail": "largethumbnail/thumb.jpg",
              "banner": "banner/banner.jpg",
              "screenshots": [
                "screenshots/ss1.jpg",
                "screenshots/ss2.jpg"
              ],
              "owner": "org1user",
              "created": 1361473322000,
              "avgRating": 4,
              "numComments": 3,
              "numRatings": 11,
              "vendor": {
                "id": "org1",
                "name": "Org 1",
                "description": "Makers of maps.",
                "thumbnail": "thumbnail.jpg",
                "orgEmail": "sales@org1.example",
                "orgPhone": "111-1111-1111",
                "orgUrl": "https://org1.example/contact.html"
              }
            }
          }
        ],
        "trials": [],
        "interests": []
      }
    },
    "oneTrial": {
      "summary": "Org 2 tries the listing licensed by user.",
      "value": {
        "purchases": [],
        "trials": [
          {
            "provision": {
              "itemId": "6489da7f08f045ac8c0a5b1de37d56fe",
              "provisionedItemId": "6489da7f08f045ac8c0a5b1de37d56fe",
              "orgId": "org1",
              "accountId": "org1",
              "purchaserOrgId": "org2",
              "purchaserUsername": "org2user",
              "purchaserFullName": "Test Full Name",
              "purchaserEmail": "test@email.com",
              "purchaserPhone": null,
              "startDate": 1469206116000,
              "endDate": 1471798116000,
              "purchased": false,
              "trial": true,
              "interested": false,
              "created": 1469206116000,
              "modified": 1469206116000
            },
            "listing": {
              "itemId": "6489da7f08f045ac8c0a5b1de37d56fe",
              "licenseType": "ela",
              "priceDesc": "40$ per user",
              "creditsPerTransaction": 0,
              "listingAccess": "public",
              "trialSupported": true,
              "trialDuration": 30,
              "ecommerceEnabled": false,
              "licenseBy": "licenseByUser",
              "type": "Application",
              "typeKeywords": [
                "Application",
                "Registered App",
                "Listed"
              ],
              "title": "Field Sketcher",
              "tags": [],
              "thumbnail": "thumbnail/Tulips.jpg",
              "appCategories": [],
              "industries": [],
              "languages": [],
              "screenshots": [],
              "owner": "org1user",
              "created": 1361473322000,
              "avgRating": 0,
              "numComments": 0,
              "numRatings": 0,
              "vendor": {
                "id": "org1",
                "name": "Org 1",
                "description": "Makers of maps.",
                "thumbnail": "thumbnail.jpg",
                "orgEmail": "sales@org1.example",
                "orgPhone": "111-1111-1111",
                "orgUrl": "https://org1.example/contact.html"
              }
            }
          }
        ],
        "interests": []
      }
    },
    "oneInterest": {
      "summary": "Org 2 has asked for the paid listing.",
      "value": {
        "purchases": [],
        "trials": [],
        "interests": [
          {
            "provision": {
              "itemId": "b512083cd1b64e2da1d3f66dbb135956",
              "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
              "orgId": "org1",
              "accountId": "org1",
              "purchaserOrgId": "org2",
              "purchaserUsername": "org2user",
              "purchaserFullName": "Test Full Name",
              "purchaserEmail": "test@email.com",
              "purchaserPhone": null,
              "startDate": 1378227262000,
              "endDate": -1,
              "purchased": false,
              "trial": false,
              "interested": true,
              "created": 1378227262000,
              "modified": 1378227262000
            },
            "listing": {
              "itemId": "b512083cd1b64e2da1d3f66dbb135956",
              "licenseType": "ela",
              "priceDesc": "250$",
              "creditsPerTransaction": 0,
              "listingAccess": "public",
              "trialSupported": true,
              "trialDuration": 30,
              "ecommerceEnabled": false,
              "type": "Application",
              "typeKeywords": [
                "Application",
                "Registered App",
                "Listed"
              ],
              "title": "Network Planner",
              "tags": [],
              "thumbnail": "thumbnail/Tulips.jpg",
              "appCategories": [],
              "industries": [],
              "languages": [],
              "screenshots": [],
              "owner": "org1user",
              "created": 1361473322000,
              "avgRating": 0,
              "numComments": 0,
              "numRatings": 0,
              "vendor": {
                "id": "org1",
                "name": "Org 1",
                "description": "Makers of maps.",
                "thumbnail": "thumbnail.jpg",
                "orgEmail": "sales@org1.example",
                "orgPhone": "111-1111-1111",
                "orgUrl": "https://org1.example/contact.html"
              }
            }
          }
        ]
      }
    },
    "noPurchases": {
      "summary": "The organization has obtained nothing.",
      "value": {
        "purchases": [],
        "trials": [],
        "interests": []
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "notOwnPurchases": {
      "summary": "The caller may not read the purchases of this organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only administrators and purchase-privileged members of an organization read its purchases."
          ]
        }
      }
    }
  },
  "listCustomers": {
    "oneCustomer": {
      "summary": "Org 2 has purchased the paid listing.",
      "value": {
        "total": 1,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "provisions": [
          {
            "provision": {
              "itemId": "b512083cd1b64e2da1d3f66dbb135956",
              "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
              "orgId": "org1",
              "accountId": "org1",
              "purchaserOrgId": "org2",
              "purchaserUsername": "org2user",
              "purchaserFullName": "Test Full Name",
              "purchaserEmail": "test@email.com",
              "purchaserPhone": null,
              "startDate": 1378227269000,
              "endDate": -1,
              "purchased": true,
              "trial": false,
              "interested": false,
              "created": 1378227262000,
              "modified": 1378227269000,
              "title": "Network Planner"
            },
            "customer": {
              "id": "org2",
              "name": "Org 2",
              "description": "<br>",
              "thumbnail": "thumbnail.jpg"
            },
            "listing": {
              "itemId": "b512083cd1b64e2da1d3f66dbb135956",
              "licenseType": "ela",
              "priceDesc": "250$",
              "creditsPerTransaction": 0,
              "listingAccess": "public",
              "trialSupported": true,
              "trialDuration": 30,
              "ecommerceEnabled": false,
              "type": "Application",
              "typeKeywords": [
                "Application",
                "Registered App",
                "Listed"
              ],
              "title": "Network Planner",
              "tags": [],
              "thumbnail": "thumbnail/Tulips.jpg",
              "appCategories": [],
              "industries": [],
              "languages": [],
              "screenshots": [],
              "owner": "org1user",
              "created": 1361473322000,
              "avgRating": 0,
              "numComments": 0,
              "numRatings": 0,
              "vendor": {
                "id": "org1",
                "name": "Org 1",
                "description": "Makers of maps.",
                "thumbnail": "thumbnail.jpg",
                "orgEmail": "sales@org1.example",
                "orgPhone": "111-1111-1111",
                "orgUrl": "https://org1.example/contact.html"
              }
            }
          }
        ]
      }
    },
    "withoutListings": {
      "summary": "The same page, asked for without listings.",
      "value": {
        "total": 1,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "provisions": [
          {
            "provision": {
              "itemId": "b512083cd1b64e2da1d3f66dbb135956",
              "provisionedItemId": "b512083cd1b64e2da1d3f66dbb135956",
              "orgId": "org1",
              "accountId": "org1",
              "purchaserOrgId": "org2",
              "purchaserUsername": "org2user",
              "purchaserFullName": "Test Full Name",
              "purchaserEmail": "test@email.com",
              "purchaserPhone": null,
              "startDate": 1378227269000,
              "endDate": -1,
              "purchased": true,
              "trial": false,
              "interested": false,
              "created": 1378227262000,
              "modified": 1378227269000,
              "title": "Network Planner"
            },
            "customer": {
              "id": "org2",
              "name": "Org 2",
              "description": "<br>",
              "thumbnail": "thumbnail.jpg"
            }
          }
        ]
      }
    },
    "noCustomers": {
      "summary": "Nobody holds a provision that the filters let through.",
      "value": {
        "total": 0,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "provisions": []
      }
    },
    "unknownFormat": {
      "summary": "The format is unknown.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be one of html, json, pjson"
          ]
        }
      }
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": []
        }
      }
    },
    "tokenRequired": {
      "summary": "The request carries no token.",
      "value": {
        "error": {
          "code": 499,
          "message": "Token Required",
          "details": []
        }
      }
    },
    "invalidParameters": {
      "summary": "A parameter is missing or malformed.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid parameters.",
          "details": [
            "callback: must NOT have more than 128 characters"
          ]
        }
      }
    },
    "notOwnCustomers": {
      "summary": "The caller may not read the customers of this organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only administrators and privileged members of an organization read its customers."
          ]
        }
      }
    }
  }
};
