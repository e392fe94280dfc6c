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
    "title": "Generate Token of ArcGIS Server, which describes more parameters",
    "url": "https://developers.arcgis.com/rest/services-reference/enterprise/generate-token"
  },
  "token-lifetimes": {
    "title": "Token lifetimes of an ArcGIS Enterprise portal",
    "url": "https://enterprise.arcgis.com/en/portal/10.8/administer/windows/specify-the-default-token-expiration-time.htm"
  },
  "http-header-authentication": {
    "title": "HTTP header authentication",
    "url": "https://developers.arcgis.com/documentation/security-and-authentication/reference/http-header-authentication"
  },
  "provision-user-entitlements": {
    "title": "Provision User Entitlements",
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
    "title": "ArcGIS Maps SDK for JavaScript, Esri's own client",
    "url": "https://www.npmjs.com/package/@arcgis/core"
  },
  "arcgis-error-probes": {
    "title": "Recorded error responses of an ArcGIS portal",
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
    "title": "An issue of the ArcGIS API for Python that shows a response of userEntitlements",
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
  },
  "rest-quick-reference": {
    "title": "Quick reference of the resource tree",
    "url": "http://resources.arcgis.com/en/help/arcgis-rest-api/02r3/02r3000000m3000000.htm"
  },
  "organization-users": {
    "title": "Users of an organization",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/users"
  },
  "user": {
    "title": "User",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/user"
  },
  "user-content": {
    "title": "User Content",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/user-content"
  },
  "delete-item": {
    "title": "Delete Item",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/delete-item"
  },
  "user-app-bundles": {
    "title": "User App Bundles",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/user-app-bundles"
  },
  "authorize": {
    "title": "Authorize of OAuth 2.0",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/authorize"
  },
  "revoke-token": {
    "title": "Revoke Token",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/revoke-token"
  },
  "pkce": {
    "title": "PKCE, the extension of OAuth 2.0 that protects authorization codes",
    "url": "https://www.rfc-editor.org/rfc/rfc7636"
  },
  "arcgis-rest-js-297": {
    "title": "An issue of ArcGIS REST JS about signing out of a portal",
    "url": "https://github.com/Esri/arcgis-rest-js/issues/297"
  },
  "register-app": {
    "title": "Register App of OAuth 2.0",
    "url": "https://developers.arcgis.com/rest/users-groups-and-items/register-app"
  }
} as const;

export type SourceId = keyof typeof sources;

