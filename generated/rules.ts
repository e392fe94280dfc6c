// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** How a rule came to be known; see the contract's description. */
export type Certainty = "documented" | "observed" | "client" | "inferred";

export interface Rule {
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: SourceId;
  readonly certainty: Certainty;
  /** Whether breaking the rule is refused; the other rules say what an answer holds. */
  readonly refuses: boolean;
  /** Operations that the rule belongs to; none where it holds for every answer. */
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
  "arcgis-error-probes": {
    "title": "Recorded error answers of an ArcGIS portal",
    "url": "https://raw.githubusercontent.com/api-evangelist/epcor/refs/heads/main/examples/epcor-arcgis-error-responses.json"
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
    "sentence": "An answer is an HTML page unless the request asks for another format.",
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
    "sentence": "A token counts whether it comes as a field of the form or query, in X-Esri-Authorization or in Authorization.",
    "source": "http-header-authentication",
    "certainty": "documented",
    "refuses": false,
    "operations": []
  },
  "transport.post-only": {
    "level": "MUST",
    "sentence": "An operation that changes something answers to POST alone; another method is refused.",
    "source": "express-interest",
    "certainty": "documented",
    "refuses": true,
    "operations": [
      "generateToken",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements"
    ]
  },
  "format.known": {
    "level": "MUST",
    "sentence": "A request for an output format other than html, json or pjson is refused.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "generateToken",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "listPurchases",
      "listCustomers"
    ]
  },
  "parameters.valid": {
    "level": "MUST",
    "sentence": "A request whose parameters are missing or malformed is refused, and the details name each of them.",
    "source": "common-parameters",
    "certainty": "inferred",
    "refuses": true,
    "operations": [
      "generateToken",
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "listPurchases",
      "listCustomers"
    ]
  },
  "token.https": {
    "level": "MUST",
    "sentence": "A token is handed out over HTTPS only; the reference portal exempts its own machine.",
    "source": "generate-token",
    "certainty": "documented",
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
  "token.reply": {
    "level": "MUST",
    "sentence": "The answer holds the token, the instant at which it expires, and whether it must travel over HTTPS only.",
    "source": "generate-token",
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
  "token.valid": {
    "level": "MUST",
    "sentence": "A token that is forged, expired or bound to another client is refused with code 498.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "listPurchases",
      "listCustomers"
    ]
  },
  "token.required": {
    "level": "MUST",
    "sentence": "A request without a token, where one is needed, is refused with code 499.",
    "source": "arcgis-error-probes",
    "certainty": "observed",
    "refuses": true,
    "operations": [
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements",
      "listPurchases",
      "listCustomers"
    ]
  },
  "listing.exists": {
    "level": "MUST",
    "sentence": "A request for an item that is no listing, or that the caller cannot see, is refused.",
    "source": "arcgis-rest-js",
    "certainty": "client",
    "refuses": true,
    "operations": [
      "expressInterest",
      "startTrial",
      "purchaseListing",
      "deleteProvision",
      "provisionOrgEntitlements"
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
    "sentence": "A purchaser that has already started a trial of the listing is refused, even when that trial has ended.",
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
    "sentence": "The trial ends as many days after its start as the listing's trialDuration says.",
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
    "sentence": "A member who is neither an administrator nor holds a privilege for purchases is refused.",
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
    "sentence": "A second purchase of the listing by the same purchaser is refused, even when the first has ended.",
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
    "sentence": "A member who is neither an administrator nor holds a privilege for purchases is refused.",
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
    "sentence": "The provision's modified and the pool's entitlementsModified are both the instant of the call.",
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
    "level": "MUST",
    "sentence": "Each entry pairs the provision with its listing.",
    "source": "purchases",
    "certainty": "documented",
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
  }
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
