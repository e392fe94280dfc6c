// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { OperationId } from "./operations.ts";

export interface Example {
  /** When an operation has this outcome. */
  readonly summary: string;
  /** An example body. */
  readonly value: unknown;
}

export const outcomes: Readonly<Record<OperationId, Readonly<Record<string, Example>>>> = {
  "getVersion": {
    "portalVersion": {
      "summary": "The version of the reference portal.",
      "value": {
        "currentVersion": "2025.1"
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    }
  },
  "getInfo": {
    "portalInfo": {
      "summary": "The portal on your own machine.",
      "value": {
        "owningSystemUrl": "http://127.0.0.1:4000",
        "authInfo": {
          "tokenServicesUrl": "http://127.0.0.1:4000/sharing/rest/generateToken",
          "isTokenBasedSecurity": true
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    }
  },
  "generateToken": {
    "tokenGenerated": {
      "summary": "A token that is valid for two hours.",
      "value": {
        "token": "demo-token-of-org2user",
        "expires": 1378234462000,
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
            "This operation accepts only POST."
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
            "callback: must be at most 128 characters"
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
          "message": "The portal issues tokens over HTTPS only.",
          "details": [
            "Send the request to the https address of the portal."
          ]
        }
      }
    },
    "tooManyAttempts": {
      "summary": "The user's password was wrong too often.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0029",
          "message": "Too many failed attempts to sign in.",
          "details": [
            "Wait fifteen minutes, then try again."
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
  "createOAuthToken": {
    "applicationToken": {
      "summary": "A token for an application, valid for two hours.",
      "value": {
        "access_token": "demo-token-of-app",
        "expires_in": 7200,
        "ssl": true
      }
    },
    "refreshedToken": {
      "summary": "A token for the user to whom the refresh token belongs.",
      "value": {
        "access_token": "demo-token-of-org2user",
        "expires_in": 1800,
        "username": "org2user",
        "ssl": true
      }
    },
    "userToken": {
      "summary": "Tokens for the user who signed in.",
      "value": {
        "access_token": "demo-token-of-org2user",
        "expires_in": 1800,
        "username": "org2user",
        "ssl": true,
        "refresh_token": "demo-refresh-token",
        "refresh_token_expires_in": 1209600
      }
    },
    "exchangedToken": {
      "summary": "A new refresh token, and an access token.",
      "value": {
        "access_token": "demo-token-of-org2user",
        "expires_in": 1800,
        "username": "org2user",
        "ssl": true,
        "refresh_token": "demo-refresh-token",
        "refresh_token_expires_in": 1209600
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "unknownGrant": {
      "summary": "The portal does not support the grant type.",
      "value": {
        "error": {
          "code": 400,
          "error": "unsupported_grant_type",
          "error_description": "Unsupported grant type.",
          "message": "Unsupported grant type.",
          "details": []
        }
      }
    },
    "tooManyAttempts": {
      "summary": "The application's secret was wrong too often.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0030",
          "error": "invalid_client",
          "error_description": "Too many failed attempts.",
          "message": "Too many failed attempts.",
          "details": [
            "Wait fifteen minutes, then try again."
          ]
        }
      }
    },
    "unknownClient": {
      "summary": "No application has the client id.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_client_id",
          "error_description": "Invalid client_id",
          "message": "Invalid client_id",
          "details": []
        }
      }
    },
    "wrongSecret": {
      "summary": "The secret of the application is wrong.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_request",
          "error_description": "Invalid client_secret",
          "message": "Invalid client_secret",
          "details": []
        }
      }
    },
    "invalidCode": {
      "summary": "The code is forged, used or expired, or was issued to another application.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_grant",
          "error_description": "Invalid code",
          "message": "Invalid code",
          "details": []
        }
      }
    },
    "redirectMismatch": {
      "summary": "The redirect_uri is not the one that was sent to authorize.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_request",
          "error_description": "Invalid redirect_uri",
          "message": "Invalid redirect_uri",
          "details": []
        }
      }
    },
    "wrongVerifier": {
      "summary": "The verifier does not belong to the challenge.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_grant",
          "error_description": "Invalid code_verifier",
          "message": "Invalid code_verifier",
          "details": []
        }
      }
    },
    "refreshExpired": {
      "summary": "The refresh token has expired.",
      "value": {
        "error": {
          "code": 498,
          "error": "invalid_request",
          "error_description": "refresh_token expired",
          "message": "refresh_token expired",
          "details": []
        }
      }
    },
    "refreshInvalid": {
      "summary": "The refresh token is forged or belongs to another application.",
      "value": {
        "error": {
          "code": 498,
          "error": "invalid_request",
          "error_description": "Invalid refresh_token",
          "message": "Invalid refresh_token",
          "details": []
        }
      }
    },
    "refreshRevoked": {
      "summary": "The refresh token has been revoked or exchanged.",
      "value": {
        "error": {
          "code": 498,
          "error": "invalid_request",
          "error_description": "Invalid refresh_token",
          "message": "Invalid refresh_token",
          "details": [
            "It has been revoked or exchanged."
          ]
        }
      }
    }
  },
  "authorizeApplication": {
    "signInRequest": {
      "summary": "An application asks for a code.",
      "value": {
        "oauth_state": "demo-oauth-state",
        "client_id": "demoapp",
        "redirect_uri": "https://app.org1.example/callback",
        "response_type": "code",
        "minutes": 20160,
        "organization": "Org 1"
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "unknownApplication": {
      "summary": "No application has the client id.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_client_id",
          "error_description": "Error: Invalid client_id",
          "message": "Error: Invalid client_id",
          "details": [
            "Nothing was sent to the address in redirect_uri."
          ]
        }
      }
    },
    "invalidRedirect": {
      "summary": "The redirect_uri is not registered for the application.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_request",
          "error_description": "Invalid redirect_uri",
          "message": "Invalid redirect_uri",
          "details": [
            "Register it for the application, or use a loopback address such as http://localhost:5173/callback."
          ]
        }
      }
    },
    "unknownResponseType": {
      "summary": "The application asks for neither a code nor a token.",
      "value": {
        "error": {
          "code": 400,
          "error": "unsupported_response_type",
          "error_description": "response_type must be code or token",
          "message": "response_type must be code or token",
          "details": []
        }
      }
    },
    "invalidChallenge": {
      "summary": "The challenge of PKCE is malformed.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_request",
          "error_description": "code_challenge must have 43 to 128 characters, and code_challenge_method must be S256 or plain",
          "message": "code_challenge must have 43 to 128 characters, and code_challenge_method must be S256 or plain",
          "details": []
        }
      }
    }
  },
  "getAuthorizationCode": {
    "codeShown": {
      "summary": "The code, as the page shows it.",
      "value": {
        "code": "demo-code"
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "noCode": {
      "summary": "The sign-in produced no code.",
      "value": {
        "error": {
          "code": 400,
          "error": "access_denied",
          "error_description": "The sign-in was cancelled or has failed.",
          "message": "The sign-in was cancelled or has failed.",
          "details": []
        }
      }
    }
  },
  "signIn": {
    "signedInForCode": {
      "summary": "The user returns with a code.",
      "value": {
        "location": "https://app.org1.example/callback?code=demo-code&state=app-state"
      }
    },
    "signedInForToken": {
      "summary": "The user returns with an access token.",
      "value": {
        "location": "https://app.org1.example/callback#access_token=demo-token-of-org2user&expires_in=7200&username=org2user&ssl=true&state=app-state"
      }
    },
    "signInCancelled": {
      "summary": "The user cancelled.",
      "value": {
        "location": "https://app.org1.example/callback?error=access_denied&error_description=The%20user%20cancelled%20the%20sign-in.&state=app-state"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "invalidRequest": {
      "summary": "The sign-in page is too old, or belongs to another portal.",
      "value": {
        "error": {
          "code": 400,
          "message": "The request to sign in has expired.",
          "details": [
            "Go back to the application, and sign in again."
          ]
        }
      }
    },
    "foreignPage": {
      "summary": "The form comes from another page.",
      "value": {
        "error": {
          "code": 400,
          "message": "Only the sign-in page of this portal may send this form.",
          "details": []
        }
      }
    },
    "httpsRequired": {
      "summary": "The request came over plain HTTP.",
      "value": {
        "error": {
          "code": 400,
          "message": "The portal accepts passwords over HTTPS only.",
          "details": [
            "Send the request to the https address of the portal."
          ]
        }
      }
    },
    "accountNotOffered": {
      "summary": "The account needs its password.",
      "value": {
        "error": {
          "code": 400,
          "message": "This account is not offered here.",
          "details": [
            "Send username and password."
          ]
        }
      }
    },
    "tooManyAttempts": {
      "summary": "The user's password was wrong too often.",
      "value": {
        "error": {
          "code": 400,
          "message": "Too many invalid attempts. Please try again later.",
          "details": [
            "Wait fifteen minutes."
          ]
        }
      }
    },
    "wrongPassword": {
      "summary": "The user is unknown or the password is wrong.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "OAUTH_0015",
          "message": "Invalid username or password.",
          "details": []
        }
      }
    }
  },
  "revokeToken": {
    "tokenRevoked": {
      "summary": "The token is no longer valid, or never was.",
      "value": {
        "success": true
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "httpsRequired": {
      "summary": "The request came over plain HTTP.",
      "value": {
        "error": {
          "code": 400,
          "message": "The portal revokes tokens over HTTPS only.",
          "details": [
            "Send the request to the https address of the portal."
          ]
        }
      }
    },
    "unknownClient": {
      "summary": "No application has the client id.",
      "value": {
        "error": {
          "code": 400,
          "message": "Invalid client_id",
          "details": []
        }
      }
    }
  },
  "signOut": {
    "signedOut": {
      "summary": "The browser is signed out.",
      "value": {
        "success": true
      }
    },
    "signedOutTo": {
      "summary": "The browser is signed out, and returns to the application.",
      "value": {
        "success": true,
        "location": "https://app.org1.example/callback"
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "invalidRedirect": {
      "summary": "The redirect_uri is not registered for the application.",
      "value": {
        "error": {
          "code": 400,
          "error": "invalid_request",
          "error_description": "Invalid redirect_uri",
          "message": "Invalid redirect_uri",
          "details": []
        }
      }
    }
  },
  "getSelf": {
    "self": {
      "summary": "The token belongs to the purchaser's user.",
      "value": {
        "username": "org2user",
        "fullName": "Test Full Name",
        "email": "test@email.com",
        "orgId": "org2",
        "role": "org_user",
        "privileges": [
          "marketplace:admin:purchase"
        ]
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    }
  },
  "getUser": {
    "oneUser": {
      "summary": "A member of the purchaser organization, described to an administrator.",
      "value": {
        "username": "org2user",
        "id": "0f5b3a0a6a1d4c1f9d8d2f3b4c5a6e7f",
        "fullName": "Test Full Name",
        "email": "test@email.com",
        "orgId": "org2",
        "role": "org_user",
        "privileges": [
          "marketplace:admin:purchase"
        ]
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "userNotFound": {
      "summary": "There is no such user, or the caller cannot see them.",
      "value": {
        "error": {
          "code": 400,
          "message": "User does not exist or is inaccessible.",
          "details": [
            "userName: must name a user whom the caller can see"
          ]
        }
      }
    }
  },
  "getPortal": {
    "ownPortal": {
      "summary": "A member of the vendor reads about the vendor.",
      "value": {
        "id": "org1",
        "name": "Org 1",
        "description": "Makers of maps.",
        "thumbnail": "thumbnail.jpg",
        "currentVersion": "2025.1",
        "portalName": "Marketplace reference portal",
        "portalMode": "multitenant",
        "portalHostname": "127.0.0.1:4000",
        "isPortal": false,
        "supportsOAuth": true,
        "allSSL": false,
        "access": "public",
        "canListApps": true,
        "canListData": true,
        "canListPreProvisionedItems": false,
        "canProvisionDirectPurchase": false,
        "maxTokenExpirationMinutes": -1
      }
    },
    "defaultPortal": {
      "summary": "A caller without a token reads about the portal.",
      "value": {
        "name": null,
        "description": null,
        "thumbnail": "thumbnail.jpg",
        "currentVersion": "2025.1",
        "portalName": "Marketplace reference portal",
        "portalMode": "multitenant",
        "portalHostname": "127.0.0.1:4000",
        "isPortal": false,
        "supportsOAuth": true,
        "allSSL": false
      }
    },
    "publicPortal": {
      "summary": "A caller without a token reads about the vendor.",
      "value": {
        "id": "org1",
        "name": "Org 1",
        "description": "Makers of maps.",
        "thumbnail": "thumbnail.jpg",
        "currentVersion": "2025.1",
        "portalName": "Marketplace reference portal",
        "portalMode": "multitenant",
        "portalHostname": "127.0.0.1:4000",
        "isPortal": false,
        "supportsOAuth": true,
        "allSSL": false
      }
    },
    "portalNotFound": {
      "summary": "There is no such organization.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0028",
          "message": "The organization is unknown.",
          "details": [
            "portalID: must name an organization"
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    }
  },
  "getPortalPicture": {
    "drawnPicture": {
      "summary": "The picture of the vendor, shortened.",
      "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"133\" role=\"img\"><title>Org 1</title></svg>"
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "portalNotFound": {
      "summary": "There is no such organization.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0028",
          "message": "The organization is unknown.",
          "details": [
            "portalID: must name an organization"
          ]
        }
      }
    },
    "pictureNotFound": {
      "summary": "There is no picture at this location.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0043",
          "message": "There is no such picture.",
          "details": [
            "fileName: must be the end of a location that the item, listing or organization names"
          ]
        }
      }
    }
  },
  "listUsers": {
    "oneMember": {
      "summary": "A member of the purchaser lists the administrators of its organization.",
      "value": {
        "total": 1,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "users": [
          {
            "username": "org2admin",
            "id": "6e2cfbb1d5d9d8b4c8a7d2f1e0c3b5a4",
            "fullName": "org2admin",
            "email": null,
            "orgId": "org2",
            "role": "org_admin",
            "privileges": [
              "marketplace:admin:purchase",
              "marketplace:admin:startTrial",
              "marketplace:admin:manage",
              "portal:admin:manageLicenses"
            ]
          }
        ]
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "notOwnUsers": {
      "summary": "The caller belongs to another organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only members of an organization can list its users."
          ]
        }
      }
    }
  },
  "searchListings": {
    "listingsFound": {
      "summary": "One public listing matches the query.",
      "value": {
        "query": "planner",
        "total": 1,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "listings": [
          {
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
        ]
      }
    },
    "ownListings": {
      "summary": "The vendor's administrator searches the listings of the organization.",
      "value": {
        "query": "",
        "total": 3,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "listings": [
          {
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
          },
          {
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
          },
          {
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
        ]
      }
    },
    "noListings": {
      "summary": "No listing matches the query.",
      "value": {
        "query": "no such app",
        "total": 0,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "listings": []
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "queryRequired": {
      "summary": "The query is missing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0018",
          "message": "The query is missing.",
          "details": [
            "q: is required unless mylistings is true"
          ]
        }
      }
    },
    "notOwnListings": {
      "summary": "The caller is not an administrator of a vendor organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only administrators can search the listings of their own organization."
          ]
        }
      }
    }
  },
  "getListing": {
    "oneListing": {
      "summary": "The paid listing of Org 1.",
      "value": {
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    }
  },
  "getListingPicture": {
    "drawnPicture": {
      "summary": "The thumbnail of the paid listing, shortened.",
      "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"133\" role=\"img\"><title>Network Planner</title></svg>"
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "pictureNotFound": {
      "summary": "There is no picture at this location.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0043",
          "message": "There is no such picture.",
          "details": [
            "fileName: must be the end of a location that the item, listing or organization names"
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
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
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
            "A vendor cannot be a purchaser of its own listing."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is not an administrator and does not have the privilege.",
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
          "message": "You cannot express interest in a free listing.",
          "details": [
            "Call purchase on this listing; a free listing needs no vendor."
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has already purchased the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0002",
          "message": "This listing has already been purchased.",
          "details": [
            "You cannot express interest after a purchase."
          ]
        }
      }
    },
    "alreadyInterested": {
      "summary": "The organization has already expressed interest.",
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
      "summary": "Org 2 starts a trial of 30 days of the listing licensed by user.",
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
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
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
            "A vendor cannot be a purchaser of its own listing."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is not an administrator and does not have the privilege.",
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
      "summary": "The listing does not support trials.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0004",
          "message": "This listing does not support trials.",
          "details": [
            "Express interest instead."
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has already purchased the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0005",
          "message": "This listing has already been purchased.",
          "details": [
            "You cannot start a trial after a purchase."
          ]
        }
      }
    },
    "alreadyTried": {
      "summary": "The organization has already started a trial.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0006",
          "message": "A trial of this listing has already been started.",
          "details": [
            "A listing can be tried only once, even after the trial has ended."
          ]
        }
      }
    }
  },
  "purchaseListing": {
    "purchased": {
      "summary": "Org 1 completes the purchase that Org 2 asked for. The purchase never ends.",
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
      "summary": "Org 1 completes the purchase until a given time.",
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
      "summary": "Org 1 provisions an item other than the listed one.",
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
      "summary": "Org 2 itself completes the purchase of a free listing.",
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
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "freeForPurchaser": {
      "summary": "The caller belongs to the vendor, and the listing is free.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "The purchaser organization completes the purchase of a free listing."
          ]
        }
      }
    },
    "paidForVendor": {
      "summary": "The caller does not belong to the vendor, and the listing is not free.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "The vendor completes the purchase of this listing; express interest or start a trial instead."
          ]
        }
      }
    },
    "noPrivilege": {
      "summary": "The caller is not an administrator and does not have the privilege.",
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
            "purchaserOrgId: is required when the vendor completes a purchase"
          ]
        }
      }
    },
    "unknownPurchaser": {
      "summary": "The vendor names itself or an organization that does not exist.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0008",
          "message": "The purchaser is unknown.",
          "details": [
            "purchaserOrgId: must name an organization that can purchase this listing"
          ]
        }
      }
    },
    "alreadyPurchased": {
      "summary": "The organization has already purchased the listing.",
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
      "summary": "The purchaser has neither expressed interest in the listing nor started a trial.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0010",
          "message": "The purchaser has neither expressed interest nor started a trial.",
          "details": [
            "Let the purchaser call interest or trial first."
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
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "notVendorAdmin": {
      "summary": "The caller is not an administrator of the vendor organization.",
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
      "summary": "Org 2, which is trying the listing, receives a pool for ten users.",
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
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
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
      "summary": "The caller is not an administrator and does not have the privilege.",
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
          "message": "This app accepts entitlements over HTTPS only.",
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
            "Only a listing with the licenseBy value licenseByUser has entitlements."
          ]
        }
      }
    },
    "notProvisioned": {
      "summary": "The purchaser has no purchase or trial of the listing.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0014",
          "message": "The purchaser has no purchase or trial of this listing.",
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
            "Complete the purchase first; to renew a purchase, delete the provision first."
          ]
        }
      }
    }
  },
  "provisionUserEntitlements": {
    "entitlementsAssigned": {
      "summary": "Two members of Org 2 receive entitlements.",
      "value": {
        "success": true
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "notPurchaserAdmin": {
      "summary": "The caller is not an administrator of the purchaser organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only an administrator of the purchaser organization may assign entitlements."
          ]
        }
      }
    },
    "notLicensedByUser": {
      "summary": "The listing is not licensed by user.",
      "value": {
        "error": {
          "code": 400,
          "message": "not licensed by user",
          "details": []
        }
      }
    },
    "itemNotProvisioned": {
      "summary": "The organization has no purchase or trial of the listing.",
      "value": {
        "error": {
          "code": 400,
          "message": "item not provisioned",
          "details": []
        }
      }
    },
    "provisionEnded": {
      "summary": "The trial or purchase has ended.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0019",
          "message": "The trial or purchase of this listing has ended.",
          "details": [
            "Ask the vendor to renew it."
          ]
        }
      }
    },
    "tooManyUsers": {
      "summary": "The request names more than 25 users.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0020",
          "message": "Too many users in one request.",
          "details": [
            "userEntitlements.users: must have at most 25 entries"
          ]
        }
      }
    },
    "notMembers": {
      "summary": "A named user is not a member of the organization.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0021",
          "message": "Only members of the organization can hold entitlements.",
          "details": [
            "userEntitlements.users: must name members of your organization"
          ]
        }
      }
    },
    "notDisconnectable": {
      "summary": "The named users have taken the licence offline.",
      "value": {
        "error": {
          "code": 400,
          "message": "None of the specified users can be disconnected.",
          "details": []
        }
      }
    },
    "beyondMaxUsers": {
      "summary": "More users would hold entitlements than the pool allows.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0022",
          "message": "The pool does not allow that many users.",
          "details": [
            "Take entitlements from other users first, or ask the vendor for more."
          ]
        }
      }
    },
    "beyondPool": {
      "summary": "More users would hold an entitlement than the pool allows, or the pool does not contain it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0023",
          "message": "The pool does not have enough of an entitlement.",
          "details": [
            "Take the entitlement from other users first, or ask the vendor for more."
          ]
        }
      }
    }
  },
  "listUserEntitlements": {
    "assignments": {
      "summary": "Two members of Org 2 hold entitlements.",
      "value": {
        "userEntitlements": [
          {
            "username": "org2worker01",
            "lastLogin": -1,
            "disconnected": false,
            "entitlements": [
              "standard",
              "spatialAnalyst"
            ]
          },
          {
            "username": "org2worker02",
            "lastLogin": -1,
            "disconnected": false,
            "entitlements": [
              "standard",
              "spatialAnalyst"
            ]
          }
        ],
        "nextStart": -1
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "notLicenceManager": {
      "summary": "The caller may not read these assignments.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only administrators of the purchaser organization and members who may manage licences can read assignments."
          ]
        }
      }
    },
    "notLicensedByUser": {
      "summary": "The listing is not licensed by user.",
      "value": {
        "error": {
          "code": 400,
          "message": "not licensed by user",
          "details": []
        }
      }
    }
  },
  "getUserEntitlements": {
    "assignment": {
      "summary": "A member of Org 2 holds two entitlements.",
      "value": {
        "userEntitlements": {
          "username": "org2worker01",
          "lastLogin": -1,
          "disconnected": false,
          "entitlements": [
            "standard",
            "spatialAnalyst"
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "itemID: must name a listing that the caller can see"
          ]
        }
      }
    },
    "notLicenceManager": {
      "summary": "The caller may not read these assignments.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only administrators of the purchaser organization and members who may manage licences can read assignments."
          ]
        }
      }
    },
    "notLicensedByUser": {
      "summary": "The listing is not licensed by user.",
      "value": {
        "error": {
          "code": 400,
          "message": "not licensed by user",
          "details": []
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
      "summary": "Org 2 is trying the listing licensed by user.",
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "Only administrators and members with the privilege to request purchase information can read the purchases of an organization."
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
      "summary": "The same page, requested without listings.",
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
      "summary": "No provision matches the filters.",
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "Only administrators, and members who may request purchase information or manage listings, can read the customers of an organization."
          ]
        }
      }
    }
  },
  "listCustomersOlder": {
    "olderCustomers": {
      "summary": "The same page that customersList returns.",
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "Only administrators, and members who may request purchase information or manage listings, can read the customers of an organization."
          ]
        }
      }
    }
  },
  "exportCustomers": {
    "exportedCustomers": {
      "summary": "Org 2 has purchased the paid listing.",
      "value": "itemId,title,purchaserOrgId,purchaserName,type,startDate,endDate\nb512083cd1b64e2da1d3f66dbb135956,Network Planner,org2,Org 2,PURCHASE,1378227269000,-1\n"
    },
    "tableOnly": {
      "summary": "The format is not csv.",
      "value": {
        "error": {
          "code": 400,
          "message": "Output format not supported.",
          "details": [
            "f: must be csv"
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
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
            "Only administrators, and members who may request purchase information or manage listings, can read the customers of an organization."
          ]
        }
      }
    }
  },
  "listProvisionedListings": {
    "assignedListings": {
      "summary": "One app is assigned to a member of Org 2.",
      "value": {
        "total": 1,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "provisionedListings": [
          {
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
        ]
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "userNotFound": {
      "summary": "There is no such user, or the caller cannot see them.",
      "value": {
        "error": {
          "code": 400,
          "message": "User does not exist or is inaccessible.",
          "details": [
            "userName: must name a user whom the caller can see"
          ]
        }
      }
    },
    "notOwnListings": {
      "summary": "The caller asks about another user.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the user and administrators of the user's organization can read what is assigned to the user."
          ]
        }
      }
    }
  },
  "listUserAppBundles": {
    "noBundles": {
      "summary": "No app bundle is assigned to the member.",
      "value": {
        "total": 0,
        "start": 1,
        "num": 10,
        "nextStart": -1,
        "appBundles": []
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "userNotFound": {
      "summary": "There is no such user, or the caller cannot see them.",
      "value": {
        "error": {
          "code": 400,
          "message": "User does not exist or is inaccessible.",
          "details": [
            "userName: must name a user whom the caller can see"
          ]
        }
      }
    },
    "notOwnBundles": {
      "summary": "The caller is neither the user nor an administrator of the user's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the user and administrators of the user's organization can list the user's app bundles."
          ]
        }
      }
    }
  },
  "getItem": {
    "oneItem": {
      "summary": "The item behind the paid listing, read by its owner.",
      "value": {
        "id": "b512083cd1b64e2da1d3f66dbb135956",
        "owner": "org1user",
        "orgId": "org1",
        "created": 1361473322000,
        "modified": 1361473322000,
        "title": "Network Planner",
        "type": "Application",
        "typeKeywords": [
          "Application",
          "Registered App",
          "Listed"
        ],
        "tags": [],
        "thumbnail": "thumbnail/Tulips.jpg",
        "access": "private",
        "listed": true
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    }
  },
  "getItemPicture": {
    "drawnPicture": {
      "summary": "The thumbnail of the item behind the paid listing, shortened.",
      "value": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"133\" role=\"img\"><title>Network Planner</title></svg>"
    },
    "invalidToken": {
      "summary": "The token is forged, expired or bound to another client.",
      "value": {
        "error": {
          "code": 498,
          "message": "Invalid token.",
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    },
    "pictureNotFound": {
      "summary": "There is no picture at this location.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0043",
          "message": "There is no such picture.",
          "details": [
            "fileName: must be the end of a location that the item, listing or organization names"
          ]
        }
      }
    }
  },
  "listRelatedItems": {
    "relatedItems": {
      "summary": "The vendor can provision another item for the paid listing.",
      "value": {
        "total": 1,
        "relatedItems": [
          {
            "id": "10ba62fe50864339a8a3e0f18ca85506",
            "owner": "org1user",
            "orgId": "org1",
            "created": 1361473322000,
            "modified": 1361473322000,
            "title": "Network Planner, private build",
            "type": "Application",
            "typeKeywords": [
              "Application",
              "Registered App"
            ],
            "tags": [],
            "access": "private",
            "listed": false
          }
        ]
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    }
  },
  "listUserItems": {
    "ownItems": {
      "summary": "A user of the vendor lists its items.",
      "value": {
        "username": "org1user",
        "total": 1,
        "start": 1,
        "num": 1000,
        "nextStart": -1,
        "currentFolder": null,
        "items": [
          {
            "id": "b512083cd1b64e2da1d3f66dbb135956",
            "owner": "org1user",
            "orgId": "org1",
            "created": 1361473322000,
            "modified": 1361473322000,
            "title": "Network Planner",
            "type": "Application",
            "typeKeywords": [
              "Application",
              "Registered App",
              "Listed"
            ],
            "tags": [],
            "access": "private",
            "listed": true
          }
        ],
        "folders": []
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "userNotFound": {
      "summary": "There is no such user, or the caller cannot see them.",
      "value": {
        "error": {
          "code": 400,
          "message": "User does not exist or is inaccessible.",
          "details": [
            "userName: must name a user whom the caller can see"
          ]
        }
      }
    },
    "notOwnContent": {
      "summary": "The caller is neither the user nor an administrator of the user's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the user and administrators of the user's organization can list the user's items."
          ]
        }
      }
    }
  },
  "addItem": {
    "itemAdded": {
      "summary": "The vendor has added an item.",
      "value": {
        "success": true,
        "id": "b512083cd1b64e2da1d3f66dbb135956"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "userNotFound": {
      "summary": "There is no such user, or the caller cannot see them.",
      "value": {
        "error": {
          "code": 400,
          "message": "User does not exist or is inaccessible.",
          "details": [
            "userName: must name a user whom the caller can see"
          ]
        }
      }
    },
    "notOwner": {
      "summary": "The caller is neither the owner nor an administrator of the owner's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of the item and administrators of the owner's organization may do this."
          ]
        }
      }
    },
    "typeAndTitleRequired": {
      "summary": "Type or title is missing.",
      "value": {
        "error": {
          "code": 400,
          "message": "'type' and 'title' property required.",
          "details": []
        }
      }
    },
    "unknownType": {
      "summary": "The type is unknown.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0113",
          "message": "Item type not valid.",
          "details": [
            "type: must be a known item type"
          ]
        }
      }
    }
  },
  "updateItem": {
    "itemUpdated": {
      "summary": "The vendor has set listing properties.",
      "value": {
        "success": true,
        "id": "b512083cd1b64e2da1d3f66dbb135956"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    },
    "notOwner": {
      "summary": "The caller is neither the owner nor an administrator of the owner's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of the item and administrators of the owner's organization may do this."
          ]
        }
      }
    },
    "unknownType": {
      "summary": "The type is unknown.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0113",
          "message": "Item type not valid.",
          "details": [
            "type: must be a known item type"
          ]
        }
      }
    }
  },
  "deleteItem": {
    "itemDeleted": {
      "summary": "The vendor has deleted an item that is not listed.",
      "value": {
        "success": true,
        "itemId": "10ba62fe50864339a8a3e0f18ca85506"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    },
    "notOwner": {
      "summary": "The caller is neither the owner nor an administrator of the owner's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of the item and administrators of the owner's organization may do this."
          ]
        }
      }
    },
    "stillListed": {
      "summary": "The marketplace offers the item.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0041",
          "message": "The item is listed.",
          "details": []
        }
      }
    },
    "stillProvisioned": {
      "summary": "A purchaser holds a provision of the item.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0042",
          "message": "A purchaser holds the item.",
          "details": []
        }
      }
    }
  },
  "listItem": {
    "itemListed": {
      "summary": "The vendor has listed its item.",
      "value": {
        "success": true,
        "itemId": "b512083cd1b64e2da1d3f66dbb135956"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    },
    "notOwner": {
      "summary": "The caller is neither the owner nor an administrator of the owner's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of the item and administrators of the owner's organization may do this."
          ]
        }
      }
    },
    "notPermittedToList": {
      "summary": "The organization may not list items of this kind.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Ask Esri for the permission to list; getPortal shows which permissions the organization has."
          ]
        }
      }
    },
    "propertiesMissing": {
      "summary": "The listing properties are not set.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0024",
          "message": "The listing properties of this item are missing.",
          "details": [
            "Set licenseType with updateItem first."
          ]
        }
      }
    }
  },
  "unlistItem": {
    "itemUnlisted": {
      "summary": "The vendor has taken its item off the marketplace.",
      "value": {
        "success": true,
        "itemId": "b512083cd1b64e2da1d3f66dbb135956"
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "itemNotFound": {
      "summary": "There is no such item, or the caller cannot see it.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "CONT_0001",
          "message": "Item does not exist or is inaccessible.",
          "details": [
            "itemID: must name an item that the caller can see"
          ]
        }
      }
    },
    "notOwner": {
      "summary": "The caller is neither the owner nor an administrator of the owner's organization.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of the item and administrators of the owner's organization may do this."
          ]
        }
      }
    }
  },
  "addRelationship": {
    "related": {
      "summary": "The vendor can now provision another item for the paid listing.",
      "value": {
        "success": true
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "unknownRelationshipType": {
      "summary": "The type of the relationship is unknown.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0025",
          "message": "The relationship type is unknown.",
          "details": [
            "relationshipType: must be a defined type, such as Listed2Provisioned"
          ]
        }
      }
    },
    "itemsNotOwned": {
      "summary": "The caller does not own both items.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the owner of both items may relate them."
          ]
        }
      }
    },
    "alreadyRelated": {
      "summary": "The items are already related.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0026",
          "message": "The items are already related.",
          "details": []
        }
      }
    }
  },
  "deleteRelationship": {
    "unrelated": {
      "summary": "The vendor can no longer provision another item for the paid listing.",
      "value": {
        "success": true
      }
    },
    "methodNotAllowed": {
      "summary": "The method is not POST.",
      "value": {
        "error": {
          "code": 405,
          "message": "Method not allowed.",
          "details": [
            "This operation accepts only POST."
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
          "details": [
            "The token was not issued by this portal or world, or is not an access token."
          ]
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
            "callback: must be at most 128 characters"
          ]
        }
      }
    },
    "notOwnRelationship": {
      "summary": "Another user created the relationship.",
      "value": {
        "error": {
          "code": 403,
          "messageCode": "GWM_0003",
          "message": "You do not have permissions to access this resource or perform this operation.",
          "details": [
            "Only the user who created a relationship may delete it."
          ]
        }
      }
    },
    "notRelated": {
      "summary": "The items are not related.",
      "value": {
        "error": {
          "code": 400,
          "messageCode": "MKT_0027",
          "message": "The items are not related.",
          "details": []
        }
      }
    }
  }
};
