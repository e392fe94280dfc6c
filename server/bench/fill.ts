/** Fills a store with more provisions than anybody would send by HTTP. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../storage/tables.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The years over which the provisions were made, up to now. */
const SPAN = 3 * 365 * DAY;

/** How many of the vendor's listings the provisions are of, and how many of them `org2` holds. */
const LISTINGS = 20;
const OWN = 10;

/** A prime number: its multiples, taken modulo what it does not divide, visit everything in no order that helps anybody. */
const STRIDE = 7919;

/** Ids of equal length end in a number that begins here. */
const FIRST_ID = 10_000_000;

export interface Filling {
  /** Provisions that are held of the listings of `org1`: ten of them by `org2`, the rest by companies of twenty each. */
  readonly provisions: number;
  /** Listings of `org1` in which nobody has expressed interest so far. */
  readonly interests: number;
}

/** The id of the listing of a number in which interest can be expressed. */
export const interestListing = (index: number): string => `interest${FIRST_ID + index}`;

/** The id of the listing of a number of which provisions are held, from 0 to 19. */
export const heldListing = (index: number): string => `listing${FIRST_ID + index}`;

/** Adds listings, companies and provisions to the demo world. */
export async function fill(db: Kysely<Tables>, { provisions, interests }: Filling): Promise<void> {
  const now = Date.now();
  const companies = Math.ceil(Math.max(0, provisions - OWN) / LISTINGS);
  await copyItems(db, "listing", LISTINGS);
  await copyItems(db, "interest", interests);
  await sql`with recursive ${numbers(companies)}
    insert into organization ("id", "name", "nameInSmallLetters", "description", "thumbnail", "email", "phone", "url",
      "canListApps", "canListData", "canListPreProvisionedItems", "canProvisionDirectPurchase")
    select 'company' || (${id} + i), 'Company ' || (${id} + i * ${stride} % ${sql.lit(Math.max(1, companies))}),
      'company ' || (${id} + i * ${stride} % ${sql.lit(Math.max(1, companies))}), 'Buyers of maps.', 'thumbnail.jpg',
      'office@company.example', '1', 'https://company.example', 0, 0, 0, 0 from numbers`.execute(db);
  await provide(db, Math.min(OWN, provisions), now, sql`'org2'`, sql`i`);
  await provide(db, Math.max(0, provisions - OWN), now, sql`'company' || (${id} + i / ${listings})`, sql`i % ${listings}`);
}

const [id, stride, listings] = [FIRST_ID, STRIDE, LISTINGS].map((value) => sql.lit(value)) as [Raw, Raw, Raw];
type Raw = RawBuilder<unknown>;

/** A table expression of the numbers from 0 on, as `numbers.i`. */
const numbers = (count: number): Raw =>
  sql`numbers(i) as (select cast(0 as bigint) where ${sql.lit(count)} > 0 union all select i + 1 from numbers where i + 1 < ${sql.lit(count)})`;

/** Adds listings that differ from one of the demo world by id and title alone. */
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
 * Adds provisions of a purchaser and a listing that are terms in `i`: in turn purchases, trials and interests. A third never
 * ends, and of the others half have ended by now.
 */
async function provide(db: Kysely<Tables>, count: number, now: number, purchaser: Raw, listing: Raw): Promise<void> {
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
