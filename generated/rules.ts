// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** How the project knows a rule; the contract's description defines the levels. */
export type Certainty = "documented" | "observed" | "client" | "inferred";

export interface Rule {
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: SourceId;
  readonly certainty: Certainty;
  /** True if a request that breaks the rule is refused. The other rules describe responses. */
  readonly refuses: boolean;
  /** Operations that have the rule. Empty if it applies to every response. */
  readonly operations: readonly string[];
}

export const sources = {
  "express-interest": {
    "title": "Express Interest",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/express-interest"
  },
  "start-trial": {
    "title": "Start Trial",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/start-trial"
  },
  "purchase-listing": {
    "title": "Purchase Listing",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/purchase-listing"
  },
  "delete-provision": {
    "title": "Delete Provision",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/delete-provision"
  },
  "provision-organization-entitlements": {
    "title": "Provision Organization Entitlements",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/provision-organization-entitlements"
  },
  "purchases": {
    "title": "Purchases",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/purchases"
  },
  "customers-list": {
    "title": "Customers List",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/customers-list"
  },
  "common-parameters": {
    "title": "Common parameters",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/common-parameters"
  },
  "generate-token": {
    "title": "Generate Token",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/generate-token"
  },
  "generate-token-server": {
    "title": "Generate Token of ArcGIS Server, whose parameter table is fuller",
    "url": "https://developers.arcgis.com/rest/services-reference/enterprise/generate-token"
  },
  "http-header-authentication": {
    "title": "HTTP header authentication",
    "url": "https://developers.arcgis.com/documentation/security-and-authentication/reference/http-header-authentication"
  },
  "provision-user-entitlements": {
    "title": "Provision User Entitlements, the page that prints an error body",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/provision-user-entitlements"
  },
  "portal-class": {
    "title": "Portal class of the JavaScript SDK, whose property texts explain the portal's flags",
    "url": "https://developers.arcgis.com/javascript/latest/api-reference/esri-portal-Portal.html"
  },
  "arcgis-rest-js": {
    "title": "ArcGIS REST JS, Esri's own client",
    "url": "https://github.com/Esri/arcgis-rest-js"
  },
  "maps-sdk-js": {
    "title": "ArcGIS Maps SDK for JavaScript, whose pages sign in with a referer and no client",
    "url": "https://www.npmjs.com/package/@arcgis/core"
  },
  "arcgis-error-probes": {
    "title": "Recorded error answers of an ArcGIS portal",
    "url": "https://raw.githubusercontent.com/api-evangelist/epcor/refs/heads/main/examples/epcor-arcgis-error-responses.json"
  },
  "listing": {
    "title": "Listing",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/listing"
  },
  "listings-search": {
    "title": "Listings Search",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/listings-search"
  },
  "list-item": {
    "title": "List Item",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/list-item"
  },
  "unlist-item": {
    "title": "Unlist Item",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/unlist-item"
  },
  "user-entitlements": {
    "title": "User Entitlements",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/user-entitlements"
  },
  "user-entitlements-username": {
    "title": "User Entitlements of one user",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/user-entitlements-username"
  },
  "provisioned-listings": {
    "title": "Provisioned Listings",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/provisioned-listings"
  },
  "marketplace-overview": {
    "title": "Marketplace overview",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/marketplace-overview.htm"
  },
  "resource-hierarchy": {
    "title": "Resource hierarchy",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/resource-hierarchy"
  },
  "portal-self": {
    "title": "Portal Self",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/portal-self"
  },
  "relationship-types": {
    "title": "Relationship types",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/relationship-types"
  },
  "add-relationship": {
    "title": "Add Relationship",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/add-relationship"
  },
  "listed-to-provisioned": {
    "title": "Listed2Provisioned in the Kotlin SDK, whose text explains the relationship",
    "url": "https://developers.arcgis.com/kotlin/api-reference/arcgis-maps-kotlin/com.arcgismaps.portal/-portal-item-relationship/-listed-to-provisioned/index.html"
  },
  "token": {
    "title": "Token of OAuth 2.0",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/token"
  },
  "oauth": {
    "title": "OAuth 2.0, the standard that the page Token names",
    "url": "https://www.rfc-editor.org/rfc/rfc6749"
  },
  "privileges": {
    "title": "Privileges",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/privileges.htm"
  },
  "arcgis-python-api": {
    "title": "ArcGIS API for Python, Esri's own client",
    "url": "https://github.com/Esri/arcgis-python-api"
  },
  "arcgis-python-api-1151": {
    "title": "An issue of the ArcGIS API for Python that shows an answer of userEntitlements",
    "url": "https://github.com/Esri/arcgis-python-api/issues/1151"
  },
  "arcgis-python-api-1815": {
    "title": "An issue of the ArcGIS API for Python on listings with many users",
    "url": "https://github.com/Esri/arcgis-python-api/issues/1815"
  },
  "arcrest": {
    "title": "ArcREST, a client",
    "url": "https://github.com/Esri/ArcREST"
  },
  "customers-list-early": {
    "title": "Customers List, an early copy of the page",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/customers-list.htm"
  },
  "arcgis-python-api-2188": {
    "title": "An issue of the ArcGIS API for Python on purchases without a listing",
    "url": "https://github.com/Esri/arcgis-python-api/issues/2188"
  },
  "provider-help": {
    "title": "Marketplace help for providers",
    "url": "http://doc.arcgis.com/en/marketplace/provider/"
  },
  "arcgis-python-api-1798": {
    "title": "An issue of the ArcGIS API for Python on users with offline licences",
    "url": "https://github.com/Esri/arcgis-python-api/issues/1798"
  },
  "update-item": {
    "title": "Update Item",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/update-item"
  }
} as const;

