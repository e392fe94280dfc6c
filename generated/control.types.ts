// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface paths {
    "/control/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description Returns the contract of the control API as OpenAPI in JSON, with the schemas of seeds and snapshots.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all worlds
         * @description Lists every world with its portal and its clock.
         */
        get: operations["listWorlds"];
        put?: never;
        /**
         * Create a world
         * @description Creates a world from a template, a seed or a snapshot, and signs its users in, so that a test can begin at once. A seed
         *     is added to the template `empty`, unless you name another one. There can be 2,000 worlds at once.
         */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Read a world
         * @description Returns a world with its portal and its clock.
         */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /**
         * Delete a world
         * @description Deletes a world and all its data. The world demo cannot be deleted.
         */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world
         * @description Resets a world to the template, seed or snapshot that it was created from. Its clock shows the real time again, all rules
         *     are enforced, and failures and the request log are cleared.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token of a user
         * @description Creates a token without a password. By default, it stays valid when the clock moves. With `expiresIn`, it expires on the
         *     world's clock, like a token from generateToken.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Read the clock of a world
         * @description Returns the time in a world.
         */
        get: operations["getClock"];
        /**
         * Set the clock of a world
         * @description Sets the time of a world, freezes its clock or lets it run.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock of a world
         * @description Moves the clock of a world forward at once, for example by `{"days": 30}`. A frozen clock stays frozen at the later time.
         *     Tokens that the control API creates stay valid; tokens from generateToken expire, as on a real portal.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/clock/advance-to": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock of a world to an event
         * @description Moves the clock of a world forward to the time at which a trial, a purchase or a token ends. At that time, it has ended. If
         *     there is no such event, or its time has passed, the request is refused.
         */
        post: operations["advanceClockTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/failures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * List the failures of a world
         * @description Lists the failures of a world, with how often requests met them. Used-up failures stay in the list until you delete them.
         */
        get: operations["listFailures"];
        put?: never;
        /**
         * Make requests to a world fail
         * @description Makes matching requests to a world fail: once, or as often as `times` says. A request meets at most one failure, the oldest
         *     that matches. A world has at most 100 failures; beyond that, a new one replaces one that is used up.
         */
        post: operations["armFailure"];
        /**
         * Delete all failures of a world
         * @description Deletes all failures of a world, so that requests succeed again.
         */
        delete: operations["deleteFailures"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/failures/{failure}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the failure.
                 * @example failure-1
                 */
                failure: string;
            };
            cookie?: never;
        };
        /**
         * Read a failure
         * @description Returns a failure with how often requests met it.
         */
        get: operations["getFailure"];
        put?: never;
        post?: never;
        /**
         * Delete a failure
         * @description Deletes a failure, so that requests no longer meet it.
         */
        delete: operations["deleteFailure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/disabled-rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * List the disabled rules of a world
         * @description Lists the refusing rules that a world does not enforce.
         */
        get: operations["getDisabledRules"];
        /**
         * Set the disabled rules of a world
         * @description Stops enforcing rules, so that you can check that your tests notice. The given rules replace the earlier ones.
         */
        put: operations["setDisabledRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the disabled rules of a world under their earlier name
         * @deprecated
         * @description Does what setDisabledRules does. Use that instead; the next release removes this path.
         */
        put: operations["setFaults"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/seed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a seed to a world
         * @description Adds the data of a seed to a world, and replaces entries that have the same ids. If anything in the seed is invalid, nothing
         *     is added.
         */
        put: operations["addSeed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Save a world
         * @description Returns the data, clock and disabled rules of a world. Lists are sorted by id, so that you can compare two snapshots.
         */
        get: operations["getSnapshot"];
        /**
         * Restore a world
         * @description Replaces the data, clock and disabled rules of a world with those of a snapshot, and deletes its failures. The request log stays.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * List the latest requests to a world
         * @description Lists the requests that clients sent to a world and how each one ended, the latest first. The log keeps the last 1,000
         *     requests until the world is reset; at most 100 of them are accepted requests for pictures. Tokens, passwords and other
         *     secrets are hidden. To read only what is new, pass the `mark` of an earlier response as `since`. With `wait`, an empty list
         *     waits for the first match.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/worlds/{world}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Follow what happens in a world
         * @description Streams events as server-sent events: requests, moves of the clock, failures, disabled rules, new data and resets. The
         *     `data` of each is a WorldEvent as JSON, its `id` is the number of the event, and its `event` is the type. The stream begins
         *     with the next event, or after the one that `since` or the header Last-Event-ID names. A browser's EventSource sends that
         *     header when it reconnects. If the log no longer has some of the events since then, the event `missed` says so. A comment
         *     comes every 15 seconds.
         */
        get: operations["streamEvents"];
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
        /** @description Why a request is refused. */
        ErrorResponse: {
            /** @description Why the request is refused. */
            error: {
                /**
                 * @description HTTP status of the response.
                 * @example 404
                 */
                code: number;
                /**
                 * @description What is invalid, and what is valid.
                 * @example There is no world spring. Worlds: demo.
                 */
                message: string;
                /**
                 * @description One sentence for each problem, if there are several; at most the first 20.
                 * @example []
                 */
                details: string[];
            };
        };
        /** @description The time of a world. */
        Clock: {
            /**
             * @description Current time of the world, in milliseconds since the epoch.
             * @example 1378227262000
             */
            now: number;
            /**
             * @description True if the clock does not move. Otherwise it runs as fast as the real clock.
             * @example false
             */
            frozen: boolean;
        };
        /** @description One isolated portal. */
        World: {
            /**
             * @description Name of the world.
             * @example demo
             */
            world: string;
            /**
             * @description Template from which the world was created.
             * @example demo
             */
            template: string;
            /**
             * @description Address of the world's portal.
             * @example http://127.0.0.1:4000/w/demo/sharing/rest
             */
            portal: string;
            clock: components["schemas"]["Clock"];
        };
        /** @description An organization. */
        SeedOrganization: {
            /**
             * @description Organization id.
             * @example acme
             */
            id: string;
            /**
             * @description Name. Defaults to the id.
             * @example Acme Maps
             */
            name?: string;
            /**
             * @description Description in HTML.
             * @example Makers of maps.
             */
            description?: string;
            /**
             * @description Path of a picture.
             * @example thumbnail.jpg
             */
            thumbnail?: string;
            /**
             * @description E-mail address of the office.
             * @example office@acme.example
             */
            email?: string;
            /**
             * @description Telephone number of the office.
             * @example 111-1111-1111
             */
            phone?: string;
            /**
             * @description Address of the website.
             * @example https://acme.example
             */
            url?: string;
            /**
             * @description True if it may list apps. Defaults to false.
             * @example true
             */
            canListApps?: boolean;
            /**
             * @description True if it may list data. Defaults to false.
             * @example false
             */
            canListData?: boolean;
            /**
             * @description True if it may list items that are provisioned in advance. Defaults to false.
             * @example false
             */
            canListPreProvisionedItems?: boolean;
            /**
             * @description True if it may complete purchases that no purchaser asked for. Defaults to false.
             * @example false
             */
            canProvisionDirectPurchase?: boolean;
        };
        /** @description A member of an organization. */
        SeedUser: {
            /**
             * @description User name.
             * @example acme_admin
             */
            username: string;
            /**
             * @description Id of the user's organization.
             * @example acme
             */
            orgId: string;
            /**
             * @description Role in the organization. Defaults to org_user.
             * @example org_admin
             * @enum {string}
             */
            role?: "org_admin" | "org_publisher" | "org_user";
            /**
             * @description Privileges. By default, an administrator has the four of the marketplace, and others have none.
             * @example [
             *       "marketplace:admin:purchase"
             *     ]
             */
            privileges?: string[];
            /**
             * @description Full name. Defaults to the user name.
             * @example Ada Admin
             */
            fullName?: string;
            /**
             * @description E-mail address.
             * @example ada@acme.example
             */
            email?: string;
            /**
             * @description Password. Defaults to marketplace1.
             * @example marketplace1
             */
            password?: string;
            /**
             * @description Hash of the password, copied from a snapshot, instead of the password.
             * @example 6d61726b6574706c6163652d64656d6f:bc00de0de33d86b216c6f82bf5e95914bd75e2ee9a9855e8c8d01aa010f78411
             */
            passwordHash?: string;
        };
        /** @description A program that gets tokens by OAuth 2.0. */
        SeedApplication: {
            /**
             * @description Id of the application.
             * @example acmeapp
             */
            clientId: string;
            /**
             * @description Secret of the application.
             * @example acme-secret
             */
            clientSecret?: string;
            /**
             * @description Hash of the secret, copied from a snapshot, instead of the secret.
             * @example 6d61726b6574706c6163652d617070:f573952649d2c22789109d0d7dbc2b63c4366183c88aecff99a72c7ddb1361f3
             */
            clientSecretHash?: string;
            /**
             * @description User name of the user whose permissions it has.
             * @example acme_admin
             */
            owner: string;
            /**
             * @description Addresses to which a sign-in for the application may return, as redirect_uri. Loopback addresses are always accepted too.
             * @example [
             *       "https://app.acme.example/callback"
             *     ]
             */
            redirectUris?: string[];
        };
        /**
         * @description Id of an item and of its listing: 32 lower-case hexadecimal digits. The page Customers List prints an id of 30 digits, so
         *     30 digits are accepted too.
         * @example b512083cd1b64e2da1d3f66dbb135956
         */
        ItemId: string;
        /**
         * @description A time: milliseconds since the epoch, a string such as `2026-11-25T09:00:00Z` or `2026-11-25`, or an object such as
         *     `{ "days": -10 }`, relative to the world's time (at the earliest 1970). An `endDate` of -1 means never.
         * @example 1378227262000
         */
        SeedTime: number | string | {
            /**
             * @description Days from now.
             * @example -10
             */
            days?: number;
            /**
             * @description Hours from now.
             * @example 12
             */
            hours?: number;
            /**
             * @description Minutes from now.
             * @example 5
             */
            minutes?: number;
        };
        /** @description Other properties of the item and its listing. */
        SeedItemProperties: {
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
             * @description Address at which the app runs; null if it has none.
             * @example https://apps.org1.example/planner
             */
            url?: string | null;
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
             * @description True if the listing is paid for online. The payment then completes the purchase.
             * @example false
             */
            ecommerceEnabled?: boolean;
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
        };
        /** @description An item and, if the marketplace offers it, its listing. */
        SeedItem: {
            itemId: components["schemas"]["ItemId"];
            /**
             * @description User name of the owner. The owner's organization is the vendor.
             * @example acme_admin
             */
            owner: string;
            /**
             * @description Title.
             * @example Network Planner
             */
            title: string;
            /**
             * @description Type. Defaults to Application.
             * @example Application
             */
            type?: string;
            /**
             * @description Keywords of the type.
             * @example [
             *       "Application"
             *     ]
             */
            typeKeywords?: string[];
            /**
             * @description Tags.
             * @example [
             *       "planning"
             *     ]
             */
            tags?: string[];
            /**
             * @description Who can see the item. Defaults to private.
             * @example private
             * @enum {string}
             */
            access?: "private" | "public";
            created?: components["schemas"]["SeedTime"];
            modified?: components["schemas"]["SeedTime"];
            /**
             * @description True if the marketplace offers it now. Defaults to true in `listings` and false in `items`.
             * @example true
             */
            listed?: boolean;
            /** @description Time at which it was last listed; -1 if unknown. Defaults to `created` in `listings`, and to never in `items`. */
            listingPublishedDate?: components["schemas"]["SeedTime"];
            /**
             * @description Either `free`, or `ela` for one that the vendor sells. Defaults to `ela` if there is a price, otherwise to `free`.
             * @example ela
             */
            licenseType?: string;
            /**
             * @description Whom a licence covers, such as licenseByUser.
             * @example licenseByUser
             */
            licenseBy?: string;
            /**
             * @description Price in words.
             * @example 250$ a year
             */
            priceDesc?: string;
            /**
             * @description True if it supports trials. Defaults to true if `trialDuration` is above 0.
             * @example true
             */
            trialSupported?: boolean;
            /**
             * @description Length of a trial in days. Defaults to 0.
             * @example 30
             */
            trialDuration?: number;
            /**
             * @description True for an Esri app with signed entitlements. Defaults to false.
             * @example false
             */
            requiresSignature?: boolean;
            properties?: components["schemas"]["SeedItemProperties"];
        };
        /** @description A link between two items. */
        SeedRelationship: {
            originItemId: components["schemas"]["ItemId"];
            destinationItemId: components["schemas"]["ItemId"];
            /**
             * @description Type that addRelationship accepts. Defaults to Listed2Provisioned.
             * @example Listed2Provisioned
             */
            type?: string;
            /**
             * @description User name of its creator. Defaults to the owner of the origin.
             * @example acme_admin
             */
            creator?: string;
        };
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
        /** @description The pool of entitlements that the vendor has given to the purchaser. */
        SeedPool: {
            /**
             * @description How many members may hold entitlements at a time.
             * @example 10
             */
            maxUsers: number;
            entitlements: components["schemas"]["Entitlements"];
            /** @description Time at which the pool was last provisioned. Defaults to the start of the stage. */
            entitlementsModified?: components["schemas"]["SeedTime"];
        };
        /**
         * @description What one purchaser has obtained of one listing. Give the `stage`, or one or more of `interested`, `trial` and `purchased`. A trial or
         *     purchase has ended if its `endDate` has passed.
         */
        SeedProvision: {
            itemId: components["schemas"]["ItemId"];
            provisionedItemId?: components["schemas"]["ItemId"];
            /**
             * @description Organization id of the purchaser.
             * @example globex
             */
            purchaserOrgId: string;
            /**
             * @description The stage of the provision.
             * @example trial
             * @enum {string}
             */
            stage?: "interested" | "trial" | "purchased";
            /**
             * @description True if the purchaser has expressed interest.
             * @example false
             */
            interested?: boolean;
            /**
             * @description True if the purchaser has started a trial.
             * @example true
             */
            trial?: boolean;
            /**
             * @description True if the purchase is complete.
             * @example false
             */
            purchased?: boolean;
            /** @description Start of the stage. Defaults to now. */
            startDate?: components["schemas"]["SeedTime"];
            /** @description End of the stage. By default, a trial ends after the listing's `trialDuration`, and an interest or purchase never ends (-1). */
            endDate?: components["schemas"]["SeedTime"];
            /** @description Time of creation. Defaults to startDate. */
            created?: components["schemas"]["SeedTime"];
            /** @description Time of the last change. Defaults to startDate. */
            modified?: components["schemas"]["SeedTime"];
            /**
             * @description User name of the contact. Defaults to the first administrator of the purchaser, or else its first user.
             * @example globex_admin
             */
            purchaserUsername?: string;
            /**
             * @description Full name of the contact. Defaults to that of the user.
             * @example Bo Buyer
             */
            purchaserFullName?: string;
            /**
             * @description E-mail address of the contact. Defaults to that of the user.
             * @example bo@globex.example
             */
            purchaserEmail?: string;
            /**
             * @description Telephone number of the contact. By default, none.
             * @example 9097932853
             */
            purchaserPhone?: string | null;
            orgEntitlements?: components["schemas"]["SeedPool"];
        };
        /** @description Entitlements of one member of a purchaser. */
        SeedAssignment: {
            itemId: components["schemas"]["ItemId"];
            /**
             * @description User name of the member. The organization's provision of the listing must exist.
             * @example globex_user
             */
            username: string;
            /**
             * @description Names of entitlements.
             * @example [
             *       "standard"
             *     ]
             */
            entitlements: string[];
            /** @description Last sign-in to the app. Defaults to -1 (never). */
            lastLogin?: components["schemas"]["SeedTime"];
            /**
             * @description True if the member has taken the licence offline. Defaults to false.
             * @example false
             */
            disconnected?: boolean;
        };
        /** @description Data for a world. Choose any ids. A reference to an organization, user, item or provision may point to the seed or to the world. */
        Seed: {
            /**
             * @description Address of the schema, for editors.
             * @example ./seed.schema.json
             */
            $schema?: string;
            /** @description Organizations, both vendors and purchasers. */
            organizations?: components["schemas"]["SeedOrganization"][];
            /** @description Members of the organizations. */
            users?: components["schemas"]["SeedUser"][];
            /** @description Programs that get tokens by OAuth 2.0. */
            applications?: components["schemas"]["SeedApplication"][];
            /** @description Items that the marketplace does not offer. */
            items?: components["schemas"]["SeedItem"][];
            /** @description Items that the marketplace offers. */
            listings?: components["schemas"]["SeedItem"][];
            /** @description Links between items, such as a listing and the item to provision instead. */
            relationships?: components["schemas"]["SeedRelationship"][];
            /** @description What purchasers have obtained of listings, in any stage. */
            provisions?: components["schemas"]["SeedProvision"][];
            /** @description Entitlements that members hold. */
            assignments?: components["schemas"]["SeedAssignment"][];
        };
        /** @description A saved world. Its data is a seed that contains everything. */
        Snapshot: {
            /**
             * @description Address of the schema, for editors.
             * @example ./snapshot.schema.json
             */
            $schema?: string;
            /**
             * @description Version of the format.
             * @constant
             */
            version: 1;
            clock?: components["schemas"]["Clock"];
            /**
             * @description Ids of the rules that the world does not enforce.
             * @example [
             *       "interest.once"
             *     ]
             */
            disabledRules?: string[];
            data: components["schemas"]["Seed"];
        };
        /** @description How to set a clock. Absent members do not change. */
        ClockChange: {
            /**
             * @description New time of the world, in milliseconds since the epoch.
             * @example 1378227262000
             */
            now?: number;
            /**
             * @description True to freeze the clock, false to let it run as fast as the real clock.
             * @example true
             */
            frozen?: boolean;
        };
        /** @description The world to create. */
        WorldToCreate: {
            /**
             * @description Name of the new world. By default, the portal generates one.
             * @example spring
             */
            world?: string;
            /**
             * @description Data that the world begins with: `demo` (the default), `empty`, `catalogue` (demo with 25 more listings and 9 more
             *     organizations, as the root portal begins), `marketplace` (60 organizations, 40 listings, 500 provisions in all stages) or
             *     `large` (the same, in any size).
             * @example demo
             */
            template?: string;
            /**
             * @description Number of provisions, for the template `large`. Defaults to 5000.
             * @example 10000
             */
            size?: number;
            /**
             * @description Number that decides what the template `large` contains. The same number gives the same data.
             * @example 1
             */
            randomSeed?: number;
            seed?: components["schemas"]["Seed"];
            snapshot?: components["schemas"]["Snapshot"];
            clock?: components["schemas"]["ClockChange"];
        };
        /** @description How to act as one user. */
        Account: {
            /**
             * @description A token of that user for the application. createOAuthToken exchanges it for new access tokens, for two weeks of the
             *     world's time. The sign-in page, at oauth2/authorize, issues such a token too. It is empty if the world has no application.
             * @example demo-refresh-token-of-org2user
             */
            refreshToken: string;
            /**
             * @description Password for generateToken. It is empty if the portal knows only its hash.
             * @example marketplace1
             */
            password: string;
            /**
             * @description A token of that user. It stays valid when you move the clock, unlike tokens from generateToken.
             * @example demo-token-of-org2user
             */
            token: string;
        };
        /**
         * @description How to act as the application of a world, with createOAuthToken and the sign-in page. Both strings are empty if the world has
         *     no application.
         */
        Application: {
            /**
             * @description Addresses to which a sign-in for the application may return, as redirect_uri. Loopback addresses, such as
             *     http://localhost:5173/callback, are accepted too.
             * @example [
             *       "https://app.org1.example/callback"
             *     ]
             */
            redirectUris: string[];
            /**
             * @description Id of the application, sent as client_id.
             * @example demoapp
             */
            clientId: string;
            /**
             * @description Secret of the application, sent as client_secret. It is empty if the portal knows only its hash.
             * @example demo-secret
             */
            clientSecret: string;
        };
        /** @description A world as it was created, with its users signed in. */
        NewWorld: components["schemas"]["World"] & {
            /** @description Users of the world by user name, at most the first 200. Use createToken for others. */
            accounts: {
                [key: string]: components["schemas"]["Account"];
            };
            application: components["schemas"]["Application"];
        };
        /** @description A length of time, as the sum of its members. */
        Duration: {
            /**
             * @description Number of days, at most a hundred years.
             * @example 30
             */
            days?: number;
            /**
             * @description Number of hours.
             * @example 12
             */
            hours?: number;
            /**
             * @description Number of minutes.
             * @example 15
             */
            minutes?: number;
            /**
             * @description Number of seconds.
             * @example 30
             */
            seconds?: number;
            /**
             * @description Number of milliseconds.
             * @example 500
             */
            milliseconds?: number;
        };
        /** @description The token to create. */
        TokenToCreate: {
            /**
             * @description User name of the user to act as.
             * @example org2user
             */
            username: string;
            expiresIn?: components["schemas"]["Duration"];
        };
        /**
         * @description A time in milliseconds since the epoch.
         * @example 1378227262000
         */
        Time: number;
        /** @description A token of one user. */
        CreatedToken: {
            /**
             * @description User name of the user.
             * @example org2user
             */
            username: string;
            /**
             * @description The token, for the parameter token of every operation.
             * @example demo-token-of-org2user
             */
            token: string;
            /** @description Time at which the token expires on the world's clock; absent if it never expires. */
            expires?: components["schemas"]["Time"];
        };
        /**
         * @description The event to advance to. For a trial or purchase, `itemId` and `purchaserOrgId` say which one; if several match, the next to
         *     end counts. For a token, `token` is required.
         */
        ClockEvent: {
            /**
             * @description Kind of event to advance to.
             * @example trial-end
             * @enum {string}
             */
            event: "trial-end" | "purchase-end" | "token-expiry";
            /**
             * @description Id of the listing.
             * @example b512083cd1b64e2da1d3f66dbb135956
             */
            itemId?: string;
            /**
             * @description Organization id of the purchaser.
             * @example org2
             */
            purchaserOrgId?: string;
            /**
             * @description The token whose expiry to advance to.
             * @example token-of-generateToken
             */
            token?: string;
        };
        /** @description The response of a gateway or of a portal that fails. The operation has no effect. */
        StatusFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "status";
            /**
             * @description HTTP status.
             * @example 503
             */
            status: number;
            /**
             * @description `json` is an error envelope, `html` the page of a gateway, `empty` no body, `truncated` JSON that ends too early. Defaults
             *     to json.
             * @example html
             * @enum {string}
             */
            body?: "json" | "html" | "empty" | "truncated";
            retryAfter?: components["schemas"]["Duration"];
        };
        /** @description Any refusal of the contract, with HTTP status 200. The operation has no effect. */
        RefusalFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "refusal";
            /**
             * @description Name of the refusal in the contract. Only requests of operations that have it match.
             * @example alreadyPurchased
             */
            outcome: string;
        };
        /** @description The refusal of a token that has expired, code 498. Only requests with a token match. The operation has no effect. */
        ExpiredTokenFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "expiredToken";
        };
        /** @description The response comes later, after `by`, or after a random time between `min` and `max`. The operation has its effect. */
        LatencyFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "latency";
            by?: components["schemas"]["Duration"];
            min?: components["schemas"]["Duration"];
            max?: components["schemas"]["Duration"];
        };
        /** @description The connection is reset before the operation has an effect. */
        DropFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drop";
        };
        /** @description The operation has its effect, and the connection breaks before the caller has the whole response. */
        ApplyThenDropFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "applyThenDrop";
            /**
             * @description What the caller receives before the connection breaks. By default, nothing.
             * @example half
             * @enum {string}
             */
            after?: "nothing" | "headers" | "half";
        };
        /** @description No response comes; the request hangs until the caller closes the connection. The operation has no effect. */
        HangFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hang";
        };
        /** @description The response comes slowly, a few bytes at a time. The operation has its effect. */
        TrickleFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "trickle";
            /**
             * @description Bytes to send at a time. Defaults to 16.
             * @example 16
             */
            bytes?: number;
            every?: components["schemas"]["Duration"];
        };
        /**
         * @description Lists show the data as it was when the failure was armed, as if changes had not reached them yet. Only requests of operations
         *     that list or search match. The lists catch up once `times` requests have met the failure, or after `for` on the world's
         *     clock.
         */
        StaleListsFailure: {
            /**
             * @description The kind of failure. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "staleLists";
            for?: components["schemas"]["Duration"];
        };
        /** @description What happens to a request. */
        Failure: components["schemas"]["StatusFailure"] | components["schemas"]["RefusalFailure"] | components["schemas"]["ExpiredTokenFailure"] | components["schemas"]["LatencyFailure"] | components["schemas"]["DropFailure"] | components["schemas"]["ApplyThenDropFailure"] | components["schemas"]["HangFailure"] | components["schemas"]["TrickleFailure"] | components["schemas"]["StaleListsFailure"];
        /** @description The requests that meet a failure. A request matches if it has every given member; an empty object matches every request. */
        Match: {
            /**
             * @description operationId of the operation in the marketplace's contract.
             * @example purchaseListing
             */
            operation?: string;
            /**
             * @description User name of the caller.
             * @example org1admin
             */
            actor?: string;
            /**
             * @description Id of the listing or item that the request names.
             * @example b512083cd1b64e2da1d3f66dbb135956
             */
            itemId?: string;
            /**
             * @description Parameters of path, query and form, each with the value that it must have.
             * @example {
             *       "purchaserOrgId": "org2"
             *     }
             */
            parameters?: {
                [key: string]: string;
            };
        };
        /** @description What happens, to which requests, and how often. */
        FailureToArm: {
            failure: components["schemas"]["Failure"];
            match?: components["schemas"]["Match"];
            /**
             * @description How many requests meet the failure, or `always`. Defaults to 1.
             * @example 2
             * @example always
             */
            times?: number | "always";
            /**
             * @description Number of the first matching request that meets the failure. Those before it succeed. Defaults to 1.
             * @example 3
             */
            nth?: number;
            /**
             * @description Probability that a matching request meets the failure, from 0 to 1. Defaults to 1.
             * @example 0.5
             */
            probability?: number;
            /**
             * @description Seed for random numbers, which decide which requests meet the failure and how long random latencies are. The same seed gives the same results. Defaults to 1.
             * @example 7
             */
            randomSeed?: number;
        };
        /** @description A failure of a world. */
        ArmedFailure: components["schemas"]["FailureToArm"] & {
            /**
             * @description Id of the failure.
             * @example failure-1
             */
            id: string;
            /**
             * @description How many requests met the failure.
             * @example 0
             */
            hits: number;
            /**
             * @description How many more requests meet it, or `always`. At 0 it is used up.
             * @example 1
             * @example always
             */
            remaining: number | "always";
        };
        /** @description The failures of a world, the oldest first. */
        Failures: {
            /** @description The failures, the oldest first. */
            failures: components["schemas"]["ArmedFailure"][];
        };
        /** @description The rules that a world does not enforce. */
        DisabledRules: {
            /**
             * @description Ids of refusing rules that the world does not enforce.
             * @example [
             *       "interest.once"
             *     ]
             */
            rules: string[];
        };
        /** @description The rules that a world does not enforce. */
        Faults: {
            /**
             * @description Ids of refusing rules that the world does not enforce.
             * @example [
             *       "interest.once"
             *     ]
             */
            without: string[];
        };
        /** @description Number of entries of each kind in a world. */
        DataCounts: {
            /**
             * @description Number of organizations.
             * @example 3
             */
            organizations: number;
            /**
             * @description Number of users.
             * @example 37
             */
            users: number;
            /**
             * @description Number of applications.
             * @example 1
             */
            applications: number;
            /**
             * @description Number of items that were never listed.
             * @example 2
             */
            items: number;
            /**
             * @description Number of items that are or were listed.
             * @example 5
             */
            listings: number;
            /**
             * @description Number of relationships between items.
             * @example 1
             */
            relationships: number;
            /**
             * @description Number of provisions.
             * @example 0
             */
            provisions: number;
            /**
             * @description Number of members with entitlements of a listing.
             * @example 0
             */
            assignments: number;
        };
        /** @description One request to a world and its outcome. */
        LoggedRequest: {
            /**
             * @description Number of the event in the world. Later requests have greater numbers.
             * @example 17
             */
            sequence: number;
            /**
             * @description Id of the request. Its response has the same id in X-Request-Id.
             * @example 6f1c2f0e-4a52-4d0a-9d0e-3f2c1a7b5e11
             */
            id: string;
            /**
             * @description Time of the response on the world's clock, in milliseconds since the epoch.
             * @example 1378227262000
             */
            worldTime: number;
            /**
             * @description Real time of the response, in milliseconds since the epoch.
             * @example 1795219200000
             */
            realTime: number;
            /**
             * @description HTTP method.
             * @example POST
             */
            method: string;
            /**
             * @description Path of the request, without its query.
             * @example /sharing/rest/content/listings/b512083cd1b64e2da1d3f66dbb135956/interest
             */
            path: string;
            /**
             * @description operationId in the contract; absent if no operation has the path.
             * @example expressInterest
             */
            operation?: string;
            /**
             * @description Fields of path, query and form by name. Secrets are hidden and long values are cut.
             * @example {
             *       "itemID": "b512083cd1b64e2da1d3f66dbb135956",
             *       "f": "json"
             *     }
             */
            parameters: {
                [key: string]: string;
            };
            /**
             * @description User name of the caller; absent if the request had no valid token.
             * @example org2user
             */
            actor?: string;
            /**
             * @description Name of the refusal in the contract, or one of accepted, methodNotAllowed, unknownOperation, busy, fault, and failure for a
             *     response that a failure replaced.
             * @example alreadyInterested
             */
            outcome: string;
            /**
             * @description Id of the rule by which the request was refused. X-Rule names it too.
             * @example interest.once
             */
            rule?: string;
            /**
             * @description Body of the response, cut to 4,000 characters. Tokens are hidden.
             * @example {"success":true}
             */
            response?: string;
            /** @description The failure that the request met; absent if it met none. */
            failure?: {
                /**
                 * @description Id of the failure.
                 * @example failure-1
                 */
                id: string;
                /**
                 * @description Kind of the failure.
                 * @example status
                 */
                kind: string;
            };
            /**
             * @description HTTP status of the response; 0 if the caller received none.
             * @example 200
             */
            status: number;
            /**
             * @description Time until the response, in milliseconds.
             * @example 1.8
             */
            milliseconds: number;
        };
        /**
         * @description Something that happened in a world. `request` has a LoggedRequest, `clock` the new clock, `failure` a failure that was armed,
         *     met or deleted, and `rules` the disabled rules. `data` means that a seed was added or a snapshot restored, `reset` that the
         *     world was reset, `missed` that events before it are lost, and `deleted` that the world was deleted and the stream ends.
         */
        WorldEvent: {
            /**
             * @description Number of the event in the world.
             * @example 17
             */
            sequence: number;
            /**
             * @description What happened.
             * @example request
             * @enum {string}
             */
            type: "request" | "clock" | "failure" | "rules" | "data" | "reset" | "missed" | "deleted";
            request?: components["schemas"]["LoggedRequest"];
            clock?: components["schemas"]["Clock"];
            /**
             * @description What happened to the failure.
             * @example armed
             * @enum {string}
             */
            change?: "armed" | "met" | "deleted";
            failure?: components["schemas"]["ArmedFailure"];
            /**
             * @description Ids of the disabled rules.
             * @example [
             *       "interest.once"
             *     ]
             */
            rules?: string[];
        };
    };
    responses: {
        /** @description The caller may not use the control API. The message names the setting that allows it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is invalid. The message says what is valid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body has more than 65,536 bytes or, with a seed or a snapshot, more than 32 MiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The clock of the world. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The disabled rules of the world. */
        DisabledRules: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DisabledRules"];
            };
        };
        /** @description Too many callers wait for events of this world. */
        Busy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the world.
         * @example demo
         */
        World: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type Clock = components['schemas']['Clock'];