export const rules = {
  "errors.status-200": {
    "level": "SHOULD",
    "sentence": "The portal sends a refusal with HTTP status 200.",
    "source": "arcgis-error-probes",
    "certainty": "observed",
    "refuses": false,
    "operations": []
  },
  "errors.envelope": {
    "level": "MUST",
    "sentence": "A refusal is an object with one member, error, that contains a numeric code, a message and a list of details.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.html-default": {
    "level": "MUST",
    "sentence": "A response is an HTML page unless the request asks for another format or the operation has no HTML page.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.pjson-indented": {
    "level": "MUST",
    "sentence": "The format pjson is the same JSON as json, indented for people.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.callback": {
    "level": "MUST",
    "sentence": "If a request has a callback, the portal sends JSON as the argument of a call to the function that the callback names.",
    "source": "common-parameters",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "format.json-type": {
    "level": "MUST",
    "sentence": "The content type of JSON is application/json or text/plain.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "transport.post-for-reads": {
    "level": "MUST",
    "sentence": "A read operation responds to POST with a form exactly as it does to GET with a query.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": []
  },
  "token.in-form-query-or-header": {
    "level": "MUST",
    "sentence": "The portal accepts a token as a field of the form or query, or in X-Esri-Authorization.",
    "source": "http-header-authentication",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "token.in-authorization": {
    "level": "SHOULD",
    "sentence": "If no web-tier authentication is used, the portal also accepts a token in Authorization.",
    "source": "http-header-authentication",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.members": {
    "level": "MUST",
    "sentence": "A provision has the members that all its printed examples share, each with the type that they show.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.instants": {
    "level": "MUST",
    "sentence": "The times of a provision are milliseconds since the epoch, and its last change does not come before its creation.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "provision.one-per-purchaser": {
    "level": "MUST",
    "sentence": "A purchaser holds one provision per listing; created never changes, and every change updates modified.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.vendor-names": {
    "level": "MUST",
    "sentence": "A provision names its vendor in both orgId and accountId, with the same value.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.title": {
    "level": "MUST",
    "sentence": "If a provision has a title, it is the title of its listing.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.same-everywhere": {
    "level": "MUST",
    "sentence": "The response to a change, the purchaser's list and the vendor's list show a provision with the same values.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "provision.ended": {
    "level": "MUST",
    "sentence": "A trial or purchase has ended when its endDate is no longer in the future, unless endDate is -1; an interest never ends.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "privileges.purchaser-side": {
    "level": "MUST",
    "sentence": "The privilege to request purchase information is marketplace:admin:purchase; marketplace:admin:startTrial does not allow a trial.",
    "source": "privileges",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "privileges.vendor-side": {
    "level": "MUST",
    "sentence": "On the vendor's side, either marketplace:admin:manage or the privilege to request purchase information is sufficient.",
    "source": "privileges",
    "certainty": "inferred",
    "refuses": false,
    "operations": []
  },
  "purchaser-fields.names": {
    "level": "MUST",
    "sentence": "The purchaser fields are purchaserFullName, purchaserEmail and purchaserPhone, named after the fields of a provision.",
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
      "listUsers",
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
      "listUserAppBundles",
      "getItem",
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
  "token.valid": {
    "level": "MUST",
    "sentence": "A token that is forged, expired or bound to another client is refused with code 498.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "getVersion",
      "getInfo",
      "getSelf",
      "getUser",
      "getPortal",
      "getPortalPicture",
      "listUsers",
      "searchListings",
      "getListing",
      "getListingPicture",
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
      "listUserAppBundles",
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
  "parameters.valid": {
    "level": "MUST",
    "sentence": "A request with missing, malformed or misspelled parameters is refused, and the details name each of them.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": true,
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
      "getPortalPicture",
      "listUsers",
      "searchListings",
      "getListing",
      "getListingPicture",
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
      "listUserAppBundles",
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
  "version.current": {
    "level": "MUST",
    "sentence": "The response contains the version of the portal.",
    "source": "rest-quick-reference",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getVersion"
    ]
  },
  "version.numbers": {
    "level": "MUST",
    "sentence": "The version is a string of numbers, joined by dots.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getVersion"
    ]
  },
  "version.without-token": {
    "level": "MUST",
    "sentence": "The version can be read without a token.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getVersion"
    ]
  },
  "getVersion.response": {
    "level": "MUST",
    "sentence": "A successful response of getVersion has the documented shape.",
    "source": "rest-quick-reference",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getVersion"
    ]
  },
  "info.address": {
    "level": "MUST",
    "sentence": "The response says where the portal is and where a caller obtains a token.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getInfo"
    ]
  },
  "info.without-token": {
    "level": "MUST",
    "sentence": "The operation requires no token.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getInfo"
    ]
  },
  "getInfo.response": {
    "level": "MUST",
    "sentence": "A successful response of getInfo has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getInfo"
    ]
  },
  "transport.post-only": {
    "level": "MUST",
    "sentence": "An operation that changes data accepts only POST; any other method is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "generateToken",
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
    "sentence": "A request for a token over plain HTTP is refused; the reference portal makes an exception for its own machine.",
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
    "sentence": "An unknown user or a wrong password is refused, and the response does not say which of the two it was.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "generateToken"
    ]
  },
  "token.username-case": {
    "level": "MUST",
    "sentence": "User names are case-sensitive, so a name with different capitals counts as unknown.",
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
    "sentence": "The response contains the token, the time at which it expires, and whether it is for HTTPS only.",
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
    "sentence": "Without an expiration, the token is valid for 120 minutes, or for the portal's maximum if that is less.",
    "source": "token-lifetimes",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.expiration-cap": {
    "level": "MUST",
    "sentence": "An expiration beyond the portal's maximum is reduced to the maximum and causes no refusal.",
    "source": "token-lifetimes",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.referer-bound": {
    "level": "MUST",
    "sentence": "A token requested with client=referer is accepted only in requests that carry that Referer.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.referer-alone": {
    "level": "MUST",
    "sentence": "A token requested with a referer and no client is bound to that referer too.",
    "source": "maps-sdk-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "token.ip-bound": {
    "level": "MUST",
    "sentence": "A token requested with client=ip is accepted only from the named address.",
    "source": "generate-token-server",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "generateToken.response": {
    "level": "MUST",
    "sentence": "A successful response of generateToken has the documented shape.",
    "source": "generate-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "generateToken"
    ]
  },
  "transport.post-only-likewise": {
    "level": "MUST",
    "sentence": "An operation that changes data accepts only POST even if its page does not mention POST; any other method is refused.",
    "source": "add-relationship",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "createOAuthToken",
      "signIn",
      "revokeToken",
      "addItem",
      "updateItem",
      "deleteItem",
      "deleteRelationship"
    ]
  },
  "oauth.grant-known": {
    "level": "MUST",
    "sentence": "A grant type that the portal does not support is refused.",
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
    "sentence": "An unknown client id is refused with the error invalid_client_id.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.secret-right": {
    "level": "MUST",
    "sentence": "With client_credentials, a wrong secret is refused.",
    "source": "oauth",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.code-valid": {
    "level": "MUST",
    "sentence": "A code that is forged, used, older than ten minutes, or issued to another application is refused.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.code-redirect": {
    "level": "MUST",
    "sentence": "A code is refused if the redirect_uri is not the one that was sent to authorize.",
    "source": "token",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.code-verifier": {
    "level": "MUST",
    "sentence": "A code that was requested with a challenge is refused without its verifier; a code that was requested without a challenge is refused with a verifier.",
    "source": "token",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-valid": {
    "level": "MUST",
    "sentence": "An expired refresh token is refused with code 498.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-own": {
    "level": "MUST",
    "sentence": "A refresh token that is forged or belongs to another application is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-revoked": {
    "level": "MUST",
    "sentence": "A refresh token that has been revoked, or exchanged for a new one, is refused.",
    "source": "revoke-token",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.client-credentials": {
    "level": "MUST",
    "sentence": "With client_credentials, the response contains an access token for the application and its validity in seconds.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh": {
    "level": "MUST",
    "sentence": "With refresh_token, the response contains an access token for the user to whom the refresh token belongs.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.code": {
    "level": "MUST",
    "sentence": "With authorization_code, the response contains an access token of the user who signed in and a refresh token, each with its validity in seconds.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.exchange": {
    "level": "MUST",
    "sentence": "With exchange_refresh_token, the response contains a new refresh token and an access token of the same user, each with its validity in seconds.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-keeps": {
    "level": "MUST",
    "sentence": "With refresh_token, the response contains no refresh token, and the one that was sent stays valid.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.user-lifetime": {
    "level": "MUST",
    "sentence": "An access token that comes from a code or a refresh token is valid for 30 minutes at most, even if expiration asks for more.",
    "source": "token-lifetimes",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.refresh-lifetime": {
    "level": "MUST",
    "sentence": "A refresh token is valid for two weeks, or for as long as the expiration at authorize says, up to 90 days.",
    "source": "token-lifetimes",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.json-default": {
    "level": "MUST",
    "sentence": "If a request names no format, the response is JSON.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.both-styles": {
    "level": "MUST",
    "sentence": "The refusal of an expired refresh token has the members of OAuth 2.0 in addition to those of the envelope.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "oauth.both-styles-likewise": {
    "level": "MUST",
    "sentence": "The refusal of a grant, a client, a code or any other refresh token also has the members of OAuth 2.0 in addition to those of the envelope.",
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
    "sentence": "Without an expiration, an application's token is valid for two hours; an expiration beyond two weeks is reduced to two weeks.",
    "source": "token",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "createOAuthToken.response": {
    "level": "MUST",
    "sentence": "A successful response of createOAuthToken has the documented shape.",
    "source": "token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "createOAuthToken"
    ]
  },
  "authorize.client-known": {
    "level": "MUST",
    "sentence": "An unknown client_id is refused on a page, and the browser is not redirected.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.redirect-registered": {
    "level": "MUST",
    "sentence": "A redirect_uri that is not registered for the application is refused on a page; the reference portal also accepts loopback addresses.",
    "source": "authorize",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.response-type": {
    "level": "MUST",
    "sentence": "A response_type other than code and token is refused by a redirect with error=unsupported_response_type.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.challenge": {
    "level": "MUST",
    "sentence": "A challenge of PKCE that is malformed or has an unknown method is refused by a redirect with error=invalid_request.",
    "source": "pkce",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.page": {
    "level": "MUST",
    "sentence": "The response is a page that contains the request as oauth_state, on which the user signs in or cancels.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.redirect-query": {
    "level": "MUST",
    "sentence": "A redirect_uri with a query matches a registered one that has none, if everything before the query is the same.",
    "source": "maps-sdk-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.both-paths": {
    "level": "MUST",
    "sentence": "The sign-in page and its form also exist under /sharing/oauth2, without /rest.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorize.out-of-band": {
    "level": "MUST",
    "sentence": "If an application registers urn:ietf:wg:oauth:2.0:oob as its redirect_uri, the browser receives the code at oauth2/approval.",
    "source": "register-app",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "authorizeApplication"
    ]
  },
  "authorizeApplication.response": {
    "level": "MUST",
    "sentence": "A successful response of authorizeApplication has the documented shape.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "authorizeApplication"
    ]
  },
  "approval.code-present": {
    "level": "MUST",
    "sentence": "A request without a code is refused; a cancelled sign-in leads to such a request.",
    "source": "register-app",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getAuthorizationCode"
    ]
  },
  "approval.title": {
    "level": "MUST",
    "sentence": "The title of the page is SUCCESS code= and the code.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getAuthorizationCode"
    ]
  },
  "getAuthorizationCode.response": {
    "level": "MUST",
    "sentence": "A successful response of getAuthorizationCode has the documented shape.",
    "source": "register-app",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getAuthorizationCode"
    ]
  },
  "sign-in.request-valid": {
    "level": "MUST",
    "sentence": "An oauth_state that the portal did not issue, or that is older than an hour, is refused.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.own-page": {
    "level": "MUST",
    "sentence": "A form that a page of another origin sends is refused.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.https": {
    "level": "MUST",
    "sentence": "A password that comes over plain HTTP is refused; the reference portal makes an exception for its own machine.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.account-offered": {
    "level": "MUST",
    "sentence": "A form that names an account is refused, unless the portal offers that account to the caller.",
    "source": "oauth",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.attempts": {
    "level": "MUST",
    "sentence": "After ten wrong passwords for a user from one address, further attempts are refused for fifteen minutes.",
    "source": "arcgis-python-api",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.credentials": {
    "level": "MUST",
    "sentence": "An unknown user or a wrong password is refused on the sign-in page, which contains OAUTH_0015.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.code": {
    "level": "MUST",
    "sentence": "With response_type=code, the user returns with code and state in the query.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.token": {
    "level": "MUST",
    "sentence": "With response_type=token, the user returns with access_token, expires_in, username, ssl and state in the fragment.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.cancel": {
    "level": "MUST",
    "sentence": "If the user cancels, the application receives error=access_denied and the state instead of a code or token.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.state": {
    "level": "MUST",
    "sentence": "The application receives its state as it sent it.",
    "source": "authorize",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "sign-in.token-lifetime": {
    "level": "MUST",
    "sentence": "An access token in the fragment is valid for 120 minutes, or for as long as expiration says, up to two weeks.",
    "source": "token-lifetimes",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "signIn.response": {
    "level": "MUST",
    "sentence": "A successful response of signIn has the documented shape.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "signIn"
    ]
  },
  "revoke.https": {
    "level": "MUST",
    "sentence": "A request to revoke a token over plain HTTP is refused; the reference portal makes an exception for its own machine.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.client-known": {
    "level": "MUST",
    "sentence": "A missing or unknown client_id is refused.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.success": {
    "level": "MUST",
    "sentence": "The response is a success even if the token is invalid, expired or of a kind that cannot be revoked.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.refresh": {
    "level": "MUST",
    "sentence": "Once a refresh token is revoked, the portal no longer accepts it, nor any access token that comes from it.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.access": {
    "level": "MUST",
    "sentence": "Once an access token is revoked, the portal no longer accepts it.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.own": {
    "level": "MUST",
    "sentence": "With the client_id of another application, the token stays valid.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "revoke.others-stay": {
    "level": "MUST",
    "sentence": "Tokens of applications and of generateToken stay valid.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "revokeToken.response": {
    "level": "MUST",
    "sentence": "A successful response of revokeToken has the documented shape.",
    "source": "revoke-token",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "revokeToken"
    ]
  },
  "sign-out.redirect-registered": {
    "level": "MUST",
    "sentence": "A redirect_uri that is not registered for the application is refused on a page, and the browser is not redirected.",
    "source": "arcgis-rest-js-297",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "signOut"
    ]
  },
  "sign-out.redirect": {
    "level": "MUST",
    "sentence": "With a redirect_uri, the user returns there.",
    "source": "arcgis-rest-js-297",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "signOut"
    ]
  },
  "sign-out.tokens-stay": {
    "level": "MUST",
    "sentence": "Signing out of the portal revokes no token.",
    "source": "arcgis-rest-js-297",
    "certainty": "observed",
    "refuses": false,
    "operations": [
      "signOut"
    ]
  },
  "signOut.response": {
    "level": "MUST",
    "sentence": "A successful response of signOut has the documented shape.",
    "source": "arcgis-rest-js-297",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "signOut"
    ]
  },
  "token.required": {
    "level": "MUST",
    "sentence": "If an operation requires a token and the request has none, the request is refused with code 499.",
    "source": "arcgis-error-probes",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "getSelf",
      "getUser",
      "listUsers",
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
      "listUserAppBundles",
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
  "self.caller": {
    "level": "MUST",
    "sentence": "The response describes the user to whom the token belongs.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getSelf"
    ]
  },
  "getSelf.response": {
    "level": "MUST",
    "sentence": "A successful response of getSelf has the documented shape.",
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
      "listUserAppBundles",
      "listUserItems",
      "addItem"
    ]
  },
  "user.described": {
    "level": "MUST",
    "sentence": "The response contains the role and the privileges of the user.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "user.own-organization": {
    "level": "MUST",
    "sentence": "A user of another organization is treated as a user who does not exist.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "user.personal-details": {
    "level": "MUST",
    "sentence": "E-mail address and groups of a user are shown only to that user and to administrators of the organization.",
    "source": "user",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "user.by-id": {
    "level": "MUST",
    "sentence": "A path accepts the id of a user instead of the name.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "getUser.response": {
    "level": "MUST",
    "sentence": "A successful response of getUser has the documented shape.",
    "source": "resource-hierarchy",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUser"
    ]
  },
  "portal.exists": {
    "level": "MUST",
    "sentence": "A request about an organization that does not exist is refused.",
    "source": "portal-self",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getPortal",
      "getPortalPicture"
    ]
  },
  "portal.self": {
    "level": "MUST",
    "sentence": "The portal id self means the caller's own organization.",
    "source": "portal-self",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.listing-permissions": {
    "level": "MUST",
    "sentence": "The response has flags that say what the organization may list in the marketplace.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.default-view": {
    "level": "MUST",
    "sentence": "Without a token, self means the default view of the portal.",
    "source": "portal-self",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.default-nameless": {
    "level": "MUST",
    "sentence": "The default view has neither an id nor access, because it belongs to no organization.",
    "source": "maps-sdk-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.no-user": {
    "level": "MUST",
    "sentence": "Without a token, the response contains no user.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.public-face": {
    "level": "MUST",
    "sentence": "For another organization, or without a token, the response leaves out the user and the flags of the marketplace.",
    "source": "portal-self",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.version": {
    "level": "SHOULD",
    "sentence": "The response contains currentVersion as numbers, joined by dots.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "portal.mode": {
    "level": "SHOULD",
    "sentence": "The response contains portalName and portalMode.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "getPortal.response": {
    "level": "MUST",
    "sentence": "A successful response of getPortal has the documented shape.",
    "source": "portal-self",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getPortal"
    ]
  },
  "picture.exists": {
    "level": "MUST",
    "sentence": "A request for a picture that the item, listing or organization does not name is refused.",
    "source": "maps-sdk-js",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getPortalPicture",
      "getListingPicture",
      "getItemPicture"
    ]
  },
  "portal-picture.served": {
    "level": "MUST",
    "sentence": "The portal serves the picture of an organization below its resources path, at the location that thumbnail names.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortalPicture"
    ]
  },
  "picture.any-format": {
    "level": "MUST",
    "sentence": "The response is a picture, even if the request asks for another format.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortalPicture",
      "getListingPicture",
      "getItemPicture"
    ]
  },
  "getPortalPicture.response": {
    "level": "MUST",
    "sentence": "A successful response of getPortalPicture has the documented shape.",
    "source": "maps-sdk-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getPortalPicture"
    ]
  },
  "users.own-organization": {
    "level": "MUST",
    "sentence": "A request for the users of another organization is refused.",
    "source": "organization-users",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listUsers"
    ]
  },
  "users.content": {
    "level": "MUST",
    "sentence": "The response lists the users of the organization.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.total": {
    "level": "MUST",
    "sentence": "The total counts the users on all pages.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.pages": {
    "level": "MUST",
    "sentence": "With start and num, the response is one page, and nextStart is the position of the next one.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.page-default": {
    "level": "MUST",
    "sentence": "Without start and num, the page begins at the first user and holds at most 10.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "organization-users",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.sort": {
    "level": "MUST",
    "sentence": "With sortField and sortOrder, the users are sorted by that field, in either direction.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.role": {
    "level": "MUST",
    "sentence": "With role, the response lists only users with that role.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "users.names": {
    "level": "MUST",
    "sentence": "The filters username and fullname find a part of the name, in any case.",
    "source": "organization-users",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listUsers"
    ]
  },
  "listUsers.response": {
    "level": "MUST",
    "sentence": "A successful response of listUsers has the documented shape.",
    "source": "organization-users",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUsers"
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
    "sentence": "If the caller is not an administrator of a vendor organization, a search for own listings is refused.",
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
    "sentence": "With mylistings, a search finds all listings of the caller's organization, including private ones.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.unlisted-hidden": {
    "level": "MUST",
    "sentence": "A search does not find an item that was unlisted.",
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
    "sentence": "The response repeats the query and start of the request, and its num is the number of listings per page.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "search.total": {
    "level": "MUST",
    "sentence": "The total counts every listing that the search finds, on all pages.",
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
    "sentence": "If more listings follow, nextStart is the position of the first of them.",
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
    "sentence": "The case of sort fields does not matter.",
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
  "searchListings.response": {
    "level": "MUST",
    "sentence": "A successful response of searchListings has the documented shape.",
    "source": "listings-search",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "searchListings"
    ]
  },
  "listing.exists": {
    "level": "MUST",
    "sentence": "A request for an item that is not a listing, or that the caller cannot see, is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "getListing",
      "getListingPicture",
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
  "listing.printed-properties": {
    "level": "MUST",
    "sentence": "A listing has the properties that all printed listings have; a list may be empty.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "listing.same-id": {
    "level": "MUST",
    "sentence": "A listing has the same id as its item.",
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
    "sentence": "A public listing can be read without a token.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "getListing.response": {
    "level": "MUST",
    "sentence": "A successful response of getListing has the documented shape.",
    "source": "listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getListing"
    ]
  },
  "listing-picture.served": {
    "level": "MUST",
    "sentence": "The portal serves the pictures of a listing below the listing's info path, at the locations that the listing names.",
    "source": "listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getListingPicture"
    ]
  },
  "getListingPicture.response": {
    "level": "MUST",
    "sentence": "A successful response of getListingPicture has the documented shape.",
    "source": "listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getListingPicture"
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
    "sentence": "A member who is not an administrator and does not have the privilege to request purchase information is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.not-free": {
    "level": "MUST",
    "sentence": "Interest in a free listing is refused, because the purchaser completes that purchase without the vendor.",
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
    "sentence": "Purchaser fields of the request are stored; absent fields come from the calling user, except the phone, which is null.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.keeps-trial": {
    "level": "MUST",
    "sentence": "An earlier trial keeps its dates, so the provision is both a trial and an interest.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.after-ended-purchase": {
    "level": "MUST",
    "sentence": "After a purchase has ended, the purchaser still cannot express interest.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "interest.after-ended-trial": {
    "level": "MUST",
    "sentence": "After a trial has ended, the purchaser can express interest.",
    "source": "express-interest",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "expressInterest"
    ]
  },
  "expressInterest.response": {
    "level": "MUST",
    "sentence": "A successful response of expressInterest has the documented shape.",
    "source": "express-interest",
    "certainty": "documented",
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
    "sentence": "A member who is not an administrator and does not have the privilege to request purchase information is refused.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "startTrial"
    ]
  },
  "trial.supported": {
    "level": "MUST",
    "sentence": "If the listing does not support trials, the request is refused.",
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
    "sentence": "The trial ends when the listing's trialDuration has passed.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.keeps-interest": {
    "level": "MUST",
    "sentence": "An interest expressed before the trial remains, so the provision is both an interest and a trial.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.once-ended": {
    "level": "MUST",
    "sentence": "A trial that has ended still counts as started.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.purchaser-fields": {
    "level": "MUST",
    "sentence": "Purchaser fields are stored, and absent fields are filled in, as for an interest.",
    "source": "start-trial",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "trial.after-ended-purchase": {
    "level": "MUST",
    "sentence": "After a purchase has ended, the purchaser still cannot start a trial.",
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
  "startTrial.response": {
    "level": "MUST",
    "sentence": "A successful response of startTrial has the documented shape.",
    "source": "start-trial",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "startTrial"
    ]
  },
  "purchase.free-by-purchaser": {
    "level": "MUST",
    "sentence": "The purchaser completes the purchase of a free listing; its vendor is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.paid-by-vendor": {
    "level": "MUST",
    "sentence": "The vendor completes the purchase of a listing that is not free; any other caller is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.privilege": {
    "level": "MUST",
    "sentence": "A member who is not an administrator and does not have the privilege to request purchase information is refused.",
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
    "sentence": "A vendor that names itself, or an organization that does not exist, is refused.",
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
    "sentence": "If the organization has neither expressed interest nor started a trial, a vendor's purchase for it is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.related-item": {
    "level": "MUST",
    "sentence": "If the provisioned item is not related to the listing by Listed2Provisioned, the request is refused.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds a provision that is purchased, and is neither interested nor a trial.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.direct": {
    "level": "MAY",
    "sentence": "A vendor whose portal has canProvisionDirectPurchase can complete a purchase that no purchaser asked for.",
    "source": "portal-class",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.provisioned-item": {
    "level": "MUST",
    "sentence": "If the vendor provisions another item instead of the listed one, the provision names it in provisionedItemId, the field that the examples of 2016 print.",
    "source": "customers-list",
    "certainty": "inferred",
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
    "sentence": "If a purchaser sends a purchaserOrgId, it is ignored; the purchase is for the caller's own organization.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.ignores-provisioned-item": {
    "level": "MUST",
    "sentence": "If a purchaser sends a provisionedItemId, it is ignored.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.once-ended": {
    "level": "MUST",
    "sentence": "A purchase that has ended still counts as a purchase; to renew it, the vendor deletes the provision first.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.after-ended-trial": {
    "level": "MUST",
    "sentence": "After a trial has ended, the vendor can still complete the purchase.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.end-date-ahead": {
    "level": "MUST",
    "sentence": "An endDate that is neither in the future nor -1 is a malformed parameter.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchase.purchaser-fields": {
    "level": "MUST",
    "sentence": "Purchaser fields of the request are stored; absent fields keep the purchaser's values, or come from the caller if there was no interest or trial.",
    "source": "purchase-listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "purchaseListing.response": {
    "level": "MUST",
    "sentence": "A successful response of purchaseListing has the documented shape.",
    "source": "purchase-listing",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "purchaseListing"
    ]
  },
  "delete.vendor-admin": {
    "level": "MUST",
    "sentence": "Only an administrator of the vendor organization can delete a provision; any other caller is refused.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.provisioned": {
    "level": "MUST",
    "sentence": "If the purchaser holds no provision of the listing, the deletion is refused.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.effect": {
    "level": "MUST",
    "sentence": "The purchaser then holds no provision of the listing, and the response names the listing and the purchaser.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.no-trace": {
    "level": "MUST",
    "sentence": "After a deletion, the purchaser can again express interest and begin a trial.",
    "source": "delete-provision",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "delete.user-entitlements": {
    "level": "MUST",
    "sentence": "When a provision is deleted, members lose their entitlements of the listing.",
    "source": "delete-provision",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "deleteProvision.response": {
    "level": "MUST",
    "sentence": "A successful response of deleteProvision has the documented shape.",
    "source": "delete-provision",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteProvision"
    ]
  },
  "org-entitlements.vendor-side": {
    "level": "MUST",
    "sentence": "Only the vendor organization can provision entitlements; any other caller is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.privilege": {
    "level": "MUST",
    "sentence": "A member who is not an administrator and does not have the privilege to request purchase information is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.https-for-signed": {
    "level": "MUST",
    "sentence": "If an Esri app requires a signature, a request for it over plain HTTP is refused; other apps accept both HTTP and HTTPS.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.licensed-by-user": {
    "level": "MUST",
    "sentence": "If the listing is not licensed by user, the request is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.purchased-or-trial": {
    "level": "MUST",
    "sentence": "If the purchaser has no purchase or trial of the listing, the request is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.not-expired": {
    "level": "MUST",
    "sentence": "If the trial or purchase has ended, the request is refused.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.effect": {
    "level": "MUST",
    "sentence": "The purchaser's provision then has the given maxUsers and entitlements.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.modified": {
    "level": "MUST",
    "sentence": "The pool's entitlementsModified equals the provision's modified, as in the printed example.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.replaces": {
    "level": "MUST",
    "sentence": "A later call replaces the pool; nothing of the earlier pool remains.",
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
    "sentence": "A request provisions a pool only with purchaserOrgId and orgEntitlements; the page marks only the subscription as optional.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "org-entitlements.call-instant": {
    "level": "MUST",
    "sentence": "The pool's entitlementsModified is the time of the call.",
    "source": "provision-organization-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "provisionOrgEntitlements.response": {
    "level": "MUST",
    "sentence": "A successful response of provisionOrgEntitlements has the documented shape.",
    "source": "provision-organization-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionOrgEntitlements"
    ]
  },
  "user-entitlements.purchaser-admin": {
    "level": "MUST",
    "sentence": "Only an administrator of the purchaser organization can assign entitlements; any other caller is refused.",
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
    "sentence": "If the listing is not licensed by user, the request is refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.purchased-or-trial": {
    "level": "MUST",
    "sentence": "If the organization has no purchase or trial of the listing, the request is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.not-expired": {
    "level": "MUST",
    "sentence": "If the trial or purchase has ended, the request is refused.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.not-offline": {
    "level": "MUST",
    "sentence": "If all named users have taken the licence offline, the request is refused.",
    "source": "arcgis-python-api-1798",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.within-max-users": {
    "level": "MUST",
    "sentence": "If more users than maxUsers would hold entitlements after the request, it is refused.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.within-pool": {
    "level": "MUST",
    "sentence": "If more users would hold an entitlement than its num allows, or the pool does not contain the entitlement, the request is refused.",
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
    "sentence": "The named users then hold no entitlements other than the named ones.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.empty-revokes": {
    "level": "MUST",
    "sentence": "If the request names no entitlements, the named users lose access to the item.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.named-only": {
    "level": "MUST",
    "sentence": "The request changes neither other users nor entitlements of other listings.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.counts-distinct": {
    "level": "MUST",
    "sentence": "For maxUsers, the portal counts the distinct users as they are after the request.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.suppress-email": {
    "level": "MAY",
    "sentence": "A request may ask that no user is notified by e-mail.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.no-pool": {
    "level": "MUST",
    "sentence": "If the vendor has provisioned no pool, every entitlement is outside the pool.",
    "source": "provision-user-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "provisionUserEntitlements.response": {
    "level": "MUST",
    "sentence": "A successful response of provisionUserEntitlements has the documented shape.",
    "source": "provision-user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "provisionUserEntitlements"
    ]
  },
  "user-entitlements.list-readers": {
    "level": "MUST",
    "sentence": "Only an administrator of the purchaser organization, or a member who may manage licences, can read all assignments; any other caller is refused.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-licensed-by-user": {
    "level": "MUST",
    "sentence": "If the listing is not licensed by user, the request is refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-content": {
    "level": "MUST",
    "sentence": "The response has one entry for each member of the caller's organization who holds entitlements of the listing.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-holders": {
    "level": "MUST",
    "sentence": "A member who holds no entitlements of the listing is not listed.",
    "source": "user-entitlements",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.last-login": {
    "level": "MUST",
    "sentence": "If a member has never signed in to the app, lastLogin is -1.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.list-pages": {
    "level": "MUST",
    "sentence": "A client that follows nextStart until it no longer increases receives every member once.",
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
  "listUserEntitlements.response": {
    "level": "MUST",
    "sentence": "A successful response of listUserEntitlements has the documented shape.",
    "source": "user-entitlements",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserEntitlements"
    ]
  },
  "user-entitlements.one-readers": {
    "level": "MUST",
    "sentence": "Only that user, an administrator of the purchaser organization, or a member who may manage licences can read an assignment; any other caller is refused.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-licensed-by-user": {
    "level": "MUST",
    "sentence": "If the listing is not licensed by user, the request is refused.",
    "source": "arcgis-python-api-1151",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-object": {
    "level": "MUST",
    "sentence": "The response contains one object, not a list.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "user-entitlements.one-content": {
    "level": "MUST",
    "sentence": "The response names the requested user and the entitlements of the listing that this user holds.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "getUserEntitlements.response": {
    "level": "MUST",
    "sentence": "A successful response of getUserEntitlements has the documented shape.",
    "source": "user-entitlements-username",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getUserEntitlements"
    ]
  },
  "purchases.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information, can read its purchases; any other caller is refused.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.content": {
    "level": "MUST",
    "sentence": "The response contains only the organization's own purchases, trials and interests.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.groups": {
    "level": "MUST",
    "sentence": "The response always has the three groups purchases, trials and interests, and each provision is in the group of its flag.",
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
    "level": "MUST",
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
    "sentence": "If an entry has a listing, it is the listing of the provision.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "purchases.both-groups": {
    "level": "MUST",
    "sentence": "A provision that is both a trial and an interest is in both groups.",
    "source": "purchases",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "listPurchases.response": {
    "level": "MUST",
    "sentence": "A successful response of listPurchases has the documented shape.",
    "source": "purchases",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listPurchases"
    ]
  },
  "customers.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information or manage listings, can read its customers; any other caller is refused.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.content": {
    "level": "MUST",
    "sentence": "The response contains only provisions of this organization's listings.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.entry": {
    "level": "MUST",
    "sentence": "Each entry contains the provision, the customer that it belongs to, and the listing.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.customer-profile": {
    "level": "MUST",
    "sentence": "A customer has the description and the thumbnail of its organization; either may be null.",
    "source": "customers-list",
    "certainty": "inferred",
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
    "sentence": "A type limits the list to the kinds that it names, which are interests, trials, purchases, or two of these.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.item": {
    "level": "MUST",
    "sentence": "With an itemId, only provisions of that item are listed.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.orgname": {
    "level": "MUST",
    "sentence": "With an orgname, only provisions of the purchasers that it names are listed.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.modified": {
    "level": "MUST",
    "sentence": "The parameter modified selects provisions by the time of their last change; a provision that last changed at exactly that time is listed.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.modified-since": {
    "level": "MUST",
    "sentence": "The parameter modified selects the provisions that were last modified at that time or later.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort": {
    "level": "MUST",
    "sentence": "The provisions are sorted by the named field, which is orgname, created, endDate or modified, ascending or descending.",
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
  "customers.num": {
    "level": "MUST",
    "sentence": "A page holds at most num provisions, and fewer only if fewer remain; the response gives num as the number of results per page.",
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
    "sentence": "If more provisions follow, nextStart is the position of the first of them.",
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
    "sentence": "The total counts every provision that matches the filters, on all pages.",
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
    "sentence": "Part of the name also finds the purchaser, in upper or lower case.",
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
    "sentence": "Without sort fields, the provisions are sorted by created; without a sort order, they are sorted ascending.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort-ties": {
    "level": "MUST",
    "sentence": "Provisions that are equal in every sort field are ordered by item id and purchaser id, in the same direction.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.type-both": {
    "level": "MUST",
    "sentence": "A provision that is both a trial and an interest is listed under either type.",
    "source": "customers-list",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers.sort-list": {
    "level": "MUST",
    "sentence": "Several sort fields are separated by commas, the most significant first, as in a search for listings.",
    "source": "listings-search",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "listCustomers.response": {
    "level": "MUST",
    "sentence": "A successful response of listCustomers has the documented shape.",
    "source": "customers-list",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listCustomers"
    ]
  },
  "customers-older.who": {
    "level": "MUST",
    "sentence": "Only an administrator of the organization, or a member who may request purchase information or manage listings, can read its customers; any other caller is refused.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.content": {
    "level": "MUST",
    "sentence": "The response contains the provisions of this organization's listings.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.parameters": {
    "level": "MUST",
    "sentence": "The parameters of customersList that Esri's Python client sends have the same effect here.",
    "source": "arcgis-python-api",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "customers-older.same": {
    "level": "MUST",
    "sentence": "The response is the same as that of customersList, and the default status is all.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listCustomersOlder"
    ]
  },
  "listCustomersOlder.response": {
    "level": "MUST",
    "sentence": "A successful response of listCustomersOlder has the documented shape.",
    "source": "arcgis-python-api",
    "certainty": "client",
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
    "sentence": "Only callers who can read the customers can export them; any other caller is refused.",
    "source": "arcrest",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "exportCustomers"
    ]
  },
  "export.csv": {
    "level": "MUST",
    "sentence": "With f=csv, the response is a table of comma-separated values.",
    "source": "arcrest",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "exportCustomers"
    ]
  },
  "exportCustomers.response": {
    "level": "MUST",
    "sentence": "A successful response of exportCustomers has the documented shape.",
    "source": "arcrest",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "exportCustomers"
    ]
  },
  "provisioned-listings.who": {
    "level": "MUST",
    "sentence": "Only the user and administrators of the user's organization can read what is assigned to the user; any other caller is refused.",
    "source": "provisioned-listings",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.content": {
    "level": "MUST",
    "sentence": "The response contains the listings that are assigned to the user.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.no-bundles": {
    "level": "MUST",
    "sentence": "The response leaves out apps that are assigned to the user through a bundle.",
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
    "sentence": "The total counts the listings on all pages.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "provisioned-listings.pages": {
    "level": "MUST",
    "sentence": "With start and num, the response is one page.",
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
  "listProvisionedListings.response": {
    "level": "MUST",
    "sentence": "A successful response of listProvisionedListings has the documented shape.",
    "source": "provisioned-listings",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listProvisionedListings"
    ]
  },
  "app-bundles.who": {
    "level": "MUST",
    "sentence": "Only the user and administrators of the user's organization can list the bundles; any other caller is refused.",
    "source": "user-app-bundles",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "listUserAppBundles"
    ]
  },
  "app-bundles.content": {
    "level": "MUST",
    "sentence": "The response lists the bundles that are assigned to the user beyond those of the user type.",
    "source": "user-app-bundles",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserAppBundles"
    ]
  },
  "app-bundles.total": {
    "level": "MUST",
    "sentence": "The total counts the bundles on all pages.",
    "source": "user-app-bundles",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserAppBundles"
    ]
  },
  "app-bundles.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "user-app-bundles",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserAppBundles"
    ]
  },
  "listUserAppBundles.response": {
    "level": "MUST",
    "sentence": "A successful response of listUserAppBundles has the documented shape.",
    "source": "user-app-bundles",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserAppBundles"
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
      "getItemPicture",
      "listRelatedItems",
      "updateItem",
      "deleteItem",
      "listItem",
      "unlistItem"
    ]
  },
  "item.described": {
    "level": "MUST",
    "sentence": "The response describes the item and says whether it is listed.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.private": {
    "level": "MUST",
    "sentence": "A private item is visible to its organization and to purchasers that hold it.",
    "source": "marketplace-overview",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.provisioned-access": {
    "level": "MUST",
    "sentence": "A purchaser that holds a provision can read the item even if no user shared it.",
    "source": "marketplace-overview",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item.public-without-token": {
    "level": "MUST",
    "sentence": "A public item can be read without a token.",
    "source": "resource-hierarchy",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "getItem.response": {
    "level": "MUST",
    "sentence": "A successful response of getItem has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getItem"
    ]
  },
  "item-picture.served": {
    "level": "MUST",
    "sentence": "The portal serves the picture of an item below the item's info path, at the location that thumbnail names.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getItemPicture"
    ]
  },
  "getItemPicture.response": {
    "level": "MUST",
    "sentence": "A successful response of getItemPicture has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "getItemPicture"
    ]
  },
  "related.direction": {
    "level": "MUST",
    "sentence": "With direction forward, the response contains the items that this one points to; with reverse, those that point to it.",
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
    "sentence": "The response leaves out related items that the caller cannot see.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listRelatedItems"
    ]
  },
  "listRelatedItems.response": {
    "level": "MUST",
    "sentence": "A successful response of listRelatedItems has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "listRelatedItems"
    ]
  },
  "user-items.who": {
    "level": "MUST",
    "sentence": "Only the user and administrators of the user's organization can list the items; any other caller is refused.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.content": {
    "level": "MUST",
    "sentence": "The response lists the items of the user.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.total": {
    "level": "MUST",
    "sentence": "The total counts the items on all pages.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.pages": {
    "level": "MUST",
    "sentence": "With start and num, the response is one page, and nextStart is the position of the next one.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.whole": {
    "level": "MUST",
    "sentence": "Without start and num, a page holds up to 1000 items.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.next-start-end": {
    "level": "MUST",
    "sentence": "On the last page, nextStart is -1.",
    "source": "user-content",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "user-items.sort": {
    "level": "MUST",
    "sentence": "With sortField and sortOrder, the items are sorted by that field, in either direction.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "listUserItems.response": {
    "level": "MUST",
    "sentence": "A successful response of listUserItems has the documented shape.",
    "source": "user-content",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listUserItems"
    ]
  },
  "add-item.own": {
    "level": "MUST",
    "sentence": "If the item is for another user, the request is refused, unless the caller is an administrator and that user is a member of the same organization.",
    "source": "resource-hierarchy",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addItem"
    ]
  },
  "add-item.type-and-title": {
    "level": "MUST",
    "sentence": "An item without a type or without a title is refused.",
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
    "sentence": "The item then exists, is private and is not listed, and the response contains its id.",
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
  "addItem.response": {
    "level": "MUST",
    "sentence": "A successful response of addItem has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "addItem"
    ]
  },
  "update-item.owner-or-admin": {
    "level": "MUST",
    "sentence": "If the caller is neither the owner nor an administrator of the owner's organization, the change is refused.",
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
    "sentence": "The item then has the given properties and keeps all others.",
    "source": "arcgis-rest-js",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.listing-properties": {
    "level": "MUST",
    "sentence": "Listing properties are set on the item under the same names as in the listing.",
    "source": "list-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.clear-empty": {
    "level": "MUST",
    "sentence": "With clearEmptyFields, a string or list that is sent empty is cleared; without it, the string or list does not change.",
    "source": "update-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "update-item.listing-shows": {
    "level": "MUST",
    "sentence": "A change to a listed item also shows in its listing.",
    "source": "listing",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "updateItem.response": {
    "level": "MUST",
    "sentence": "A successful response of updateItem has the documented shape.",
    "source": "update-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "updateItem"
    ]
  },
  "delete-item.owner-or-admin": {
    "level": "MUST",
    "sentence": "If the caller is neither the owner nor an administrator of the owner's organization, the deletion is refused.",
    "source": "delete-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteItem"
    ]
  },
  "delete-item.not-listed": {
    "level": "MUST",
    "sentence": "The deletion of a listed item is refused.",
    "source": "delete-item",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "deleteItem"
    ]
  },
  "delete-item.not-held": {
    "level": "MUST",
    "sentence": "The deletion of an item that a purchaser holds is refused.",
    "source": "delete-item",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "deleteItem"
    ]
  },
  "delete-item.effect": {
    "level": "MUST",
    "sentence": "The item then no longer exists.",
    "source": "delete-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteItem"
    ]
  },
  "delete-item.reply": {
    "level": "MUST",
    "sentence": "The response contains success and the id of the item.",
    "source": "delete-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteItem"
    ]
  },
  "deleteItem.response": {
    "level": "MUST",
    "sentence": "A successful response of deleteItem has the documented shape.",
    "source": "delete-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "deleteItem"
    ]
  },
  "list.owner-or-admin": {
    "level": "MUST",
    "sentence": "If the caller is neither the owner of the item nor an administrator of the owner's organization, the request is refused.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listItem"
    ]
  },
  "list.organization-permitted": {
    "level": "MUST",
    "sentence": "If the organization does not have the permission to list items of that kind, the request is refused.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "listItem"
    ]
  },
  "list.properties-specified": {
    "level": "MUST",
    "sentence": "If the listing properties of the item were not specified before, the request is refused.",
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
    "sentence": "The response reports whether the operation succeeded, and names the item.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "list.needed-properties": {
    "level": "MUST",
    "sentence": "The only listing property that an item needs before it is listed is licenseType.",
    "source": "list-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "listItem.response": {
    "level": "MUST",
    "sentence": "A successful response of listItem has the documented shape.",
    "source": "list-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "listItem"
    ]
  },
  "unlist.owner-or-admin": {
    "level": "MUST",
    "sentence": "If the caller is neither the owner of the item nor an administrator of the owner's organization, the request is refused.",
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
    "sentence": "Purchasers keep what they hold of the listing.",
    "source": "unlist-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.reply": {
    "level": "MUST",
    "sentence": "The response reports whether the operation succeeded, and names the item.",
    "source": "unlist-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlist.still-managed": {
    "level": "MUST",
    "sentence": "After a listing is unlisted, its vendor can still complete purchases and delete provisions; no other organization can ask for it.",
    "source": "unlist-item",
    "certainty": "inferred",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "unlistItem.response": {
    "level": "MUST",
    "sentence": "A successful response of unlistItem has the documented shape.",
    "source": "unlist-item",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "unlistItem"
    ]
  },
  "relationship.type-known": {
    "level": "MUST",
    "sentence": "A relationship of an undefined type is refused.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.owns-items": {
    "level": "MUST",
    "sentence": "If the caller does not own both items, the relationship is refused.",
    "source": "relationship-types",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.once": {
    "level": "MUST",
    "sentence": "A relationship that already exists is refused.",
    "source": "add-relationship",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.effect": {
    "level": "MUST",
    "sentence": "The origin is then related to the destination, but not the other way round.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.both-listed": {
    "level": "SHOULD",
    "sentence": "In a Listed2Provisioned relationship, the origin is listed publicly and the destination privately.",
    "source": "listed-to-provisioned",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.either-name": {
    "level": "MUST",
    "sentence": "The portal accepts the type as relationshipType and as relationshipTypes.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.vanishes": {
    "level": "MUST",
    "sentence": "If either item is deleted, the relationship is deleted too.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "addRelationship.response": {
    "level": "MUST",
    "sentence": "A successful response of addRelationship has the documented shape.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": false,
    "operations": [
      "addRelationship"
    ]
  },
  "relationship.own-only": {
    "level": "MUST",
    "sentence": "If the caller did not create the relationship, its deletion is refused.",
    "source": "add-relationship",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "deleteRelationship"
    ]
  },
  "relationship.exists": {
    "level": "MUST",
    "sentence": "If the relationship does not exist, its deletion is refused.",
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
  },
  "deleteRelationship.response": {
    "level": "MUST",
    "sentence": "A successful response of deleteRelationship has the documented shape.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": false,
    "operations": [
      "deleteRelationship"
    ]
  }
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
