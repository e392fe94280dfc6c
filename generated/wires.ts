// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { Wire } from "./call.ts";

export const wires: Readonly<Record<string, Wire>> = {
 "getVersion": {
  "method": "GET",
  "path": "/",
  "parameters": {
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ]
  }
 },
 "getInfo": {
  "method": "GET",
  "path": "/info",
  "parameters": {
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ]
  }
 },
 "generateToken": {
  "method": "POST",
  "path": "/generateToken",
  "parameters": {
   "f": "form",
   "username": "form",
   "password": "form",
   "client": "form",
   "referer": "form",
   "ip": "form",
   "serverUrl": "form",
   "expiration": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "httpsRequired": [
    400,
    "MKT_0017"
   ],
   "tooManyAttempts": [
    400,
    "MKT_0029"
   ],
   "wrongCredentials": [
    400,
    "Unable to generate token."
   ]
  }
 },
 "createOAuthToken": {
  "method": "POST",
  "path": "/oauth2/token",
  "parameters": {
   "f": "form",
   "grant_type": "form",
   "client_id": "form",
   "client_secret": "form",
   "refresh_token": "form",
   "code": "form",
   "redirect_uri": "form",
   "code_verifier": "form",
   "expiration": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "unknownGrant": [
    400,
    "Unsupported grant type."
   ],
   "tooManyAttempts": [
    400,
    "MKT_0030"
   ],
   "unknownClient": [
    400,
    "Invalid client_id"
   ],
   "wrongSecret": [
    400,
    "Invalid client_secret"
   ],
   "invalidCode": [
    400,
    "Invalid code"
   ],
   "redirectMismatch": [
    400,
    "Invalid redirect_uri"
   ],
   "wrongVerifier": [
    400,
    "Invalid code_verifier"
   ],
   "refreshExpired": [
    498,
    "refresh_token expired"
   ],
   "refreshInvalid": [
    498,
    "Invalid refresh_token"
   ],
   "refreshRevoked": [
    498,
    "Invalid refresh_token"
   ]
  }
 },
 "authorizeApplication": {
  "method": "GET",
  "path": "/oauth2/authorize",
  "parameters": {
   "f": "query",
   "client_id": "query",
   "redirect_uri": "query",
   "response_type": "query",
   "state": "query",
   "expiration": "query",
   "code_challenge": "query",
   "code_challenge_method": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "unknownApplication": [
    400,
    "Error: Invalid client_id"
   ],
   "invalidRedirect": [
    400,
    "Invalid redirect_uri"
   ],
   "unknownResponseType": [
    400,
    "response_type must be code or token"
   ],
   "invalidChallenge": [
    400,
    "code_challenge must have 43 to 128 characters, and code_challenge_method must be S256 or plain"
   ]
  }
 },
 "getAuthorizationCode": {
  "method": "GET",
  "path": "/oauth2/approval",
  "parameters": {
   "f": "query",
   "code": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "noCode": [
    400,
    "The sign-in was cancelled or has failed."
   ]
  }
 },
 "signIn": {
  "method": "POST",
  "path": "/oauth2/signin",
  "parameters": {
   "f": "form",
   "oauth_state": "form",
   "username": "form",
   "password": "form",
   "account": "form",
   "cancel": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "invalidRequest": [
    400,
    "The request to sign in has expired."
   ],
   "foreignPage": [
    400,
    "Only the sign-in page of this portal may send this form."
   ],
   "httpsRequired": [
    400,
    "The portal accepts passwords over HTTPS only."
   ],
   "accountNotOffered": [
    400,
    "This account is not offered here."
   ],
   "tooManyAttempts": [
    400,
    "Too many invalid attempts. Please try again later."
   ],
   "wrongPassword": [
    400,
    "OAUTH_0015"
   ]
  }
 },
 "revokeToken": {
  "method": "POST",
  "path": "/oauth2/revokeToken",
  "parameters": {
   "f": "form",
   "auth_token": "form",
   "client_id": "form",
   "token_type_hint": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "httpsRequired": [
    400,
    "The portal revokes tokens over HTTPS only."
   ],
   "unknownClient": [
    400,
    "Invalid client_id"
   ]
  }
 },
 "signOut": {
  "method": "GET",
  "path": "/oauth2/signout",
  "parameters": {
   "f": "query",
   "client_id": "query",
   "redirect_uri": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "invalidRedirect": [
    400,
    "Invalid redirect_uri"
   ]
  }
 },
 "getSelf": {
  "method": "GET",
  "path": "/community/self",
  "parameters": {
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ]
  }
 },
 "getUser": {
  "method": "GET",
  "path": "/community/users/{userName}",
  "parameters": {
   "userName": "path",
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "userNotFound": [
    400,
    "User does not exist or is inaccessible."
   ]
  }
 },
 "getPortal": {
  "method": "GET",
  "path": "/portals/{portalID}",
  "parameters": {
   "portalID": "path",
   "f": "query"
  },
  "refusals": {
   "portalNotFound": [
    400,
    "MKT_0028"
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ]
  }
 },
 "getPortalPicture": {
  "method": "GET",
  "path": "/portals/{portalID}/resources/{fileName}",
  "parameters": {
   "portalID": "path",
   "fileName": "path"
  },
  "text": "image/svg+xml",
  "refusals": {
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "portalNotFound": [
    400,
    "MKT_0028"
   ],
   "pictureNotFound": [
    400,
    "MKT_0043"
   ]
  }
 },
 "listUsers": {
  "method": "GET",
  "path": "/portals/{portalID}/users",
  "parameters": {
   "portalID": "path",
   "f": "query",
   "num": "query",
   "start": "query",
   "sortField": "query",
   "sortOrder": "query",
   "role": "query",
   "username": "query",
   "fullname": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnUsers": [
    403,
    "GWM_0003"
   ]
  }
 },
 "searchListings": {
  "method": "GET",
  "path": "/content/listings",
  "parameters": {
   "f": "query",
   "q": "query",
   "mylistings": "query",
   "sortField": "query",
   "sortOrder": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "queryRequired": [
    400,
    "MKT_0018"
   ],
   "notOwnListings": [
    403,
    "GWM_0003"
   ]
  }
 },
 "getListing": {
  "method": "GET",
  "path": "/content/listings/{itemID}",
  "parameters": {
   "itemID": "path",
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ]
  }
 },
 "getListingPicture": {
  "method": "GET",
  "path": "/content/listings/{itemID}/info/{kind}/{fileName}",
  "parameters": {
   "itemID": "path",
   "kind": "path",
   "fileName": "path"
  },
  "text": "image/svg+xml",
  "refusals": {
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "pictureNotFound": [
    400,
    "MKT_0043"
   ]
  }
 },
 "expressInterest": {
  "method": "POST",
  "path": "/content/listings/{itemID}/interest",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "purchaserFullName": "form",
   "purchaserEmail": "form",
   "purchaserPhone": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "ownListing": [
    403,
    "GWM_0003"
   ],
   "noPrivilege": [
    403,
    "GWM_0003"
   ],
   "listingIsFree": [
    400,
    "MKT_0001"
   ],
   "alreadyPurchased": [
    400,
    "MKT_0002"
   ],
   "alreadyInterested": [
    400,
    "MKT_0003"
   ]
  }
 },
 "startTrial": {
  "method": "POST",
  "path": "/content/listings/{itemID}/trial",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "purchaserFullName": "form",
   "purchaserEmail": "form",
   "purchaserPhone": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "ownListing": [
    403,
    "GWM_0003"
   ],
   "noPrivilege": [
    403,
    "GWM_0003"
   ],
   "trialNotSupported": [
    400,
    "MKT_0004"
   ],
   "alreadyPurchased": [
    400,
    "MKT_0005"
   ],
   "alreadyTried": [
    400,
    "MKT_0006"
   ]
  }
 },
 "purchaseListing": {
  "method": "POST",
  "path": "/content/listings/{itemID}/purchase",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "purchaserFullName": "form",
   "purchaserEmail": "form",
   "purchaserPhone": "form",
   "purchaserOrgId": "form",
   "provisionedItemId": "form",
   "endDate": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "freeForPurchaser": [
    403,
    "GWM_0003"
   ],
   "paidForVendor": [
    403,
    "GWM_0003"
   ],
   "noPrivilege": [
    403,
    "GWM_0003"
   ],
   "purchaserRequired": [
    400,
    "MKT_0007"
   ],
   "unknownPurchaser": [
    400,
    "MKT_0008"
   ],
   "alreadyPurchased": [
    400,
    "MKT_0009"
   ],
   "neitherInterestedNorTried": [
    400,
    "MKT_0010"
   ],
   "unrelatedItem": [
    400,
    "MKT_0011"
   ]
  }
 },
 "deleteProvision": {
  "method": "POST",
  "path": "/content/listings/{itemID}/deleteProvision",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "purchaserFullName": "form",
   "purchaserEmail": "form",
   "purchaserPhone": "form",
   "purchaserOrgId": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "notVendorAdmin": [
    403,
    "GWM_0003"
   ],
   "notProvisioned": [
    400,
    "MKT_0016"
   ]
  }
 },
 "provisionOrgEntitlements": {
  "method": "POST",
  "path": "/content/listings/{itemID}/provisionOrgEntitlements",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "purchaserOrgId": "form",
   "purchaserSubscriptionId": "form",
   "orgEntitlements": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "notVendor": [
    403,
    "GWM_0003"
   ],
   "noPrivilege": [
    403,
    "GWM_0003"
   ],
   "httpsRequired": [
    400,
    "MKT_0012"
   ],
   "notLicensedByUser": [
    400,
    "MKT_0013"
   ],
   "notProvisioned": [
    400,
    "MKT_0014"
   ],
   "provisionEnded": [
    400,
    "MKT_0015"
   ]
  }
 },
 "provisionUserEntitlements": {
  "method": "POST",
  "path": "/content/listings/{itemID}/provisionUserEntitlements",
  "parameters": {
   "itemID": "path",
   "f": "form",
   "userEntitlements": "form",
   "suppressCustomerEmail": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "notPurchaserAdmin": [
    403,
    "GWM_0003"
   ],
   "notLicensedByUser": [
    400,
    "not licensed by user"
   ],
   "itemNotProvisioned": [
    400,
    "item not provisioned"
   ],
   "provisionEnded": [
    400,
    "MKT_0019"
   ],
   "tooManyUsers": [
    400,
    "MKT_0020"
   ],
   "notMembers": [
    400,
    "MKT_0021"
   ],
   "notDisconnectable": [
    400,
    "None of the specified users can be disconnected."
   ],
   "beyondMaxUsers": [
    400,
    "MKT_0022"
   ],
   "beyondPool": [
    400,
    "MKT_0023"
   ]
  }
 },
 "listUserEntitlements": {
  "method": "GET",
  "path": "/content/listings/{itemID}/userEntitlements",
  "parameters": {
   "itemID": "path",
   "f": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "notLicenceManager": [
    403,
    "GWM_0003"
   ],
   "notLicensedByUser": [
    400,
    "not licensed by user"
   ]
  }
 },
 "getUserEntitlements": {
  "method": "GET",
  "path": "/content/listings/{itemID}/userEntitlements/{userName}",
  "parameters": {
   "itemID": "path",
   "userName": "path",
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "listingNotFound": [
    400,
    "CONT_0001"
   ],
   "notLicenceManager": [
    403,
    "GWM_0003"
   ],
   "notLicensedByUser": [
    400,
    "not licensed by user"
   ]
  }
 },
 "listPurchases": {
  "method": "GET",
  "path": "/portals/{portalID}/purchases",
  "parameters": {
   "portalID": "path",
   "f": "query",
   "status": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnPurchases": [
    403,
    "GWM_0003"
   ]
  }
 },
 "listCustomers": {
  "method": "GET",
  "path": "/portals/{portalID}/customersList",
  "parameters": {
   "portalID": "path",
   "f": "query",
   "status": "query",
   "type": "query",
   "itemId": "query",
   "orgname": "query",
   "modified": "query",
   "sortFields": "query",
   "sortOrder": "query",
   "includeListing": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnCustomers": [
    403,
    "GWM_0003"
   ]
  }
 },
 "listCustomersOlder": {
  "method": "GET",
  "path": "/portals/{portalID}/customers",
  "parameters": {
   "portalID": "path",
   "f": "query",
   "status": "query",
   "type": "query",
   "sortOrder": "query",
   "includeListing": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnCustomers": [
    403,
    "GWM_0003"
   ]
  }
 },
 "exportCustomers": {
  "method": "GET",
  "path": "/portals/{portalID}/customers/export",
  "parameters": {
   "portalID": "path",
   "f": "query"
  },
  "text": "text/csv",
  "refusals": {
   "tableOnly": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnCustomers": [
    403,
    "GWM_0003"
   ]
  }
 },
 "listProvisionedListings": {
  "method": "GET",
  "path": "/community/users/{userName}/provisionedListings",
  "parameters": {
   "userName": "path",
   "f": "query",
   "returnAppClientIds": "query",
   "returnAllProvisions": "query",
   "includeExpired": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "userNotFound": [
    400,
    "User does not exist or is inaccessible."
   ],
   "notOwnListings": [
    403,
    "GWM_0003"
   ]
  }
 },
 "listUserAppBundles": {
  "method": "GET",
  "path": "/community/users/{userName}/appBundles",
  "parameters": {
   "userName": "path",
   "f": "query",
   "num": "query",
   "start": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "userNotFound": [
    400,
    "User does not exist or is inaccessible."
   ],
   "notOwnBundles": [
    403,
    "GWM_0003"
   ]
  }
 },
 "getItem": {
  "method": "GET",
  "path": "/content/items/{itemID}",
  "parameters": {
   "itemID": "path",
   "f": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ]
  }
 },
 "getItemPicture": {
  "method": "GET",
  "path": "/content/items/{itemID}/info/{kind}/{fileName}",
  "parameters": {
   "itemID": "path",
   "kind": "path",
   "fileName": "path"
  },
  "text": "image/svg+xml",
  "refusals": {
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ],
   "pictureNotFound": [
    400,
    "MKT_0043"
   ]
  }
 },
 "listRelatedItems": {
  "method": "GET",
  "path": "/content/items/{itemID}/relatedItems",
  "parameters": {
   "itemID": "path",
   "f": "query",
   "relationshipType": "query",
   "direction": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ]
  }
 },
 "listUserItems": {
  "method": "GET",
  "path": "/content/users/{userName}",
  "parameters": {
   "userName": "path",
   "f": "query",
   "num": "query",
   "start": "query",
   "sortField": "query",
   "sortOrder": "query"
  },
  "refusals": {
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "userNotFound": [
    400,
    "User does not exist or is inaccessible."
   ],
   "notOwnContent": [
    403,
    "GWM_0003"
   ]
  }
 },
 "addItem": {
  "method": "POST",
  "path": "/content/users/{userName}/addItem",
  "parameters": {
   "userName": "path",
   "f": "form",
   "title": "form",
   "type": "form",
   "tags": "form",
   "typeKeywords": "form",
   "snippet": "form",
   "description": "form",
   "url": "form",
   "accessInformation": "form",
   "licenseInfo": "form",
   "culture": "form",
   "access": "form",
   "listed": "form",
   "licenseType": "form",
   "licenseBy": "form",
   "priceDesc": "form",
   "creditsPerTransaction": "form",
   "listingAccess": "form",
   "trialSupported": "form",
   "trialDuration": "form",
   "appCategories": "form",
   "industries": "form",
   "languages": "form",
   "clearEmptyFields": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "userNotFound": [
    400,
    "User does not exist or is inaccessible."
   ],
   "notOwner": [
    403,
    "GWM_0003"
   ],
   "typeAndTitleRequired": [
    400,
    "'type' and 'title' property required."
   ],
   "unknownType": [
    400,
    "CONT_0113"
   ]
  }
 },
 "updateItem": {
  "method": "POST",
  "path": "/content/users/{userName}/items/{itemID}/update",
  "parameters": {
   "userName": "path",
   "itemID": "path",
   "f": "form",
   "title": "form",
   "type": "form",
   "tags": "form",
   "typeKeywords": "form",
   "snippet": "form",
   "description": "form",
   "url": "form",
   "accessInformation": "form",
   "licenseInfo": "form",
   "culture": "form",
   "access": "form",
   "listed": "form",
   "licenseType": "form",
   "licenseBy": "form",
   "priceDesc": "form",
   "creditsPerTransaction": "form",
   "listingAccess": "form",
   "trialSupported": "form",
   "trialDuration": "form",
   "appCategories": "form",
   "industries": "form",
   "languages": "form",
   "clearEmptyFields": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ],
   "notOwner": [
    403,
    "GWM_0003"
   ],
   "unknownType": [
    400,
    "CONT_0113"
   ]
  }
 },
 "deleteItem": {
  "method": "POST",
  "path": "/content/users/{userName}/items/{itemID}/delete",
  "parameters": {
   "userName": "path",
   "itemID": "path",
   "f": "form",
   "force": "form",
   "permanentDelete": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ],
   "notOwner": [
    403,
    "GWM_0003"
   ],
   "stillListed": [
    400,
    "MKT_0041"
   ],
   "stillProvisioned": [
    400,
    "MKT_0042"
   ]
  }
 },
 "listItem": {
  "method": "POST",
  "path": "/content/users/{userName}/items/{itemID}/list",
  "parameters": {
   "userName": "path",
   "itemID": "path",
   "f": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ],
   "notOwner": [
    403,
    "GWM_0003"
   ],
   "notPermittedToList": [
    403,
    "GWM_0003"
   ],
   "propertiesMissing": [
    400,
    "MKT_0024"
   ]
  }
 },
 "unlistItem": {
  "method": "POST",
  "path": "/content/users/{userName}/items/{itemID}/unlist",
  "parameters": {
   "userName": "path",
   "itemID": "path",
   "f": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "itemNotFound": [
    400,
    "CONT_0001"
   ],
   "notOwner": [
    403,
    "GWM_0003"
   ]
  }
 },
 "addRelationship": {
  "method": "POST",
  "path": "/content/users/{userName}/addRelationship",
  "parameters": {
   "userName": "path",
   "f": "form",
   "originItemId": "form",
   "destinationItemId": "form",
   "relationshipType": "form",
   "relationshipTypes": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "unknownRelationshipType": [
    400,
    "MKT_0025"
   ],
   "itemsNotOwned": [
    403,
    "GWM_0003"
   ],
   "alreadyRelated": [
    400,
    "MKT_0026"
   ]
  }
 },
 "deleteRelationship": {
  "method": "POST",
  "path": "/content/users/{userName}/deleteRelationship",
  "parameters": {
   "userName": "path",
   "f": "form",
   "originItemId": "form",
   "destinationItemId": "form",
   "relationshipType": "form",
   "relationshipTypes": "form"
  },
  "refusals": {
   "methodNotAllowed": [
    405,
    "Method not allowed."
   ],
   "unknownFormat": [
    400,
    "Output format not supported."
   ],
   "invalidToken": [
    498,
    "Invalid token."
   ],
   "tokenRequired": [
    499,
    "Token Required"
   ],
   "invalidParameters": [
    400,
    "Invalid parameters."
   ],
   "notOwnRelationship": [
    403,
    "GWM_0003"
   ],
   "notRelated": [
    400,
    "MKT_0027"
   ]
  }
 }
};

