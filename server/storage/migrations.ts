/** The schema as a list of migrations, and how a database gets it. */
import type { Organization } from "../domain/model.ts";
import { userIdOf } from "../domain/model.ts";
import { folded } from "../domain/searchTerms.ts";
import type { User } from "./data.ts";
import type { Connection, Dialect } from "./engine.ts";

/** Statements, and what SQL alone can't do. */
type Step = string | ((connection: Connection) => Promise<unknown>);

/** Steps of each migration, by name. A released migration never changes. */
type Migrations = Readonly<Record<string, (dialect: Dialect) => readonly Step[]>>;
export const migrations: Migrations = {
  "0001-provisioning": ({ text }) => [
    `create table organization (
      "id" ${text} primary key,
      "name" ${text} not null,
      "nameLower" ${text} not null,
      "description" ${text},
      "thumbnail" ${text},
      "email" ${text},
      "phone" ${text},
      "url" ${text},
      "canListApps" bigint not null,
      "canListData" bigint not null,
      "canListPreProvisionedItems" bigint not null,
      "canProvisionDirectPurchase" bigint not null)`,
    `create table "user" (
      "username" ${text} primary key,
      "orgId" ${text} not null references organization,
      "role" ${text} not null,
      "privileges" ${text} not null,
      "fullName" ${text} not null,
      "email" ${text} not null,
      "password" ${text} not null)`,
    `create table application (
      "clientId" ${text} primary key,
      "secret" ${text} not null,
      "owner" ${text} not null references "user")`,
    `create table item (
      "itemId" ${text} primary key,
      "orgId" ${text} not null references organization,
      "owner" ${text} not null references "user",
      "title" ${text} not null,
      "type" ${text} not null,
      "typeKeywords" ${text} not null,
      "tags" ${text} not null,
      "access" ${text} not null,
      "created" bigint not null,
      "modified" bigint not null,
      "listed" bigint not null,
      "listingPublishedDate" bigint,
      "licenseType" ${text},
      "licenseBy" ${text},
      "priceDesc" ${text},
      "trialSupported" bigint not null,
      "trialDuration" bigint not null,
      "requiresSignature" bigint not null,
      "properties" ${text} not null)`,
    `create table relationship (
      "originItemId" ${text} not null references item,
      "destinationItemId" ${text} not null references item,
      "type" ${text} not null,
      "creator" ${text} not null references "user",
      primary key ("originItemId", "destinationItemId", "type"))`,
    `create table provision (
      "itemId" ${text} not null references item,
      "provisionedItemId" ${text} not null,
      "orgId" ${text} not null references organization,
      "purchaserOrgId" ${text} not null references organization,
      "purchaserName" ${text} not null,
      "purchaserUsername" ${text} not null,
      "purchaserFullName" ${text} not null,
      "purchaserEmail" ${text} not null,
      "purchaserPhone" ${text},
      "startDate" bigint not null,
      "endDate" bigint not null,
      "purchased" bigint not null,
      "trial" bigint not null,
      "interested" bigint not null,
      "created" bigint not null,
      "modified" bigint not null,
      "orgEntitlements" ${text},
      primary key ("itemId", "purchaserOrgId"))`,
    `create table assignment (
      "itemId" ${text} not null references item,
      "orgId" ${text} not null references organization,
      "username" ${text} not null references "user",
      "lastLogin" bigint not null,
      "entitlements" ${text} not null,
      "disconnected" bigint not null,
      primary key ("itemId", "orgId", "username"))`,
    `create index provision_by_purchaser on provision ("purchaserOrgId", "created", "itemId")`,
    `create index item_by_vendor on item ("listed", "orgId")`,
    `create index relationship_by_destination on relationship ("destinationItemId")`,
    `create index assignment_by_user on assignment ("username")`,
    // One index for each sort. It includes the filtered columns, so that a query reads no row that it then filters out.
    ...["created", "modified", "endDate", "endDate_desc", "purchaserName"].map((field) => {
      const flags = ["purchased", "trial", "interested", "endDate", "modified"]
        .filter((column) => !field.startsWith(column))
        .map((column) => `"${column}"`);
      const order = `"${field.replace("_", '" ')}${field.includes("_") ? "" : '"'}`;
      return `create index "provision_by_vendor_${field}" on provision
        ("orgId", ${order}, "itemId", "purchaserOrgId", ${flags})`;
    }),
  ],
  "0002-content": ({ text }) => [
    `alter table "user" add column "userId" ${text} not null default ''`,
    saveUserIds,
    `create index user_by_id on "user" ("userId")`,
    `create index user_by_organization on "user" ("orgId", "username")`,
    `create index item_by_owner on item ("owner", "title", "itemId")`,
  ],
  "0003-sign-in": ({ text }) => [
    `alter table application add column "redirectUris" ${text} not null default '[]'`,
    `create table "authorizationCode" (
      "hash" ${text} primary key,
      "clientId" ${text} not null,
      "username" ${text} not null,
      "redirectUri" ${text} not null,
      "challenge" ${text},
      "challengeMethod" ${text},
      "refreshMinutes" bigint not null,
      "expires" bigint not null)`,
    `create index authorization_code_by_user on "authorizationCode" ("username", "expires")`,
    `create table revocation (
      "id" ${text} primary key,
      "expires" bigint not null)`,
  ],
  "0004-change-log": ({ text, position, logging }) => [
    // Where each changed provision was and is.
    `create table change (
      "position" ${position},
      "orgId" ${text} not null,
      "itemId" ${text} not null,
      "purchaserOrgId" ${text} not null,
      "created" bigint not null,
      "modified" bigint not null,
      "endDate" bigint not null,
      "purchaserName" ${text} not null)`,
    ...logging,
    // Page anchors make it unnecessary.
    `drop index "provision_by_vendor_endDate_desc"`,
  ],
  "0005-folded-names": ({ text }) => [
    `alter table "user" add column "fullNameLower" ${text} not null default ''`,
    saveFoldedNames,
  ],
  "0006-names-in-lists": () => {
    const fields = ["created", "modified", "endDate", "purchaserName"];
    return [
      ...fields.map((field) => `drop index "provision_by_vendor_${field}"`),
      // In any case and spelling, like the names of organizations.
      `update provision set "purchaserName" =
        (select "nameLower" from organization where "id" = provision."purchaserOrgId")`,
      // With it, lists are filtered by name without a look at the organizations.
      ...fields.map((field) => {
        const filtered = ["purchased", "trial", "interested", ...fields.slice(1)]
          .filter((column) => column !== field)
          .map((column) => `"${column}"`);
        return `create index "provision_by_vendor_${field}" on provision
          ("orgId", "${field}", "itemId", "purchaserOrgId", ${filtered})`;
      }),
    ];
  },
};