export type SourceId = keyof typeof sources;

export const rules = {
  "errors.status-200": {
    "level": "MUST",
    "sentence": "A refusal is sent with HTTP status 200.",
    "source": "arcgis-error-probes",
    "certainty": "observed",
    "refuses": false,
    "operations": []
  },
  "errors.envelope": {
    "level": "MUST",
    "sentence": "A refusal is an object with one member, error, that holds a numeric code, a message and a list of details.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.html-default": {
    "level": "MUST",
    "sentence": "An answer is an HTML page unless the request asks for another format; the table of customers is never one.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.pjson-indented": {
    "level": "MUST",
    "sentence": "The format pjson is the same JSON, indented for people.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.callback": {
    "level": "MUST",
    "sentence": "With a callback, JSON is sent as the argument of a call to the function that the callback names.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "transport.post-for-reads": {
    "level": "MUST",
    "sentence": "A read answers to POST with a form just as it does to GET with a query.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": []
  },
  "token.in-form-query-or-header": {
    "level": "MUST",
    "sentence": "A token counts whether it comes as a field of the form or query, or in X-Esri-Authorization.",
    "source": "http-header-authentication",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "token.in-authorization": {
    "level": "SHOULD",
    "sentence": "Where no web-tier authentication is used, a token counts in Authorization too.",
    "source": "http-header-authentication",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.members": {
    "level": "MUST",
    "sentence": "A provision has the members that its printed examples share, each of the type that they show.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.instants": {
    "level": "MUST",
    "sentence": "The instants of a provision are milliseconds since the epoch.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.one-per-purchaser": {
    "level": "MUST",
    "sentence": "A purchaser holds one provision per listing; created stays, and modified moves with every change.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.vendor-names": {
    "level": "MUST",
    "sentence": "A provision names its vendor as orgId and as accountId, with the same value.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.ended": {
    "level": "MUST",
    "sentence": "A trial or a purchase has ended once its endDate is no longer ahead, unless that is -1; an interest never ends.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "privileges.purchaser-side": {
    "level": "MUST",
    "sentence": "The privilege to request purchase information is marketplace:admin:purchase; marketplace:admin:startTrial starts no trial.",
    "source": "privileges",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "privileges.vendor-side": {
    "level": "MUST",
    "sentence": "On the vendor's side, marketplace:admin:manage does as well as the privilege to request purchase information.",
    "source": "privileges",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "purchaser-fields.names": {
    "level": "MUST",
    "sentence": "The purchaser fields are purchaserFullName, purchaserEmail and purchaserPhone, after the fields of a provision.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "purchaser-fields.optional": {
    "level": "MUST",
    "sentence": "The purchaser fields of a request are optional.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.stage-start": {
    "level": "MUST",
    "sentence": "The startDate of a provision is the start of its current stage.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "format.known": {
    "level": "MUST",
    "sentence": "A request for an output format other than html, json or pjson is refused.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getInfo",
      "generateToken",
      "createOAuthToken",
      "getSelf",
      "getUser",
      "getPortal",
      "searchListings",
      "getListing",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements",
      "listPurchases",
      "listCustomers",
      "listCustomersOlder",
      "listProvisionedListings",
      "getItem",
      "listRelatedItems",
      "addItem",
      "updateItem",
      "listItem",
      "unlistItem",
      "addRelationship",
      "deleteRelationship"
    ]
  },
  "token.valid": {
    "level": "MUST",
    "sentence": "A token that is forged, expired or bound to another client is refused with code 498.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "getInfo",
      "getSelf",
      "getUser",
      "getPortal",
      "searchListings",
      "getListing",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements",
      "listPurchases",
      "listCustomers",
      "listCustomersOlder",
      "exportCustomers",
      "listProvisionedListings",
      "getItem",
      "listRelatedItems",
      "addItem",
      "updateItem",
      "listItem",
      "unlistItem",
      "addRelationship",
      "deleteRelationship"
    ]
  },
  "parameters.valid": {
    "level": "MUST",
    "sentence": "A request whose parameters are missing, malformed or misspelt is refused, and the details name each of them.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getInfo",
      "generateToken",
      "createOAuthToken",
      "getSelf",
      "getUser",
      "getPortal",
      "searchListings",
      "getListing",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements",
      "listPurchases",
      "listCustomers",
      "listCustomersOlder",
      "exportCustomers",
      "listProvisionedListings",
      "getItem",
      "listRelatedItems",
      "addItem",
      "updateItem",
      "listItem",
      "unlistItem",
      "addRelationship",
      "deleteRelationship"
    ]
  },
  "info.address": {
    "level": "MUST",
    "sentence": "The answer says where the portal is and where a token is to be had.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getInfo"
    ]
  },
  "info.without-token": {
    "level": "MUST",
    "sentence": "The operation asks for no token.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getInfo"
    ]
  },
  "transport.post-only": {
    "level": "MUST",
    "sentence": "An operation that changes something answers to POST alone; another method is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "generateToken",
      "createOAuthToken",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listItem",
      "unlistItem",
      "addRelationship"
    ]
  },
  "token.https": {
    "level": "MUST",
    "sentence": "A request for a token over plain HTTP is refused; the reference portal exempts its own machine.",
    "source": "generate-token",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "generateToken"
    ]
  },
  "token.attempts": {
    "level": "MUST",
    "sentence": "After ten wrong passwords for a user from one address, further attempts are refused for fifteen minutes.",
    "source": "generate-token",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "generateToken"
    ]
  },
  "token.credentials": {
    "level": "MUST",
    "sentence": "An unknown user or a wrong password is refused, and the answer does not tell which it was.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "generateToken"
    ]
  },
  "token.username-case": {
    "level": "MUST",
    "sentence": "Capitals of a user name count, so a name in other letters is an unknown user's.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.binding-named": {
    "level": "MUST",
    "sentence": "A request with client=referer but without a referer, or with client=ip but without an ip, is malformed.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.reply": {
    "level": "MUST",
    "sentence": "The answer holds the token, the instant at which it expires, and whether it travels over HTTPS only.",
    "source": "generate-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.expiration": {
    "level": "MUST",
    "sentence": "With an expiration, the token is valid for that many minutes.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.expiration-default": {
    "level": "MUST",
    "sentence": "Without an expiration, the token is valid for 60 minutes.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.expiration-cap": {
    "level": "MUST",
    "sentence": "An expiration beyond the portal's maximum yields the maximum and no refusal.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.referer-bound": {
    "level": "MUST",
    "sentence": "A token asked for with client=referer works only with requests that carry that Referer.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.referer-alone": {
    "level": "MUST",
    "sentence": "A token asked for with a referer and no client is bound to that referer as well.",
    "source": "maps-sdk-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.ip-bound": {
    "level": "MUST",
    "sentence": "A token asked for with client=ip works only from the named address.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "oauth.grant-known": {
    "level": "MUST",
    "sentence": "A grant type that the portal does not serve is refused.",
    "source": "token",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.attempts": {
    "level": "MUST",
    "sentence": "After ten wrong secrets for a client id from one address, further attempts are refused for fifteen minutes.",
    "source": "token",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.client-known": {
    "level": "MUST",
    "sentence": "A client id that is unknown, or whose secret is wrong, is refused.",
    "source": "oauth",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-valid": {
    "level": "MUST",
    "sentence": "A refresh token that has expired is refused with code 498.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-own": {
    "level": "MUST",
    "sentence": "A refresh token that is forged, or another application's, is refused.",
    "source": "oauth",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.client-credentials": {
    "level": "MUST",
    "sentence": "With client_credentials, the answer holds an access token for the application and its validity in seconds.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh": {
    "level": "MUST",
    "sentence": "With refresh_token, the answer holds an access token for the user whom the refresh token belongs to.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.both-styles": {
    "level": "MUST",
    "sentence": "The refusal of an expired refresh token carries the names of OAuth 2.0 beside those of the envelope.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.both-styles-likewise": {
    "level": "MUST",
    "sentence": "So does the refusal of a grant, a client or any other refresh token.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.application-rights": {
    "level": "MUST",
    "sentence": "An application's token has the rights of the application's owner.",
    "source": "token",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.expiration": {
    "level": "MUST",
    "sentence": "Without an expiration, an access token is valid for two hours; beyond two weeks, the two weeks apply.",
    "source": "token",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "token.required": {
    "level": "MUST",
    "sentence": "A request without a token, where one is needed, is refused with code 499.",
    "source": "arcgis-error-probes",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "getSelf",
      "getUser",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements",
      "listPurchases",
      "listCustomers",
      "listCustomersOlder",
      "exportCustomers",
      "listProvisionedListings",
      "addItem",
      "updateItem",
      "listItem",
      "unlistItem",
      "addRelationship",
      "deleteRelationship"
    ]
  },
  "self.caller": {
    "level": "MUST",
    "sentence": "The answer describes the user whom the token speaks for.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getSelf"
    ]
  },
  "user.exists": {
    "level": "MUST",
    "sentence": "A request about a user who does not exist, or whom the caller cannot see, is refused.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getUser",
      "listProvisionedListings",
      "addItem"
    ]
  },
  "user.described": {
    "level": "MUST",
    "sentence": "The answer holds the role and the privileges of the user.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "user.own-organization": {
    "level": "MUST",
    "sentence": "A user of another organization counts as one that does not exist.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "portal.exists": {
    "level": "MUST",
    "sentence": "A request about an organization that does not exist, or about self without a token, is refused.",
    "source": "portal-self",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getPortal"
    ]
  },
  "portal.self": {
    "level": "MUST",
    "sentence": "The portal id self stands for the caller's own organization.",
    "source": "portal-self",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.listing-permissions": {
    "level": "MUST",
    "sentence": "The answer says with flags what the organization may list in the marketplace.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.public-face": {
    "level": "MUST",
    "sentence": "Without a token, or for another organization, the answer holds id, name, description and thumbnail alone.",
    "source": "portal-self",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "search.query-required": {
    "level": "MUST",
    "sentence": "A search without a query is refused, unless it is for the caller's own listings.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "searchListings"
    ]
  },
  "search.own-by-admin": {
    "level": "MUST",
    "sentence": "A search for own listings by anybody but an administrator of a vendor organization is refused.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "searchListings"
    ]
  },
  "search.public": {
    "level": "MUST",
    "sentence": "A search finds public listings of the whole marketplace.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.own": {
    "level": "MUST",
    "sentence": "With mylistings, it finds all listings of the caller's organization, private ones too.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.unlisted-hidden": {
    "level": "MUST",
    "sentence": "An item that was unlisted is found no more.",
    "source": "unlist-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.query-fields": {
    "level": "MUST",
    "sentence": "A query may name a field, such as title, with a word or a quoted phrase.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.sort": {
    "level": "MUST",
    "sentence": "The listings are sorted by the named fields, ascending unless the request says otherwise.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.page-default": {
    "level": "MUST",
    "sentence": "Without start and num, the page begins at the first listing and holds at most 10.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.start": {
    "level": "MUST",
    "sentence": "The page begins at the listing whose position, counted from 1, is start.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.echo": {
    "level": "MUST",
    "sentence": "The answer tells the query and the start that were asked for, and as num how many listings a page holds.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.page-max": {
    "level": "MUST",
    "sentence": "A page never holds more than 100 listings.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.next-start": {
    "level": "MUST",
    "sentence": "While more listings follow, nextStart is the position of the first of them.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.limit": {
    "level": "MUST",
    "sentence": "A search counts at most 10000 listings.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.sort-case": {
    "level": "MUST",
    "sentence": "Capitals of sort fields do not count.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.num-clamped": {
    "level": "MUST",
    "sentence": "A num above 100 counts as 100.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.page-positive": {
    "level": "MUST",
    "sentence": "A start or num below 1 is a malformed parameter.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "listing.exists": {
    "level": "MUST",
    "sentence": "A request for an item that is no listing, or that the caller cannot see, is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "getListing",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "provisionUserEntitlements",
      "listUserEntitlements",
      "getUserEntitlements"
    ]
  },
  "listing.properties": {
    "level": "MUST",
    "sentence": "A listing has the properties that its page names, each in the form that the page shows.",
    "source": "listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "listing.same-id": {
    "level": "MUST",
    "sentence": "A listing has the id of its item.",
    "source": "listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "listing.vendor": {
    "level": "MUST",
    "sentence": "A listing names its vendor.",
    "source": "listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "listing.public-without-token": {
    "level": "MUST",
    "sentence": "A public listing is read without a token.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "interest.purchaser-side": {
    "level": "MUST",
    "sentence": "A vendor that expresses interest in its own listing is refused.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.privilege": {
    "level": "MUST",
    "sentence": "A member who is neither an administrator nor holds the privilege to request purchase information is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.not-free": {
    "level": "MUST",
    "sentence": "An interest in a free listing is refused, since a purchaser completes that purchase alone.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.not-purchased": {
    "level": "MUST",
    "sentence": "A purchaser that has already purchased the listing is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.once": {
    "level": "MUST",
    "sentence": "A purchaser that has already expressed interest in the listing is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds a provision that is interested and not purchased; without an earlier trial it has no end date.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.purchaser-fields": {
    "level": "MUST",
    "sentence": "Purchaser fields of the request are kept; absent ones come from the calling user, and the phone is null.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.keeps-trial": {
    "level": "MUST",
    "sentence": "A trial that was started before keeps its dates, so that the provision is both.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.after-ended-purchase": {
    "level": "MUST",
    "sentence": "A purchase that has ended still leaves no room for an interest.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.after-ended-trial": {
    "level": "MUST",
    "sentence": "After a trial that has ended, an interest is possible.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "trial.purchaser-side": {
    "level": "MUST",
    "sentence": "A vendor that starts a trial of its own listing is refused.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.privilege": {
    "level": "MUST",
    "sentence": "A member who is neither an administrator nor holds the privilege to request purchase information is refused.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.supported": {
    "level": "MUST",
    "sentence": "A trial of a listing that supports none is refused.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.not-purchased": {
    "level": "MUST",
    "sentence": "A purchaser that has already purchased the listing is refused.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.once": {
    "level": "MUST",
    "sentence": "A purchaser that has already started a trial of the listing is refused.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds a provision that is a trial and not purchased.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.ends-after-duration": {
    "level": "MUST",
    "sentence": "The trial ends once the listing's trialDuration has passed.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.keeps-interest": {
    "level": "MUST",
    "sentence": "An interest expressed before the trial stays, so that the provision is both.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.once-ended": {
    "level": "MUST",
    "sentence": "A trial that has ended still counts as one that was started.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.purchaser-fields": {
    "level": "MUST",
    "sentence": "Purchaser fields are kept, and absent ones filled in, as for an interest.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.after-ended-purchase": {
    "level": "MUST",
    "sentence": "A purchase that has ended still leaves no room for a trial.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.duration-days": {
    "level": "MUST",
    "sentence": "The trialDuration is a number of days, counted from the start of the trial.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "purchase.free-by-purchaser": {
    "level": "MUST",
    "sentence": "The purchase of a free listing is completed by the purchaser; its vendor is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.paid-by-vendor": {
    "level": "MUST",
    "sentence": "The purchase of a listing that is not free is completed by its vendor; anybody else is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.privilege": {
    "level": "MUST",
    "sentence": "A member who is neither an administrator nor holds the privilege to request purchase information is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.purchaser-required": {
    "level": "MUST",
    "sentence": "A vendor that does not name the purchaser is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.purchaser-exists": {
    "level": "MUST",
    "sentence": "A vendor that names an organization which does not exist, or itself, is refused.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.not-purchased": {
    "level": "MUST",
    "sentence": "A second purchase of the listing by the same purchaser is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.after-interest-or-trial": {
    "level": "MUST",
    "sentence": "A vendor's purchase for an organization that has neither expressed interest nor started a trial is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.related-item": {
    "level": "MUST",
    "sentence": "A provisioned item that is not related to the listing by Listed2Provisioned is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds a provision that is purchased and neither interested nor a trial.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.direct": {
    "level": "MAY",
    "sentence": "A vendor whose portal has canProvisionDirectPurchase completes a purchase that nobody asked for.",
    "source": "portal-class",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.provisioned-item": {
    "level": "MUST",
    "sentence": "The provision names the item that the vendor provisions instead of the listed one.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.end-date": {
    "level": "MUST",
    "sentence": "The purchase ends at the given endDate.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.unexpiring": {
    "level": "MUST",
    "sentence": "Without an endDate, the purchase never ends, and its endDate is -1.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.ignores-purchaser-org": {
    "level": "MUST",
    "sentence": "A purchaserOrgId sent by a purchaser is ignored; the purchase is for the caller's own organization.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.ignores-provisioned-item": {
    "level": "MUST",
    "sentence": "A provisionedItemId sent by a purchaser is ignored.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.once-ended": {
    "level": "MUST",
    "sentence": "A purchase that has ended still counts as one; to renew it, the vendor deletes the provision first.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.after-ended-trial": {
    "level": "MUST",
    "sentence": "A trial that has ended still lets the vendor complete the purchase.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.end-date-ahead": {
    "level": "MUST",
    "sentence": "An endDate that is neither ahead nor -1 is a malformed parameter.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.purchaser-fields": {
    "level": "MUST",
    "sentence": "Purchaser fields are kept; absent ones stay as the purchaser gave them, and are those of the caller where nobody had asked.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "delete.vendor-admin": {
    "level": "MUST",
    "sentence": "Only an administrator of the vendor organization deletes a provision; anybody else is refused.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.provisioned": {
    "level": "MUST",
    "sentence": "A deletion for a purchaser that holds no provision of the listing is refused.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds no provision of the listing, and the answer names the listing and the purchaser.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.no-trace": {
    "level": "MUST",
    "sentence": "After a deletion, interest and trial are possible again.",
    "source": "delete-provision",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.user-entitlements": {
    "level": "MUST",
    "sentence": "What members held of the listing goes with the provision.",
    "source": "delete-provision",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "org-entitlements.vendor-side": {
    "level": "MUST",
    "sentence": "Only the vendor organization provisions entitlements; anybody else is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.privilege": {
    "level": "MUST",
    "sentence": "A member who is neither an administrator nor holds the privilege to request purchase information is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.https-for-signed": {
    "level": "MUST",
    "sentence": "For an Esri app that requires a signature, a request over plain HTTP is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.licensed-by-user": {
    "level": "MUST",
    "sentence": "Entitlements to a listing that is not licensed by user are refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.purchased-or-trial": {
    "level": "MUST",
    "sentence": "Entitlements for an organization that has neither purchased the listing nor is trying it are refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.not-expired": {
    "level": "MUST",
    "sentence": "A trial or purchase that has ended counts as none, so entitlements for it are refused likewise.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.effect": {
    "level": "MUST",
    "sentence": "The purchaser's provision then carries the given maxUsers and entitlements.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.modified": {
    "level": "MUST",
    "sentence": "The pool's entitlementsModified tells when it was provisioned, to the minute that of the provision's modified.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.replaces": {
    "level": "MUST",
    "sentence": "A further call replaces the pool; nothing of the earlier one remains.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.subscription-optional": {
    "level": "MUST",
    "sentence": "The subscription id of the purchaser is optional.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.parameters-required": {
    "level": "MUST",
    "sentence": "A request provisions a pool only where it names the purchaser and gives the pool.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.call-instant": {
    "level": "MUST",
    "sentence": "The instant of the pool is that of the call.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "user-entitlements.purchaser-admin": {
    "level": "MUST",
    "sentence": "Only an administrator of the purchaser organization assigns entitlements; anybody else is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.at-most-25": {
    "level": "MUST",
    "sentence": "A request that names more than 25 users is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.members-only": {
    "level": "MUST",
    "sentence": "A request that names a user outside the purchaser organization is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.licensed-by-user": {
    "level": "MUST",
    "sentence": "Entitlements of a listing that is not licensed by user are refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.purchased-or-trial": {
    "level": "MUST",
    "sentence": "Entitlements of a listing that the organization has neither purchased nor is trying are refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.not-expired": {
    "level": "MUST",
    "sentence": "A trial or purchase that has ended counts as none, so entitlements for it are refused likewise.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.not-offline": {
    "level": "MUST",
    "sentence": "A request for users all of whom have taken the licence offline is refused.",
    "source": "arcgis-python-api-1798",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.within-max-users": {
    "level": "MUST",
    "sentence": "A request after which more users than maxUsers would hold entitlements is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.within-pool": {
    "level": "MUST",
    "sentence": "A request after which more users than its num would hold an entitlement, or for one outside the pool, is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.effect": {
    "level": "MUST",
    "sentence": "Every named user then holds every named entitlement.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.replaces": {
    "level": "MUST",
    "sentence": "The named users then hold no entitlements but the named ones.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.empty-revokes": {
    "level": "MUST",
    "sentence": "Without entitlements, the named users lose access to the item.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.named-only": {
    "level": "MUST",
    "sentence": "Nothing changes for users who are not named, nor in what anybody holds of another listing.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.counts-distinct": {
    "level": "MUST",
    "sentence": "Against maxUsers count distinct users, as they stand after the request.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.suppress-email": {
    "level": "MAY",
    "sentence": "A request may say that nobody is told by e-mail.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.no-pool": {
    "level": "MUST",
    "sentence": "Where the vendor has provisioned no pool, every entitlement is outside of it.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.list-readers": {
    "level": "MUST",
    "sentence": "Only an administrator of the purchaser organization, or a member who may manage licences, reads all assignments; anybody else is refused.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-licensed-by-user": {
    "level": "MUST",
    "sentence": "A question about a listing that is not licensed by user is refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-content": {
    "level": "MUST",
    "sentence": "The answer holds one entry per member of the caller's organization who holds entitlements of the listing, and nobody else's.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.last-login": {
    "level": "MUST",
    "sentence": "A member who never signed in to the app has a lastLogin of -1.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-pages": {
    "level": "MUST",
    "sentence": "Who follows nextStart, for as long as it lies ahead, is given every member once.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-limit": {
    "level": "MAY",
    "sentence": "Only the first 10000 members are listed.",
    "source": "arcgis-python-api-1815",
    "certainty": "observed",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.one-readers": {
    "level": "MUST",
    "sentence": "Only that user, an administrator of the purchaser organization, or a member who may manage licences reads an assignment; anybody else is refused.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-licensed-by-user": {
    "level": "MUST",
    "sentence": "A question about a listing that is not licensed by user is refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-object": {
    "level": "MUST",
    "sentence": "The answer holds one object and no list.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-content": {
    "level": "MUST",
    "sentence": "The answer names the user who was asked about, and the entitlements of the listing that this user holds.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "purchases.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information, reads its purchases; anybody else is refused.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.content": {
    "level": "MUST",
    "sentence": "The answer holds the organization's own purchases, trials and interests, and nobody else's.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.groups": {
    "level": "MUST",
    "sentence": "The answer always has the three groups purchases, trials and interests, and a provision stands in the group of its flag.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.status-default-active": {
    "level": "MUST",
    "sentence": "Without a status, only active provisions are listed.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.status": {
    "level": "MUST",
    "sentence": "The status active lists what has not ended, expired lists what has ended, and all lists both.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.listing": {
    "level": "SHOULD",
    "sentence": "Each entry pairs the provision with its listing.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.listing-matches": {
    "level": "MUST",
    "sentence": "The listing of an entry, where there is one, is that of the provision.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.both-groups": {
    "level": "MUST",
    "sentence": "A provision that is both trial and interest stands in both groups.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "customers.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information or manage listings, reads its customers; anybody else is refused.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.content": {
    "level": "MUST",
    "sentence": "The answer holds provisions of this organization's listings, and of no other's.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.entry": {
    "level": "MUST",
    "sentence": "Each entry holds the provision, the customer that it belongs to, and the listing.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.status-default-all": {
    "level": "MUST",
    "sentence": "Without a status, active and expired provisions are listed.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.status": {
    "level": "MUST",
    "sentence": "The status active lists what has not ended, expired lists what has ended, and all lists both.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.type": {
    "level": "MUST",
    "sentence": "A type lists only the kinds that it names, out of interests, trials and purchases.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.item": {
    "level": "MUST",
    "sentence": "An itemId lists only provisions of that item.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.orgname": {
    "level": "MUST",
    "sentence": "An orgname lists only provisions of purchasers that it names.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.modified": {
    "level": "MUST",
    "sentence": "An instant as modified finds a provision that was last modified at that instant.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.modified-since": {
    "level": "MUST",
    "sentence": "An instant as modified finds what was modified then or later, and nothing earlier.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort": {
    "level": "MUST",
    "sentence": "The provisions are sorted by the named fields, ascending or descending.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.include-listing": {
    "level": "MUST",
    "sentence": "Listing objects are part of the entries unless includeListing is false.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.page-default": {
    "level": "MUST",
    "sentence": "Without start and num, the page begins at the first provision and holds at most 10.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.page-max": {
    "level": "MUST",
    "sentence": "A page never holds more than 100 provisions.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.num-clamped": {
    "level": "MUST",
    "sentence": "A num above 100 counts as 100.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.start": {
    "level": "MUST",
    "sentence": "The page begins at the provision whose position, counted from 1, is start.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.next-start": {
    "level": "MUST",
    "sentence": "While more provisions follow, nextStart is the position of the first of them.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.total": {
    "level": "MUST",
    "sentence": "The total counts every provision that the filters let through, whatever the page.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.page-positive": {
    "level": "MUST",
    "sentence": "A start or num below 1 is a malformed parameter.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.orgname-part": {
    "level": "MUST",
    "sentence": "A part of the name finds the purchaser too, in either case of letters.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.type-default": {
    "level": "MUST",
    "sentence": "Without a type, all three kinds are listed.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort-default": {
    "level": "MUST",
    "sentence": "Without sort parameters, the provisions are sorted by created, ascending.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort-ties": {
    "level": "MUST",
    "sentence": "Provisions alike in every sort field follow in the order of item id and purchaser id.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.type-both": {
    "level": "MUST",
    "sentence": "A provision that is both trial and interest is found under either type.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort-list": {
    "level": "MUST",
    "sentence": "Several sort fields are joined by commas, the weightiest first.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers-older.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information or manage listings, reads its customers; anybody else is refused.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.content": {
    "level": "MUST",
    "sentence": "The answer holds the provisions of this organization's listings.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.parameters": {
    "level": "MUST",
    "sentence": "The parameters of customersList that Esri's Python client sends work alike.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.same": {
    "level": "MUST",
    "sentence": "The answer is that of customersList, and its default status is all.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "export.format-known": {
    "level": "MUST",
    "sentence": "A request for an output format other than csv is refused.",
    "source": "arcrest",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "exportCustomers"
    ]
  },
  "export.who": {
    "level": "MUST",
    "sentence": "Only those who read the customers export them; anybody else is refused.",
    "source": "arcrest",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "exportCustomers"
    ]
  },
  "export.csv": {
    "level": "MUST",
    "sentence": "With f=csv, the answer is a table of comma-separated values.",
    "source": "arcrest",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "exportCustomers"
    ]
  },
  "provisioned-listings.who": {
    "level": "MUST",
    "sentence": "Only the user and administrators of the user's organization read what is assigned to the user; anybody else is refused.",
    "source": "provisioned-listings",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.content": {
    "level": "MUST",
    "sentence": "The answer holds the listings that are assigned to the user.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.no-bundles": {
    "level": "MUST",
    "sentence": "Apps of a bundle that is assigned to the user are not among them.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.total": {
    "level": "MUST",
    "sentence": "The total counts the listings of all pages.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.pages": {
    "level": "MUST",
    "sentence": "With start and num, the answer is a page.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.page-default": {
    "level": "MUST",
    "sentence": "Without start and num, the page begins at the first listing and holds at most 10.",
    "source": "provisioned-listings",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "item.exists": {
    "level": "MUST",
    "sentence": "A request for an item that does not exist, or that the caller cannot see, is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "getItem",
      "listRelatedItems",
      "updateItem",
      "listItem",
      "unlistItem"
    ]
  },
  "item.described": {
    "level": "MUST",
    "sentence": "The answer describes the item, and says whether it is listed.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.private": {
    "level": "MUST",
    "sentence": "A private item is shown to its organization, and to purchasers that hold it.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.provisioned-access": {
    "level": "MUST",
    "sentence": "A purchaser that holds a provision reaches the item although nobody shared it.",
    "source": "marketplace-overview",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.public-without-token": {
    "level": "MUST",
    "sentence": "A public item is read without a token.",
    "source": "resource-hierarchy",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "related.direction": {
    "level": "MUST",
    "sentence": "With direction forward, the answer holds the items that this one points to; with reverse, those that point to it.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listRelatedItems"
    ]
  },
  "related.type": {
    "level": "MUST",
    "sentence": "Only relationships of the named type count.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listRelatedItems"
    ]
  },
  "related.visible": {
    "level": "MUST",
    "sentence": "Related items that the caller cannot see are left out.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listRelatedItems"
    ]
  },
  "transport.post-only-likewise": {
    "level": "MUST",
    "sentence": "Of an operation whose page does not speak of POST, another method is refused likewise.",
    "source": "add-relationship",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addItem",
      "updateItem",
      "deleteRelationship"
    ]
  },
  "add-item.own": {
    "level": "MUST",
    "sentence": "An item for anybody but the caller, unless an administrator adds it for a member, is refused.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addItem"
    ]
  },
  "add-item.type-and-title": {
    "level": "MUST",
    "sentence": "An item without type or title is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "addItem"
    ]
  },
  "add-item.type-known": {
    "level": "MUST",
    "sentence": "An item of an unknown type is refused.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addItem"
    ]
  },
  "add-item.effect": {
    "level": "MUST",
    "sentence": "The item then exists, private and not listed, and the answer names its id.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "addItem"
    ]
  },
  "add-item.properties": {
    "level": "MUST",
    "sentence": "The item has the tags, type keywords, snippet, description, address and other properties that the request gives.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "addItem"
    ]
  },
  "update-item.owner-or-admin": {
    "level": "MUST",
    "sentence": "A change by anybody but the owner or an administrator of the owner's organization is refused.",
    "source": "list-item",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.type-known": {
    "level": "MUST",
    "sentence": "A change to an unknown type is refused.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.effect": {
    "level": "MUST",
    "sentence": "The item then has the given properties, and keeps those that were not given.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.listing-properties": {
    "level": "MUST",
    "sentence": "Listing properties are set on the item under the names that they have in the listing.",
    "source": "list-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.clear-empty": {
    "level": "MUST",
    "sentence": "With clearEmptyFields, a text or list that is sent empty is cleared; without it, it stays as it is.",
    "source": "update-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.listing-shows": {
    "level": "MUST",
    "sentence": "A change of a listed item shows in its listing too.",
    "source": "listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "list.owner-or-admin": {
    "level": "MUST",
    "sentence": "Listing by anybody but the item's user or an administrator of that user's organization is refused.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listItem"
    ]
  },
  "list.organization-permitted": {
    "level": "MUST",
    "sentence": "Listing by an organization without the permission to list items of that kind is refused.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listItem"
    ]
  },
  "list.properties-specified": {
    "level": "MUST",
    "sentence": "Listing an item whose listing properties were not specified before is refused.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listItem"
    ]
  },
  "list.effect": {
    "level": "MUST",
    "sentence": "The item is then listed, and its listing has the same id.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "list.item-stays-private": {
    "level": "MUST",
    "sentence": "The listed item stays private; only its listing is public.",
    "source": "marketplace-overview",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "list.reply": {
    "level": "MUST",
    "sentence": "The answer says whether it was done, and names the item.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "list.needed-properties": {
    "level": "MUST",
    "sentence": "The listing property without which no item is listed is licenseType.",
    "source": "list-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "unlist.owner-or-admin": {
    "level": "MUST",
    "sentence": "Unlisting by anybody but the item's user or an administrator of that user's organization is refused.",
    "source": "unlist-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.effect": {
    "level": "MUST",
    "sentence": "The item is then no longer listed.",
    "source": "unlist-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.keeps-provisions": {
    "level": "MUST",
    "sentence": "What purchasers hold of the listing stays with them.",
    "source": "unlist-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.reply": {
    "level": "MUST",
    "sentence": "The answer says whether it was done, and names the item.",
    "source": "unlist-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.still-managed": {
    "level": "MUST",
    "sentence": "The vendor may still complete purchases of an unlisted listing and delete provisions of it; nobody else asks for it anew.",
    "source": "unlist-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "relationship.type-known": {
    "level": "MUST",
    "sentence": "A relationship of a type that is not defined is refused.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.owns-items": {
    "level": "MUST",
    "sentence": "A relationship between items that the caller does not own is refused.",
    "source": "relationship-types",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.once": {
    "level": "MUST",
    "sentence": "A relationship that exists already is refused.",
    "source": "add-relationship",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.effect": {
    "level": "MUST",
    "sentence": "The origin is then related to the destination, and not the other way round.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.both-listed": {
    "level": "SHOULD",
    "sentence": "Of Listed2Provisioned, the origin is listed publicly and the destination privately.",
    "source": "listed-to-provisioned",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.either-name": {
    "level": "MUST",
    "sentence": "The type counts as relationshipType and as relationshipTypes.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.vanishes": {
    "level": "MUST",
    "sentence": "A relationship vanishes with either of its items.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.own-only": {
    "level": "MUST",
    "sentence": "The deletion of a relationship that the caller did not create is refused.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteRelationship"
    ]
  },
  "relationship.exists": {
    "level": "MUST",
    "sentence": "The deletion of a relationship that does not exist is refused.",
    "source": "add-relationship",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "deleteRelationship"
    ]
  },
  "relationship.deletion-effect": {
    "level": "MUST",
    "sentence": "The items are then no longer related.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteRelationship"
    ]
  }
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