export type World = components['schemas']['World'];
export type SeedOrganization = components['schemas']['SeedOrganization'];
export type SeedUser = components['schemas']['SeedUser'];
export type SeedApplication = components['schemas']['SeedApplication'];
export type ItemId = components['schemas']['ItemId'];
export type SeedTime = components['schemas']['SeedTime'];
export type SeedItemProperties = components['schemas']['SeedItemProperties'];
export type SeedItem = components['schemas']['SeedItem'];
export type SeedRelationship = components['schemas']['SeedRelationship'];
export type Entitlements = components['schemas']['Entitlements'];
export type SeedPool = components['schemas']['SeedPool'];
export type SeedProvision = components['schemas']['SeedProvision'];
export type SeedAssignment = components['schemas']['SeedAssignment'];
export type Seed = components['schemas']['Seed'];
export type Snapshot = components['schemas']['Snapshot'];
export type ClockChange = components['schemas']['ClockChange'];
export type WorldToCreate = components['schemas']['WorldToCreate'];
export type Account = components['schemas']['Account'];
export type Application = components['schemas']['Application'];
export type NewWorld = components['schemas']['NewWorld'];
export type Duration = components['schemas']['Duration'];
export type TokenToCreate = components['schemas']['TokenToCreate'];
export type Time = components['schemas']['Time'];
export type CreatedToken = components['schemas']['CreatedToken'];
export type ClockEvent = components['schemas']['ClockEvent'];
export type StatusFailure = components['schemas']['StatusFailure'];
export type RefusalFailure = components['schemas']['RefusalFailure'];
export type ExpiredTokenFailure = components['schemas']['ExpiredTokenFailure'];
export type LatencyFailure = components['schemas']['LatencyFailure'];
export type DropFailure = components['schemas']['DropFailure'];
export type ApplyThenDropFailure = components['schemas']['ApplyThenDropFailure'];
export type HangFailure = components['schemas']['HangFailure'];
export type TrickleFailure = components['schemas']['TrickleFailure'];
export type StaleListsFailure = components['schemas']['StaleListsFailure'];
export type Failure = components['schemas']['Failure'];
export type Match = components['schemas']['Match'];
export type FailureToArm = components['schemas']['FailureToArm'];
export type ArmedFailure = components['schemas']['ArmedFailure'];
export type Failures = components['schemas']['Failures'];
export type DisabledRules = components['schemas']['DisabledRules'];
export type Faults = components['schemas']['Faults'];
export type DataCounts = components['schemas']['DataCounts'];
export type LoggedRequest = components['schemas']['LoggedRequest'];
export type WorldEvent = components['schemas']['WorldEvent'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseClock = components['responses']['Clock'];
export type ResponseDisabledRules = components['responses']['DisabledRules'];
export type ResponseBusy = components['responses']['Busy'];
export type ParameterWorld = components['parameters']['World'];
export type $defs = Record<string, never>;
export interface operations {
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All worlds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description All worlds, the oldest first. */
                        worlds: components["schemas"]["World"][];
                    };
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorldToCreate"];
            };
        };
        responses: {
            /** @description The new world, with a token for its users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWorld"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world after the reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWorld"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenToCreate"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Duration"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    advanceClockTo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockEvent"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    listFailures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failures, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failures"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    armFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailureToArm"];
            };
        };
        responses: {
            /** @description The failure, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFailure"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    deleteFailures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failures that were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failures"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    getFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the failure.
                 * @example failure-1
                 */
                failure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFailure"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    deleteFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the failure.
                 * @example failure-1
                 */
                failure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The failure that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFailure"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    getDisabledRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DisabledRules"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    setDisabledRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisabledRules"];
            };
        };
        responses: {
            200: components["responses"]["DisabledRules"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Faults"];
            };
        };
        responses: {
            /** @description The disabled rules of the world after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    addSeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seed"];
            };
        };
        responses: {
            /** @description How much the world contains now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCounts"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description How much the world contains now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCounts"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            413: components["responses"]["TooLarge"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description operationId of the operation whose requests to list, as in the contract.
                 * @example expressInterest
                 */
                operation?: string;
                /**
                 * @description User name of the caller whose requests to list.
                 * @example org2user
                 */
                actor?: string;
                /**
                 * @description Outcome of the requests to list.
                 * @example alreadyInterested
                 */
                outcome?: string;
                /**
                 * @description Id of the rule that refused the requests to list.
                 * @example interest.once
                 */
                rule?: string;
                /**
                 * @description Id of the failure that the requests met.
                 * @example failure-1
                 */
                failure?: string;
                /**
                 * @description Mark of an earlier response. Only later requests are listed.
                 * @example 17
                 */
                since?: number;
                /**
                 * @description How many requests to list at most. Defaults to 1000.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How long to wait for the first matching request, in milliseconds of real time. Defaults to 0.
                 * @example 5000
                 */
                wait?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests, the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The requests, the latest first. */
                        requests: components["schemas"]["LoggedRequest"][];
                        /**
                         * @description Number of the latest event in the world, for `since` and for the live stream.
                         * @example 17
                         */
                        mark: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            503: components["responses"]["Busy"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description Mark of a list of requests, or number of an event. The stream begins after it.
                 * @example 17
                 */
                since?: number;
            };
            header?: {
                /**
                 * @description Number of the last event that the caller has received. It takes precedence over `since`.
                 * @example 17
                 */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, as they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["WorldEvent"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Invalid"];
            503: components["responses"]["Busy"];
        };
    };
}
