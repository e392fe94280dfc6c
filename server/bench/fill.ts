/** Fills a store with more provisions than HTTP requests could create in reasonable time. */
import { DAY, HOUR } from "../domain/time.ts";
import type { Connection, Engine } from "../storage/engine.ts";

/** Period in which the provisions were created, up to now. */
const SPAN = 3 * 365 * DAY;

/** Number of the vendor's listings with provisions, and number of those that `org2` holds. */
const LISTINGS = 20;
const OWN = 10;

/** A prime number. Its multiples, modulo a number that it does not divide, visit every value in an irregular order. */
const STRIDE = 7919;

/** Start of the numbers in ids, so that all ids have the same length. */
const FIRST_ID = 10_000_000;

interface Filling {
  /** Provisions of the listings of `org1`: ten held by `org2`, the rest by companies with twenty each. */
  readonly provisions: number;
  /** Listings without any interest, of each of two vendors. */
  readonly interests: number;
}

/** Returns the id of another vendor's listing without interest, by number. */
export const interestListing = (index: number): string => `interest${FIRST_ID + index}`;

/** Returns the id of a listing of the vendor without interest, by number. */
export const wishListing = (index: number): string => `wish${FIRST_ID + index}`;

/** Returns the id of a listing with provisions, by number from 0 to 19. */
export const heldListing = (index: number): string => `listing${FIRST_ID + index}`;

/** Adds listings, companies and provisions to the demo world. */
export async function fill(engine: Engine, { provisions, interests }: Filling): Promise<void> {
  const now = Date.now();
  const companies = Math.ceil(Math.max(0, provisions - OWN) / LISTINGS);
  const others = Math.max(0, provisions - OWN);
  const company = (text: string) =>
    `'${text}' || (${FIRST_ID} + i * ${STRIDE} % ${Math.max(1, companies)})`;
  await engine.changeExclusively(async (connection) => {
    await copyItems(connection, "listing", LISTINGS, "org1");
    await copyItems(connection, "wish", interests, "org1");
    await copyItems(connection, "interest", interests, "org2");
    await connection.run(`with recursive ${numbers(companies)}
      insert into organization ("id", "name", "nameLower", "description", "thumbnail", "email", "phone", "url",
        "canListApps", "canListData", "canListPreProvisionedItems", "canProvisionDirectPurchase")
      select 'company' || (${FIRST_ID} + i), ${company("Company ")}, ${company("company ")}, 'Buyers of maps.', 'thumbnail.jpg',
        'office@company.example', '1', 'https://company.example', 0, 0, 0, 0 from numbers`);
    await provide(connection, Math.min(OWN, provisions), now, `'org2'`, "i");
    const buyer = `'company' || (${FIRST_ID} + i / ${LISTINGS})`;
    await provide(connection, others, now, buyer, `i % ${LISTINGS}`);
  });
}

/** Returns a table expression of the numbers from 0, as `numbers.i`. */
const numbers = (count: number): string =>
  `numbers(i) as (select cast(0 as bigint) where ${count} > 0 union all select i + 1 from numbers where i + 1 < ${count})`;

/** Adds copies of a demo listing that differ only in id, title and vendor. */
async function copyItems(
  connection: Connection,
  name: string,
  count: number,
  vendor: string,
): Promise<void> {
  const same = `"type", "typeKeywords", "tags", "access", "created", "modified", "listed",
    "listingPublishedDate", "licenseType", "licenseBy", "priceDesc", "trialSupported", "trialDuration", "requiresSignature",
    "properties"`;
  await connection.run(`with recursive ${numbers(count)}
    insert into item ("itemId", "title", "orgId", "owner", ${same})
    select '${name}' || (${FIRST_ID} + i), 'Listing ' || i, '${vendor}', '${vendor}admin', ${same}
      from item, numbers
    where "itemId" = 'b512083cd1b64e2da1d3f66dbb135956'`);
}

/**
 * Adds provisions of a purchaser and a listing, given as terms in `i`: purchases, trials and interests in turn. A third
 * never ends; half of the others have ended.
 */
async function provide(
  connection: Connection,
  count: number,
  now: number,
  purchaser: string,
  listing: string,
): Promise<void> {
  const step = Math.floor(SPAN / Math.max(1, count));
  const created = `(${now - SPAN} + (i * ${STRIDE} % ${Math.max(1, count)}) * ${step})`;
  const kind = (turn: number) => `case when i % 3 = ${turn} then 1 else 0 end`;
  await connection.run(`with recursive ${numbers(count)}
    insert into provision ("itemId", "provisionedItemId", "orgId", "purchaserOrgId", "purchaserName", "purchaserUsername", "purchaserFullName",
      "purchaserEmail", "purchaserPhone", "startDate", "endDate", "purchased", "trial", "interested", "created", "modified",
      "orgEntitlements")
    select 'listing' || (${FIRST_ID} + ${listing}), 'listing' || (${FIRST_ID} + ${listing}), 'org1', ${purchaser},
      (select "nameLower" from organization where id = ${purchaser}), 'buyer', 'Buyer of Maps',
      'buyer@company.example', null, ${created},
      case when i % 3 = 2 or i % 5 = 0 then -1 else ${created} + ${Math.floor(SPAN / 2)} end,
      ${kind(0)}, ${kind(1)}, ${kind(2)}, ${created}, ${created} + (i * 31 % 97) * ${HOUR}, null from numbers`);
}
