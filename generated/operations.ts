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
  /** What a value must be beyond its schema. */
  readonly check?: "address" | "webAddress" | "future" | "searchTerms";
  /** What its pattern allows, in words that follow "must be". */
  readonly allowed?: string;
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
  /** Format of the response if the request names none. The default is html. */
  readonly defaultFormat?: "json";
  /** Names of fields that are always ignored. */
  readonly ignoredFields?: readonly string[];
  /** The refusing rules in order of precedence, each with its outcome. */
  readonly guards: readonly { readonly rule: RuleId; readonly outcome: string }[];
  /** The rules that describe a success. */
  readonly effects: readonly RuleId[];
  readonly successes: readonly string[];
  readonly refusals: readonly string[];
  /** True if a browser may be sent to another address. */
  readonly redirects?: true;
  /** Media type of a success that is text instead of JSON. */
  readonly text?: "text/csv" | "image/svg+xml";
}

export const operations = {
  "getVersion": {
    "method": "GET",
    "path": "/",
    "summary": "Read the version of the portal",
    "description": "Returns the version of the portal. Anyone may call it, without a token. Clients also call it\nwith a token to find out whether the token is still valid. As a page, the response is the\nservices directory.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "version.current",
      "version.numbers",
      "version.without-token",
      "getVersion.response"
    ],
    "successes": [
      "portalVersion"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "invalidParameters"
    ]
  },
  "getInfo": {
    "method": "GET",
    "path": "/info",
    "summary": "Find out where a portal is",
    "description": "Returns the addresses of the portal and of its token service. Anyone may call it, without a\ntoken; many clients call it first.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "info.without-token",
      "getInfo.response"
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
    "description": "Exchanges a user name and password for the token that other operations require. Anyone may call\nit, over HTTPS. The token acts for that user until it expires. Nothing else changes.",
    "parameters": {
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
        "description": "What the token is bound to: the web application named by referer, the address named by ip, or the address from\nwhich this request comes. Without it, the token is bound to the referer, if the request has one.",
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
        "description": "Address of the web application that sends the token. Required with client=referer. The Referer of a request\nmatches if scheme, host and port are the same and its path is the same or below it. The comparison ignores\nthe case of scheme and host, the scheme's default port, a slash at the end, query and fragment. A host\nwithout a scheme matches both http and https. Any other string matches only an identical Referer.",
        "allowed": "a string without line breaks and other control characters"
      },
      "ip": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "IPv4 or IPv6 address that sends the token, in any spelling. Required with client=ip.",
        "check": "address"
      },
      "serverUrl": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address of the federated server for which a portal's token is exchanged. The reference portal has no such servers\nand ignores it."
      },
      "expiration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "How long the token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies.",
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
      "token.ip-bound",
      "generateToken.response"
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
    "description": "Exchanges an authorization code, a refresh token, or the credentials of an application for an access token. Anyone may\ncall it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. The token acts for the\napplication or user until it expires. A code can be used once, and so can a refresh token that is exchanged for a new\none.",
    "parameters": {
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "grant_type": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "What to exchange for an access token: authorization_code, refresh_token or client_credentials. With\nexchange_refresh_token, the response also has a new refresh token."
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
        "description": "Secret of the application. Required with client_credentials."
      },
      "refresh_token": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The refresh token. Required with refresh_token and exchange_refresh_token."
      },
      "code": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The authorization code. Required with authorization_code."
      },
      "redirect_uri": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The redirect_uri of the request to authorize, exactly. Required with authorization_code and\nexchange_refresh_token; the latter does not compare it."
      },
      "code_verifier": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "The verifier of PKCE, if the code was requested with a challenge.",
        "allowed": "43 to 128 characters of A to Z, a to z, 0 to 9, dot, hyphen, underscore and tilde"
      },
      "expiration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "How long the access token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies, which is 30\nminutes for a user's token.",
        "unit": "minutes"
      }
    },
    "defaultFormat": "json",
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
        "rule": "oauth.secret-right",
        "outcome": "wrongSecret"
      },
      {
        "rule": "oauth.code-valid",
        "outcome": "invalidCode"
      },
      {
        "rule": "oauth.code-redirect",
        "outcome": "redirectMismatch"
      },
      {
        "rule": "oauth.code-verifier",
        "outcome": "wrongVerifier"
      },
      {
        "rule": "oauth.refresh-valid",
        "outcome": "refreshExpired"
      },
      {
        "rule": "oauth.refresh-own",
        "outcome": "refreshInvalid"
      },
      {
        "rule": "oauth.refresh-revoked",
        "outcome": "refreshRevoked"
      }
    ],
    "effects": [
      "oauth.client-credentials",
      "oauth.refresh",
      "oauth.code",
      "oauth.exchange",
      "oauth.refresh-keeps",
      "oauth.user-lifetime",
      "oauth.refresh-lifetime",
      "oauth.json-default",
      "oauth.both-styles",
      "oauth.both-styles-likewise",
      "oauth.application-rights",
      "oauth.expiration",
      "createOAuthToken.response"
    ],
    "successes": [
      "applicationToken",
      "refreshedToken",
      "userToken",
      "exchangedToken"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "unknownGrant",
      "tooManyAttempts",
      "unknownClient",
      "wrongSecret",
      "invalidCode",
      "redirectMismatch",
      "wrongVerifier",
      "refreshExpired",
      "refreshInvalid",
      "refreshRevoked"
    ]
  },
  "authorizeApplication": {
    "method": "GET",
    "path": "/oauth2/authorize",
    "summary": "Ask a user to sign in",
    "description": "The page to which an application sends a user's browser. The user signs in there or cancels, and returns to the application\nwith an authorization code, an access token, or an error. Anyone may open it. Nothing changes before the user signs in.\n\nThe response is a page. JSON has the same content, for tests without a browser: send its `oauth_state` to `signIn`. Browsers\nalso reach it at `/sharing/oauth2/authorize`. Unknown parameters, such as `locale` and `style`, are ignored.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "client_id": {
        "in": "query",
        "type": "string",
        "required": true,
        "description": "Id of the application."
      },
      "redirect_uri": {
        "in": "query",
        "type": "string",
        "required": true,
        "description": "Address of the application to which the user returns. Characters beyond ASCII are percent-encoded.",
        "allowed": "an address without spaces and line breaks, with characters beyond ASCII percent-encoded"
      },
      "response_type": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "What the application receives: code or token. With token, the access token is in the fragment of the address."
      },
      "state": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Any string. The application receives it unchanged, to match the user's return with this request."
      },
      "expiration": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How long the refresh token (with code) or the access token (with token) is valid, in minutes. For -1, or a value above the maximum, the maximum applies.",
        "unit": "minutes"
      },
      "code_challenge": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Challenge of PKCE, which is the verifier itself or its SHA-256 hash in base64url."
      },
      "code_challenge_method": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "How the challenge was made: S256 or plain. Defaults to plain."
      }
    },
    "guards": [
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "authorize.client-known",
        "outcome": "unknownApplication"
      },
      {
        "rule": "authorize.redirect-registered",
        "outcome": "invalidRedirect"
      },
      {
        "rule": "authorize.response-type",
        "outcome": "unknownResponseType"
      },
      {
        "rule": "authorize.challenge",
        "outcome": "invalidChallenge"
      }
    ],
    "effects": [
      "authorize.page",
      "authorize.redirect-query",
      "authorize.both-paths",
      "authorize.out-of-band",
      "authorizeApplication.response"
    ],
    "successes": [
      "signInRequest"
    ],
    "refusals": [
      "unknownFormat",
      "invalidParameters",
      "unknownApplication",
      "invalidRedirect",
      "unknownResponseType",
      "invalidChallenge"
    ],
    "redirects": true
  },
  "getAuthorizationCode": {
    "method": "GET",
    "path": "/oauth2/approval",
    "summary": "Show an authorization code",
    "description": "The page to which a sign-in leads if its `redirect_uri` is `urn:ietf:wg:oauth:2.0:oob`, for\nprograms that have no address of their own. The user copies the code, or the program reads it\nfrom the title. Anyone may open it.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "code": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "The authorization code. A cancelled sign-in has none."
      }
    },
    "guards": [
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "approval.code-present",
        "outcome": "noCode"
      }
    ],
    "effects": [
      "approval.title",
      "getAuthorizationCode.response"
    ],
    "successes": [
      "codeShown"
    ],
    "refusals": [
      "unknownFormat",
      "invalidParameters",
      "noCode"
    ]
  },
  "signIn": {
    "method": "POST",
    "path": "/oauth2/signin",
    "summary": "Sign in for an application",
    "description": "The form of the sign-in page. Anyone may send it, over HTTPS. The user returns to the application that asked: the response\nis a redirect, or JSON if the request asks for it. A code is saved; nothing else changes. Esri's Python client sends this form\ntoo, to `/sharing/oauth2/signin`.",
    "parameters": {
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "oauth_state": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "The request that the sign-in page contains."
      },
      "username": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of the user, case-sensitive."
      },
      "password": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Password of the user."
      },
      "account": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "An account that the sign-in page offers, instead of user name and password. Only the reference portal offers\naccounts, and only to those who may use its control API."
      },
      "cancel": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True if the user cancels."
      }
    },
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "sign-in.request-valid",
        "outcome": "invalidRequest"
      },
      {
        "rule": "sign-in.own-page",
        "outcome": "foreignPage"
      },
      {
        "rule": "sign-in.https",
        "outcome": "httpsRequired"
      },
      {
        "rule": "sign-in.account-offered",
        "outcome": "accountNotOffered"
      },
      {
        "rule": "sign-in.attempts",
        "outcome": "tooManyAttempts"
      },
      {
        "rule": "sign-in.credentials",
        "outcome": "wrongPassword"
      }
    ],
    "effects": [
      "sign-in.code",
      "sign-in.token",
      "sign-in.cancel",
      "sign-in.state",
      "sign-in.token-lifetime",
      "signIn.response"
    ],
    "successes": [
      "signedInForCode",
      "signedInForToken",
      "signInCancelled"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "invalidRequest",
      "foreignPage",
      "httpsRequired",
      "accountNotOffered",
      "tooManyAttempts",
      "wrongPassword"
    ],
    "redirects": true
  },
  "revokeToken": {
    "method": "POST",
    "path": "/oauth2/revokeToken",
    "summary": "Revoke a token",
    "description": "Revokes one access token of a user, or a refresh token with all access tokens that come from it. Anyone who has the token\nmay call it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. Tokens of applications and\nof `generateToken` stay valid.",
    "parameters": {
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "auth_token": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "The access token or refresh token."
      },
      "client_id": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Id of the application to which the token was issued."
      },
      "token_type_hint": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Kind of the token, access_token or refresh_token. The reference portal recognizes the kind by itself, and ignores the field."
      }
    },
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
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "revoke.https",
        "outcome": "httpsRequired"
      },
      {
        "rule": "revoke.client-known",
        "outcome": "unknownClient"
      }
    ],
    "effects": [
      "revoke.success",
      "revoke.refresh",
      "revoke.access",
      "revoke.own",
      "revoke.others-stay",
      "revokeToken.response"
    ],
    "successes": [
      "tokenRevoked"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidParameters",
      "httpsRequired",
      "unknownClient"
    ]
  },
  "signOut": {
    "method": "GET",
    "path": "/oauth2/signout",
    "summary": "Sign out of the portal",
    "description": "The address to which an application sends a user's browser to end the portal's own sign-in. Anyone may open it. The reference\nportal sets no cookies, so nothing changes; `revokeToken` ends tokens. Browsers also reach it at `/sharing/oauth2/signout`.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "client_id": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Id of the application."
      },
      "redirect_uri": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Where the user returns to.",
        "allowed": "an address without spaces and line breaks, with characters beyond ASCII percent-encoded"
      }
    },
    "guards": [
      {
        "rule": "format.known",
        "outcome": "unknownFormat"
      },
      {
        "rule": "parameters.valid",
        "outcome": "invalidParameters"
      },
      {
        "rule": "sign-out.redirect-registered",
        "outcome": "invalidRedirect"
      }
    ],
    "effects": [
      "sign-out.redirect",
      "sign-out.tokens-stay",
      "signOut.response"
    ],
    "successes": [
      "signedOut",
      "signedOutTo"
    ],
    "refusals": [
      "unknownFormat",
      "invalidParameters",
      "invalidRedirect"
    ],
    "redirects": true
  },
  "getSelf": {
    "method": "GET",
    "path": "/community/self",
    "summary": "Find out who the caller is",
    "description": "Describes the user to whom the token belongs: organization, role and privileges. Any caller\nwith a token may call it.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "self.caller",
      "getSelf.response"
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
    "description": "Describes a member of the caller's organization. Any caller with a token may call it. Users of\nother organizations stay hidden.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "user.own-organization",
      "user.personal-details",
      "user.by-id",
      "getUser.response"
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
    "description": "Describes an organization and what it may do in the marketplace. Anyone may read its public\nproperties, without a token; only its own members see the flags. Without a token, `self` is\nthe portal itself, which map applications read first. If there is no such organization, the\nrequest is refused.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "portal.default-view",
      "portal.default-nameless",
      "portal.no-user",
      "portal.public-face",
      "portal.version",
      "portal.mode",
      "getPortal.response"
    ],
    "successes": [
      "ownPortal",
      "defaultPortal",
      "publicPortal"
    ],
    "refusals": [
      "portalNotFound",
      "unknownFormat",
      "invalidToken",
      "invalidParameters"
    ]
  },
  "getPortalPicture": {
    "method": "GET",
    "path": "/portals/{portalID}/resources/{fileName}",
    "summary": "Read the picture of an organization",
    "description": "Returns the picture of an organization. Its location below `resources` is the value of the\norganization's `thumbnail`. Anyone may read it, without a token. If there is no such picture,\nthe request is refused. The reference portal draws its pictures; another portal may send PNG\nor JPEG.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "fileName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the picture, the last part of its location."
      }
    },
    "guards": [
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
      },
      {
        "rule": "picture.exists",
        "outcome": "pictureNotFound"
      }
    ],
    "effects": [
      "portal-picture.served",
      "picture.any-format",
      "getPortalPicture.response"
    ],
    "successes": [
      "drawnPicture"
    ],
    "refusals": [
      "invalidToken",
      "invalidParameters",
      "portalNotFound",
      "pictureNotFound"
    ],
    "text": "image/svg+xml"
  },
  "listUsers": {
    "method": "GET",
    "path": "/portals/{portalID}/users",
    "summary": "List the members of an organization",
    "description": "Lists the users of the caller's own organization. Any member may call it. Another\norganization's users stay hidden. E-mail addresses and groups are shown to administrators\nonly. Filters that are not listed here have no effect.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
      },
      "sortField": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Field by which users are sorted; its case does not matter. Esri's page also names created, lastlogin, mfaenabled and\nlevel, for which the reference portal has no values."
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "role": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Role of the users to list, such as org_admin."
      },
      "username": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Part of the user name, in any case."
      },
      "fullname": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Part of the full name, in any case."
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
        "rule": "users.own-organization",
        "outcome": "notOwnUsers"
      }
    ],
    "effects": [
      "users.content",
      "users.total",
      "users.pages",
      "users.page-default",
      "users.next-start-end",
      "users.sort",
      "users.role",
      "users.names",
      "listUsers.response"
    ],
    "successes": [
      "oneMember"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "notOwnUsers"
    ]
  },
  "searchListings": {
    "method": "GET",
    "path": "/content/listings",
    "summary": "Search the marketplace",
    "description": "Finds public listings of the marketplace. Anyone may search, without a token. With\n`mylistings`, an administrator finds all listings of the caller's organization. A request\nwithout a query is refused, unless it is for the caller's own listings.",
    "parameters": {
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "q": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "At most 100 words to search for, or a field with a word or a quoted phrase. An asterisk finds everything. Optional with mylistings.",
        "check": "searchTerms"
      },
      "mylistings": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True to search all listings of the caller's organization instead of the public listings of all organizations."
      },
      "sortField": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Fields to sort by, separated by commas, the most significant first: title, created, listingpublisheddate, type, owner,\navgrating, numratings, numcomments, numviews. The case of the names does not matter.",
        "allowed": "names of fields, separated by commas without spaces"
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
      "search.total",
      "search.page-max",
      "search.next-start",
      "search.limit",
      "search.sort-case",
      "search.num-clamped",
      "search.page-positive",
      "search.next-start-end",
      "searchListings.response"
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
    "description": "Describes a listing as the marketplace offers it. Anyone may read a public listing, without a\ntoken. If there is no listing with that id, or the caller may not see it, the request is\nrefused.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "listing.printed-properties",
      "listing.same-id",
      "listing.vendor",
      "listing.public-without-token",
      "getListing.response"
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
  "getListingPicture": {
    "method": "GET",
    "path": "/content/listings/{itemID}/info/{kind}/{fileName}",
    "summary": "Read a picture of a listing",
    "description": "Returns a picture of a listing. Its location below `info` is the value of the listing's\n`thumbnail`, `largeThumbnail` or `banner`, or one of its `screenshots`. A caller who sees the\nlisting sees its pictures too, without a token if the listing is public. If the listing has no\nsuch picture, the request is refused. The reference portal draws its pictures; another portal\nmay send PNG or JPEG.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "kind": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Kind of picture, the first part of the picture's location.",
        "values": [
          "thumbnail",
          "largethumbnail",
          "banner",
          "screenshots"
        ]
      },
      "fileName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the picture, the last part of its location."
      }
    },
    "guards": [
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
      },
      {
        "rule": "picture.exists",
        "outcome": "pictureNotFound"
      }
    ],
    "effects": [
      "listing-picture.served",
      "picture.any-format",
      "getListingPicture.response"
    ],
    "successes": [
      "drawnPicture"
    ],
    "refusals": [
      "invalidToken",
      "invalidParameters",
      "listingNotFound",
      "pictureNotFound"
    ],
    "text": "image/svg+xml"
  },
  "expressInterest": {
    "method": "POST",
    "path": "/content/listings/{itemID}/interest",
    "summary": "Express interest in a listing",
    "description": "Informs the vendor that the caller's organization wants the listing. Both then agree on terms\noutside this API. Administrators of a purchaser organization can call it, and so can members\nwith the privilege to request purchase information.\n\nThe request is refused if the caller belongs to the vendor, if the listing is free, or if the\norganization has already purchased the listing or expressed interest in it. On success, the\norganization holds a provision with `interested` true and, unless a trial is running, no end\ndate.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Full name of the contact at the purchaser organization."
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
      "interest.after-ended-trial",
      "expressInterest.response"
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
    "description": "Gives the caller's organization the listing for the number of days in its `trialDuration`.\nAdministrators of a purchaser organization can call it, and so can members with the privilege\nto request purchase information.\n\nThe request is refused if the caller belongs to the vendor, if the listing does not support trials, if\nthe organization has already purchased the listing, or if it has already started a trial, even\none that has ended. On success, the organization holds a provision with `trial` true that ends\nafter the trial's duration.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Full name of the contact at the purchaser organization."
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
      "trial.duration-days",
      "startTrial.response"
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
    "description": "Completes a purchase. For a free listing, the purchaser calls it; for any other listing, the\nvendor calls it and names the purchaser. In both organizations, the caller is an administrator\nor a member with the privilege to request purchase information.\n\nThe request is refused if the purchaser has already purchased the listing, or if the provisioned\nitem is not related to the listing. A vendor's request is refused if the purchaser has neither\nexpressed interest nor started a trial. On success, the purchaser holds a provision with\n`purchased` true, and its trial and interest are over.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Full name of the contact at the purchaser organization."
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
        "description": "Organization id of the purchaser. Required if the vendor calls; ignored if the purchaser calls."
      },
      "provisionedItemId": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Id of the item to provision instead of the listed item. The listing must be related to it by\nListed2Provisioned. Ignored if the purchaser calls."
      },
      "endDate": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Time at which the purchase ends, in milliseconds since the epoch. It must be in the future; -1 or no value\nmeans that the purchase never ends. Esri's page prints 1378501088700, which was three days after the start of\nthe purchase on that page.",
        "unit": "milliseconds since the epoch",
        "exact": true,
        "check": "future"
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
      "purchase.purchaser-fields",
      "purchaseListing.response"
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
    "description": "Takes a listing away from a purchaser: interest, trial and purchase end at once. Only\nadministrators of the vendor organization can call it; a privilege is not enough.\n\nIf the purchaser holds no provision of the listing, the request is refused. Purchaser fields are\naccepted and have no effect. On success, nothing of the provision remains.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "purchaserFullName": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Full name of the contact at the purchaser organization."
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
      "delete.user-entitlements",
      "deleteProvision.response"
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
    "description": "Gives a purchaser organization the pool of entitlements that its administrator can then assign\nto members. Administrators of the vendor organization can call it, and so can members with the\nprivilege to request purchase information.\n\nThe request is refused if the listing is not licensed by user, or if the purchaser has no\npurchase or trial of it. For an Esri app that requires a signature, a request over plain HTTP is\nrefused. On success, the purchaser's provision has the pool, which replaces any earlier one.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item, whose listing is licensed by user. The listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
        "description": "Subscription (SMS) id of the purchaser organization. The reference portal ignores it."
      },
      "orgEntitlements": {
        "in": "form",
        "type": "json",
        "required": true,
        "description": "The pool of entitlements."
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
      "org-entitlements.call-instant",
      "provisionOrgEntitlements.response"
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
    "description": "Gives members of the purchaser organization the named entitlements of a listing. They replace\nthe entitlements that the members held; if none is named, the members lose access. Only\nadministrators of the purchaser organization can call it.\n\nThe request is refused if it names more than 25 users or a user outside the organization. It is\nrefused if the listing is not licensed by user, if the organization has no purchase or trial of\nit, or if the vendor's pool is too small. On success, every named member holds the named\nentitlements.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item, whose listing is licensed by user. The listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "userEntitlements": {
        "in": "form",
        "type": "json",
        "required": true,
        "description": "The members and the entitlements to assign to them."
      },
      "suppressCustomerEmail": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True to send no e-mail to users. Clients send it, but no page documents it. The reference portal sends none, and ignores it."
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
      "user-entitlements.no-pool",
      "provisionUserEntitlements.response"
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
    "description": "Lists the members of the caller's organization who hold entitlements of a listing.\nAdministrators of the purchaser organization can call it, and so can members who may manage\nlicences. If the listing is not licensed by user, the request is refused.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item, whose listing is licensed by user. The listing has the same id."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many members a page holds at most. Without it, the response holds all of them. Clients request pages of 100."
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
      "user-entitlements.list-holders",
      "user-entitlements.last-login",
      "user-entitlements.list-pages",
      "user-entitlements.list-limit",
      "listUserEntitlements.response"
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
    "summary": "Read the entitlements of a member",
    "description": "Returns the entitlements of a listing that one member holds. That member, administrators of\nthe purchaser organization, and members who may manage licences can call it. If the listing is\nnot licensed by user, the request is refused.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item, whose listing is licensed by user. The listing has the same id."
      },
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "user-entitlements.one-content",
      "getUserEntitlements.response"
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
    "summary": "List the purchases of an organization",
    "description": "Lists the purchases, trials and interests of an organization as a purchaser, each with its\nlisting. The response contains all of them, without pages. The sources do not say who may call\nit. This contract admits administrators of that organization, and members with the privilege\nto request purchase information; any other caller is refused.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "status": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which provisions to list: active (not ended), expired (ended), or all.",
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
      "purchases.both-groups",
      "listPurchases.response"
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
    "summary": "List the customers of an organization",
    "description": "Lists the provisions that purchasers hold of an organization's listings, with filters, sorting\nand pages. The sources do not say who may call it. This contract admits administrators of that\norganization, and members who may request purchase information or manage listings; any other\ncaller is refused.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "status": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which provisions to list: active (not ended), expired (ended), or all. Esri's page explains the\nvalue `all` under the label \"all active\".",
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
        "description": "Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three\nare listed; there is no value that means all three.",
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
        "description": "Name of the purchaser organization whose provisions to list. Esri's page does not say whether part of the name\nis enough. On the reference portal it is, and case does not matter."
      },
      "modified": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Time of the last change to the provisions to list, in milliseconds since the epoch. Esri's page does not say how it\nis compared. The reference portal lists what was modified at that time or later.",
        "unit": "milliseconds since the epoch",
        "exact": true
      },
      "sortFields": {
        "in": "query",
        "type": "list",
        "required": false,
        "description": "Fields to sort by, separated by commas, the most significant first. Without it, the reference portal sorts by created."
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "includeListing": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True if each entry contains its listing."
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
      "customers.customer-profile",
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
      "customers.num",
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
      "customers.sort-list",
      "listCustomers.response"
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
    "description": "Lists the same provisions as `customersList`. Callers of `customersList` may call it too.\nEsri's overview names this resource and real clients read it, but no page describes it.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "status": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Which provisions to list: active (not ended), expired (ended), or all. Esri's Python client documents active as the default, but sends all.",
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
        "description": "Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three\nare listed; there is no value that means all three.",
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
        "description": "Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.",
        "values": [
          "asc",
          "desc"
        ]
      },
      "includeListing": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True if each entry contains its listing."
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
      "customers-older.same",
      "listCustomersOlder.response"
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
    "description": "Returns the vendor's customers as comma-separated values. Any caller who can read the\ncustomers may call it. A client uses this operation, but no page describes it, so the columns\nare this project's own.\n\nThe reference portal gives the table a file name. A spreadsheet can run text as a formula if\nit begins with `=`, `+`, `-`, `@`, a tab or a line break. The reference portal puts an\napostrophe in front of such text.",
    "parameters": {
      "portalID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the organization, or self for the caller's own organization."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response. Refusals are JSON.",
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
      "export.csv",
      "exportCustomers.response"
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
    "text": "text/csv"
  },
  "listProvisionedListings": {
    "method": "GET",
    "path": "/community/users/{userName}/provisionedListings",
    "summary": "List the apps assigned to a user",
    "description": "Lists the add-on apps that are assigned to a user. The user and administrators of the user's\norganization can call it. ArcGIS Enterprise has had this operation since version 10.7.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "returnAppClientIds": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True to include the client ids of apps in the response. A client sends it, but no page documents it. The reference portal ignores it."
      },
      "returnAllProvisions": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True to include listings that are provisioned to the organization as a whole. A client sends it, but no page documents it."
      },
      "includeExpired": {
        "in": "query",
        "type": "boolean",
        "required": false,
        "description": "True to include listings whose trial or purchase has ended. A client sends it, but no page documents it."
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
      "provisioned-listings.page-default",
      "listProvisionedListings.response"
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
  "listUserAppBundles": {
    "method": "GET",
    "path": "/community/users/{userName}/appBundles",
    "summary": "List a user's app bundles",
    "description": "Lists the app bundles that are assigned to a user beyond those of the user type. The user and\nadministrators of the user's organization can call it. No operation of this contract assigns a\nbundle, so the reference portal has none. ArcGIS Enterprise has had this operation since\nversion 10.7.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many entries a page holds at most. A num above 100 counts as 100.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first entry of the page, counted from 1."
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
        "rule": "app-bundles.who",
        "outcome": "notOwnBundles"
      }
    ],
    "effects": [
      "app-bundles.content",
      "app-bundles.total",
      "app-bundles.next-start-end",
      "listUserAppBundles.response"
    ],
    "successes": [
      "noBundles"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "userNotFound",
      "notOwnBundles"
    ]
  },
  "getItem": {
    "method": "GET",
    "path": "/content/items/{itemID}",
    "summary": "Read an item",
    "description": "Describes the item behind a listing. Anyone may read a public item, without a token. A private\nitem is visible only to its own organization and to purchasers that hold it; for any other\ncaller it does not exist.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "item.public-without-token",
      "getItem.response"
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
  "getItemPicture": {
    "method": "GET",
    "path": "/content/items/{itemID}/info/{kind}/{fileName}",
    "summary": "Read a picture of an item",
    "description": "Returns a picture of an item. Its location below `info` is the value of the item's\n`thumbnail`. A caller who sees the item sees its pictures too. If the item has no such\npicture, the request is refused. The reference portal draws its pictures; another portal may\nsend PNG or JPEG.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "kind": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Kind of picture, the first part of the picture's location.",
        "values": [
          "thumbnail",
          "largethumbnail",
          "banner",
          "screenshots"
        ]
      },
      "fileName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the picture, the last part of its location."
      }
    },
    "guards": [
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
      },
      {
        "rule": "picture.exists",
        "outcome": "pictureNotFound"
      }
    ],
    "effects": [
      "item-picture.served",
      "picture.any-format",
      "getItemPicture.response"
    ],
    "successes": [
      "drawnPicture"
    ],
    "refusals": [
      "invalidToken",
      "invalidParameters",
      "itemNotFound",
      "pictureNotFound"
    ],
    "text": "image/svg+xml"
  },
  "listRelatedItems": {
    "method": "GET",
    "path": "/content/items/{itemID}/relatedItems",
    "summary": "List related items",
    "description": "Lists the items to which an item is related. Any caller who can see the item may call it.",
    "parameters": {
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "relationshipType": {
        "in": "query",
        "type": "string",
        "required": true,
        "description": "Type of the relationship. Listed2Provisioned leads from a listed item to the item that is provisioned instead."
      },
      "direction": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction in which to follow relationships, from the item or to it.",
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
      "related.visible",
      "listRelatedItems.response"
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
  "listUserItems": {
    "method": "GET",
    "path": "/content/users/{userName}",
    "summary": "List a user's items",
    "description": "Lists the items in a user's content. The user and administrators of the user's organization\ncan call it; any other caller is refused. The reference portal has no folders.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "f": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Format of the response.",
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
        "description": "Name of a function to wrap the response in, for pages that load it from another origin with a script element.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "num": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "How many items a page holds at most. A num above 100 counts as 100. Without start and num, it is 1000; with only start, 10.",
        "clampTo": 100
      },
      "start": {
        "in": "query",
        "type": "integer",
        "required": false,
        "description": "Position of the first item of the page, counted from 1. It is 1 by default."
      },
      "sortField": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Field by which items are sorted: title, created, modified or type. Its case does not matter."
      },
      "sortOrder": {
        "in": "query",
        "type": "string",
        "required": false,
        "description": "Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.",
        "values": [
          "asc",
          "desc"
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
        "rule": "user.exists",
        "outcome": "userNotFound"
      },
      {
        "rule": "user-items.who",
        "outcome": "notOwnContent"
      }
    ],
    "effects": [
      "user-items.content",
      "user-items.total",
      "user-items.pages",
      "user-items.whole",
      "user-items.next-start-end",
      "user-items.sort",
      "listUserItems.response"
    ],
    "successes": [
      "ownItems"
    ],
    "refusals": [
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "userNotFound",
      "notOwnContent"
    ]
  },
  "addItem": {
    "method": "POST",
    "path": "/content/users/{userName}/addItem",
    "summary": "Add an item",
    "description": "Adds an item to a user's content. The user and administrators of the user's organization\ncan call it. A request without a type or a title, or with an unknown field, is refused. On\nsuccess, the item exists with the given properties. It is private and not listed.\n\nThe reference portal stores no data of items: `text` and `extent` are unknown fields, and the files of a multipart\nform, such as `file` and `thumbnail`, are ignored. It draws the pictures of items itself.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
        "description": "Tags of the item, separated by commas. They replace the tags that the item has."
      },
      "typeKeywords": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Keywords that refine the type, separated by commas. They replace those that the item has, except for Listed, which\nlistItem and unlistItem set. A new item without keywords has its type as its keyword."
      },
      "snippet": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Summary of the item, in one line of plain text."
      },
      "description": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Description of the item, as HTML."
      },
      "url": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address at which the app or service runs. An address that does not begin with http:// or https:// is refused.",
        "check": "webAddress"
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
        "description": "Who can see the item. No request changes it, so a value that differs from the item's is refused. A new item is private.",
        "values": [
          "private",
          "public"
        ]
      },
      "listed": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True if the item is listed. Only listItem and unlistItem change it, so a value that differs from the item's is refused."
      },
      "licenseType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "How the listing is licensed. Required before the item can be listed.",
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
        "description": "Who can find the listing in a search. Only its vendor finds a private listing.",
        "values": [
          "public",
          "private"
        ]
      },
      "trialSupported": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True if a purchaser may start a trial."
      },
      "trialDuration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Length of a trial, a hundred years at most. Required if trials are supported.",
        "unit": "days"
      },
      "appCategories": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Categories under which the marketplace shows the app, separated by commas."
      },
      "industries": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Industries for which the app is meant, separated by commas."
      },
      "languages": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Languages that the app supports, separated by commas."
      },
      "clearEmptyFields": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True to clear a string or list that is sent empty. Title and type are never empty. A new item has nothing to clear."
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
      "add-item.properties",
      "addItem.response"
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
    "description": "Sets properties of an item, among them those that a listing needs. The owner of the item and\nadministrators of the owner's organization can call it. An unknown type or an unknown field is\nrefused. On success, the item has the given properties and keeps all others. Its listing shows\nthem too.\n\nThe reference portal draws the pictures of items itself: a file in a multipart form, such as `thumbnail`, is ignored.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
        "description": "Tags of the item, separated by commas. They replace the tags that the item has."
      },
      "typeKeywords": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Keywords that refine the type, separated by commas. They replace those that the item has, except for Listed, which\nlistItem and unlistItem set. A new item without keywords has its type as its keyword."
      },
      "snippet": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Summary of the item, in one line of plain text."
      },
      "description": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Description of the item, as HTML."
      },
      "url": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Address at which the app or service runs. An address that does not begin with http:// or https:// is refused.",
        "check": "webAddress"
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
        "description": "Who can see the item. No request changes it, so a value that differs from the item's is refused. A new item is private.",
        "values": [
          "private",
          "public"
        ]
      },
      "listed": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True if the item is listed. Only listItem and unlistItem change it, so a value that differs from the item's is refused."
      },
      "licenseType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "How the listing is licensed. Required before the item can be listed.",
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
        "description": "Who can find the listing in a search. Only its vendor finds a private listing.",
        "values": [
          "public",
          "private"
        ]
      },
      "trialSupported": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True if a purchaser may start a trial."
      },
      "trialDuration": {
        "in": "form",
        "type": "integer",
        "required": false,
        "description": "Length of a trial, a hundred years at most. Required if trials are supported.",
        "unit": "days"
      },
      "appCategories": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Categories under which the marketplace shows the app, separated by commas."
      },
      "industries": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Industries for which the app is meant, separated by commas."
      },
      "languages": {
        "in": "form",
        "type": "list",
        "required": false,
        "description": "Languages that the app supports, separated by commas."
      },
      "clearEmptyFields": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True to clear a string or list that is sent empty. Title and type are never empty. A new item has nothing to clear."
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
      "update-item.listing-shows",
      "updateItem.response"
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
  "deleteItem": {
    "method": "POST",
    "path": "/content/users/{userName}/items/{itemID}/delete",
    "summary": "Delete an item",
    "description": "Deletes an item and its relationships. The owner of the item and administrators of the owner's\norganization can call it. The request is refused if the item is listed, or if a purchaser holds\nit. On success, the item no longer exists. The reference portal has no recycle bin.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user, case-sensitive, or the id of the user."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "force": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True to delete the item even if others depend on it. The reference portal ignores it."
      },
      "permanentDelete": {
        "in": "form",
        "type": "boolean",
        "required": false,
        "description": "True to delete the item without the recycle bin. The reference portal has no recycle bin and ignores the field."
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
        "rule": "item.exists",
        "outcome": "itemNotFound"
      },
      {
        "rule": "delete-item.owner-or-admin",
        "outcome": "notOwner"
      },
      {
        "rule": "delete-item.not-listed",
        "outcome": "stillListed"
      },
      {
        "rule": "delete-item.not-held",
        "outcome": "stillProvisioned"
      }
    ],
    "effects": [
      "delete-item.effect",
      "delete-item.reply",
      "deleteItem.response"
    ],
    "successes": [
      "itemDeleted"
    ],
    "refusals": [
      "methodNotAllowed",
      "unknownFormat",
      "invalidToken",
      "tokenRequired",
      "invalidParameters",
      "itemNotFound",
      "notOwner",
      "stillListed",
      "stillProvisioned"
    ]
  },
  "listItem": {
    "method": "POST",
    "path": "/content/users/{userName}/items/{itemID}/list",
    "summary": "List an item in the marketplace",
    "description": "Lists an item in the marketplace. The owner of the item and administrators of the owner's\norganization can call it. The organization needs the permission to list items of that kind,\nwhich getPortal shows. If the listing properties of the item are not set, the request is\nrefused. On success, the marketplace offers the item.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "list.needed-properties",
      "listItem.response"
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
    "description": "Takes a listing off the marketplace. The owner of the item and administrators of the owner's\norganization can call it. On success, searches no longer find the listing. Purchasers keep what\nthey hold.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "itemID": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Id of the item. Its listing has the same id."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
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
      "unlist.still-managed",
      "unlistItem.response"
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
    "description": "Relates one item to another. With Listed2Provisioned, a vendor can provision the second item\ninstead of the first. Only the owner of both items can call it. An unknown type, or an item that the\ncaller does not own, is refused. On success, the relationship exists until it or either item is\ndeleted.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "originItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads from, such as the listed item."
      },
      "destinationItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads to, such as the provisioned item."
      },
      "relationshipType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship. Esri's page calls the parameter relationshipTypes; Esri's own client sends this name."
      },
      "relationshipTypes": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship, under the name on Esri's page. Either name is accepted."
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
      "relationship.vanishes",
      "addRelationship.response"
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
    "summary": "Delete a relationship",
    "description": "Deletes the relationship between two items. Only the user who created the relationship can call\nit. On success, the vendor can no longer provision one item instead of the other. Existing\nprovisions stay.",
    "parameters": {
      "userName": {
        "in": "path",
        "type": "string",
        "required": true,
        "description": "Name of the user to whom the item belongs, case-sensitive."
      },
      "f": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a\nprogram, send json; otherwise the response is a page.",
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
        "description": "A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space."
      },
      "callback": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.",
        "allowed": "the name of a JavaScript function, such as app.show"
      },
      "originItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads from, such as the listed item."
      },
      "destinationItemId": {
        "in": "form",
        "type": "string",
        "required": true,
        "description": "Id of the item that the relationship leads to, such as the provisioned item."
      },
      "relationshipType": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship. Esri's page calls the parameter relationshipTypes; Esri's own client sends this name."
      },
      "relationshipTypes": {
        "in": "form",
        "type": "string",
        "required": false,
        "description": "Type of the relationship, under the name on Esri's page. Either name is accepted."
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
      "relationship.deletion-effect",
      "deleteRelationship.response"
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
