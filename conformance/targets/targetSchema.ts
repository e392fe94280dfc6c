/**
 * Schema of the target file. `make generate` also writes it as a JSON Schema for editors, so this file imports nothing
 * from `generated/`.
 */

import * as v from "valibot";
import { suggestion } from "../../server/input/suggestion.ts";
import {
  ACCOUNTS,
  FIXTURES,
  type ItemName,
  itemNames,
  type ListingName,
  listingNames,
  type OrganizationName,
} from "../model/fixtures.ts";
import { isObject, typeOf } from "../model/json.ts";
import { CHANGES } from "../model/result.ts";

const LISTING_ENTRIES = Object.fromEntries(
  [...listingNames, ...itemNames].map((name) => [name, `id of ${FIXTURES[name]}`]),
) as Readonly<Record<ListingName | ItemName, string>>;
const ORGANIZATION_ENTRIES: Readonly<Record<OrganizationName, string>> = {
  vendor:
    "id of the organization that offers the listings; optional, because the portal reports it",
  purchaser:
    "id of the organization that requests and holds them; optional, because the portal reports it",
  stranger: "id of the organization of strangerAdmin; optional, because the portal reports it",
};

/** The message about a value that is no such thing. It says what the value is and does not quote it, because it may be a secret. */
const must = (what: string) => (issue: v.BaseIssue<unknown>) =>
  `must be ${what}, but it is ${typeOf(issue.input)}`;

const text = v.pipe(v.string(must("text")), v.nonEmpty("must be text, but it is empty"));

/** An object with these keys only. */
const section = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<object>(isObject, must("an object")),
    v.strictObject(entries, ({ expected, path }) => {
      const [{ input, key }] = path as [v.ObjectPathItem];
      if (expected !== "never")
        return `is missing; add the ${v.getDescription(entries[key] as v.GenericSchema)}`;
      const known = Object.keys(entries);
      const unknown = Object.keys(input).filter((name) => !known.includes(name));
      const named = unknown.map((name) => `${JSON.stringify(name)}${suggestion(name, known)}`);
      return `has the unknown key${unknown.length > 1 ? "s" : ""} ${named.join(" and ")}; it may have ${known.join(", ")}`;
    }),
  );

/** Returns optional entries of one schema, each with its description. */
function each<Name extends string, Schema extends v.GenericSchema>(
  descriptions: Readonly<Record<Name, string>>,
  schema: Schema,
) {
  const entry = (description: string) =>
    v.exactOptional(v.pipe(schema, v.description(description)));
  return Object.fromEntries(
    Object.entries<string>(descriptions).map(([name, description]) => [name, entry(description)]),
  ) as Record<Name, ReturnType<typeof entry>>;
}

const ADDRESS = 'an address such as "https://host/sharing/rest"';

/** The address without a slash at the end. */
const portal = v.pipe(
  v.string(must(ADDRESS)),
  v.description("address of the portal, up to and including /sharing/rest"),
  v.check((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ""), `must be ${ADDRESS}`),
  v.check((value) => {
    const { username = "", password = "" } = URL.parse(value) ?? {};
    return username + password === "";
  }, "must be without a user name and password; they belong to accounts"),
  v.check((value) => {
    const { search = "", hash = "" } = URL.parse(value) ?? {};
    return search + hash === "";
  }, `must end before "?" and "#"; it must be ${ADDRESS}`),
  v.transform((value) => {
    const { origin, pathname } = new URL(value);
    return `${origin}/${pathname.split("/").filter(Boolean).join("/")}`.replace(/\/$/, "");
  }),
);

/** The target file, with values from the environment in place of `env:NAME`. */
export function targetSchema(environment: Readonly<Record<string, string | undefined>>) {
  const referring = (description: string) =>
    v.pipe(
      text,
      v.description(`${description}, or env:NAME for a variable of the environment`),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const [, variable] = /^env:(.*)/s.exec(dataset.value) ?? [];
        if (variable === undefined) return dataset.value;
        const value = environment[variable];
        if (value) return value;
        addIssue({ message: `refers to the environment variable ${variable}, which is not set` });
        return NEVER;
      }),
    );
  /** A token goes into a header. */
  const token = (description: string) =>
    v.pipe(
      referring(description),
      v.regex(
        /^[\x21-\x7e]+$/,
        "must be ASCII without spaces and line breaks; copy the token again",
      ),
    );
  const account = v.pipe(
    section({
      username: referring("user name"),
      password: v.exactOptional(referring("password")),
      token: v.exactOptional(token("token to use instead of signing in with a password")),
    }),
    v.check(
      ({ password, token }) => password !== undefined || token !== undefined,
      "needs a token or a password",
    ),
  );
  return section({
    portal,
    accounts: v.optional(
      v.pipe(
        section(each(ACCOUNTS, account)),
        v.description(
          "accounts that the suite uses; a scenario without its accounts is unsupported",
        ),
      ),
      {},
    ),
    organizations: v.optional(section(each(ORGANIZATION_ENTRIES, text)), {}),
    members: v.optional(
      v.pipe(
        v.array(text, must("a list of user names")),
        v.description(
          "user names of plain members of the purchaser; 26 of them let the suite test the limit of 25",
        ),
      ),
      [],
    ),
    listings: v.optional(section(each(LISTING_ENTRIES, text)), {}),
    application: v.exactOptional(
      v.pipe(
        section({
          clientId: referring("client id"),
          clientSecret: referring("client secret"),
          refreshToken: v.exactOptional(token("refresh token that the portal issued")),
          refreshUser: v.exactOptional(referring("user of the refresh token")),
        }),
        v.description("application that obtains tokens by OAuth 2.0"),
      ),
    ),
    allow: v.optional(
      v.pipe(
        v.array(
          v.picklist(CHANGES, ({ input }) =>
            typeof input === "string"
              ? `is the unknown word ${JSON.stringify(input)}${suggestion(input, CHANGES)}; it may be ${CHANGES.join(", ")}`
              : `must be text, but it is ${typeOf(input)}`,
          ),
          must(`a list of ${CHANGES.join(", ")}`),
        ),
        v.description("changes that the suite may make; write includes all but delete and items"),
        v.transform((words) => new Set(words)),
      ),
      [],
    ),
    $schema: v.exactOptional(v.pipe(v.string(), v.description("JSON Schema of this file"))),
  });
}
