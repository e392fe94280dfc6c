// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface paths {
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
    "/content/listings/{itemID}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listing, which is the id of its item.
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
         *     It is refused for a free listing, once the listing is purchased, and when interest has already been expressed. On success
         *     the organization holds a provision with `interested` true and no end date.
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
                 * @description Id of the listing, which is the id of its item.
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
         *     It is refused where the listing supports no trial, once the listing is purchased, and when a trial was started before,
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
                 * @description Id of the listing, which is the id of its item.
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
         *     It is refused once the listing is purchased. On success the purchaser holds a provision with `purchased` true, and its
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
                 * @description Id of the listing, which is the id of its item.
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
         *     It is refused when the purchaser holds no provision of the listing. On success nothing of the provision remains.
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
                 * @description Id of the listing, which is the id of its item.
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
         *     licensed by user. Administrators of the vendor organization call it, and members with a privilege for purchases.
         *
         *     It is refused unless the purchaser has purchased the listing or is trying it, and over plain HTTP for an Esri app that
         *     requires a signature. On success the purchaser's provision carries the pool.
         */
        post: operations["provisionOrgEntitlements"];
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
         *     pages. Administrators of that organization call it, and members with the privilege to request purchase information.
         *     Nothing changes.
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
         * @description Lists the provisions that purchasers hold of an organization's listings: filtered, sorted and page by page. Administrators of
         *     that organization call it, and members who may request purchase information or manage listings. Nothing changes.
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
        /** @description The envelope of every refusal. It comes with HTTP status 200. */
        Error: {
            /** @description What was refused, and why. */
            error: {
                /**
                 * @description Kind of refusal: 400 for a request that breaks a rule, 403 for a caller without permission, 405 for a wrong method,
                 *     498 for a bad token, 499 for a missing one, 500 for a fault of the portal.
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
                 * @description Further sentences, such as one per malformed parameter, each beginning with the parameter's name; possibly empty.
                 * @example [
                 *       "num: must be an integer"
                 *     ]
                 */
                details: string[];
            };
        };
        /**
         * @description The same answer as an HTML page for people. Its layout is no part of the contract.
         * @example <!doctype html><title>Express interest</title>
         */
        Page: string;
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
         * @description Id of an item, and of its listing alike: lower-case hexadecimal digits, 32 of them. The page Customers List prints one of
         *     30 digits, which is why 30 are accepted.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        ItemId: string;
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
             * @description Who finds the listing, public in every printed example.
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
             * @description Mean rating by users, from 0 to 5 stars.
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
             * @description Position of the first provision of the next page; -1 on the last page.
             * @example 11
             */
            nextStart: number;
            /** @description The provisions of this page, in the requested order. */
            provisions: components["schemas"]["CustomerEntry"][];
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Id of the listing, which is the id of its item.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        itemID: string;
        /**
         * @description Id of the organization, or the word self for the caller's own.
         * @example self
         */
        portalID: string;
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Format = components['schemas']['Format'];
export type Callback = components['schemas']['Callback'];
export type Token = components['schemas']['Token'];
export type Error = components['schemas']['Error'];
export type Page = components['schemas']['Page'];
export type TokenText = components['schemas']['TokenText'];
export type PurchaserFullName = components['schemas']['purchaserFullName'];
export type PurchaserEmail = components['schemas']['purchaserEmail'];
export type PurchaserPhone = components['schemas']['PurchaserPhone'];
export type ItemId = components['schemas']['ItemId'];
export type MaxUsers = components['schemas']['maxUsers'];
export type Entitlements = components['schemas']['Entitlements'];
export type OrgEntitlements = components['schemas']['OrgEntitlements'];
export type Provision = components['schemas']['Provision'];
export type PurchaserOrgId = components['schemas']['purchaserOrgId'];
export type Deletion = components['schemas']['Deletion'];
export type EntitlementPool = components['schemas']['EntitlementPool'];
export type Vendor = components['schemas']['Vendor'];
export type Listing = components['schemas']['Listing'];
export type PurchaseEntry = components['schemas']['PurchaseEntry'];
export type Purchases = components['schemas']['Purchases'];
export type Customer = components['schemas']['Customer'];
export type CustomerEntry = components['schemas']['CustomerEntry'];
export type CustomersPage = components['schemas']['CustomersPage'];
export type ParameterItemId = components['parameters']['itemID'];
export type ParameterPortalId = components['parameters']['portalID'];
export type ParameterF = components['parameters']['f'];
export type ParameterCallback = components['parameters']['callback'];
export type $defs = Record<string, never>;
export interface operations {
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
                     * @description What the token is bound to: the web page named by referer, the address named by ip, or the address from
                     *     which this request comes. Without it, the token is bound to nothing.
                     * @example referer
                     * @enum {string}
                     */
                    client?: "referer" | "ip" | "requestip";
                    /**
                     * @description Address of the web application that will send the token as its Referer. Needed with client=referer.
                     * @example https://store.org2.example
                     */
                    referer?: string;
                    /**
                     * @description Network address that will send the token. Needed with client=ip.
                     * @example 203.0.113.7
                     */
                    ip?: string;
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
    expressInterest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listing, which is the id of its item.
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
                 * @description Id of the listing, which is the id of its item.
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
                 * @description Id of the listing, which is the id of its item.
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
                 * @description Id of the listing, which is the id of its item.
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
                 * @description Id of the listing, which is the id of its item.
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
                     * @description Subscription id of the purchaser organization, as its invoice states it.
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
                type?: "REQUEST" | "TRIAL" | "PURCHASE" | "REQUESTANDTRIAL" | "REQUESTANDPURCHASE" | "TRIALANDPURCHASE";
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
                 * @description Direction of the sort. Esri's page names no default.
                 * @example desc
                 */
                sortOrder?: "asc" | "desc";
                /**
                 * @description Whether each entry holds its listing.
                 * @example false
                 */
                includeListing?: boolean;
                /**
                 * @description How many provisions a page holds at most. The largest page holds 100; a greater num counts as 100.
                 * @example 50
                 */
                num?: number;
                /**
                 * @description Position of the first provision of the page, counted from 1.
                 * @example 11
                 */
                start?: number;
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
}
