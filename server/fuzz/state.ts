/** Reads all data of a portal that requests can change, from its tables. */
import {
  type Assignment,
  type Item,
  LISTED_TO_PROVISIONED,
  type Provision,
  type Relationship,
} from "../domain/model.ts";
import type { Connection } from "../storage/engine.ts";
import { PROVISION } from "../storage/rows.ts";

export interface State {
  /** The current time, in milliseconds since the epoch. */
  readonly now: number;
  readonly organizationIds: ReadonlySet<string>;
  /** Organization of each user, by user name. */
  readonly users: ReadonlyMap<string, string>;
  /** Items by id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Pairs of a listing and an item that can be provisioned instead, with a space between them. */
  readonly related: ReadonlySet<string>;
  readonly provisions: readonly Provision[];
  /** What members hold, with its listing and their organization. */
  readonly assignments: readonly (Assignment & Pick<Item, "itemId" | "orgId">)[];
}

export async function readState(connection: Connection, now: number): Promise<State> {
  const select = <Row extends object>(sql: string) => connection.run<Row>(`select ${sql}`, {});
  const organizations = await select<{ id: string }>(`"id" from organization`);
  const users = await select<{ username: string; orgId: string }>(
    `"username", "orgId" from "user"`,
  );
  const items = await select<Item>(`* from item`);
  const related = await select<Relationship>(
    `* from relationship where "type" = '${LISTED_TO_PROVISIONED}'`,
  );
  const provisions = await select<Provision>(`${PROVISION} from provision`);
  const assignments = await select<State["assignments"][number]>(`* from assignment`);
  return {
    now,
    organizationIds: new Set(organizations.map(({ id }) => id)),
    users: new Map(users.map(({ username, orgId }) => [username, orgId])),
    items: new Map(items.map((item) => [item.itemId, item])),
    related: new Set(related.map((row) => `${row.originItemId} ${row.destinationItemId}`)),
    ...{ provisions, assignments },
  };
}