/** Names of the refusals by rule. */
export const outcomesOfRules: Readonly<Record<string, string>> = {
 "format.known": "unknownFormat",
 "token.valid": "invalidToken",
 "parameters.valid": "invalidParameters",
 "transport.post-only": "methodNotAllowed",
 "token.https": "httpsRequired",
 "token.attempts": "tooManyAttempts",
 "token.credentials": "wrongCredentials",
 "transport.post-only-likewise": "methodNotAllowed",
 "oauth.grant-known": "unknownGrant",
 "oauth.attempts": "tooManyAttempts",
 "oauth.client-known": "unknownClient",
 "oauth.secret-right": "wrongSecret",
 "oauth.code-valid": "invalidCode",
 "oauth.code-redirect": "redirectMismatch",
 "oauth.code-verifier": "wrongVerifier",
 "oauth.refresh-valid": "refreshExpired",
 "oauth.refresh-own": "refreshInvalid",
 "oauth.refresh-revoked": "refreshRevoked",
 "authorize.client-known": "unknownApplication",
 "authorize.redirect-registered": "invalidRedirect",
 "authorize.response-type": "unknownResponseType",
 "authorize.challenge": "invalidChallenge",
 "approval.code-present": "noCode",
 "sign-in.request-valid": "invalidRequest",
 "sign-in.own-page": "foreignPage",
 "sign-in.https": "httpsRequired",
 "sign-in.account-offered": "accountNotOffered",
 "sign-in.attempts": "tooManyAttempts",
 "sign-in.credentials": "wrongPassword",
 "revoke.https": "httpsRequired",
 "revoke.client-known": "unknownClient",
 "sign-out.redirect-registered": "invalidRedirect",
 "token.required": "tokenRequired",
 "user.exists": "userNotFound",
 "portal.exists": "portalNotFound",
 "picture.exists": "pictureNotFound",
 "users.own-organization": "notOwnUsers",
 "search.query-required": "queryRequired",
 "search.own-by-admin": "notOwnListings",
 "listing.exists": "listingNotFound",
 "interest.purchaser-side": "ownListing",
 "interest.privilege": "noPrivilege",
 "interest.not-free": "listingIsFree",
 "interest.not-purchased": "alreadyPurchased",
 "interest.once": "alreadyInterested",
 "trial.purchaser-side": "ownListing",
 "trial.privilege": "noPrivilege",
 "trial.supported": "trialNotSupported",
 "trial.not-purchased": "alreadyPurchased",
 "trial.once": "alreadyTried",
 "purchase.free-by-purchaser": "freeForPurchaser",
 "purchase.paid-by-vendor": "paidForVendor",
 "purchase.privilege": "noPrivilege",
 "purchase.purchaser-required": "purchaserRequired",
 "purchase.purchaser-exists": "unknownPurchaser",
 "purchase.not-purchased": "alreadyPurchased",
 "purchase.after-interest-or-trial": "neitherInterestedNorTried",
 "purchase.related-item": "unrelatedItem",
 "delete.vendor-admin": "notVendorAdmin",
 "delete.provisioned": "notProvisioned",
 "org-entitlements.vendor-side": "notVendor",
 "org-entitlements.privilege": "noPrivilege",
 "org-entitlements.https-for-signed": "httpsRequired",
 "org-entitlements.licensed-by-user": "notLicensedByUser",
 "org-entitlements.purchased-or-trial": "notProvisioned",
 "org-entitlements.not-expired": "provisionEnded",
 "user-entitlements.purchaser-admin": "notPurchaserAdmin",
 "user-entitlements.at-most-25": "tooManyUsers",
 "user-entitlements.members-only": "notMembers",
 "user-entitlements.licensed-by-user": "notLicensedByUser",
 "user-entitlements.purchased-or-trial": "itemNotProvisioned",
 "user-entitlements.not-expired": "provisionEnded",
 "user-entitlements.not-offline": "notDisconnectable",
 "user-entitlements.within-max-users": "beyondMaxUsers",
 "user-entitlements.within-pool": "beyondPool",
 "user-entitlements.list-readers": "notLicenceManager",
 "user-entitlements.list-licensed-by-user": "notLicensedByUser",
 "user-entitlements.one-readers": "notLicenceManager",
 "user-entitlements.one-licensed-by-user": "notLicensedByUser",
 "purchases.who": "notOwnPurchases",
 "customers.who": "notOwnCustomers",
 "customers-older.who": "notOwnCustomers",
 "export.format-known": "tableOnly",
 "export.who": "notOwnCustomers",
 "provisioned-listings.who": "notOwnListings",
 "app-bundles.who": "notOwnBundles",
 "item.exists": "itemNotFound",
 "user-items.who": "notOwnContent",
 "add-item.own": "notOwner",
 "add-item.type-and-title": "typeAndTitleRequired",
 "add-item.type-known": "unknownType",
 "update-item.owner-or-admin": "notOwner",
 "update-item.type-known": "unknownType",
 "delete-item.owner-or-admin": "notOwner",
 "delete-item.not-listed": "stillListed",
 "delete-item.not-held": "stillProvisioned",
 "list.owner-or-admin": "notOwner",
 "list.organization-permitted": "notPermittedToList",
 "list.properties-specified": "propertiesMissing",
 "unlist.owner-or-admin": "notOwner",
 "relationship.type-known": "unknownRelationshipType",
 "relationship.owns-items": "itemsNotOwned",
 "relationship.once": "alreadyRelated",
 "relationship.own-only": "notOwnRelationship",
 "relationship.exists": "notRelated"
};
