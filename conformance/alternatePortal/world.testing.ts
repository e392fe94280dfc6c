/** The world of the alternate portal: its own ids and names, and provisions from before. */
import type { ItemName, ListingName } from "../model/fixtures.ts";

export interface Organization {
  readonly id: string;
  readonly name: string;
}
export interface Person {
  readonly name: string;
  readonly password: string;
  readonly org: string;
  readonly role: "org_admin" | "org_user";
  readonly privileges: readonly string[];
}
/** A listing. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly isFree: boolean;
  readonly isByUser: boolean;
  /** Undefined without a trial. */
  readonly trialDays?: number;
  readonly price?: string;
  readonly owner: string;
  readonly seller: string;
  readonly born: number;
}
/** A provision. */
export interface Deal {
  readonly item: string;
  readonly buyer: string;
  readonly contact: Person;
  readonly delivered?: string;
  readonly begin: number;
  readonly end: number;
  readonly bought: boolean;
  readonly trial: boolean;
  readonly asked: boolean;
  readonly born: number;
  changed: number;
  pool?: { maxUsers: number; entitlements: Record<string, { num: number }>; changed: number };
  readonly seats: Map<string, readonly string[]>;
}
/** An item that may be listed. */
export interface Thing {
  readonly id: string;
  title: string;
  readonly type: string;
  readonly owner: string;
  readonly org: string;
  terms?: Pick<Product, "isFree" | "trialDays" | "price">;
}
/** Whom a token speaks for, and what it is bound to. */
export interface Ticket {
  readonly who: Person;
  readonly until: number;
  readonly referer?: string | undefined;
  readonly ip?: string | undefined;
}
export interface World {
  /** Ids of listings and items, by the names that a target file has for them. */
  readonly ids: Readonly<Record<ListingName | ItemName, string>>;
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  products: Product[];
  things: Thing[];
  /** Items by the listed one and the one that may be delivered for it, and who said so. */
  related: { readonly from: string; readonly to: string; readonly by: string }[];
  readonly application: Readonly<Record<"id" | "secret" | "refresh" | "user", string>>;
  deals: Deal[];
  readonly tokens: Map<string, Ticket>;
  /** How far the time of provisions is ahead of the real one, in milliseconds. A test may move it instead of waiting. */
  ahead: number;
}

const PURCHASE = "marketplace:admin:purchase";
const DAY = 24 * 60 * 60 * 1000;
const LONG_AGO = 1_650_000_000_000;

/** A world in which the purchaser has two listings from long ago, and others have a dozen. `tag` begins all names. */
export function createWorld(tag = ""): World {
  const [seller, buyer, other] = [`${tag}kQ7vTz19`, `${tag}Ux0HmRbb`, `${tag}pLw55_Nd`];
  const person = (
    name: string,
    org: string,
    role: Person["role"],
    ...privileges: string[]
  ): Person => ({ name: tag + name, password: `pw/${name}&1`, org, role, privileges });
  const people = [
    person("chef.anna", seller, "org_admin", PURCHASE, "marketplace:admin:manage"),
    person("vertrieb", seller, "org_user", PURCHASE),
    person("lehrling", seller, "org_user"),
    person("bürgermeister", buyer, "org_admin", PURCHASE),
    person("einkauf", buyer, "org_user", PURCHASE),
    person("pförtner", buyer, "org_user"),
    person("fremde", other, "org_admin", PURCHASE),
    ...Array.from({ length: 27 }, (_, index) => person(`amt${index}`, buyer, "org_user")),
  ];
  const id = (number: number) => `${number}${tag}00aa11bb22cc33dd44ee55ff66778899`.slice(0, 32);
  const ids = {
    paid: id(1),
    free: id(2),
    byUser: id(3),
    noTrial: id(4),
    provisioned: id(5),
    unrelated: id(6),
    signed: id(7),
  };
  const { paid, free, byUser, noTrial, provisioned, signed } = ids;
  const foreign = id(8);
  const product = (
    given: Pick<Product, "id" | "title"> & Partial<Product>,
    age: number,
  ): Product => ({
    ...{ isFree: false, isByUser: false, owner: `${tag}chef.anna`, seller },
    ...{ born: LONG_AGO - age * DAY, ...given },
  });
  const customers = Array.from({ length: 12 }, (_, index) => ({
    id: `${tag}old${index}`,
    name: `Kunde ${index}`,
  }));
  const before = (item: string, by: string, kind: Partial<Deal>): Deal => ({
    ...{ item, buyer: by, begin: LONG_AGO, born: LONG_AGO, changed: LONG_AGO, end: -1 },
    contact: people.find(({ org }) => org === by) ?? person("weg", by, "org_user"),
    ...{ asked: false, trial: false, bought: false, seats: new Map(), ...kind },
  });
  const pool = { maxUsers: 3, entitlements: { basis: { num: 3 } }, changed: LONG_AGO };
  const owner = `${tag}chef.anna`;
  return {
    ids,
    organizations: [
      { id: seller, name: "Karten GmbH" },
      { id: buyer, name: "Stadt Aue" },
      { id: other, name: "zweckverband Nord" },
      ...customers,
    ],
    people,
    products: [
      product({ id: paid, title: "Kataster kompakt", trialDays: 14 }, 30),
      product({ id: free, title: "Wegweiser", trialDays: 7, isFree: true }, 40),
      product({ id: byUser, title: "Arbeitsplatz", trialDays: 14, isByUser: true }, 10),
      product({ id: noTrial, title: "Leitungsplan" }, 35),
      product({ id: signed, title: "Signierte App", trialDays: 14, isByUser: true }, 20),
      product({ id: foreign, title: "Fremdes Werk", owner: "dritter", seller: `${tag}old11` }, 50),
    ],
    things: [{ id: provisioned, title: "Beigabe", type: "Application", owner, org: seller }],
    related: [{ from: paid, to: provisioned, by: owner }],
    application: {
      id: "Kasse+1",
      secret: "ge/heim=1",
      refresh: "erneuere&mich",
      user: `${tag}einkauf`,
    },
    deals: [
      before(paid, buyer, { asked: true }),
      before(foreign, `${tag}old0`, { asked: true }),
      before(byUser, buyer, { bought: true, pool }),
      ...customers.map((customer, index) =>
        before(noTrial, customer.id, index % 2 ? { asked: true } : { bought: true }),
      ),
    ],
    tokens: new Map(),
    ahead: 0,
  };
}
