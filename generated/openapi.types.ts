// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the version of the portal
         * @description Returns the version of the portal. Anyone may call it, without a token. Clients also call it
         *     with a token to find out whether the token is still valid. As a page, the response is the
         *     services directory.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find out where a portal is
         * @description Returns the addresses of the portal and of its token service. Anyone may call it, without a
         *     token; many clients call it first.
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
         * @description Exchanges a user name and password for the token that other operations require. Anyone may call
         *     it, over HTTPS. The token acts for that user until it expires. Nothing else changes.
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
         * @description Exchanges an authorization code, a refresh token, or the credentials of an application for an access token. Anyone may
         *     call it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. The token acts for the
         *     application or user until it expires. A code can be used once, and so can a refresh token that is exchanged for a new
         *     one.
         */
        post: operations["createOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user to sign in
         * @description The page to which an application sends a user's browser. The user signs in there or cancels, and returns to the application
         *     with an authorization code, an access token, or an error. Anyone may open it. Nothing changes before the user signs in.
         *
         *     The response is a page. JSON has the same content, for tests without a browser: send its `oauth_state` to `signIn`. Browsers
         *     also reach it at `/sharing/oauth2/authorize`. Unknown parameters, such as `locale` and `style`, are ignored.
         */
        get: operations["authorizeApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an authorization code
         * @description The page to which a sign-in leads if its `redirect_uri` is `urn:ietf:wg:oauth:2.0:oob`, for
         *     programs that have no address of their own. The user copies the code, or the program reads it
         *     from the title. Anyone may open it.
         */
        get: operations["getAuthorizationCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/signin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in for an application
         * @description The form of the sign-in page. Anyone may send it, over HTTPS. The user returns to the application that asked: the response
         *     is a redirect, or JSON if the request asks for it. A code is saved; nothing else changes. Esri's Python client sends this form
         *     too, to `/sharing/oauth2/signin`.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revokeToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Revokes one access token of a user, or a refresh token with all access tokens that come from it. Anyone who has the token
         *     may call it, over HTTPS. A slash at the end of the path is accepted, because many clients send one. Tokens of applications and
         *     of `generateToken` stay valid.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/signout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out of the portal
         * @description The address to which an application sends a user's browser to end the portal's own sign-in. Anyone may open it. The reference
         *     portal sets no cookies, so nothing changes; `revokeToken` ends tokens. Browsers also reach it at `/sharing/oauth2/signout`.
         */
        get: operations["signOut"];
        put?: never;
        post?: never;
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
         * @description Describes the user to whom the token belongs: organization, role and privileges. Any caller
         *     with a token may call it.
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
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * Describe a user
         * @description Describes a member of the caller's organization. Any caller with a token may call it. Users of
         *     other organizations stay hidden.
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
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * Describe an organization
         * @description Describes an organization and what it may do in the marketplace. Anyone may read its public
         *     properties, without a token; only its own members see the flags. Without a token, `self` is
         *     the portal itself, which map applications read first. If there is no such organization, the
         *     request is refused.
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
    "/portals/{portalID}/resources/{fileName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example thumbnail.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        /**
         * Read the picture of an organization
         * @description Returns the picture of an organization. Its location below `resources` is the value of the
         *     organization's `thumbnail`. Anyone may read it, without a token. If there is no such picture,
         *     the request is refused. The reference portal draws its pictures; another portal may send PNG
         *     or JPEG.
         */
        get: operations["getPortalPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portals/{portalID}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List the members of an organization
         * @description Lists the users of the caller's own organization. Any member may call it. Another
         *     organization's users stay hidden. E-mail addresses and groups are shown to administrators
         *     only. Filters that are not listed here have no effect.
         */
        get: operations["listUsers"];
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
         * @description Finds public listings of the marketplace. Anyone may search, without a token. With
         *     `mylistings`, an administrator finds all listings of the caller's organization. A request
         *     without a query is refused, unless it is for the caller's own listings.
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
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * Read a listing
         * @description Describes a listing as the marketplace offers it. Anyone may read a public listing, without a
         *     token. If there is no listing with that id, or the caller may not see it, the request is
         *     refused.
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
    "/content/listings/{itemID}/info/{kind}/{fileName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Kind of picture, the first part of the picture's location.
                 * @example thumbnail
                 */
                kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example Tulips.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        /**
         * Read a picture of a listing
         * @description Returns a picture of a listing. Its location below `info` is the value of the listing's
         *     `thumbnail`, `largeThumbnail` or `banner`, or one of its `screenshots`. A caller who sees the
         *     listing sees its pictures too, without a token if the listing is public. If the listing has no
         *     such picture, the request is refused. The reference portal draws its pictures; another portal
         *     may send PNG or JPEG.
         */
        get: operations["getListingPicture"];
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
                 * @description Id of the item. Its listing has the same id.
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
         * @description Informs the vendor that the caller's organization wants the listing. Both then agree on terms
         *     outside this API. Administrators of a purchaser organization can call it, and so can members
         *     with the privilege to request purchase information.
         *
         *     The request is refused if the caller belongs to the vendor, if the listing is free, or if the
         *     organization has already purchased the listing or expressed interest in it. On success, the
         *     organization holds a provision with `interested` true and, unless a trial is running, no end
         *     date.
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
                 * @description Id of the item. Its listing has the same id.
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
         * @description Gives the caller's organization the listing for the number of days in its `trialDuration`.
         *     Administrators of a purchaser organization can call it, and so can members with the privilege
         *     to request purchase information.
         *
         *     The request is refused if the caller belongs to the vendor, if the listing does not support trials, if
         *     the organization has already purchased the listing, or if it has already started a trial, even
         *     one that has ended. On success, the organization holds a provision with `trial` true that ends
         *     after the trial's duration.
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
                 * @description Id of the item. Its listing has the same id.
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
         * @description Completes a purchase. For a free listing, the purchaser calls it; for any other listing, the
         *     vendor calls it and names the purchaser. In both organizations, the caller is an administrator
         *     or a member with the privilege to request purchase information.
         *
         *     The request is refused if the purchaser has already purchased the listing, or if the provisioned
         *     item is not related to the listing. A vendor's request is refused if the purchaser has neither
         *     expressed interest nor started a trial. On success, the purchaser holds a provision with
         *     `purchased` true, and its trial and interest are over.
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
                 * @description Id of the item. Its listing has the same id.
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
         * @description Takes a listing away from a purchaser: interest, trial and purchase end at once. Only
         *     administrators of the vendor organization can call it; a privilege is not enough.
         *
         *     If the purchaser holds no provision of the listing, the request is refused. Purchaser fields are
         *     accepted and have no effect. On success, nothing of the provision remains.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provision entitlements to an organization
         * @description Gives a purchaser organization the pool of entitlements that its administrator can then assign
         *     to members. Administrators of the vendor organization can call it, and so can members with the
         *     privilege to request purchase information.
         *
         *     The request is refused if the listing is not licensed by user, or if the purchaser has no
         *     purchase or trial of it. For an Esri app that requires a signature, a request over plain HTTP is
         *     refused. On success, the purchaser's provision has the pool, which replaces any earlier one.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign entitlements to members
         * @description Gives members of the purchaser organization the named entitlements of a listing. They replace
         *     the entitlements that the members held; if none is named, the members lose access. Only
         *     administrators of the purchaser organization can call it.
         *
         *     The request is refused if it names more than 25 users or a user outside the organization. It is
         *     refused if the listing is not licensed by user, if the organization has no purchase or trial of
         *     it, or if the vendor's pool is too small. On success, every named member holds the named
         *     entitlements.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
            };
            cookie?: never;
        };
        /**
         * List who holds entitlements
         * @description Lists the members of the caller's organization who hold entitlements of a listing.
         *     Administrators of the purchaser organization can call it, and so can members who may manage
         *     licences. If the listing is not licensed by user, the request is refused.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * Read the entitlements of a member
         * @description Returns the entitlements of a listing that one member holds. That member, administrators of
         *     the purchaser organization, and members who may manage licences can call it. If the listing is
         *     not licensed by user, the request is refused.
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
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List the purchases of an organization
         * @description Lists the purchases, trials and interests of an organization as a purchaser, each with its
         *     listing. The response contains all of them, without pages. The sources do not say who may call
         *     it. This contract admits administrators of that organization, and members with the privilege
         *     to request purchase information; any other caller is refused.
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
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List the customers of an organization
         * @description Lists the provisions that purchasers hold of an organization's listings, with filters, sorting
         *     and pages. The sources do not say who may call it. This contract admits administrators of that
         *     organization, and members who may request purchase information or manage listings; any other
         *     caller is refused.
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
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * List customers, the older way
         * @description Lists the same provisions as `customersList`. Callers of `customersList` may call it too.
         *     Esri's overview names this resource and real clients read it, but no page describes it.
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
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        /**
         * Export customers as a table
         * @description Returns the vendor's customers as comma-separated values. Any caller who can read the
         *     customers may call it. A client uses this operation, but no page describes it, so the columns
         *     are this project's own.
         *
         *     The reference portal gives the table a file name. A spreadsheet can run text as a formula if
         *     it begins with `=`, `+`, `-`, `@`, a tab or a line break. The reference portal puts an
         *     apostrophe in front of such text.
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
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * List the apps assigned to a user
         * @description Lists the add-on apps that are assigned to a user. The user and administrators of the user's
         *     organization can call it. ArcGIS Enterprise has had this operation since version 10.7.
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
    "/community/users/{userName}/appBundles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * List a user's app bundles
         * @description Lists the app bundles that are assigned to a user beyond those of the user type. The user and
         *     administrators of the user's organization can call it. No operation of this contract assigns a
         *     bundle, so the reference portal has none. ArcGIS Enterprise has had this operation since
         *     version 10.7.
         */
        get: operations["listUserAppBundles"];
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
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * Read an item
         * @description Describes the item behind a listing. Anyone may read a public item, without a token. A private
         *     item is visible only to its own organization and to purchasers that hold it; for any other
         *     caller it does not exist.
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
    "/content/items/{itemID}/info/{kind}/{fileName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Kind of picture, the first part of the picture's location.
                 * @example thumbnail
                 */
                kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example Tulips.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        /**
         * Read a picture of an item
         * @description Returns a picture of an item. Its location below `info` is the value of the item's
         *     `thumbnail`. A caller who sees the item sees its pictures too. If the item has no such
         *     picture, the request is refused. The reference portal draws its pictures; another portal may
         *     send PNG or JPEG.
         */
        get: operations["getItemPicture"];
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
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        /**
         * List related items
         * @description Lists the items to which an item is related. Any caller who can see the item may call it.
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
    "/content/users/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        /**
         * List a user's items
         * @description Lists the items in a user's content. The user and administrators of the user's organization
         *     can call it; any other caller is refused. The reference portal has no folders.
         */
        get: operations["listUserItems"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an item
         * @description Adds an item to a user's content. The user and administrators of the user's organization
         *     can call it. A request without a type or a title, or with an unknown field, is refused. On
         *     success, the item exists with the given properties. It is private and not listed.
         *
         *     The reference portal stores no data of items: `text` and `extent` are unknown fields, and the files of a multipart
         *     form, such as `file` and `thumbnail`, are ignored. It draws the pictures of items itself.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
         * @description Sets properties of an item, among them those that a listing needs. The owner of the item and
         *     administrators of the owner's organization can call it. An unknown type or an unknown field is
         *     refused. On success, the item has the given properties and keeps all others. Its listing shows
         *     them too.
         *
         *     The reference portal draws the pictures of items itself: a file in a multipart form, such as `thumbnail`, is ignored.
         */
        post: operations["updateItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/users/{userName}/items/{itemID}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an item
         * @description Deletes an item and its relationships. The owner of the item and administrators of the owner's
         *     organization can call it. The request is refused if the item is listed, or if a purchaser holds
         *     it. On success, the item no longer exists. The reference portal has no recycle bin.
         */
        post: operations["deleteItem"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
         * @description Lists an item in the marketplace. The owner of the item and administrators of the owner's
         *     organization can call it. The organization needs the permission to list items of that kind,
         *     which getPortal shows. If the listing properties of the item are not set, the request is
         *     refused. On success, the marketplace offers the item.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
         * @description Takes a listing off the marketplace. The owner of the item and administrators of the owner's
         *     organization can call it. On success, searches no longer find the listing. Purchasers keep what
         *     they hold.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relate two items
         * @description Relates one item to another. With Listed2Provisioned, a vendor can provision the second item
         *     instead of the first. Only the owner of both items can call it. An unknown type, or an item that the
         *     caller does not own, is refused. On success, the relationship exists until it or either item is
         *     deleted.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a relationship
         * @description Deletes the relationship between two items. Only the user who created the relationship can call
         *     it. On success, the vendor can no longer provision one item instead of the other. Existing
         *     provisions stay.
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
         * @description Format of the response: html is a page for people, json is for programs, pjson is JSON indented for people. In a
         *     program, send json; otherwise the response is a page.
         * @default html
         * @example json
         * @enum {string}
         */
        Format: "html" | "json" | "pjson";
        /**
         * @description Name of a JavaScript function. JSON is then sent as a script that calls this function with the response.
         * @example handleAnswer
         */
        Callback: string;
        /** @description The version of a portal. */
        Version: {
            /**
             * @description Version of the portal, as numbers joined by dots.
             * @example 2025.1
             */
            currentVersion: string;
        };
        /** @description The envelope of every refusal. The portal sends it with HTTP status 200. */
        Error: {
            /** @description What was refused, and why. */
            error: {
                /**
                 * @description Kind of refusal: 400 for a request that breaks a rule, 403 for a caller without permission, 404 for a wrong path,
                 *     405 for a wrong method, 498 for a bad token, 499 for a missing token, 500 for an error of the portal, 501 for an
                 *     operation that the contract leaves out, 503 for a busy portal.
                 * @example 400
                 */
                code: number;
                /**
                 * @description More specific code for programs. `CONT_0001` and `GWM_0003` are Esri's. Esri publishes no codes for the rules of the
                 *     marketplace, so codes of the form `MKT_0001` are this project's own, one per rule.
                 * @example MKT_0003
                 */
                messageCode?: string;
                /**
                 * @description One sentence for people. Its wording is not part of the contract.
                 * @example Interest has already been expressed in this listing.
                 */
                message: string;
                /**
                 * @description Further sentences; possibly none. In real responses, the list is empty or repeats the message. The sentences in this
                 *     contract are its own, and `x-errors` marks them. For malformed parameters, there is one sentence each, which begins with
                 *     the parameter's name. For a bad token, a sentence says whether it has expired, is bound to another client, or was not
                 *     issued here.
                 * @example [
                 *       "num: must be an integer"
                 *     ]
                 */
                details: string[];
                /**
                 * @description OAuth 2.0 name for the kind of refusal. Only operations of OAuth 2.0 send it.
                 * @example invalid_request
                 */
                error?: string;
                /**
                 * @description The message again, under its OAuth 2.0 name. Only operations of OAuth 2.0 send it.
                 * @example refresh_token expired
                 */
                error_description?: string;
            };
        };
        /**
         * @description The same response as an HTML page for people. Its layout is not part of the contract.
         * @example <!doctype html><title>Express interest</title>
         */
        Page: string;
        /** @description Where a portal is, and how to sign in to it. */
        PortalInfo: {
            /**
             * @description Address of the portal itself.
             * @example http://127.0.0.1:4000
             */
            owningSystemUrl: string;
            /** @description How to sign in. */
            authInfo: {
                /**
                 * @description Address of generateToken.
                 * @example http://127.0.0.1:4000/sharing/rest/generateToken
                 */
                tokenServicesUrl?: string;
                /**
                 * @description True if requests carry tokens.
                 * @example true
                 */
                isTokenBasedSecurity: boolean;
            };
        };
        /** @description An access token and its terms. */
        Token: {
            /**
             * @description The token. Send it with every further request. Its text has no meaning to a client.
             * @example demo-token-of-org2user
             */
            token: string;
            /**
             * Format: int64
             * @description Time at which the token expires, in milliseconds since the epoch.
             * @example 1378234462000
             */
            expires: number;
            /**
             * @description True if the token must be sent over HTTPS only.
             * @example false
             */
            ssl: boolean;
        };
        /** @description An OAuth 2.0 access token and its terms. */
        OAuthToken: {
            /**
             * @description The token. Send it with every further request.
             * @example demo-token-of-app
             */
            access_token: string;
            /**
             * @description How long the token is still valid.
             * @example 7200
             */
            expires_in: number;
            /**
             * @description User to whom the token belongs; absent if it belongs to an application.
             * @example org2user
             */
            username?: string;
            /**
             * @description True if the token must be sent over HTTPS only.
             * @example true
             */
            ssl?: boolean;
            /**
             * @description A token that is exchanged for new access tokens.
             * @example demo-refresh-token
             */
            refresh_token?: string;
            /**
             * @description How long the refresh token is still valid.
             * @example 1209600
             */
            refresh_token_expires_in?: number;
        };
        /** @description An application's request to a user to sign in, as the sign-in page shows it. */
        SignInRequest: {
            /**
             * @description The whole request, signed by the portal. Send it to signIn, within an hour.
             * @example demo-oauth-state
             */
            oauth_state: string;
            /**
             * @description Id of the application that asks.
             * @example demoapp
             */
            client_id: string;
            /**
             * @description Where the user returns to.
             * @example https://app.org1.example/callback
             */
            redirect_uri: string;
            /**
             * @description What the application receives, an authorization code or an access token.
             * @example code
             * @enum {string}
             */
            response_type: "code" | "token";
            /**
             * @description How long the application may act for the user without another sign-in.
             * @example 20160
             */
            minutes: number;
            /**
             * @description Name of the organization that registered the application.
             * @example Org 1
             */
            organization?: string;
        };
        /** @description An authorization code for the user to copy. */
        ShownCode: {
            /**
             * @description The authorization code.
             * @example demo-code
             */
            code: string;
        };
        /** @description Where the user returns to. */
        SignInResult: {
            /**
             * @description The redirect_uri with what the application receives, in the query for a code and in the fragment for a token.
             * @example https://app.org1.example/callback?code=demo-code
             */
            location: string;
        };
        /** @description True if the change was made. */
        Confirmation: {
            /**
             * @description True if the change was made.
             * @example true
             */
            success: boolean;
        };
        /** @description Confirmation that the portal keeps no sign-in of this browser. */
        SignOutResult: {
            /**
             * @description True if the browser is signed out of the portal.
             * @example true
             */
            success: boolean;
            /**
             * @description Where the user returns to; absent without a redirect_uri.
             * @example https://app.org1.example/callback
             */
            location?: string;
        };
        /** @description A member of an organization, as the portal shows it. */
        User: {
            /**
             * @description Name of the user, case-sensitive.
             * @example org2user
             */
            username: string;
            /**
             * @description Full name of the person.
             * @example Test Full Name
             */
            fullName?: string;
            /**
             * @description E-mail address of the person; null if the caller may not see it.
             * @example test@email.com
             */
            email?: string | null;
            /**
             * @description Id of the organization; null for a user without one.
             * @example org2
             */
            orgId?: string | null;
            /**
             * @description Role in the organization. Esri's own are org_admin, org_publisher and org_user.
             * @example org_user
             */
            role?: string;
            /**
             * @description Id of a custom role; absent if there is none.
             * @example aBcDeFgHiJkLmNoP
             */
            roleId?: string;
            /**
             * @description What the user may do. The privileges of the marketplace are marketplace:admin:purchase, marketplace:admin:startTrial and
             *     marketplace:admin:manage. The privilege portal:admin:manageLicenses is for assigning licences.
             * @example [
             *       "marketplace:admin:purchase"
             *     ]
             */
            privileges?: string[];
            /**
             * @description Id of the user, which never changes.
             * @example 0f5b3a0a6a1d4c1f9d8d2f3b4c5a6e7f
             */
            id?: string;
            /**
             * @description First name of the person.
             * @example Test
             */
            firstName?: string;
            /**
             * @description Last name of the person.
             * @example Full Name
             */
            lastName?: string;
            /**
             * @description What the user says about themselves; null if nothing.
             * @example Licence manager
             */
            description?: string | null;
            /**
             * @description Location of the user's picture; null if there is none.
             * @example null
             */
            thumbnail?: string | null;
            /**
             * @description Who can see the user. It is org for the user's own organization.
             * @example org
             */
            access?: string;
            /**
             * @description Level of the user. A user of level 2 may own items.
             * @example 2
             */
            level?: string;
            /**
             * @description True if the user cannot sign in.
             * @example false
             */
            disabled?: boolean;
            /**
             * @description Where the user signs in; arcgis is the portal itself.
             * @example arcgis
             */
            provider?: string;
            /**
             * @description Tags of the user.
             * @example []
             */
            tags?: string[];
            /**
             * @description Groups of the user; absent if the caller may not see them.
             * @example []
             */
            groups?: Record<string, never>[];
        };
        /** @description An organization of the portal, and what it may do in the marketplace. */
        Portal: {
            /**
             * @description Id of the organization. The default view, which belongs to no organization, has none.
             * @example org1
             */
            id?: string;
            /**
             * @description Name of the organization; null in the default view.
             * @example Org 1
             */
            name: string | null;
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
             * @description Version of the portal, as numbers joined by dots. Map applications choose how to sign in by it.
             * @example 2025.1
             */
            currentVersion?: string;
            /**
             * @description Name of the portal software or service.
             * @example Marketplace reference portal
             */
            portalName?: string;
            /**
             * @description It is multitenant if the portal has several organizations, and singletenant if it has one.
             * @example multitenant
             */
            portalMode?: string;
            /**
             * @description Host of the portal, with port and path if it has any.
             * @example 127.0.0.1:4000
             */
            portalHostname?: string;
            /**
             * @description True for ArcGIS Enterprise.
             * @example false
             */
            isPortal?: boolean;
            /**
             * @description True if the portal issues tokens by OAuth 2.0.
             * @example true
             */
            supportsOAuth?: boolean;
            /**
             * @description True if every request must be sent over HTTPS.
             * @example false
             */
            allSSL?: boolean;
            /**
             * @description Who may use the organization's address without a token.
             * @example public
             */
            access?: string;
            /**
             * @description Language and country of the portal.
             * @example en
             */
            culture?: string;
            /**
             * @description Region whose maps and data the portal shows first.
             * @example WO
             */
            region?: string;
            /**
             * @description Units of length in maps.
             * @example metric
             */
            units?: string;
            /**
             * @description True if searches find items of other organizations.
             * @example true
             */
            canSearchPublic?: boolean;
            /**
             * @description True if members may share items with everyone.
             * @example false
             */
            canSharePublic?: boolean;
            /**
             * @description True if accounts of the portal can sign in.
             * @example true
             */
            canSignInArcGIS?: boolean;
            /**
             * @description True if accounts of another identity provider can sign in.
             * @example false
             */
            canSignInIDP?: boolean;
            /**
             * @description True while the portal accepts no changes.
             * @example false
             */
            isReadOnly?: boolean;
            /**
             * @description True if items have comments.
             * @example false
             */
            commentsEnabled?: boolean;
            /**
             * @description True if the portal hosts data services.
             * @example false
             */
            supportsHostedServices?: boolean;
            /**
             * @description Other origins to which map applications send credentials.
             * @example []
             */
            authorizedCrossOriginDomains?: string[];
            /**
             * @description Services that map applications use, by their tasks. The reference portal has none.
             * @example {}
             */
            helperServices?: Record<string, never>;
            /**
             * @description True if the organization may list applications.
             * @example true
             */
            canListApps?: boolean;
            /**
             * @description True if the organization may list data services.
             * @example true
             */
            canListData?: boolean;
            /**
             * @description True if the organization may list items that are provisioned in advance.
             * @example true
             */
            canListPreProvisionedItems?: boolean;
            /**
             * @description True if the organization may complete purchases that no purchaser asked for.
             * @example false
             */
            canProvisionDirectPurchase?: boolean;
            /**
             * @description True if the organization may list solutions. Newer portals send it, but no page documents it.
             * @example false
             */
            canListSolutions?: boolean;
            /**
             * @description True if the organization may list consulting services. Newer portals send it, but no page documents it.
             * @example false
             */
            canListConsultingServices?: boolean;
            /**
             * @description True if the organization may set its own link for buying. Newer portals send it, but no page documents it.
             * @example false
             */
            canSetCustomBuyLink?: boolean;
            /**
             * @description True if the organization may set a questionnaire for purchasers. Newer portals send it, but no page documents it.
             * @example false
             */
            canSetQuestionnaire?: boolean;
            /**
             * @description Longest validity of a token; -1 if the organization sets none.
             * @example -1
             */
            maxTokenExpirationMinutes?: number;
            user?: components["schemas"]["User"];
        };
        /**
         * @description A picture. The reference portal draws it from the id and the title as SVG of at most 8 kB.
         * @example <svg xmlns="http://www.w3.org/2000/svg" width="200" height="133" role="img"><title>Network Planner</title></svg>
         */
        Picture: string;
        /** @description One page of the users of an organization. */
        UsersPage: {
            /**
             * @description Number of entries on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first entry of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many entries a page holds at most.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first entry of the next page; -1 on the last page.
             * @example -1
             */
            nextStart: number;
            /** @description The users of this page, in the requested order. */
            users: components["schemas"]["User"][];
        };
        /**
         * @description Id of an item and of its listing: 32 lower-case hexadecimal digits. The page Customers List prints an id of 30 digits, so
         *     30 digits are accepted too.
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
             * @description What the vendor says about itself; null if it says nothing.
             * @example Makers of maps.
             */
            description?: string | null;
            /**
             * @description Location of the vendor's picture, relative to the organization; null if there is none.
             * @example thumbnail.jpg
             */
            thumbnail?: string | null;
            /**
             * @description E-mail address for enquiries to the vendor.
             * @example sales@org1.example
             */
            orgEmail?: string;
            /**
             * @description Telephone number for enquiries to the vendor.
             * @example 111-1111-1111
             */
            orgPhone?: string;
            /**
             * @description Web page for enquiries to the vendor.
             * @example https://org1.example/contact.html
             */
            orgUrl?: string;
        };
        /** @description An item as the marketplace offers it. The listing has the same id as its item. The item may stay private while the listing is public. */
        Listing: {
            itemId: components["schemas"]["ItemId"];
            /**
             * @description How the listing is licensed. Esri's pages print `free`, where the purchaser completes the purchase, and `ela`, where the
             *     vendor completes it. A full list of values is not published.
             * @example ela
             */
            licenseType: string;
            /**
             * @description Whom a licence covers. Esri's pages print `licenseByUser`, where entitlements go to individual members. A listing without
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
             * @description Who can find the listing. It is public in every printed example; the search page mentions private listings too.
             * @example public
             */
            listingAccess?: string;
            /**
             * @description True if a purchaser may start a trial.
             * @example true
             */
            trialSupported?: boolean;
            /**
             * @description Length of a trial in days; absent if no trial is supported.
             * @example 30
             */
            trialDuration?: number;
            /**
             * @description True if the listing is paid for online. The payment then completes the purchase.
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
             * @description Description of the listing by the vendor, as HTML; null if there is none.
             * @example Plans networks.
             */
            description?: string | null;
            /**
             * @description Summary of the listing, in one line of plain text.
             * @example Plans networks.
             */
            snippet?: string | null;
            /**
             * Format: int64
             * @description Time at which the listing was published; -1 if it is not known.
             * @example -1
             */
            listingPublishedDate?: number;
            /**
             * @description Address at which the app runs; null if it has none.
             * @example https://apps.org1.example/planner
             */
            url?: string | null;
            /**
             * @description True if users without an organization may use the app. Only the page Provisioned Listings prints it.
             * @example false
             */
            publicLoginsAllowed?: boolean;
            /**
             * @description User levels to which the app may be assigned, separated by commas. Only the page Provisioned Listings prints it.
             * @example 11, 1, 2
             */
            allowedUserLevels?: string;
            /**
             * @description User levels that may sign in to the app, separated by commas. Only the page Provisioned Listings prints it.
             * @example 11, 1, 2
             */
            allowedUserLevelsForLogins?: string;
            /**
             * @description Tags of the item, as the owner wrote them.
             * @example [
             *       "test"
             *     ]
             */
            tags?: string[];
            /**
             * @description Location of the small picture, relative to the item; null if there is none.
             * @example thumbnail/Tulips.jpg
             */
            thumbnail?: string | null;
            /**
             * @description Location of the large picture, relative to the listing; null if there is none.
             * @example largethumbnail/thumb.jpg
             */
            largeThumbnail?: string | null;
            /**
             * @description Location of the banner, relative to the listing; null if there is none.
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
             * @description Languages that the app supports.
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
             * @description Time at which the item was created, in milliseconds since the epoch.
             * @example 1361473322000
             */
            created?: number;
            /**
             * @description Mean rating by users.
             * @example 4
             */
            avgRating?: number;
            /**
             * @description Number of comments by users.
             * @example 3
             */
            numComments?: number;
            /**
             * @description Number of users who have rated the listing.
             * @example 11
             */
            numRatings?: number;
            vendor?: components["schemas"]["Vendor"];
        };
        /** @description One page of the listings that a search finds. */
        ListingsPage: {
            /**
             * @description The query, as the portal read it.
             * @example planner
             */
            query: string;
            /**
             * @description Number of listings that the query finds, on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first listing of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many listings a page holds at most, as requested.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first listing of the next page. On the last page it is not above 0, null or absent; the reference portal sends -1.
             * @example -1
             */
            nextStart?: number | null;
            /** @description The listings of this page, in the requested order. */
            listings: components["schemas"]["Listing"][];
        };
        /**
         * @description A token from generateToken or createOAuthToken. A client may send it in the header X-Esri-Authorization instead, after the word Bearer and a space.
         * @example demo-token-of-org2user
         */
        TokenText: string;
        /**
         * @description Full name of the contact at the purchaser organization.
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
         * @description Entitlements by name. A name identifies one entitlement of the app. For provider apps, it is typically the id of the
         *     listing. Their numbers may add up to more than maxUsers, because one user may hold several entitlements.
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
        /** @description The pool of entitlements of the purchaser organization, once the vendor has provisioned one. */
        OrgEntitlements: {
            maxUsers: components["schemas"]["maxUsers"];
            /**
             * Format: int64
             * @description Time at which the vendor last provisioned the pool, in milliseconds since the epoch.
             * @example 1469206117000
             */
            entitlementsModified: number;
            entitlements: components["schemas"]["Entitlements"];
        };
        /**
         * @description What a purchaser organization has obtained of a listing. There is one provision per listing and purchaser. It evolves
         *     from an interest or a trial to a purchase.
         */
        Provision: {
            itemId: components["schemas"]["ItemId"];
            /** @description Item that the purchaser receives. It is the listed item, unless the vendor named a related item. */
            provisionedItemId?: components["schemas"]["ItemId"];
            /**
             * @description Organization id of the vendor. Esri's pages of 2013 print it as orgId, those of 2016 as accountId; none prints both.
             *     A response has at least one of them, and the reference portal sends both.
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
             * @description User name of the member who asked for the listing. If no one asked, it is that of the vendor's member.
             * @example org2user
             */
            purchaserUsername: string;
            /**
             * @description Full name of the contact at the purchaser organization.
             * @example Test Full Name
             */
            purchaserFullName: string;
            /**
             * @description E-mail address of the contact at the purchaser organization.
             * @example test@email.com
             */
            purchaserEmail: string;
            /**
             * @description Telephone number of the contact at the purchaser organization; null if none was given.
             * @example 9097932853
             */
            purchaserPhone: string | null;
            /**
             * Format: int64
             * @description Time at which the current stage began, in milliseconds since the epoch.
             * @example 1378227269000
             */
            startDate: number;
            /**
             * Format: int64
             * @description Time at which the current stage ends, in milliseconds since the epoch; -1 if it never ends.
             * @example -1
             */
            endDate: number;
            /**
             * @description True if the purchase is complete.
             * @example false
             */
            purchased: boolean;
            /**
             * @description True if the purchaser has started a trial and not purchased.
             * @example false
             */
            trial: boolean;
            /**
             * @description True if the purchaser has expressed interest and not purchased.
             * @example true
             */
            interested: boolean;
            /**
             * Format: int64
             * @description Time at which the provision was created, in milliseconds since the epoch.
             * @example 1378227262000
             */
            created: number;
            /**
             * Format: int64
             * @description Time of the last change to the provision, in milliseconds since the epoch.
             * @example 1378227269000
             */
            modified: number;
            /**
             * @description Title of the listing. Only the page Customers List prints it.
             * @example TEST Listing
             */
            title?: string;
            /**
             * @description True if members may take licences offline. A real client reads it, but no page prints it.
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
             * @description True if the provision was deleted.
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
        /** @description Entitlements for members of the purchaser organization. Every member receives all of them and then holds no others. */
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
             * @description Names of the entitlements. If the list is empty or absent, the members lose all access.
             * @default []
             * @example [
             *       "standard",
             *       "spatialAnalyst"
             *     ]
             */
            entitlements: string[];
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
             * @description Time at which the member last signed in to this app; -1 if the member never has.
             * @example -1
             */
            lastLogin: number;
            /**
             * @description True if the member has taken the licence offline.
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
            /** @description One entry for each member who holds any. */
            userEntitlements: components["schemas"]["UserEntitlements"][];
            /**
             * @description Position of the first entry of the next page; absent, or 0 or less, on the last page. Clients read it, but no page documents it.
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
            /** @description The listing of the provision. Clients report real responses without it, so do not rely on it. */
            listing?: components["schemas"]["Listing"];
        };
        /**
         * @description What an organization has obtained from the marketplace, in three groups. Every group is present, possibly empty. A
         *     provision that is both a trial and an interest is in two of them.
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
             * @description Description that the purchaser organization gives of itself, as HTML; null or an empty element if it gives none.
             * @example <br>
             */
            description?: string | null;
            /**
             * @description Location of the organization's picture, relative to the organization; null if there is none.
             * @example thumbnail.jpg
             */
            thumbnail?: string | null;
        };
        /** @description A provision with the purchaser that holds it and, unless left out, its listing. */
        CustomerEntry: {
            provision: components["schemas"]["Provision"];
            customer: components["schemas"]["Customer"];
            /** @description The listing of the provision; absent if the request has includeListing=false. */
            listing?: components["schemas"]["Listing"];
        };
        /** @description One page of the provisions that other organizations hold of an organization's listings. */
        CustomersPage: {
            /**
             * @description Number of provisions that match the filters, on all pages together.
             * @example 28
             */
            total: number;
            /**
             * @description Position of the first provision of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many provisions a page holds at most, as requested. The last page may hold fewer.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first provision of the next page. On the last page it is 0 or less, null, or absent; the reference portal sends -1.
             * @example 11
             */
            nextStart?: number | null;
            /** @description The provisions of this page, in the requested order. */
            provisions: components["schemas"]["CustomerEntry"][];
        };
        /**
         * @description The vendor's customers as comma-separated values, with one line of column names and then one line per provision. The columns are not documented.
         * @example itemId,title,purchaserOrgId,purchaserName,type,startDate,endDate
         *     b512083cd1b64e2da1d3f66dbb135956,Network Planner,org2,Org 2,PURCHASE,1378227269000,-1
         */
        CustomersCsv: string;
        /** @description One page of the listings that are assigned to a user. */
        ProvisionedListingsPage: {
            /**
             * @description Number of listings that are assigned to the user, on all pages together.
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
        /** @description Several apps that are assigned together. */
        AppBundle: {
            /**
             * @description Id of the bundle.
             * @example 1d4b2ea3cbd64a9a9f8f0f0a7d4f2c11
             */
            id: string;
            /**
             * @description Name of the bundle.
             * @example Field work
             */
            name: string;
            /** @description The apps of the bundle. */
            apps?: {
                /**
                 * @description Id of the app's item.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                id?: string;
                /**
                 * @description Title of the app.
                 * @example Network Planner
                 */
                title?: string;
                /**
                 * @description Location of the app's picture.
                 * @example thumbnail/Tulips.jpg
                 */
                thumbnail?: string | null;
                /**
                 * @description Names of the entitlements.
                 * @example [
                 *       "standard"
                 *     ]
                 */
                entitlements?: string[];
            }[];
        };
        /** @description One page of the app bundles that are assigned to a user. */
        AppBundlesPage: {
            /**
             * @description Number of entries on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first entry of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many entries a page holds at most.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first entry of the next page; -1 on the last page.
             * @example -1
             */
            nextStart: number;
            /** @description The bundles of this page. */
            appBundles: components["schemas"]["AppBundle"][];
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
             * @description Time at which the item was created.
             * @example 1361473322000
             */
            created?: number;
            /**
             * Format: int64
             * @description Time of the last change to the item.
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
             * @description Keywords that refine the type. Those of a listed app include Listed.
             * @example [
             *       "Application",
             *       "Registered App",
             *       "Listed"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description Tags of the item, as the owner wrote them.
             * @example []
             */
            tags?: string[];
            /**
             * @description Summary of the item, in one line of plain text; null if there is none.
             * @example Plans networks.
             */
            snippet?: string | null;
            /**
             * @description Description of the item, as HTML; null if there is none.
             * @example Plans networks.
             */
            description?: string | null;
            /**
             * @description Location of the small picture, relative to info of the item; null if there is none.
             * @example thumbnail/Tulips.jpg
             */
            thumbnail?: string | null;
            /**
             * @description Id of the folder of the item, which only its owner sees; null outside of folders.
             * @example null
             */
            ownerFolder?: string | null;
            /**
             * @description Address at which the app or service runs; null if it has none.
             * @example https://apps.org1.example/planner
             */
            url?: string | null;
            /**
             * @description Credits and attribution of the item; null if there are none.
             * @example Org 1
             */
            accessInformation?: string | null;
            /**
             * @description Terms of use of the item, as HTML; null if there are none.
             * @example For licensed members only.
             */
            licenseInfo?: string | null;
            /**
             * @description Language and country of the item; null if they are unknown.
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
             * @description Languages that the app supports.
             * @example []
             */
            languages?: string[];
            /**
             * @description Who can see the item. A listed item may stay private.
             * @example private
             */
            access?: string;
            /**
             * @description True if the item is listed in the marketplace.
             * @example true
             */
            listed?: boolean;
        };
        /** @description The items to which an item is related. */
        RelatedItems: {
            /**
             * @description Number of related items.
             * @example 1
             */
            total?: number;
            /** @description The related items. */
            relatedItems: components["schemas"]["Item"][];
        };
        /** @description One page of a user's items. */
        UserItemsPage: {
            /**
             * @description Name of the user whose items they are.
             * @example org1user
             */
            username: string;
            /**
             * @description Number of entries on all pages together.
             * @example 1
             */
            total: number;
            /**
             * @description Position of the first entry of this page, counted from 1.
             * @example 1
             */
            start: number;
            /**
             * @description How many entries a page holds at most.
             * @example 10
             */
            num: number;
            /**
             * @description Position of the first entry of the next page; -1 on the last page.
             * @example -1
             */
            nextStart: number;
            /**
             * @description The folder whose items are listed; null outside of folders.
             * @example null
             */
            currentFolder?: null | Record<string, never>;
            /** @description The items of this page, in the requested order. */
            items: components["schemas"]["Item"][];
            /**
             * @description The folders of the user. The reference portal has none.
             * @example []
             */
            folders?: Record<string, never>[];
        };
        /**
         * @description The properties of an item in a request that adds or changes it. The limits are the reference portal's. An empty field
         *     counts as absent, unless clearEmptyFields is true.
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
             * @description Tags of the item, separated by commas. They replace the tags that the item has.
             * @example [
             *       "maps",
             *       "planning"
             *     ]
             */
            tags?: string[];
            /**
             * @description Keywords that refine the type, separated by commas. They replace those that the item has, except for Listed, which
             *     listItem and unlistItem set. A new item without keywords has its type as its keyword.
             * @example [
             *       "Application",
             *       "Registered App"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description Summary of the item, in one line of plain text.
             * @example Plans networks.
             */
            snippet?: string;
            /**
             * @description Description of the item, as HTML.
             * @example Plans networks.
             */
            description?: string;
            /**
             * @description Address at which the app or service runs. An address that does not begin with http:// or https:// is refused.
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
             * @description Who can see the item. No request changes it, so a value that differs from the item's is refused. A new item is private.
             * @example private
             * @enum {string}
             */
            access?: "private" | "public";
            /**
             * @description True if the item is listed. Only listItem and unlistItem change it, so a value that differs from the item's is refused.
             * @example false
             */
            listed?: boolean;
            /**
             * @description How the listing is licensed. Required before the item can be listed.
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
             * @description Who can find the listing in a search. Only its vendor finds a private listing.
             * @example public
             * @enum {string}
             */
            listingAccess?: "public" | "private";
            /**
             * @description True if a purchaser may start a trial.
             * @example true
             */
            trialSupported?: boolean;
            /**
             * @description Length of a trial, a hundred years at most. Required if trials are supported.
             * @example 30
             */
            trialDuration?: number;
            /**
             * @description Categories under which the marketplace shows the app, separated by commas.
             * @example [
             *       "Planning"
             *     ]
             */
            appCategories?: string[];
            /**
             * @description Industries for which the app is meant, separated by commas.
             * @example [
             *       "Utilities"
             *     ]
             */
            industries?: string[];
            /**
             * @description Languages that the app supports, separated by commas.
             * @example [
             *       "English"
             *     ]
             */
            languages?: string[];
            /**
             * @description True to clear a string or list that is sent empty. Title and type are never empty. A new item has nothing to clear.
             * @example true
             */
            clearEmptyFields?: boolean;
        };
        /** @description Confirmation that an item was added or changed. */
        ItemChanged: {
            /**
             * @description True if the item was added or changed.
             * @example true
             */
            success: boolean;
            id: components["schemas"]["ItemId"];
        };
        /** @description Confirmation that an item was deleted. */
        ItemDeleted: {
            /**
             * @description True if the item was deleted.
             * @example true
             */
            success: boolean;
            itemId: components["schemas"]["ItemId"];
        };
        /** @description Confirmation that an item was listed or unlisted. */
        ItemListed: {
            /**
             * @description True if the item was listed or unlisted.
             * @example true
             */
            success: boolean;
            itemId: components["schemas"]["ItemId"];
        };
        /**
         * @description Id of the item that the relationship leads from, such as the listed item.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        originItemId: string;
        /**
         * @description Id of the item that the relationship leads to, such as the provisioned item.
         * @example 10ba62fe50864339a8a3e0f18ca85506
         */
        destinationItemId: string;
        /**
         * @description Type of the relationship. Esri's page calls the parameter relationshipTypes; Esri's own client sends this name.
         * @example Listed2Provisioned
         */
        relationshipType: string;
        /**
         * @description Type of the relationship, under the name on Esri's page. Either name is accepted.
         * @example Listed2Provisioned
         */
        relationshipTypes: string;
    };
    responses: never;
    parameters: {
        /**
         * @description Format of the response.
         * @example json
         */
        f: components["schemas"]["Format"];
        /**
         * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
         * @example handleAnswer
         */
        callback: components["schemas"]["Callback"];
        /**
         * @description Name of the user, case-sensitive, or the id of the user.
         * @example org2user
         */
        userName: string;
        /**
         * @description Id of the organization, or self for the caller's own organization.
         * @example self
         */
        portalID: string;
        /**
         * @description How many entries a page holds at most. A num above 100 counts as 100.
         * @example 50
         */
        num: number;
        /**
         * @description Position of the first entry of the page, counted from 1.
         * @example 11
         */
        start: number;
        /**
         * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
         * @example desc
         */
        sortOrder: "asc" | "desc";
        /**
         * @description Id of the item. Its listing has the same id.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        itemID: string;
        /**
         * @description Id of the item, whose listing is licensed by user. The listing has the same id.
         * @example 6489da7f08f045ac8c0a5b1de37d56fe
         */
        itemLicensedByUser: string;
        /**
         * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three
         *     are listed; there is no value that means all three.
         * @example PURCHASE
         */
        type: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
        /**
         * @description True if each entry contains its listing.
         * @example false
         */
        includeListing: boolean;
        /**
         * @description Name of the user to whom the item belongs, case-sensitive.
         * @example org1user
         */
        owner: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Format = components['schemas']['Format'];
export type Callback = components['schemas']['Callback'];
export type Version = components['schemas']['Version'];
export type Error = components['schemas']['Error'];
export type Page = components['schemas']['Page'];
export type PortalInfo = components['schemas']['PortalInfo'];
export type Token = components['schemas']['Token'];
export type OAuthToken = components['schemas']['OAuthToken'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type ShownCode = components['schemas']['ShownCode'];
export type SignInResult = components['schemas']['SignInResult'];
export type Confirmation = components['schemas']['Confirmation'];
export type SignOutResult = components['schemas']['SignOutResult'];
export type User = components['schemas']['User'];
export type Portal = components['schemas']['Portal'];
export type Picture = components['schemas']['Picture'];
export type UsersPage = components['schemas']['UsersPage'];
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
export type AppBundle = components['schemas']['AppBundle'];
export type AppBundlesPage = components['schemas']['AppBundlesPage'];
export type Item = components['schemas']['Item'];
export type RelatedItems = components['schemas']['RelatedItems'];
export type UserItemsPage = components['schemas']['UserItemsPage'];
export type ItemForm = components['schemas']['ItemForm'];
export type ItemChanged = components['schemas']['ItemChanged'];
export type ItemDeleted = components['schemas']['ItemDeleted'];
export type ItemListed = components['schemas']['ItemListed'];
export type OriginItemId = components['schemas']['originItemId'];
export type DestinationItemId = components['schemas']['destinationItemId'];
export type RelationshipType = components['schemas']['relationshipType'];
export type RelationshipTypes = components['schemas']['relationshipTypes'];
export type ParameterF = components['parameters']['f'];
export type ParameterCallback = components['parameters']['callback'];
export type ParameterUserName = components['parameters']['userName'];
export type ParameterPortalId = components['parameters']['portalID'];
export type ParameterNum = components['parameters']['num'];
export type ParameterStart = components['parameters']['start'];
export type ParameterSortOrder = components['parameters']['sortOrder'];
export type ParameterItemId = components['parameters']['itemID'];
export type ParameterItemLicensedByUser = components['parameters']['itemLicensedByUser'];
export type ParameterType = components['parameters']['type'];
export type ParameterIncludeListing = components['parameters']['includeListing'];
export type ParameterOwner = components['parameters']['owner'];
export type $defs = Record<string, never>;
export interface operations {
    getVersion: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
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
            /** @description The version, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getInfo: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
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
                     *     which this request comes. Without it, the token is bound to the referer, if the request has one.
                     * @example referer
                     * @enum {string}
                     */
                    client?: "referer" | "ip" | "requestip";
                    /**
                     * @description Address of the web application that sends the token. Required with client=referer. The Referer of a request
                     *     matches if scheme, host and port are the same and its path is the same or below it. The comparison ignores
                     *     the case of scheme and host, the scheme's default port, a slash at the end, query and fragment. A host
                     *     without a scheme matches both http and https. Any other string matches only an identical Referer.
                     * @example https://store.org2.example
                     */
                    referer?: string;
                    /**
                     * @description IPv4 or IPv6 address that sends the token, in any spelling. Required with client=ip.
                     * @example 203.0.113.7
                     */
                    ip?: string;
                    /**
                     * @description Address of the federated server for which a portal's token is exchanged. The reference portal has no such servers
                     *     and ignores it.
                     * @example https://server.org2.example/arcgis
                     */
                    serverUrl?: string;
                    /**
                     * @description How long the token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies.
                     * @default 120
                     * @example 120
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
                     * @description What to exchange for an access token: authorization_code, refresh_token or client_credentials. With
                     *     exchange_refresh_token, the response also has a new refresh token.
                     * @example client_credentials
                     */
                    grant_type: string;
                    /**
                     * @description Id of the application.
                     * @example demoapp
                     */
                    client_id: string;
                    /**
                     * @description Secret of the application. Required with client_credentials.
                     * @example demo-secret
                     */
                    client_secret?: string;
                    /**
                     * @description The refresh token. Required with refresh_token and exchange_refresh_token.
                     * @example demo-refresh-token
                     */
                    refresh_token?: string;
                    /**
                     * @description The authorization code. Required with authorization_code.
                     * @example demo-code
                     */
                    code?: string;
                    /**
                     * @description The redirect_uri of the request to authorize, exactly. Required with authorization_code and
                     *     exchange_refresh_token; the latter does not compare it.
                     * @example https://app.org1.example/callback
                     */
                    redirect_uri?: string;
                    /**
                     * @description The verifier of PKCE, if the code was requested with a challenge.
                     * @example dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
                     */
                    code_verifier?: string;
                    /**
                     * @description How long the access token is valid, in minutes. If it exceeds the portal's maximum, the maximum applies, which is 30
                     *     minutes for a user's token.
                     * @default 120
                     * @example 120
                     */
                    expiration?: number;
                } & (unknown & unknown & unknown);
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
    authorizeApplication: {
        parameters: {
            query: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Id of the application.
                 * @example demoapp
                 */
                client_id: string;
                /**
                 * @description Address of the application to which the user returns. Characters beyond ASCII are percent-encoded.
                 * @example https://app.org1.example/callback
                 */
                redirect_uri: string;
                /**
                 * @description What the application receives: code or token. With token, the access token is in the fragment of the address.
                 * @example code
                 */
                response_type?: string;
                /**
                 * @description Any string. The application receives it unchanged, to match the user's return with this request.
                 * @example app-state
                 */
                state?: string;
                /**
                 * @description How long the refresh token (with code) or the access token (with token) is valid, in minutes. For -1, or a value above the maximum, the maximum applies.
                 * @example 20160
                 */
                expiration?: number;
                /**
                 * @description Challenge of PKCE, which is the verifier itself or its SHA-256 hash in base64url.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made: S256 or plain. Defaults to plain.
                 * @example S256
                 */
                code_challenge_method?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sign-in page, or a refusal that is not sent to the application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRequest"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description A refusal that is sent to the application, unless the request asks for JSON. */
            302: {
                headers: {
                    /** @description The redirect_uri with error, error_description and state, in the query for a code and in the fragment for a token. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAuthorizationCode: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description The authorization code. A cancelled sign-in has none.
                 * @example demo-code
                 */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page with the code, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownCode"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    signIn: {
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
                     * @description The request that the sign-in page contains.
                     * @example demo-oauth-state
                     */
                    oauth_state: string;
                    /**
                     * @description Name of the user, case-sensitive.
                     * @example org2user
                     */
                    username?: string;
                    /**
                     * @description Password of the user.
                     * @example marketplace1
                     */
                    password?: string;
                    /**
                     * @description An account that the sign-in page offers, instead of user name and password. Only the reference portal offers
                     *     accounts, and only to those who may use its control API.
                     * @example org2user
                     */
                    account?: string;
                    /**
                     * @description True if the user cancels.
                     * @default false
                     * @example true
                     */
                    cancel?: boolean;
                };
            };
        };
        responses: {
            /** @description Where the user returns to, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResult"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The user returns to the application. */
            302: {
                headers: {
                    /** @description The redirect_uri with what the application receives. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revokeToken: {
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
                     * @description The access token or refresh token.
                     * @example demo-refresh-token
                     */
                    auth_token: string;
                    /**
                     * @description Id of the application to which the token was issued.
                     * @example demoapp
                     */
                    client_id?: string;
                    /**
                     * @description Kind of the token, access_token or refresh_token. The reference portal recognizes the kind by itself, and ignores the field.
                     * @example refresh_token
                     */
                    token_type_hint?: string;
                };
            };
        };
        responses: {
            /** @description A confirmation, or a refusal. */
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
    signOut: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Id of the application.
                 * @example demoapp
                 */
                client_id?: string;
                /**
                 * @description Where the user returns to.
                 * @example https://app.org1.example/callback
                 */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A confirmation, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOutResult"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
            /** @description The user returns to the application. */
            302: {
                headers: {
                    /** @description The redirect_uri. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSelf: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
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
    getPortalPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example thumbnail.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, or a refusal. */
            200: {
                headers: {
                    /**
                     * @description How long a browser may keep the picture. Refusals are never kept.
                     * @example public, max-age=3600
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": components["schemas"]["Picture"];
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
                 * @example 50
                 */
                num?: components["parameters"]["num"];
                /**
                 * @description Position of the first entry of the page, counted from 1.
                 * @example 11
                 */
                start?: components["parameters"]["start"];
                /**
                 * @description Field by which users are sorted; its case does not matter. Esri's page also names created, lastlogin, mfaenabled and
                 *     level, for which the reference portal has no values.
                 * @example fullname
                 */
                sortField?: string;
                /**
                 * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description Role of the users to list, such as org_admin.
                 * @example org_admin
                 */
                role?: string;
                /**
                 * @description Part of the user name, in any case.
                 * @example org2
                 */
                username?: string;
                /**
                 * @description Part of the full name, in any case.
                 * @example Test
                 */
                fullname?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
                 * @example self
                 */
                portalID: components["parameters"]["portalID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    searchListings: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description At most 100 words to search for, or a field with a word or a quoted phrase. An asterisk finds everything. Optional with mylistings.
                 * @example planner
                 */
                q?: string;
                /**
                 * @description True to search all listings of the caller's organization instead of the public listings of all organizations.
                 * @example true
                 */
                mylistings?: boolean;
                /**
                 * @description Fields to sort by, separated by commas, the most significant first: title, created, listingpublisheddate, type, owner,
                 *     avgrating, numratings, numcomments, numviews. The case of the names does not matter.
                 * @example avgrating,title
                 */
                sortField?: string;
                /**
                 * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
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
    getListingPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Kind of picture, the first part of the picture's location.
                 * @example thumbnail
                 */
                kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example Tulips.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, or a refusal. */
            200: {
                headers: {
                    /**
                     * @description How long a browser may keep the picture. Refusals are never kept.
                     * @example public, max-age=3600
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": components["schemas"]["Picture"];
                    "application/json": components["schemas"]["Error"];
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
                 * @description Id of the item. Its listing has the same id.
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
                 * @description Id of the item. Its listing has the same id.
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
                 * @description Id of the item. Its listing has the same id.
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
                     * @description Organization id of the purchaser. Required if the vendor calls; ignored if the purchaser calls.
                     * @example org2
                     */
                    purchaserOrgId?: string;
                    /**
                     * @description Id of the item to provision instead of the listed item. The listing must be related to it by
                     *     Listed2Provisioned. Ignored if the purchaser calls.
                     * @example 10ba62fe50864339a8a3e0f18ca85506
                     */
                    provisionedItemId?: string;
                    /**
                     * Format: int64
                     * @description Time at which the purchase ends, in milliseconds since the epoch. It must be in the future; -1 or no value
                     *     means that the purchase never ends. Esri's page prints 1378501088700, which was three days after the start of
                     *     the purchase on that page.
                     * @example 4102444800000
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
                 * @description Id of the item. Its listing has the same id.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
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
                     * @description Subscription (SMS) id of the purchaser organization. The reference portal ignores it.
                     * @example 5912345678
                     */
                    purchaserSubscriptionId?: string;
                    /**
                     * @description The pool of entitlements.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
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
                     * @description The members and the entitlements to assign to them.
                     * @example {"users":["org2worker01","org2worker02"],"entitlements":["standard","spatialAnalyst"]}
                     */
                    userEntitlements: string;
                    /**
                     * @description True to send no e-mail to users. Clients send it, but no page documents it. The reference portal sends none, and ignores it.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description How many members a page holds at most. Without it, the response holds all of them. Clients request pages of 100.
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
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item, whose listing is licensed by user. The listing has the same id.
                 * @example 6489da7f08f045ac8c0a5b1de37d56fe
                 */
                itemID: components["parameters"]["itemLicensedByUser"];
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list: active (not ended), expired (ended), or all.
                 * @example all
                 */
                status?: "active" | "expired" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list: active (not ended), expired (ended), or all. Esri's page explains the
                 *     value `all` under the label "all active".
                 * @example active
                 */
                status?: "all" | "expired" | "active";
                /**
                 * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three
                 *     are listed; there is no value that means all three.
                 * @example PURCHASE
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Id of the listing whose provisions to list.
                 * @example 448772a88d4b498d064ce2e8c6ff6b01
                 */
                itemId?: string;
                /**
                 * @description Name of the purchaser organization whose provisions to list. Esri's page does not say whether part of the name
                 *     is enough. On the reference portal it is, and case does not matter.
                 * @example Org 2
                 */
                orgname?: string;
                /**
                 * @description Time of the last change to the provisions to list, in milliseconds since the epoch. Esri's page does not say how it
                 *     is compared. The reference portal lists what was modified at that time or later.
                 * @example 1454392931000
                 */
                modified?: number;
                /**
                 * @description Fields to sort by, separated by commas, the most significant first. Without it, the reference portal sorts by created.
                 * @example [
                 *       "orgname",
                 *       "created"
                 *     ]
                 */
                sortFields?: ("orgname" | "created" | "endDate" | "modified")[];
                /**
                 * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description True if each entry contains its listing.
                 * @example false
                 */
                includeListing?: components["parameters"]["includeListing"];
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
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
                 * @description Id of the organization, or self for the caller's own organization.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Which provisions to list: active (not ended), expired (ended), or all. Esri's Python client documents active as the default, but sends all.
                 * @example active
                 */
                status?: "all" | "expired" | "active";
                /**
                 * @description Which kinds of provision to list: interests (REQUEST), trials, purchases, or two of these. Without it, all three
                 *     are listed; there is no value that means all three.
                 * @example PURCHASE
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
                /**
                 * @description True if each entry contains its listing.
                 * @example false
                 */
                includeListing?: components["parameters"]["includeListing"];
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
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
                 * @description Id of the organization, or self for the caller's own organization.
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
                 * @description Format of the response. Refusals are JSON.
                 * @example csv
                 */
                f?: "csv";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the organization, or self for the caller's own organization.
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
                     * @description Name of the file in which a browser saves the table.
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
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description True to include the client ids of apps in the response. A client sends it, but no page documents it. The reference portal ignores it.
                 * @example true
                 */
                returnAppClientIds?: boolean;
                /**
                 * @description True to include listings that are provisioned to the organization as a whole. A client sends it, but no page documents it.
                 * @example true
                 */
                returnAllProvisions?: boolean;
                /**
                 * @description True to include listings whose trial or purchase has ended. A client sends it, but no page documents it.
                 * @example true
                 */
                includeExpired?: boolean;
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
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
                 * @description Name of the user, case-sensitive, or the id of the user.
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
    listUserAppBundles: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description How many entries a page holds at most. A num above 100 counts as 100.
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
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of bundles, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppBundlesPage"] | components["schemas"]["Error"];
                    "text/html": components["schemas"]["Page"];
                };
            };
        };
    };
    getItem: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
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
    getItemPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
                 * @example b512083cd1b64e2da1d3f66dbb135956
                 */
                itemID: components["parameters"]["itemID"];
                /**
                 * @description Kind of picture, the first part of the picture's location.
                 * @example thumbnail
                 */
                kind: "thumbnail" | "largethumbnail" | "banner" | "screenshots";
                /**
                 * @description Name of the picture, the last part of its location.
                 * @example Tulips.jpg
                 */
                fileName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, or a refusal. */
            200: {
                headers: {
                    /**
                     * @description How long a browser may keep the picture. Refusals are never kept.
                     * @example public, max-age=3600
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": components["schemas"]["Picture"];
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRelatedItems: {
        parameters: {
            query: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description Type of the relationship. Listed2Provisioned leads from a listed item to the item that is provisioned instead.
                 * @example Listed2Provisioned
                 */
                relationshipType: string;
                /**
                 * @description Direction in which to follow relationships, from the item or to it.
                 * @example forward
                 */
                direction?: "forward" | "reverse";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the item. Its listing has the same id.
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
    listUserItems: {
        parameters: {
            query?: {
                /**
                 * @description Format of the response.
                 * @example json
                 */
                f?: components["parameters"]["f"];
                /**
                 * @description Name of a function to wrap the response in, for pages that load it from another origin with a script element.
                 * @example handleAnswer
                 */
                callback?: components["parameters"]["callback"];
                /**
                 * @description How many items a page holds at most. A num above 100 counts as 100. Without start and num, it is 1000; with only start, 10.
                 * @example 50
                 */
                num?: number;
                /**
                 * @description Position of the first item of the page, counted from 1. It is 1 by default.
                 * @example 11
                 */
                start?: number;
                /**
                 * @description Field by which items are sorted: title, created, modified or type. Its case does not matter.
                 * @example modified
                 */
                sortField?: string;
                /**
                 * @description Direction of the sort. If Esri's page names no default, the reference portal sorts ascending.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserItemsPage"] | components["schemas"]["Error"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
    deleteItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user, case-sensitive, or the id of the user.
                 * @example org2user
                 */
                userName: components["parameters"]["userName"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
                    /**
                     * @description True to delete the item even if others depend on it. The reference portal ignores it.
                     * @example true
                     */
                    force?: boolean;
                    /**
                     * @description True to delete the item without the recycle bin. The reference portal has no recycle bin and ignores the field.
                     * @example true
                     */
                    permanentDelete?: boolean;
                };
            };
        };
        responses: {
            /** @description Confirmation with the id of the item, or a refusal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemDeleted"] | components["schemas"]["Error"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
                /**
                 * @description Id of the item. Its listing has the same id.
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
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
                 * @description Name of the user to whom the item belongs, case-sensitive.
                 * @example org1user
                 */
                userName: components["parameters"]["owner"];
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
