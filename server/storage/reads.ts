/** Lookups, inside and outside of transactions. */
import {
  type Actor,
  type Assignment,
  type Item,
  LISTED_TO_PROVISIONED,
  type Listing,
  type Organization,
  type Provision,
  type Relationship,
} from "../domain/model.ts";
import { folded } from "../domain/searchTerms.ts";
import type { Page } from "../domain/selection.ts";
import type { AuthorizationCode } from "../domain/signIn.ts";
import type { Application } from "./data.ts";
import type { Connection } from "./engine.ts";
import {
  type EntryRow,
  entriesOf,
  LISTING_MEMBERS,
  type ListingRow,
  ORGANIZATION,
  PROVISION,
  PROVISION_MEMBERS,
  SELECT_ENTRIES,
  toListingResponse,
} from "./rows.ts";
import { patternOf } from "./select.ts";
import type { Account, Overview, Reads, Selected } from "./store.ts";

/** Creates the lookups of a connection. */
export function createReads(connection: Connection): Reads {
  const run = <Row extends object>(sql: string, values: object = {}) =>
    connection.run<Row>(sql, values);
  const first = async <Row extends object>(sql: string, values: object) =>
    (await run<Row>(sql, values))[0];

  async function findPage<Row extends object>(
    columns: string,
    from: string,
    order: string,
    values: object,
    { start, num }: Page,
  ): Promise<Selected<Row>> {
    const [counted, entries] = await Promise.all([
      first<{ total: number }>(`select count(*) as "total" from ${from}`, values),
      run<Row>(
        `select ${columns} from ${from} order by ${order}
          limit cast(:limit as bigint) offset cast(:offset as bigint)`,
        { ...values, limit: num, offset: start - 1 },
      ),
    ]);
    return { total: counted?.total ?? 0, entries };
  }

  return {
    account: (username) =>
      first<Account>(`select ${ACCOUNT} from "user" where "username" = :username`, { username }),
    async usernameOf(userId) {
      const sql = `select "username" from "user" where "userId" = :userId`;
      return (await first<Actor>(sql, { userId }))?.username;
    },
    application: (clientId) =>
      first<Application>(`select * from application where "clientId" = :clientId`, { clientId }),
    code: (hash) =>
      first<AuthorizationCode>(`select ${CODE} from "authorizationCode" where "hash" = :hash`, {
        hash,
      }),
    async isRevoked(ids) {
      return (await run(`select "id" from revocation where "id" in (:id, :root)`, ids)).length > 0;
    },
    organization: (id) =>
      first<Organization>(`select ${ORGANIZATION} from organization where "id" = :id`, { id }),
    item: (itemId) => first<Item>(`select * from item where "itemId" = :itemId`, { itemId }),
    async listing(itemId, { orgIds = [], provisionedItemId = null } = {}) {
      const [one = null, other = null] = orgIds;
      const values = { itemId, one, other, provisionedItemId, type: LISTED_TO_PROVISIONED };
      const rows = await run<FoundListing>(FIND_LISTING, values);
      const [row] = rows;
      if (row === undefined) return undefined;
      const { relation, organization: _, provision: __, ...listing } = row;
      const provisions = rows.flatMap(({ organization: { id }, provision }) =>
        id === null ? [] : [[id, provision.itemId === null ? undefined : provision] as const],
      );
      return {
        listing: { ...listing, licenseType: listing.licenseType ?? "" },
        provisions: new Map(provisions),
        isRelated: relation !== null,
      };
    },
    provisionsOf: (itemId, orgId) =>
      run<Provision>(
        `select ${PROVISION} from provision where "purchaserOrgId" = :orgId
          and ("itemId" = :itemId or "provisionedItemId" = :itemId)`,
        { itemId, orgId },
      ),
    provision: (itemId, orgId) =>
      first<Provision>(
        `select ${PROVISION} from provision
          where "itemId" = :itemId and "purchaserOrgId" = :orgId`,
        { itemId, orgId },
      ),
    relationship: (originItemId, destinationItemId, type) =>
      first<Relationship>(
        `select * from relationship where "originItemId" = :originItemId
          and "destinationItemId" = :destinationItemId and "type" = :type`,
        { originItemId, destinationItemId, type },
      ),
    related(itemId, type, direction) {
      const ends = ["originItemId", "destinationItemId"];
      const [here, there] = direction === "forward" ? ends : ends.toReversed();
      const sql = `select item.* from relationship join item on item."itemId" = "${there}"
        where "${here}" = :itemId and relationship."type" = :type order by item."itemId"`;
      return run<Item>(sql, { itemId, type });
    },
    assignments: (itemId, orgId) =>
      run<Assignment>(
        `select "username", "lastLogin", "entitlements", "disconnected" from assignment
          where "itemId" = :itemId and "orgId" = :orgId order by "username"`,
        { itemId, orgId },
      ),
    async assignedTo(username) {
      const sql = `${SELECT_ENTRIES}
        join assignment on assignment."itemId" = provision."itemId"
          and assignment."orgId" = provision."purchaserOrgId"
        where assignment."username" = :username order by provision."itemId"`;
      return entriesOf(await run<EntryRow>(sql, { username }));
    },
    async members(orgId, usernames) {
      const sql = `select "username" from "user" where "orgId" = :orgId
        and "username" in (${connection.dialect.textsIn(":usernames")})`;
      const rows = await run<Actor>(sql, { orgId, usernames });
      return new Set(rows.map(({ username }) => username));
    },
    users({ orgId, role = null, username = "", fullName = "", sort, order, page }) {
      // User names are ASCII, which each engine converts.
      const from = `"user" where "orgId" = :orgId and "role" = coalesce(cast(:role as text), "role")
        and lower("username") like cast(:username as text) escape '\\'
        and "fullNameLower" like cast(:fullName as text) escape '\\'`;
      const values = { orgId, role, username: partOf(username), fullName: partOf(fullName) };
      return findPage<Actor>(ACTOR, from, `"${sort}" ${order}, "username"`, values, page);
    },
    itemsOf: ({ owner, sort, order, page }) =>
      findPage<Item>(
        "*",
        `item where "owner" = :owner`,
        `"${sort}" ${order}, "itemId"`,
        { owner },
        page,
      ),
    async isHeld({ itemId, orgId }) {
      const sql = `select 1 from provision where "orgId" = :orgId
        and ("itemId" = :itemId or "provisionedItemId" = :itemId) limit 1`;
      return (await run(sql, { itemId, orgId })).length > 0;
    },
    async offers(vendor) {
      const own = vendor === undefined ? "" : `and "orgId" = :vendor`;
      const rows = await run<ListingRow>(`${SELECT_LISTINGS} where "listed" = 1 ${own}`, {
        vendor,
      });
      return rows.map(toListingResponse);
    },
    async offer(itemId) {
      const sql = `${SELECT_LISTINGS} where "itemId" = :itemId and "listingPublishedDate" is not null`;
      const row = await first<ListingRow>(sql, { itemId });
      return row && toListingResponse(row);
    },
  };
}

