/** Fills a store with more provisions than HTTP requests could create in reasonable time. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../storage/tables.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Period in which the provisions were created, up to now. */
const SPAN = 3 * 365 * DAY;

/** Number of the vendor's listings with provisions, and number of those that `org2` holds. */
const LISTINGS = 20;
const OWN = 10;

/** A prime number. Its multiples, modulo a number that it does not divide, visit every value in an irregular order. */
const STRIDE = 7919;

/** Start of the numbers in ids, so that all ids have the same length. */
const FIRST_ID = 10_000_000;

type Raw = RawBuilder<unknown>;
const id: Raw = sql.lit(FIRST_ID);
const stride: Raw = sql.lit(STRIDE);
const listings: Raw = sql.lit(LISTINGS);

interface Filling {
  /** Provisions of the listings of `org1`: ten held by `org2`, the rest by companies with twenty each. */
  readonly provisions: number;
  /** Listings of `org1` without any interest. */
  readonly interests: number;
}

/** Returns the id of a listing without interest, by number. */
export const interestListing = (index: number): string => `interest${FIRST_ID + index}`;

/** Returns the id of a listing with provisions, by number from 0 to 19. */
export const heldListing = (index: number): string => `listing${FIRST_ID + index}`;

/** Adds listings, companies and provisions to the demo world. */
export async function fill(db: Kysely<Tables>, { provisions, interests }: Filling): Promise<void> {
  const now = Date.now();
  const companies = Math.ceil(Math.max(0, provisions - OWN) / LISTINGS);
  await copyItems(db, "listing", LISTINGS);
  await copyItems(db, "interest", interests);
  await sql`with recursive ${numbers(companies)}
    insert into organization ("id", "name", "nameLower", "description", "thumbnail", "email", "phone", "url",
      "canListApps", "canListData", "canListPreProvisionedItems", "canProvisionDirectPurchase")
    select 'company' || (${id} + i), 'Company ' || (${id} + i * ${stride} % ${sql.lit(Math.max(1, companies))}),
      'company ' || (${id} + i * ${stride} % ${sql.lit(Math.max(1, companies))}), 'Buyers of maps.', 'thumbnail.jpg',
      'office@company.example', '1', 'https://company.example', 0, 0, 0, 0 from numbers`.execute(
    db,
  );
  await provide(db, Math.min(OWN, provisions), now, sql`'org2'`, sql`i`);
  await provide(
    db,
    Math.max(0, provisions - OWN),
    now,
    sql`'company' || (${id} + i / ${listings})`,
    sql`i % ${listings}`,
  );
}

/** Returns a table expression of the numbers from 0, as `numbers.i`. */
const numbers = (count: number): Raw =>
  sql`numbers(i) as (select cast(0 as bigint) where ${sql.lit(count)} > 0 union all select i + 1 from numbers where i + 1 < ${sql.lit(count)})`;

/** Adds copies of a demo listing that differ only in id and title. */
async function copyItems(db: Kysely<Tables>, name: string, count: number): Promise<void> {
  const same = sql`"orgId", "owner", "type", "typeKeywords", "tags", "access", "created", "modified", "listed",
    "listingPublishedDate", "licenseType", "licenseBy", "priceDesc", "trialSupported", "trialDuration", "requiresSignature",
    "properties"`;
  await sql`with recursive ${numbers(count)}
    insert into item ("itemId", "title", ${same})
    select ${sql.lit(name)} || (${id} + i), 'Listing ' || i, ${same} from item, numbers
    where "itemId" = 'b512083cd1b64e2da1d3f66dbb135956'`.execute(db);
}

/**
 * Adds provisions of a purchaser and a listing, given as terms in `i`: purchases, trials and interests in turn. A third
 * never ends; half of the others have ended.
 */
async function provide(
  db: Kysely<Tables>,
  count: number,
  now: number,
  purchaser: Raw,
  listing: Raw,
): Promise<void> {
  const step = sql.lit(Math.floor(SPAN / Math.max(1, count)));
  const created = sql`(${sql.lit(now - SPAN)} + (i * ${stride} % ${sql.lit(Math.max(1, count))}) * ${step})`;
  const kind = (turn: number) => sql`case when i % 3 = ${sql.lit(turn)} then 1 else 0 end`;
  await sql`with recursive ${numbers(count)}
    insert into provision ("itemId", "provisionedItemId", "orgId", "purchaserOrgId", "purchaserName", "purchaserUsername", "purchaserFullName",
      "purchaserEmail", "purchaserPhone", "startDate", "endDate", "purchased", "trial", "interested", "created", "modified",
      "orgEntitlements")
    select 'listing' || (${id} + ${listing}), 'listing' || (${id} + ${listing}), 'org1', ${purchaser},
      (select name from organization where id = ${purchaser}), 'buyer', 'Buyer of Maps',
      'buyer@company.example', null, ${created},
      case when i % 3 = 2 or i % 5 = 0 then -1 else ${created} + ${sql.lit(Math.floor(SPAN / 2))} end,
      ${kind(0)}, ${kind(1)}, ${kind(2)}, ${created}, ${created} + (i * 31 % 97) * ${sql.lit(DAY / 24)}, null from numbers`.execute(
    db,
  );
}
