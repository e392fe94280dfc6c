// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface paths {
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out where a portal is
         * @description Tells where the portal is and where it hands out tokens. Anybody may ask, without a token; it is the first call of many
         *     clients. Nothing changes.
         */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generateToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate a token
         * @description Exchanges a user name and password for the token that every other operation asks for. Anybody may call it, over HTTPS.
         *     The token acts for that user until it expires; nothing else changes.
         */
        post: operations["generateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obtain a token by OAuth 2.0
         * @description Exchanges the credentials of an application, or a refresh token, for an access token. Anybody may call it, over HTTPS; many
         *     clients do so with a slash behind the path. The token acts for the application or user until it expires; nothing else changes.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/community/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out who the caller is
         * @description Describes the user whom the token speaks for: organization, role and privileges. Whoever has a token may call it. Nothing
         *     changes.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/community/users/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * Describe a user
         * @description Describes a member of the caller's organization. Whoever has a token may call it; users of other organizations stay
         *     hidden. Nothing changes.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * Describe an organization
         * @description Describes an organization and what it may do in the marketplace; the flags are for its own members. Anybody may read the
         *     public face, without a token. It is refused where there is no such organization. Nothing changes.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the marketplace
         * @description Finds public listings of the marketplace; with `mylistings`, all listings of the caller's organization, for which an
         *     administrator calls it. Otherwise anybody may search, without a token. It is refused without a query, unless it is for
         *     the caller's own listings. Nothing changes.
         */
        get: operations["searchListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * Read a listing
         * @description Describes a listing as the marketplace offers it. Anybody may read a public one, without a token; it is refused where there
         *     is no listing of that id, or none that the caller may see. Nothing changes.
         */
        get: operations["getListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Express interest in a listing
         * @description Tells the vendor that the caller's organization wants the listing; terms are then agreed outside this API. Administrators
         *     of a purchaser organization call it, and members with the privilege to request purchase information.
         *
         *     It is refused to the vendor of the listing, for a free listing, once the listing is purchased, and when interest has already been expressed. On success
         *     the organization holds a provision with `interested` true and, unless a trial is running, no end date.
         */
        post: operations["expressInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a trial of a listing
         * @description Gives the caller's organization the listing for as many days as its `trialDuration` says. Administrators of a purchaser
         *     organization call it, and members with the privilege to request purchase information.
         *
         *     It is refused to the vendor of the listing, where the listing supports no trial, once the listing is purchased, and when a trial was started before,
         *     ended or not. On success the organization holds a provision with `trial` true that ends after the trial's duration.
         */
        post: operations["startTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete the purchase of a listing
         * @description Completes a purchase. A free listing is completed by the purchaser: an administrator, or a member with the privilege to
         *     request purchase information. Any other listing is completed by its vendor, likewise, who names the purchaser; that
         *     purchaser must have expressed interest or started a trial before.
         *
         *     It is refused once the listing is purchased, and for a provisioned item that is not related to the listing. On success the purchaser holds a provision with `purchased` true, and its
         *     trial and interest are over.
         */
        post: operations["purchaseListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/deleteProvision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a purchaser's provision
         * @description Takes the listing away from a purchaser: interest, trial and purchase end at once. Administrators of the vendor
         *     organization call it; a privilege is not enough.
         *
         *     It is refused when the purchaser holds no provision of the listing. Purchaser fields are taken, and without effect. On success nothing of the provision remains.
         */
        post: operations["deleteProvision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/provisionOrgEntitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provision entitlements to an organization
         * @description Gives a purchaser organization the pool of entitlements that its administrator may then assign to members. The listing is
         *     licensed by user. Administrators of the vendor organization call it, and members with the privilege to
         *     request purchase information.
         *
         *     It is refused for a listing that is not licensed by user, unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that
         *     requires a signature. On success the purchaser's provision carries the pool, and nothing of an
         *     earlier one.
         */
        post: operations["provisionOrgEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/provisionUserEntitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign entitlements to members
         * @description Gives members of the purchaser organization the named entitlements of a listing, in place of those that they held, or with
         *     none takes access away. Administrators of the purchaser organization call it.
         *
         *     It is refused for more than 25 users at a time, for users outside the organization, for a listing that is not licensed by
         *     user, unless the organization has purchased it or is trying it, and beyond what the vendor's pool allows. On success every named member holds what was named.
         */
        post: operations["provisionUserEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/userEntitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * List who holds entitlements
         * @description Lists the members of the caller's organization who hold entitlements of a listing. Administrators of the purchaser
         *     organization call it, and members who may manage licences. It is refused for a listing that is not licensed by user. Nothing
         *     changes.
         */
        get: operations["listUserEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/listings/{itemID}/userEntitlements/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * Read what a member holds
         * @description Tells which entitlements of a listing one member holds. That member calls it, administrators of the purchaser organization, and
         *     members who may manage licences. It is refused for a listing that is not licensed by user. Nothing changes.
         */
        get: operations["getUserEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List what an organization has obtained
         * @description Lists the purchases, trials and interests of an organization as a purchaser, each with its listing, in one answer without
         *     pages. The sources do not say who may call it; here administrators of that organization do, and members with the privilege to
         *     request purchase information, and anybody else is refused. Nothing changes.
         */
        get: operations["listPurchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}/customersList": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List what others have obtained from an organization
         * @description Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. The sources
         *     do not say who may call it; here administrators of that organization do, and members who may request purchase information or
         *     manage listings, and anybody else is refused. Nothing changes.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}/customers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List customers, the older way
         * @description Lists what `customersList` lists. Esri's overview names this resource and real clients read it, but no page describes it. The
         *     same people may call it. Nothing changes.
         */
        get: operations["listCustomersOlder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * Export customers as a table
         * @description Gives the vendor's customers as comma-separated values. A client uses it and no page describes it, so the columns are this
         *     project's own. The same people may call it as read the customers. Nothing changes.
         *
         *     The reference portal gives the table a file name. A text that a spreadsheet would run as a formula, as it begins with `=`, `+`, `-`,
         *     `@`, a tab or a line end, has an apostrophe in front there.
         */
        get: operations["exportCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/community/users/{userName}/provisionedListings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * List what is assigned to a user
         * @description Lists the add-on apps that are assigned to a user. The user calls it, and administrators of the user's organization. ArcGIS
         *     Enterprise has it since version 10.7. Nothing changes.
         */
        get: operations["listProvisionedListings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/items/{itemID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * Read an item
         * @description Describes the item behind a listing. A private one is shown to its own organization and to purchasers that hold it; for
         *     others it does not exist. Anybody may read a public one, without a token. Nothing changes.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/items/{itemID}/relatedItems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * List related items
         * @description Lists the items that an item is related to. Whoever sees the item may call it. Nothing changes.
         */
        get: operations["listRelatedItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/addItem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item
         * @description Adds an item to a user's content. The user calls it, and administrators of the user's organization. It is refused without a
         *     type and a title, and with a field that it does not know. On success the item exists with the given properties, private and not listed.
         *     This portal keeps no data of items, so file, text, thumbnail and extent are among the fields that it does not know.
         */
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/items/{itemID}/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an item
         * @description Sets properties of an item, among them those that a listing needs. Its owner calls it, and administrators of the owner's
         *     organization. It is refused with an unknown type, and with a field that it does not know. On success the item has the given properties
         *     and keeps the others; its listing shows them too.
         */
        post: operations["updateItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/items/{itemID}/list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List an item in the marketplace
         * @description Makes a listing of an item. The item's user calls it, and administrators of that user's organization, if the organization has the permission to
         *     list items of that kind; getPortal tells. It is refused until the listing properties were set on the item. On success the marketplace offers the item.
         */
        post: operations["listItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/items/{itemID}/unlist": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an item off the marketplace
         * @description Takes a listing off the marketplace. The item's user calls it, and administrators of that user's organization. On success searches find the listing
         *     no more; what purchasers hold stays with them.
         */
        post: operations["unlistItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/addRelationship": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate two items
         * @description Relates an item to another; Listed2Provisioned lets a vendor provision the second in place of the first. The owner of both calls it. It is
         *     refused for an unknown type, and for items that the caller does not own. On success the relationship exists until either item or the
         *     relationship is deleted.
         */
        post: operations["addRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/deleteRelationship": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Separate two items
         * @description Deletes the relationship between two items. Whoever created it calls it; anybody else is refused. On success the vendor can no longer provision the one in
         *     place of the other; what was provisioned stays.
         */
        post: operations["deleteRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Format of the answer: html is a page for people, json is for programs, pjson is JSON indented for people. Programs send
         *     json; whoever forgets receives a page.
         * @default html
         * @example json
         * @enum {string}
         */
        Format: "html" | "json" | "pjson";
        /**
         * @description Name of a JavaScript function. JSON is then sent as a script that calls this function with the answer.
         * @example handleAnswer
         */
        Callback: string;
        /** @description Where a portal is, and how one signs in to it. */
        PortalInfo: {
            /**
             * @description Address of the portal itself.
             * @example http://127.0.0.1:4000
             */
            owningSystemUrl: string;
            /** @description How one signs in. */
            authInfo: {
                /**
                 * @description Address of generateToken.
                 * @example http://127.0.0.1:4000/sharing/rest/generateToken
                 */
                tokenServicesUrl?: string;
                /**
                 * @description Whether requests carry tokens.
                 * @example true
                 */
                isTokenBasedSecurity: boolean;
            };
        };
        /** @description The envelope of every refusal. It comes with HTTP status 200. */
        Error: {
            /** @description What was refused, and why. */
            error: {
                /**
                 * @description Kind of refusal: 400 for a request that breaks a rule, 403 for a caller without permission, 404 for a wrong path, 405 for a wrong method,
                 *     498 for a bad token, 499 for a missing one, 500 for a fault of the portal, 503 for a portal that is busy.
                 * @example 400
                 */
                code: number;
                /**
                 * @description Finer code for programs. `CONT_0001` and `GWM_0003` are Esri's. Esri publishes none for the rules of the marketplace, so
                 *     those of the form `MKT_0001` are this project's own, one per rule.
                 * @example MKT_0003
                 */
                messageCode?: string;
                /**
                 * @description One sentence for people. Its wording is no part of the contract.
                 * @example Interest has already been expressed in this listing.
                 */
                message: string;
                /**
                 * @description Further sentences; possibly empty. Of malformed parameters one each, beginning with the parameter's name; of a bad token,
                 *     whether it has expired, is bound to another client, or was not issued here.
                 * @example [
                 *       "num: must be an integer"
                 *     ]
                 */
                details: string[];
                /**
                 * @description Kind of refusal in the words of OAuth 2.0. Only oauth2/token sends it.
                 * @example invalid_request
                 */
                error?: string;
                /**
                 * @description The message once more, under the name that OAuth 2.0 gives it. Only oauth2/token sends it.
                 * @example refresh_token expired
                 */
                error_description?: string;
            };
        };
        /**
         * @description The same answer as an HTML page for people. Its layout is no part of the contract.
         * @example <!doctype html><title>Express interest</title>
         */
        Page: string;
        /** @description An access token and its terms. */
        Token: {
            /**
             * @description The token, to be sent with every further request. Its text has no meaning to a client.
             * @example demo-token-of-org2user
             */
            token: string;
            /**
             * Format: int64
             * @description Instant at which the token ceases to be valid, in milliseconds since the epoch.
             * @example 1378230862000
             */
            expires: number;
            /**
             * @description Whether the token must be sent over HTTPS only.
             * @example false
             */
            ssl: boolean;
        };
        /** @description An access token by OAuth 2.0, and its terms. */
        OAuthToken: {
            /**
             * @description The token, to be sent with every further request.
             * @example demo-token-of-app
             */
            access_token: string;
            /**
             * @description How long the token is valid from now on.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description User whom the token speaks for; absent where it speaks for an application.
             * @example org2user
             */
            username?: string;
            /**
             * @description Whether the token must be sent over HTTPS only.
             * @example true
             */
            ssl?: boolean;
            /**
             * @description A token that buys new access tokens.
             * @example demo-refresh-token
             */
            refresh_token?: string;
            /**
             * @description How long the refresh token is valid from now on.
             * @example 1209600
             */
            refresh_token_expires_in?: number;
        };
        /** @description A member of an organization, as the portal shows it. */
        User: {
            /**
             * @description Name of the user, case-sensitive.
             * @example org2user
             */
            username: string;
            /**
             * @description Name of the person, as people write it.
             * @example Test Full Name
             */
            fullName?: string;
            /**
             * @description E-mail address of the person; null where the caller may not see it.
             * @example test@email.com
             */
            email?: string | null;
            /**
             * @description Id of the organization; null for a user without one.
             * @example org2
             */
            orgId: string | null;
            /**
             * @description Role in the organization. Esri's own are org_admin, org_publisher and org_user.
             * @example org_user
             */
            role: string;
            /**
             * @description Id of a custom role; absent without one.
             * @example aBcDeFgHiJkLmNoP
             */
            roleId?: string;
            /**
             * @description What the user may do. Those of the marketplace are marketplace:admin:purchase, marketplace:admin:startTrial and
             *     marketplace:admin:manage; portal:admin:manageLicenses assigns licences.
             * @example [
             *       "marketplace:admin:purchase"
             *     ]
             */
            privileges: string[];
        };
        /** @description An organization of the portal, and what it may do in the marketplace. */
        Portal: {
            /**
             * @description Id of the organization.
             * @example org1
             */
            id: string;
            /**
             * @description Name of the organization.
             * @example Org 1
             */
            name: string;
            /**
             * @description What the organization says about itself, as HTML.
             * @example Makers of maps.
             */
            description?: string | null;
            /**
             * @description Location of the organization's picture, relative to the organization.
             * @example thumbnail.jpg
             */
            thumbnail?: string | null;
            /**
             * @description Whether the organization may list applications.
             * @example true
             */
            canListApps?: boolean;
            /**
             * @description Whether the organization may list data services.
             * @example true
             */
            canListData?: boolean;
            /**
             * @description Whether the organization may list items that are provisioned beforehand.
             * @example true
             */
            canListPreProvisionedItems?: boolean;
            /**
             * @description Whether the organization may complete purchases that nobody asked for.
             * @example false
             */
            canProvisionDirectPurchase?: boolean;
            /**
             * @description Whether the organization may list solutions. Newer portals answer it, no page documents it.
             * @example false
             */
            canListSolutions?: boolean;
            /**
             * @description Whether the organization may list consulting services. Newer portals answer it, no page documents it.
             * @example false
             */
            canListConsultingServices?: boolean;
            /**
             * @description Whether the organization may set a link of its own for buying. Newer portals answer it, no page documents it.
             * @example false
             */
            canSetCustomBuyLink?: boolean;
            /**
             * @description Whether the organization may set a questionnaire for purchasers. Newer portals answer it, no page documents it.
             * @example false
             */
            canSetQuestionnaire?: boolean;
            /**
             * @description Longest validity of a token; -1 where the organization sets none.
             * @example -1
             */
            maxTokenExpirationMinutes?: number;
            user?: components["schemas"]["User"];
        };
        /**
         * @description Id of an item, and of its listing alike: lower-case hexadecimal digits, 32 of them. The page Customers List prints one of
         *     30 digits, which is why 30 are accepted.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        ItemId: string;
        /** @description The organization that offers a listing. */
        Vendor: {
            /**
             * @description Organization id of the vendor.
             * @example org1
             */
            id: string;
            /**
             * @description Name of the vendor organization.
             * @example Org 1
             */
            name: string;
            /**
             * @description What the vendor says about itself, as HTML.
             * @example Makers of maps.
             */
            description?: string;
            /**
             * @description Location of the vendor's picture, relative to the organization.
             * @example thumbnail.jpg
             */
            thumbnail?: string;
            /**
             * @description E-mail address at which the vendor takes enquiries.
             * @example sales@org1.example
             */
            orgEmail?: string;
            /**
             * @description Telephone number at which the vendor takes enquiries.
             * @example 111-1111-1111
             */
            orgPhone?: string;
            /**
             * @description Web page on which the vendor takes enquiries.
             * @example https://org1.example/contact.html
             */
            orgUrl?: string;
        };
        /** @description An item as the marketplace offers it. It shares the id of its item; the item may stay private while the listing is public. */
        Listing: {
            itemId: components["schemas"]["ItemId"];
            /**
             * @description How the listing is licensed. Esri's pages print `free`, which a purchaser completes alone, and `ela`, which the vendor
             *     completes; a full list of values is not published.
             * @example ela
             */
            licenseType: string;
            /**
             * @description Whom a licence covers. Esri's pages print `licenseByUser`, where entitlements go to single members; a listing without
             *     that value is licensed to the organization as a whole.
             * @example licenseByUser
             */
            licenseBy?: string;
            /**
             * @description The price in free text, such as free or 100$.
             * @example 100$
             */
            priceDesc?: string;
            /**
             * @description Service credits that one transaction with the app consumes.
             * @example 0
             */
            creditsPerTransaction?: number;
            /**
             * @description Who finds the listing. It is public in every printed example; the search page speaks of private listings too.
             * @example public
             */
            listingAccess?: string;
            /**
             * @description Whether a purchaser may start a trial.
             * @example true
             */
            trialSupported?: boolean;
            /**
             * @description Length of a trial in days; absent where no trial is supported.
             * @example 30
             */
            trialDuration?: number;
            /**
             * @description Whether the listing is paid for online, in which case payment completes the purchase.
             * @example false
             */
            ecommerceEnabled?: boolean;
            /**
             * @description Type of the item, such as Application or Web Mapping Application.
             * @example Web Mapping Application
             */
            type: string;
            /**
             * @description Keywords that refine the type. Those of a listed app include Listed and Registered App.
             * @example [
             *       "Application",
             *       "Registered App",
             *       "Listed"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description Title of the listing.
             * @example TEST Listing
             */
            title: string;
            /**
             * @description What the vendor says of the listing, as HTML; null where it says nothing.
             * @example Plans networks.
             */
            description?: string | null;
            /**
             * @description The same in one line, as plain text.
             * @example Plans networks.
             */
            snippet?: string | null;
            /**
             * Format: int64
             * @description Instant at which the listing was published; -1 where none is known.
             * @example -1
             */
            listingPublishedDate?: number;
            /**
             * @description Address at which the app runs; null where it has none.
             * @example https://apps.org1.example/planner
             */
            url?: string | null;
            /**
             * @description Whether the app admits users without an organization. Only the page Provisioned Listings prints it.
             * @example false
             */
            publicLoginsAllowed?: boolean;
            /**
             * @description Levels of users to whom the app may be assigned, joined by commas. Only the page Provisioned Listings prints it.
             * @example 11, 1, 2
             */
            allowedUserLevels?: string;
            /**
             * @description Levels of users who may sign in to the app, joined by commas. Only the page Provisioned Listings prints it.
             * @example 11, 1, 2
             */
            allowedUserLevelsForLogins?: string;
            /**
             * @description Tags of the item, in the owner's words.
             * @example [
             *       "test"
             *     ]
             */
            tags?: string[];
            /**
             * @description Location of the small picture, relative to the item; null where there is none.
             * @example thumbnail/Tulips.jpg
             */
            thumbnail?: string | null;
            /**
             * @description Location of the large picture, relative to the listing; null where there is none.
             * @example largethumbnail/thumb.jpg
             */
            largeThumbnail?: string | null;
            /**
             * @description Location of the banner, relative to the listing; null where there is none.
             * @example banner/banner.jpg
             */
            banner?: string | null;
            /**
             * @description Locations of screenshots, relative to the listing.
             * @example [
             *       "screenshots/ss1.jpg",
             *       "screenshots/ss2.jpg"
             *     ]
             */
            screenshots?: string[];
            /**
             * @description Categories under which the marketplace shows the app.
             * @example []
             */
            appCategories?: string[];
            /**
             * @description Industries for which the app is meant.
             * @example []
             */
            industries?: string[];
            /**
             * @description Languages that the app speaks.
             * @example []
             */
            languages?: string[];
            /**
             * @description User name of the item's owner in the vendor organization.
             * @example org1user
             */
            owner: string;
            /**
             * Format: int64
             * @description Instant at which the item was created, in milliseconds since the epoch.
             * @example 1361473322000
             */
            created?: number;
            /**
             * @description Mean rating by users.
             * @example 4
             */
            avgRating?: number;
            /**
             * @description How many comments users have written.
             * @example 3
             */
            numComments?: number;
            /**
             * @description How many users have rated the listing.
             * @example 11
             */
            numRatings?: number;
            vendor?: components["schemas"]["Vendor"];
        };
        /** @description One page of the listings that a search finds. */
        ListingsPage: {
            /**
             * @description The query, as it was read.
             * @example planner
             */
            query: string;
            /**
             * @description How many listings the query finds on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first listing of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many listings a page holds at most, as asked for.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first listing of the next page. Not above 0, null or absent on the last page; the reference portal says -1.
             * @example -1
             */
            nextStart?: number | null;
            /** @description The listings of this page, in the requested order. */
            listings: components["schemas"]["Listing"][];
        };
        /**
         * @description A token of generateToken. It may travel in a header instead; see the security schemes.
         * @example demo-token-of-org2user
         */
        TokenText: string;
        /**
         * @description Name of the contact at the purchaser organization, as people write it.
         * @example Test Full Name
         */
        purchaserFullName: string;
        /**
         * @description E-mail address of the contact at the purchaser organization.
         * @example test@email.com
         */
        purchaserEmail: string;
        /**
         * @description Telephone number of the contact at the purchaser organization.
         * @example 9097932853
         */
        PurchaserPhone: string;
        /**
         * @description How many distinct users of the purchaser may hold entitlements at a time.
         * @example 10
         */
        maxUsers: number;
        /**
         * @description Entitlements by name. A name tells one entitlement of the app from another; an app with a single entitlement commonly uses
         *     the id of its listing. Their numbers may add up to more than maxUsers, since one user may hold several.
         * @example {
         *       "standard": {
         *         "num": 8
         *       },
         *       "advanced": {
         *         "num": 2
         *       },
         *       "spatialAnalyst": {
         *         "num": 2
         *       }
         *     }
         */
        Entitlements: {
            [key: string]: {
                /**
                 * @description How many users may hold this entitlement at a time.
                 * @example 8
                 */
                num: number;
            };
        };
        /** @description The pool of entitlements that the purchaser organization holds, once its vendor has provisioned one. */
        OrgEntitlements: {
            maxUsers: components["schemas"]["maxUsers"];
            /**
             * Format: int64
             * @description Instant at which the vendor last provisioned the pool, in milliseconds since the epoch.
             * @example 1469206117000
             */
            entitlementsModified: number;
            entitlements: components["schemas"]["Entitlements"];
        };
        /**
         * @description What ties a purchaser organization to a listing. One provision is kept per listing and purchaser; it evolves from
         *     interest or trial to purchase.
         */
        Provision: {
            itemId: components["schemas"]["ItemId"];
            /** @description Item that the purchaser really receives; the listed item itself unless the vendor named a related one. */
            provisionedItemId?: components["schemas"]["ItemId"];
            /**
             * @description Organization id of the vendor. Esri's pages of 2013 print it as orgId, those of 2016 as accountId, none prints both;
             *     an answer carries at least one of them, and the reference portal carries both.
             * @example org1
             */
            orgId?: string;
            /**
             * @description Organization id of the vendor, under the name that the pages of 2016 use. See orgId.
             * @example org1
             */
            accountId?: string;
            /**
             * @description Organization id of the purchaser.
             * @example org2
             */
            purchaserOrgId: string;
            /**
             * @description User name of the member who asked for the listing; that of the vendor's member where nobody had asked.
             * @example org2user
             */
            purchaserUsername: string;
            /**
             * @description Name of the contact at the purchaser organization, as people write it.
             * @example Test Full Name
             */
            purchaserFullName: string;
            /**
             * @description E-mail address of the contact at the purchaser organization.
             * @example test@email.com
             */
            purchaserEmail: string;
            /**
             * @description Telephone number of the contact at the purchaser organization; null where none was given.
             * @example 9097932853
             */
            purchaserPhone: string | null;
            /**
             * Format: int64
             * @description Instant at which the current stage began, in milliseconds since the epoch.
             * @example 1378227269000
             */
            startDate: number;
            /**
             * Format: int64
             * @description Instant at which the current stage ends, in milliseconds since the epoch; -1 where it never ends.
             * @example -1
             */
            endDate: number;
            /**
             * @description Whether the purchase is complete.
             * @example false
             */
            purchased: boolean;
            /**
             * @description Whether the purchaser has started a trial and not purchased.
             * @example false
             */
            trial: boolean;
            /**
             * @description Whether the purchaser has expressed interest and not purchased.
             * @example true
             */
            interested: boolean;
            /**
             * Format: int64
             * @description Instant at which the provision came into being, in milliseconds since the epoch.
             * @example 1378227262000
             */
            created: number;
            /**
             * Format: int64
             * @description Instant of the last change to the provision, in milliseconds since the epoch.
             * @example 1378227269000
             */
            modified: number;
            /**
             * @description Title of the listing. Only the page Customers List prints it.
             * @example TEST Listing
             */
            title?: string;
            /**
             * @description Whether members may take licences offline. A real client reads it, no page prints it.
             * @example false
             */
            canDisconnect?: boolean;
            orgEntitlements?: components["schemas"]["OrgEntitlements"];
        };
        /**
         * @description Organization id of the purchaser.
         * @example org2
         */
        purchaserOrgId: string;
        /** @description Confirmation that a purchaser no longer holds a provision. */
        Deletion: {
            /**
             * @description Whether the provision was deleted.
             * @example true
             */
            success: boolean;
            itemId: components["schemas"]["ItemId"];
            purchaserOrgId: components["schemas"]["purchaserOrgId"];
        };
        /** @description The set of entitlements that a vendor makes available to one purchaser organization. */
        EntitlementPool: {
            /**
             * @description How many distinct users of the purchaser may hold entitlements at a time.
             * @example 10
             */
            maxUsers: number;
            entitlements: components["schemas"]["Entitlements"];
        };
        /** @description Entitlements for members of the purchaser organization. Every member receives all of them, and holds no others afterwards. */
        UserAssignment: {
            /**
             * @description Names of the members, at most 25 in a request.
             * @example [
             *       "org2worker01",
             *       "org2worker02"
             *     ]
             */
            users: string[];
            /**
             * @description Names of the entitlements; none, or no list of them, takes access away from the members altogether.
             * @default []
             * @example [
             *       "standard",
             *       "spatialAnalyst"
             *     ]
             */
            entitlements: string[];
        };
        /** @description Whether the change was made. */
        Confirmation: {
            /**
             * @description Whether the change was made.
             * @example true
             */
            success: boolean;
        };
        /** @description Which entitlements of a listing one member of the purchaser organization holds. */
        UserEntitlements: {
            /**
             * @description Name of the member.
             * @example org2worker01
             */
            username: string;
            /**
             * Format: int64
             * @description Instant at which the member last signed in to this app; -1 where that never happened.
             * @example -1
             */
            lastLogin: number;
            /**
             * @description Whether the member has taken the licence offline.
             * @example false
             */
            disconnected: boolean;
            /**
             * @description Names of the entitlements that the member holds; commonly the id of the listing.
             * @example [
             *       "standard"
             *     ]
             */
            entitlements: string[];
        };
        /** @description Which entitlements of a listing the members of the purchaser organization hold. */
        UserEntitlementsList: {
            /** @description One entry per member who holds any. */
            userEntitlements: components["schemas"]["UserEntitlements"][];
            /**
             * @description Position of the first entry of the next page; absent or not above 0 on the last page. Clients read it, no page documents it.
             * @example -1
             */
            nextStart?: number;
        };
        /** @description Which entitlements of a listing one member holds. */
        UserEntitlementsOfUser: {
            userEntitlements: components["schemas"]["UserEntitlements"];
        };
        /** @description A provision with its listing. */
        PurchaseEntry: {
            provision: components["schemas"]["Provision"];
            /** @description The listing of the provision. Clients report real answers without it, so do not rely on it. */
            listing?: components["schemas"]["Listing"];
        };
        /**
         * @description What an organization has obtained from the marketplace, in three groups. Every group is present, possibly empty; a
         *     provision that is both a trial and an interest stands in two of them.
         */
        Purchases: {
            /** @description Provisions whose purchase is complete. */
            purchases: components["schemas"]["PurchaseEntry"][];
            /** @description Provisions that are trials. */
            trials: components["schemas"]["PurchaseEntry"][];
            /** @description Provisions that are interests. */
            interests: components["schemas"]["PurchaseEntry"][];
        };
        /** @description The purchaser organization of a provision, as its vendor sees it. */
        Customer: {
            /**
             * @description Organization id of the purchaser.
             * @example org2
             */
            id: string;
            /**
             * @description Name of the purchaser organization.
             * @example Org 2
             */
            name: string;
            /**
             * @description What the purchaser organization says about itself, as HTML; null or an empty element where it says nothing.
             * @example <br>
             */
            description?: string | null;
            /**
             * @description Location of the organization's picture, relative to the organization; null where there is none.
             * @example thumbnail.jpg
             */
            thumbnail?: string | null;
        };
        /** @description A provision with the purchaser that holds it and, unless left out, its listing. */
        CustomerEntry: {
            provision: components["schemas"]["Provision"];
            customer: components["schemas"]["Customer"];
            /** @description The listing of the provision; absent when the request says includeListing=false. */
            listing?: components["schemas"]["Listing"];
        };
        /** @description One page of the provisions that others hold of an organization's listings. */
        CustomersPage: {
            /**
             * @description How many provisions the filters let through, on all pages together.
             * @example 28
             */
            total: number;
            /**
             * @description Position of the first provision of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many provisions a page holds at most, as asked for; the last page may hold fewer.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first provision of the next page. Not above 0, null or absent on the last page; the reference portal says -1.
             * @example 11
             */
            nextStart?: number | null;
            /** @description The provisions of this page, in the requested order. */
            provisions: components["schemas"]["CustomerEntry"][];
        };
        /**
         * @description The vendor's customers as comma-separated values, one line per provision below a line of names. Its columns are not documented.
         * @example itemId,title,purchaserOrgId,purchaserName,type,startDate,endDate
         *     b512083cd1b64e2da1d3f66dbb135956,Network Planner,org2,Org 2,PURCHASE,1378227269000,-1
         */
        CustomersCsv: string;
        /** @description One page of the listings that are assigned to a user. */
        ProvisionedListingsPage: {
            /**
             * @description How many listings are assigned to the user on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first listing of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many listings a page holds at most.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first listing of the next page; -1 on the last page.
             * @example -1
             */
            nextStart: number;
            /** @description The listings of this page. */
            provisionedListings: components["schemas"]["Listing"][];
        };
        /** @description An item of an organization. A listing is an item that the marketplace offers. */
        Item: {
            id: components["schemas"]["ItemId"];
            /**
             * @description User name of the owner.
             * @example org1user
             */
            owner: string;
            /**
             * @description Id of the owner's organization.
             * @example org1
             */
            orgId?: string;
            /**
             * Format: int64
             * @description Instant at which the item was created.
             * @example 1361473322000
             */
            created?: number;
            /**
             * Format: int64
             * @description Instant of the last change to the item.
             * @example 1361473322000
             */
            modified?: number;
            /**
             * @description Title of the item.
             * @example Network Planner
             */
            title: string;
            /**
             * @description Type of the item.
             * @example Application
             */
            type: string;
            /**
             * @description Keywords that refine the type; Listed is among those of a listed app.
             * @example [
             *       "Application",
             *       "Registered App",
             *       "Listed"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description Tags of the item, in the owner's words.
             * @example []
             */
            tags?: string[];
            /**
             * @description What the item is, in one line of plain text; null where it says nothing.
             * @example Plans networks.
             */
            snippet?: string | null;
            /**
             * @description What the item is, as HTML; null where it says nothing.
             * @example Plans networks.
             */
            description?: string | null;
            /**
             * @description Address at which the app or service runs; null where it has none.
             * @example https://apps.org1.example/planner
             */
            url?: string | null;
            /**
             * @description Credits and attribution of the item; null where there are none.
             * @example Org 1
             */
            accessInformation?: string | null;
            /**
             * @description Terms of use of the item, as HTML; null where there are none.
             * @example For licensed members only.
             */
            licenseInfo?: string | null;
            /**
             * @description Language and country of the item; null where they are unknown.
             * @example en-us
             */
            culture?: string | null;
            /**
             * @description Categories under which the marketplace shows the app.
             * @example []
             */
            appCategories?: string[];
            /**
             * @description Industries for which the app is meant.
             * @example []
             */
            industries?: string[];
            /**
             * @description Languages that the app speaks.
             * @example []
             */
            languages?: string[];
            /**
             * @description Who sees the item. A listed item may stay private.
             * @example private
             */
            access?: string;
            /**
             * @description Whether the item is listed in the marketplace.
             * @example true
             */
            listed?: boolean;
        };
        /** @description The items that an item is related to. */
        RelatedItems: {
            /**
             * @description How many related items there are.
             * @example 1
             */
            total?: number;
            /** @description The related items. */
            relatedItems: components["schemas"]["Item"][];
        };
        /**
         * @description What a request says of an item, when it is added and when it is changed. Limits are the reference portal's. An empty field counts as
         *     absent, unless clearEmptyFields is true.
         */
        ItemForm: {
            f?: components["schemas"]["Format"];
            token?: components["schemas"]["TokenText"];
            callback?: components["schemas"]["Callback"];
            /**
             * @description Title of the item.
             * @example TEST Listing
             */
            title?: string;
            /**
             * @description Type of the item, such as Application or Web Mapping Application.
             * @example Web Mapping Application
             */
            type?: string;
            /**
             * @description Tags of the item, joined by commas. They replace the tags that the item has.
             * @example [
             *       "maps",
             *       "planning"
             *     ]
             */
            tags?: string[];
            /**
             * @description Keywords that refine the type, joined by commas. They replace those that the item has, except for Listed, which listItem and
             *     unlistItem set. A new item without any has its type as keyword.
             * @example [
             *       "Application",
             *       "Registered App"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description What the item is, in one line of plain text.
             * @example Plans networks.
             */
            snippet?: string;
            /**
             * @description What the item is, as HTML.
             * @example Plans networks.
             */
            description?: string;
            /**
             * @description Address at which the app or service runs; one that does not begin with http:// or https:// is refused.
             * @example https://apps.org1.example/planner
             */
            url?: string;
            /**
             * @description Credits and attribution of the item.
             * @example Org 1
             */
            accessInformation?: string;
            /**
             * @description Terms of use of the item, as HTML.
             * @example For licensed members only.
             */
            licenseInfo?: string;
            /**
             * @description Language and country of the item.
             * @example en-us
             */
            culture?: string;
            /**
             * @description Who sees the item. No request changes it, so another value than the item has is refused; a new item is private.
             * @example private
             * @enum {string}
             */
            access?: "private" | "public";
            /**
             * @description Whether the item is listed. Only listItem and unlistItem change it, so another value than the item has is refused.
             * @example false
             */
            listed?: boolean;
            /**
             * @description How the listing is licensed. Needed before the item can be listed.
             * @example ela
             * @enum {string}
             */
            licenseType?: "free" | "ela";
            /**
             * @description Whom a licence covers. Esri's pages print only licenseByUser; the other value is this project's own.
             * @example licenseByUser
             * @enum {string}
             */
            licenseBy?: "licenseByUser" | "licenseByOrg";
            /**
             * @description The price in free text, such as free or 100$.
             * @example 100$
             */
            priceDesc?: string;
            /**
             * @description Service credits that one transaction with the app consumes.
             * @example 0
             */
            creditsPerTransaction?: number;
            /**
             * @description Who finds the listing in a search. A private one is found by its vendor alone.
             * @example public
             * @enum {string}
             */
            listingAccess?: "public" | "private";
            /**
             * @description Whether a purchaser may start a trial.
             * @example true
             */
            trialSupported?: boolean;
            /**
             * @description Length of a trial, a hundred years at most. Needed where trials are supported.
             * @example 30
             */
            trialDuration?: number;
            /**
             * @description Categories under which the marketplace shows the app, joined by commas.
             * @example [
             *       "Planning"
             *     ]
             */
            appCategories?: string[];
            /**
             * @description Industries for which the app is meant, joined by commas.
             * @example [
             *       "Utilities"
             *     ]
             */
            industries?: string[];
            /**
             * @description Languages that the app speaks, joined by commas.
             * @example [
             *       "English"
             *     ]
             */
            languages?: string[];
            /**
             * @description Whether a text or list that is sent empty is cleared. Title and type are never empty. Of a new item nothing is left to clear.
             * @example true
             */
            clearEmptyFields?: boolean;
        };
        /** @description Whether an item was added or changed. */
        ItemChanged: {
            /**
             * @description Whether it was done.
             * @example true
             */
            success: boolean;
            id: components["schemas"]["ItemId"];
        };
        /** @description Whether an item was listed or unlisted. */
        ItemListed: {
            /**
             * @description Whether it was done.
             * @example true
             */
            success: boolean;
            itemId: components["schemas"]["ItemId"];
        };
        /**
         * @description Id of the item that the relationship leads from, such as the listed one.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        originItemId: string;
        /**
         * @description Id of the item that the relationship leads to, such as the provisioned one.
         * @example 10ba62fe50864339a8a3e0f18ca85506
         */
        destinationItemId: string;
        /**
         * @description Type of the relationship. Esri's page calls the parameter relationshipTypes, Esri's own client sends this name.
         * @example Listed2Provisioned
         */
        relationshipType: string;
        /**
         * @description Type of the relationship, under the name of Esri's page; either name is taken.
         * @example Listed2Provisioned
         */
        relationshipTypes: string;
    };
    responses: never;
    parameters: {
        /**
         * @description Format of the answer.
         * @example json
         */
        f: components["schemas"]["Format"];
        /**
         * @description Name of a function to wrap the answer in, for pages that read across origins by script.
         * @example handleAnswer
         */
        callback: components["schemas"]["Callback"];
        /**
         * @description Name of the user, case-sensitive.
         * @example org2user
         */
        userName: string;
        /**
         * @description Id of the organization, or the word self for the caller's own.
         * @example self
         */
        portalID: string;
        /**
         * @description Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.
         * @example desc
         */
        sortOrder: "asc" | "desc";
        /**
         * @description How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.
         * @example 50
         */
        num: number;
        /**
         * @description Position of the first entry of the page, counted from 1.
         * @example 11
         */
        start: number;
        /**
         * @description Id of the item; its listing has the same.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        itemID: string;
        /**
         * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
         *     there is no value for that.
         * @example PURCHASE
         */
        type: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
        /**
         * @description Whether each entry holds its listing.
         * @example false
         */
        includeListing: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Format = components['schemas']['Format'];
export type Callback = components['schemas']['Callback'];
export type PortalInfo = components['schemas']['PortalInfo'];
export type Error = components['schemas']['Error'];
export type Page = components['schemas']['Page'];
export type Token = components['schemas']['Token'];
export type OAuthToken = components['schemas']['OAuthToken'];
export type User = components['schemas']['User'];
export type Portal = components['schemas']['Portal'];
export type ItemId = components['schemas']['ItemId'];
export type Vendor = components['schemas']['Vendor'];
export type Listing = components['schemas']['Listing'];
export type ListingsPage = components['schemas']['ListingsPage'];
export type TokenText = components['schemas']['TokenText'];
export type PurchaserFullName = components['schemas']['purchaserFullName'];
export type PurchaserEmail = components['schemas']['purchaserEmail'];
export type PurchaserPhone = components['schemas']['PurchaserPhone'];
export type MaxUsers = components['schemas']['maxUsers'];
export type Entitlements = components['schemas']['Entitlements'];
export type OrgEntitlements = components['schemas']['OrgEntitlements'];
export type Provision = components['schemas']['Provision'];
export type PurchaserOrgId = components['schemas']['purchaserOrgId'];
export type Deletion = components['schemas']['Deletion'];
export type EntitlementPool = components['schemas']['EntitlementPool'];
export type UserAssignment = components['schemas']['UserAssignment'];
export type Confirmation = components['schemas']['Confirmation'];
export type UserEntitlements = components['schemas']['UserEntitlements'];
export type UserEntitlementsList = components['schemas']['UserEntitlementsList'];
export type UserEntitlementsOfUser = components['schemas']['UserEntitlementsOfUser'];
export type PurchaseEntry = components['schemas']['PurchaseEntry'];
export type Purchases = components['schemas']['Purchases'];
export type Customer = components['schemas']['Customer'];
export type CustomerEntry = components['schemas']['CustomerEntry'];
export type CustomersPage = components['schemas']['CustomersPage'];
export type CustomersCsv = components['schemas']['CustomersCsv'];
export type ProvisionedListingsPage = components['schemas']['ProvisionedListingsPage'];
export type Item = components['schemas']['Item'];
export type RelatedItems = components['schemas']['RelatedItems'];
export type ItemForm = components['schemas']['ItemForm'];
export type ItemChanged = components['schemas']['ItemChanged'];
export type ItemListed = components['schemas']['ItemListed'];
export type OriginItemId = components['schemas']['originItemId'];
export type DestinationItemId = components['schemas']['destinationItemId'];
export type RelationshipType = components['schemas']['relationshipType'];
export type RelationshipTypes = components['schemas']['relationshipTypes'];
export type ParameterF = components['parameters']['f'];
export type ParameterCallback = components['parameters']['callback'];
export type ParameterUserName = components['parameters']['userName'];
export type ParameterPortalId = components['parameters']['portalID'];
export type ParameterSortOrder = components['parameters']['sortOrder'];
export type ParameterNum = components['parameters']['num'];
export type ParameterStart = components['parameters']['start'];
export type ParameterItemId = components['parameters']['itemID'];
export type ParameterType = components['parameters']['type'];
export type ParameterIncludeListing = components['parameters']['includeListing'];
export type $defs = Record<string, never>;
export interface operations {
    getInfo: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the portal is, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalInfo"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    generateToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    callback?: components["schemas"]["Callback"];
                    /**
                     * @description Name of the user, case-sensitive.
                     * @example org2user
                     */
                    username: string;
                    /**
                     * @description Password of the user.
                     * @example marketplace1
                     */
                    password: string;
                    /**
                     * @description What the token is bound to: the web application named by referer, the address named by ip, or the address from
                     *     which this request comes. Without it, the token is bound to the referer, if there is one, and to nothing else.
                     * @example referer
                     * @enum {string}
                     */
                    client?: "referer" | "ip" | "requestip";
                    /**
                     * @description Address of the web application that will send the token. Needed with client=referer. The Referer of a request fits
                     *     if scheme, host and port are the same and its path is the same or leads on; capitals of scheme and host, the
                     *     scheme's own port, a slash at the end, query and fragment do not count. A host without a scheme fits both http
                     *     and https. Any other text has to be the Referer itself.
                     * @example https://store.org2.example
                     */
                    referer?: string;
                    /**
                     * @description Network address that will send the token, of IPv4 or IPv6 in any spelling. Needed with client=ip.
                     * @example 203.0.113.7
                     */
                    ip?: string;
                    /**
                     * @description Address of a federated server for which a portal's token is exchanged. The reference portal has no such servers
                     *     and ignores it.
                     * @example https://server.org2.example/arcgis
                     */
                    serverUrl?: string;
                    /**
                     * @description How long the token is to be valid, in minutes. Beyond the portal's maximum, the maximum applies.
                     * @default 60
                     * @example 60
                     */
                    expiration?: number;
                } & (unknown & unknown);
            };
        };
        responses: {
            /** @description A token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    createOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    callback?: components["schemas"]["Callback"];
                    /**
                     * @description What is exchanged: client_credentials or refresh_token. Esri's page knows authorization_code and
                     *     exchange_refresh_token too, which need a sign-in page.
                     * @example client_credentials
                     */
                    grant_type: string;
                    /**
                     * @description Id of the application.
                     * @example demoapp
                     */
                    client_id: string;
                    /**
                     * @description Secret of the application. Needed with client_credentials.
                     * @example demo-secret
                     */
                    client_secret?: string;
                    /**
                     * @description The refresh token. Needed with refresh_token.
                     * @example demo-refresh-token
                     */
                    refresh_token?: string;
                    /**
                     * @description How long the access token is to be valid. Beyond the portal's maximum, the maximum applies.
                     * @default 120
                     * @example 120
                     */
                    expiration?: number;
                } & unknown;
            };
        };
        responses: {
            /** @description An access token, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthToken"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getSelf: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calling user, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    searchListings: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Words to look for, or a field with a word or a quoted phrase; at most 100 of them. An asterisk finds everything. Optional with mylistings.
                 * @example planner
                 */
                q?: string;
                /**
                 * @description Whether to search all listings of the caller's organization instead of the public ones of all.
                 * @example true
                 */
                mylistings?: boolean;
                /**
                 * @description Fields to sort by, the weightiest first, joined by commas: title, created, listingpublisheddate, type, owner, avgrating,
                 *     numratings, numcomments, numviews. Capitals do not count.
                 * @example avgrating,title
                 */
                sortField?: string;
                /**
                 * @description Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.
                 * @example 50
                 */
                num?: components["parameters"]["num"];
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of listings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingsPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getListing: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listing, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    expressInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    purchaserFullName?: components["schemas"]["purchaserFullName"];
                    purchaserEmail?: components["schemas"]["purchaserEmail"];
                    purchaserPhone?: components["schemas"]["PurchaserPhone"];
                };
            };
        };
        responses: {
            /** @description The provision of the purchaser, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provision"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    startTrial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    purchaserFullName?: components["schemas"]["purchaserFullName"];
                    purchaserEmail?: components["schemas"]["purchaserEmail"];
                    purchaserPhone?: components["schemas"]["PurchaserPhone"];
                };
            };
        };
        responses: {
            /** @description The provision of the purchaser, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provision"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    purchaseListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    purchaserFullName?: components["schemas"]["purchaserFullName"];
                    purchaserEmail?: components["schemas"]["purchaserEmail"];
                    purchaserPhone?: components["schemas"]["PurchaserPhone"];
                    /**
                     * @description Organization id of the purchaser. Needed when the vendor calls, ignored when the purchaser does.
                     * @example org2
                     */
                    purchaserOrgId?: string;
                    /**
                     * @description Id of the item to provision, where it is another than the listed one. The listing must be related to it by
                     *     Listed2Provisioned. Ignored when the purchaser calls.
                     * @example 10ba62fe50864339a8a3e0f18ca85506
                     */
                    provisionedItemId?: string;
                    /**
                     * Format: int64
                     * @description Instant at which the purchase ends, in milliseconds since the epoch. It lies ahead; -1, or no value, means
                     *     that the purchase never ends.
                     * @example 1378501088700
                     */
                    endDate?: number;
                };
            };
        };
        responses: {
            /** @description The provision of the purchaser, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provision"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    deleteProvision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    purchaserFullName?: components["schemas"]["purchaserFullName"];
                    purchaserEmail?: components["schemas"]["purchaserEmail"];
                    purchaserPhone?: components["schemas"]["PurchaserPhone"];
                    /**
                     * @description Organization id of the purchaser whose provision is deleted.
                     * @example org2
                     */
                    purchaserOrgId: string;
                };
            };
        };
        responses: {
            /** @description Confirmation of the deletion, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deletion"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    provisionOrgEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    /**
                     * @description Organization id of the purchaser that receives the entitlements.
                     * @example org2
                     */
                    purchaserOrgId: string;
                    /**
                     * @description Subscription (SMS) id of the purchaser organization.
                     * @example 5912345678
                     */
                    purchaserSubscriptionId?: string;
                    /**
                     * @description The pool of entitlements, as JSON text.
                     * @example {"maxUsers":10,"entitlements":{"standard":{"num":8},"advanced":{"num":2},"spatialAnalyst":{"num":2}}}
                     */
                    orgEntitlements: string;
                };
            };
        };
        responses: {
            /** @description The provision of the purchaser with its pool, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provision"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    provisionUserEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    /**
                     * @description Members and the entitlements that they are to hold, as JSON text.
                     * @example {"users":["org2worker01","org2worker02"],"entitlements":["standard","spatialAnalyst"]}
                     */
                    userEntitlements: string;
                    /**
                     * @description Whether nobody is told by e-mail. Clients send it, no page documents it.
                     * @default false
                     * @example true
                     */
                    suppressCustomerEmail?: boolean;
                };
            };
        };
        responses: {
            /** @description Confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listUserEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description How many members a page holds at most. Without it, the answer holds all of them. Clients page by 100.
                 * @example 100
                 */
                num?: number;
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignments, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEntitlementsList"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getUserEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEntitlementsOfUser"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listPurchases: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list, by whether they have ended.
                 * @example all
                 */
                status?: "active" | "expired" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The three groups of provisions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchases"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list, by whether they have ended. Esri's page explains the last value under the label
                 *     "all active"; the value itself is `all`.
                 * @example active
                 */
                status?: "all" | "expired" | "active";
                /**
                 * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
                 *     there is no value for that.
                 * @example PURCHASE
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Id of the listing whose provisions to list.
                 * @example 448772a88d4b498d064ce2e8c6ff6b01
                 */
                itemId?: string;
                /**
                 * @description Name of the purchaser organization whose provisions to list. Esri's page does not say whether a part of the name
                 *     is enough; on the reference portal it is, in either case of letters.
                 * @example Org 2
                 */
                orgname?: string;
                /**
                 * @description Instant of the last change of the provisions to list, in milliseconds since the epoch. Esri's page does not say how it
                 *     is compared; the reference portal lists what was modified then or later.
                 * @example 1454392931000
                 */
                modified?: number;
                /**
                 * @description Fields to sort by, the weightiest first, joined by commas. Without it, the reference portal sorts by created.
                 * @example [
                 *       "orgname",
                 *       "created"
                 *     ]
                 */
                sortFields?: ("orgname" | "created" | "endDate" | "modified")[];
                /**
                 * @description Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description Whether each entry holds its listing.
                 * @example false
                 */
                includeListing?: components["parameters"]["includeListing"];
                /**
                 * @description How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.
                 * @example 50
                 */
                num?: components["parameters"]["num"];
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of provisions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listCustomersOlder: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list, by whether they have ended. Esri's Python client says that active is the default, and sends all.
                 * @example active
                 */
                status?: "all" | "expired" | "active";
                /**
                 * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three;
                 *     there is no value for that.
                 * @example PURCHASE
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Direction of the sort. Where a page of Esri names no default, ascending is the reference portal's.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description Whether each entry holds its listing.
                 * @example false
                 */
                includeListing?: components["parameters"]["includeListing"];
                /**
                 * @description How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.
                 * @example 50
                 */
                num?: components["parameters"]["num"];
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of provisions, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    exportCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer; refusals are JSON all the same.
                 * @example csv
                 */
                f?: "csv";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or the word self for the caller's own.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, or a refusal. */
            200: {
                headers: {
                    /**
                     * @description Name of the file in which a browser keeps the table.
                     * @example attachment; filename="customers.csv"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["CustomersCsv"];
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listProvisionedListings: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Whether the answer tells the client ids of apps. A client sends it, no page documents it.
                 * @example true
                 */
                returnAppClientIds?: boolean;
                /**
                 * @description Whether listings count that are provisioned to the organization as a whole. A client sends it, no page documents it.
                 * @example true
                 */
                returnAllProvisions?: boolean;
                /**
                 * @description Whether listings count whose trial or purchase has ended. A client sends it, no page documents it.
                 * @example true
                 */
                includeExpired?: boolean;
                /**
                 * @description How many entries a page holds at most. The largest page holds 100; a greater num counts as 100.
                 * @example 50
                 */
                num?: components["parameters"]["num"];
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of listings, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionedListingsPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getItem: {
        parameters: {
            query?: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listRelatedItems: {
        parameters: {
            query: {
                /**
                 * @description Format of the answer.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the answer in, for pages that read across origins by script.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Type of the relationship; Listed2Provisioned leads from a listed item to the one provisioned in its place.
                 * @example Listed2Provisioned
                 */
                relationshipType: string;
                /**
                 * @description Whether to follow relationships from the item or to it.
                 * @example forward
                 */
                direction?: "forward" | "reverse";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The related items, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedItems"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ItemForm"];
            };
        };
        responses: {
            /** @description Confirmation with the id of the item, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ItemForm"];
            };
        };
        responses: {
            /** @description Confirmation with the id of the item, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemChanged"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    listItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                };
            };
        };
        responses: {
            /** @description Confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemListed"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    unlistItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item; its listing has the same.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                };
            };
        };
        responses: {
            /** @description Confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemListed"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    addRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    originItemId: components["schemas"]["originItemId"];
                    destinationItemId: components["schemas"]["destinationItemId"];
                    relationshipType?: components["schemas"]["relationshipType"];
                    relationshipTypes?: components["schemas"]["relationshipTypes"];
                };
            };
        };
        responses: {
            /** @description Confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    deleteRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    f?: components["schemas"]["Format"];
                    token?: components["schemas"]["TokenText"];
                    callback?: components["schemas"]["Callback"];
                    originItemId: components["schemas"]["originItemId"];
                    destinationItemId: components["schemas"]["destinationItemId"];
                    relationshipType?: components["schemas"]["relationshipType"];
                    relationshipTypes?: components["schemas"]["relationshipTypes"];
                };
            };
        };
        responses: {
            /** @description Confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
}