/** Returns at most `limit` rows of each kind: the organizations, users and provisions of all sides. */
export async function readOverview(connection: Connection, limit: number): Promise<Overview> {
  const read = <Row extends object>(sql: string) =>
    connection.run<Row>(`${sql} limit cast(:limit as bigint)`, { limit });
  const [organizations, users, provisions, [counted]] = await Promise.all([
    read<Organization>(`select ${ORGANIZATION} from organization order by "nameLower"`),
    read<Actor>(`select ${ACTOR} from "user" order by "orgId", "username"`),
    read<EntryRow>(`${SELECT_ENTRIES} order by provision."modified" desc,
      provision."itemId", provision."purchaserOrgId"`),
    read<{ total: number }>(`select count(*) as "total" from provision`),
  ]);
  return {
    ...{ organizations, users },
    provisions: entriesOf(provisions),
    total: counted?.total ?? 0,
  };
}

const partOf = (text: string): string => patternOf(folded(text));

const ACTOR = `"username", "orgId", "role", "privileges", "fullName", "email"`;
const ACCOUNT = `${ACTOR.replaceAll(/"(\w+)"/g, `"$1" as "actor.$1"`)}, "password"`;
const CODE = `"clientId", "username", "redirectUri", "challenge", "challengeMethod", "refreshMinutes", "expires"`;

const SELECT_LISTINGS = `select ${LISTING_MEMBERS} from item
  join organization as vendor on vendor."id" = item."orgId"`;

/** Finds a listing, its relation to an item to provision, and up to two organizations with their provisions of it. */
const FIND_LISTING = `select item.*, vendor."canProvisionDirectPurchase",
    relationship."type" as "relation", organization."id" as "organization.id", ${PROVISION_MEMBERS}
  from item
  join organization as vendor on vendor."id" = item."orgId"
  left join organization on organization."id" in (:one, :other)
  left join provision on provision."itemId" = item."itemId"
    and provision."purchaserOrgId" = organization."id"
  left join relationship on relationship."originItemId" = item."itemId"
    and relationship."destinationItemId" = :provisionedItemId and relationship."type" = :type
  where item."itemId" = :itemId and item."listingPublishedDate" is not null`;

type FoundListing = Item &
  Pick<Listing, "canProvisionDirectPurchase"> & {
    readonly relation: string | null;
    readonly organization: { readonly id: string | null };
    readonly provision: Provision | { readonly itemId: null };
  };
