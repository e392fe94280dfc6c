// Generated from openapi/ by `make generate`. Edit the contract, not this file.

export interface paths {
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
         * @description Creates a world from a template and signs its accounts in, so that a test can begin at once.
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world to its template
         * @description Resets data, clock and faults of a world to its template, and clears its request log.
         */
        post: operations["resetWorld"];
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
                world: components["parameters"]["world"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock of a world
         * @description Moves the clock of a world forward at once. A frozen clock stays frozen at the later time.
         */
        post: operations["advanceClock"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the faults of a world
         * @description Makes a world break rules on purpose. The given faults replace the earlier faults.
         */
        put: operations["setFaults"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List the latest requests to a world
         * @description Shows the requests that clients sent to a world and how each request ended, the latest first. The log keeps the last
         *     thousand requests until the world is reset. It does not show tokens, passwords and other secrets.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description A world as its template defines it, with its accounts signed in. */
        NewWorld: components["schemas"]["World"] & {
            /** @description The accounts of the world by user name. Each has its password and a token that is valid for an hour of the world's time. */
            accounts: {
                [key: string]: components["schemas"]["Account"];
            };
            application: components["schemas"]["Application"];
        };
        /** @description How to act as the application of a world, with createOAuthToken. */
        Application: {
            /**
             * @description Id of the application, sent as client_id.
             * @example demoapp
             */
            clientId: string;
            /**
             * @description Secret of the application, sent as client_secret.
             * @example demo-secret
             */
            clientSecret: string;
        };
        /** @description How to act as one user. */
        Account: {
            /**
             * @description A token of that user for the application. createOAuthToken exchanges it for new access tokens, for two weeks of the
             *     world's time. A real portal issues such a token after a sign-in in a browser.
             * @example demo-refresh-token-of-org2user
             */
            refreshToken: string;
            /**
             * @description Password for generateToken.
             * @example marketplace1
             */
            password: string;
            /**
             * @description A token of that user.
             * @example demo-token-of-org2user
             */
            token: string;
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
        /** @description The rules that a world breaks on purpose. */
        Faults: {
            /**
             * @description Ids of refusing rules that the world does not enforce.
             * @example [
             *       "interest.once"
             *     ]
             */
            without: string[];
        };
        /** @description One request to a world and its outcome. */
        LoggedRequest: {
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
             * @description Fields of path, query and form by name. Secrets are hidden and long texts are cut.
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
             * @description Name of the refusal in the contract, or one of accepted, methodNotAllowed, unknownOperation, busy and fault.
             * @example alreadyInterested
             */
            outcome: string;
            /**
             * @description Id of the rule by which the request was refused. X-Rule names it too.
             * @example interest.once
             */
            rule?: string;
            /**
             * @description Body of the response, of which at most 4,000 characters. Tokens are hidden.
             * @example {"success":true}
             */
            response?: string;
            /**
             * @description Time until the response, in milliseconds.
             * @example 1.8
             */
            milliseconds: number;
        };
        /** @description The error in a request. */
        Mistake: {
            /** @description The error in the request. */
            error: {
                /**
                 * @description What is invalid, and what is valid.
                 * @example There is no world spring. Worlds: demo.
                 */
                message: string;
            };
        };
    };
    responses: {
        /** @description The clock of the world. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The caller may not use the control API. The message names the setting that allows it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mistake"];
            };
        };
        /** @description The body has more than 65,536 bytes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mistake"];
            };
        };
        /** @description The request is invalid. The message says what is valid. */
        Mistake: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mistake"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the world.
         * @example demo
         */
        world: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type World = components['schemas']['World'];
export type NewWorld = components['schemas']['NewWorld'];
export type Application = components['schemas']['Application'];
export type Account = components['schemas']['Account'];
export type Clock = components['schemas']['Clock'];
export type Faults = components['schemas']['Faults'];
export type LoggedRequest = components['schemas']['LoggedRequest'];
export type Mistake = components['schemas']['Mistake'];
export type ResponseClock = components['responses']['Clock'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseMistake = components['responses']['Mistake'];
export type ParameterWorld = components['parameters']['world'];
export type $defs = Record<string, never>;
export interface operations {
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
                "application/json": {
                    /**
                     * @description Name of the new world. Without it, the portal generates a name.
                     * @example spring
                     */
                    world?: string;
                    /**
                     * @description Template of the new world.
                     * @default demo
                     * @example demo
                     */
                    template?: string;
                };
            };
        };
        responses: {
            /** @description The new world, with a token for each of its accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWorld"];
                };
            };
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
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
                world: components["parameters"]["world"];
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
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
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
                world: components["parameters"]["world"];
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
            404: components["responses"]["Mistake"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    now?: components["schemas"]["Clock"]["now"];
                    frozen?: components["schemas"]["Clock"]["frozen"];
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description How far to move the clock forward, in milliseconds, at most a hundred years.
                     * @example 2592000000
                     */
                    milliseconds: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
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
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Faults"];
            };
        };
        responses: {
            /** @description The faults of the world after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
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
                 * @description How many requests to list at most.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world.
                 * @example demo
                 */
                world: components["parameters"]["world"];
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
                    };
                };
            };
            400: components["responses"]["Mistake"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Mistake"];
        };
    };
}