/** Existing users have their id from now on. */
async function saveUserIds(connection: Connection): Promise<void> {
  for (const { username } of await connection.run<{ username: string }>(
    `select "username" from "user"`,
  ))
    await connection.run(`update "user" set "userId" = :userId where "username" = :username`, {
      userId: userIdOf(username),
      username,
    });
}

/** Existing names are found in any case and spelling from now on. */
async function saveFoldedNames(connection: Connection): Promise<void> {
  for (const { username, fullName } of await connection.run<Pick<User, "username" | "fullName">>(
    `select "username", "fullName" from "user"`,
  ))
    await connection.run(
      `update "user" set "fullNameLower" = :folded where "username" = :username`,
      { folded: folded(fullName), username },
    );
  for (const { id, name } of await connection.run<Pick<Organization, "id" | "name">>(
    `select "id", "name" from organization`,
  ))
    await connection.run(`update organization set "nameLower" = :folded where "id" = :id`, {
      folded: folded(name),
      id,
    });
}

/** Updates a database to this program's schema. Rejects if a newer program created it. */
export async function migrate(connection: Connection, all = migrations): Promise<void> {
  // The journal has the name and columns that the first version's library gave it.
  await connection.run(`create table if not exists kysely_migration
    ("name" varchar(255) primary key, "timestamp" varchar(255) not null)`);
  const applied = await connection.run<{ name: string }>(
    `select "name" from kysely_migration order by "name"`,
  );
  const names = applied.map(({ name }) => name);
  const unknown = names.filter((name) => all[name] === undefined);
  if (unknown.length > 0)
    throw new Error(
      `The database was created by a newer version of this program: it has the migrations ${unknown.join(", ")}, which this version does not know. Use that version, or another database.`,
    );
  for (const [name, stepsFor] of Object.entries(all)) {
    if (names.includes(name)) continue;
    for (const step of stepsFor(connection.dialect))
      await (typeof step === "string" ? connection.run(step) : step(connection));
    await connection.run(`insert into kysely_migration values (:name, :timestamp)`, {
      name,
      timestamp: new Date().toISOString(),
    });
  }
}
