/** Lookups, inside and outside of transactions. */
import { LISTED_TO_PROVISIONED, type Relationship } from "../domain/model.ts";
import { findItems, findUsers } from "./content.ts";
import type { Connection } from "./engine.ts";
import {
  type ApplicationRow,
  type AssignmentRow,
  accountOf,
  applicationOf,
  assignmentOf,
  type CodeRow,
  codeOf,
  type EntryRow,
  entriesOf,
  type ItemRow,
  itemOf,
  LISTING_COLUMNS,
  type ListingRow,
  listingOf,
  type OrganizationRow,
  organizationOf,
  PROVISION_COLUMNS,
  type ProvisionRow,
  provisionOf,
  SELECT_ENTRIES,
  toListingResponse,
  type UserRow,
} from "./rows.ts";
import type { Reads } from "./store.ts";

/** Creates the lookups of a connection. */
export function createReads(connection: Connection): Reads {
  const run: Connection["run"] = (sql, values) => connection.run(sql, values);
  return {
    async account(username) {
      const [row] = await run<UserRow>(`select * from "user" where "username" = :username`, {
        username,
      });
      return row && accountOf(row);
    },
    async usernameOf(userId) {
      const sql = `select "username" from "user" where "userId" = :userId`;
      return (await run<Pick<UserRow, "username">>(sql, { userId }))[0]?.username;
    },
    async application(clientId) {
      const sql = `select * from application where "clientId" = :clientId`;
      const [row] = await run<ApplicationRow>(sql, { clientId });
      return row && applicationOf(row);
    },
    async code(hash) {
      const sql = `select * from "authorizationCode" where "hash" = :hash`;
      const [row] = await run<CodeRow>(sql, { hash });
      return row && codeOf(row);
    },
    async isRevoked({ id, root }) {
      const sql = `select "id" from revocation where "id" in (:id, :root)`;
      return (await run(sql, { id, root })).length > 0;
    },
    async organization(id) {
      const [row] = await run<OrganizationRow>(`select * from organization where "id" = :id`, {
        id,
      });
      return row && organizationOf(row);
    },
    async item(itemId) {
      const [row] = await run<ItemRow>(`select * from item where "itemId" = :itemId`, { itemId });
      return row && itemOf(row);
    },
    async listing(itemId, { orgIds = [], provisionedItemId = null } = {}) {
      const [first = null, second = null] = orgIds;
      const rows = await run<FoundListing>(FIND_LISTING, {
        ...{ itemId, first, second, provisionedItemId },
        type: LISTED_TO_PROVISIONED,
      });
      const [row] = rows;
      if (row === undefined) return undefined;
      const { canProvisionDirectPurchase, relation, organization: _, provision: __, ...item } = row;
      const provisions = rows.flatMap(({ organization: { id }, provision }) =>
        id === null
          ? []
          : [[id, provision.itemId === null ? undefined : provisionOf(provision)] as const],
      );
      return {
        listing: listingOf(item, canProvisionDirectPurchase),
        provisions: new Map(provisions),
        isRelated: relation !== null,
      };
    },
    async provisionsOf(itemId, orgId) {
      const sql = `select ${PROVISION_COLUMNS} from provision where "purchaserOrgId" = :orgId
        and ("itemId" = :itemId or "provisionedItemId" = :itemId)`;
      const rows = await run<{ provision: ProvisionRow }>(sql, { itemId, orgId });
      return rows.map(({ provision }) => provisionOf(provision));
    },
    async provision(itemId, orgId) {
      const sql = `select ${PROVISION_COLUMNS} from provision
        where "itemId" = :itemId and "purchaserOrgId" = :orgId`;
      const [row] = await run<{ provision: ProvisionRow }>(sql, { itemId, orgId });
      return row && provisionOf(row.provision);
    },
    async relationship(originItemId, destinationItemId, type) {
      const sql = `select * from relationship where "originItemId" = :originItemId
        and "destinationItemId" = :destinationItemId and "type" = :type`;
      return (await run<Relationship>(sql, { originItemId, destinationItemId, type }))[0];
    },
    async related(itemId, type, direction) {
      const ends = ["originItemId", "destinationItemId"];
      const [here, there] = direction === "forward" ? ends : ends.toReversed();
      const sql = `select item.* from relationship join item on item."itemId" = "${there}"
        where "${here}" = :itemId and relationship."type" = :type order by item."itemId"`;
      return (await run<ItemRow>(sql, { itemId, type })).map(itemOf);
    },
    async assignments(itemId, orgId) {
      const sql = `select * from assignment where "itemId" = :itemId and "orgId" = :orgId
        order by "username"`;
      return (await run<AssignmentRow>(sql, { itemId, orgId })).map(assignmentOf);
    },
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
      const values = { orgId, usernames: JSON.stringify(usernames) };
      const rows = await run<Pick<UserRow, "username">>(sql, values);
      return new Set(rows.map(({ username }) => username));
    },
    users: (selection) => findUsers(connection, selection),
    itemsOf: (selection) => findItems(connection, selection),
    async isHeld({ itemId, orgId }) {
      const sql = `select 1 from provision where "orgId" = :orgId
        and ("itemId" = :itemId or "provisionedItemId" = :itemId) limit 1`;
      return (await run(sql, { itemId, orgId })).length > 0;
    },
    async offers(vendor) {
      const rows =
        vendor === undefined
          ? run<ListingRow>(`${SELECT_LISTINGS} where "listed" = 1`, {})
          : run<ListingRow>(`${SELECT_LISTINGS} where "listed" = 1 and "orgId" = :vendor`, {
              vendor,
            });
      return (await rows).map(toListingResponse);
    },
    async offer(itemId) {
      const sql = `${SELECT_LISTINGS} where "itemId" = :itemId and "listingPublishedDate" is not null`;
      const [row] = await run<ListingRow>(sql, { itemId });
      return row && toListingResponse(row);
    },
  };
}

const SELECT_LISTINGS = `select ${LISTING_COLUMNS} from item
  join organization as vendor on vendor."id" = item."orgId"`;

/** Finds a listing, its relation to an item to provision, and up to two organizations with their provisions of it. */
const FIND_LISTING = `select item.*, vendor."canProvisionDirectPurchase",
    relationship."type" as "relation", organization."id" as "organization.id", ${PROVISION_COLUMNS}
  from item
  join organization as vendor on vendor."id" = item."orgId"
  left join organization on organization."id" in (:first, :second)
  left join provision on provision."itemId" = item."itemId"
    and provision."purchaserOrgId" = organization."id"
  left join relationship on relationship."originItemId" = item."itemId"
    and relationship."destinationItemId" = :provisionedItemId and relationship."type" = :type
  where item."itemId" = :itemId and item."listingPublishedDate" is not null`;

type FoundListing = ItemRow &
  Pick<OrganizationRow, "canProvisionDirectPurchase"> & {
    readonly relation: string | null;
    readonly organization: { readonly id: string | null };
    readonly provision: ProvisionRow | { readonly itemId: null };
  };
