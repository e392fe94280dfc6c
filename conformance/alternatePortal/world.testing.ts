/** The world of the foreign portal: its own ids and names, and things that were there before. */

export interface Org {
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
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly free: boolean;
  readonly byUser: boolean;
  /** Days of a trial; none without. */
  readonly trial?: number;
  readonly price?: string;
  readonly owner: string;
  readonly seller: string;
  readonly born: number;
}
export interface Deal {
  item: string;
  buyer: string;
  contact: Person;
  delivered?: string | undefined;
  begin: number;
  end: number;
  bought: boolean;
  trial: boolean;
  asked: boolean;
  born: number;
  changed: number;
  pool?: { maxUsers: number; entitlements: Record<string, { num: number }>; changed: number };
  seats: Map<string, string[]>;
}
/** An item that may be listed, and is a product then. */
export interface Thing {
  readonly id: string;
  title: string;
  readonly type: string;
  readonly owner: string;
  readonly org: string;
  /** On which terms it may be listed, once they were set. */
  terms?: Pick<Product, "free" | "trial" | "price">;
}
/** A listed item and one that may be delivered for it, and who said so. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}
/** What a token stands for, and what it is bound to. */
export interface Ticket {
  readonly who: Person;
  readonly until: number;
  readonly referer?: string | undefined;
  readonly ip?: string | undefined;
}
export interface World {
  readonly orgs: readonly Org[];
  readonly people: readonly Person[];
  products: Product[];
  readonly things: Thing[];
  related: Pair[];
  readonly application: {
    readonly id: string;
    readonly secret: string;
    readonly refresh: string;
    readonly user: string;
  };
  deals: Deal[];
  readonly tokens: Map<string, Ticket>;
}

const SELLER = "kQ7vTz19";
const BUYER = "Ux0HmRbb";
const OTHER = "pLw55_Nd";

const person = (
  name: string,
  org: string,
  role: Person["role"],
  ...privileges: string[]
): Person => ({
  name,
  password: `pw/${name}&1`,
  org,
  role,
  privileges,
});

const PURCHASE = "marketplace:admin:purchase";
const PEOPLE: readonly Person[] = [
  person("chef.anna", SELLER, "org_admin", PURCHASE, "marketplace:admin:manage"),
  person("vertrieb", SELLER, "org_user", PURCHASE),
  person("lehrling", SELLER, "org_user"),
  person("bürgermeister", BUYER, "org_admin", PURCHASE),
  person("einkauf", BUYER, "org_user", PURCHASE),
  person("pförtner", BUYER, "org_user"),
  person("fremde", OTHER, "org_admin", PURCHASE),
  ...Array.from({ length: 27 }, (_, index) => person(`amt${index}`, BUYER, "org_user")),
];

const ID = {
  paid: "00aa11bb22cc33dd44ee55ff66778801",
  free: "00aa11bb22cc33dd44ee55ff66778802",
  byUser: "00aa11bb22cc33dd44ee55ff66778803",
  noTrial: "00aa11bb22cc33dd44ee55ff66778804",
  provisioned: "00aa11bb22cc33dd44ee55ff66778805",
  unrelated: "00aa11bb22cc33dd44ee55ff66778806",
  signed: "00aa11bb22cc33dd44ee55ff66778807",
} as const;

/** A world in which the purchaser holds two listings from long ago, and somebody else holds a dozen. */
export function createWorld(): World {
  const owned = { owner: "chef.anna", seller: SELLER };
  const products: Product[] = [
    {
      id: ID.paid,
      title: "Kataster kompakt",
      free: false,
      byUser: false,
      trial: 14,
      born: 1_500_000_000_000,
      ...owned,
    },
    {
      id: ID.free,
      title: "Wegweiser",
      free: true,
      byUser: false,
      trial: 7,
      born: 1_400_000_000_000,
      ...owned,
    },
    {
      id: ID.byUser,
      title: "Arbeitsplatz",
      free: false,
      byUser: true,
      trial: 14,
      born: 1_600_000_000_000,
      ...owned,
    },
    {
      id: ID.noTrial,
      title: "Leitungsplan",
      free: false,
      byUser: false,
      born: 1_450_000_000_000,
      ...owned,
    },
    {
      id: ID.signed,
      title: "Signierte App",
      free: false,
      byUser: true,
      trial: 14,
      born: 1_550_000_000_000,
      ...owned,
    },
    {
      ...{
        id: "00aa11bb22cc33dd44ee55ff66778899",
        title: "Fremdes Werk",
        free: false,
        byUser: false,
        born: 1_300_000_000_000,
      },
      ...{ owner: "dritter", seller: "old11" },
    },
  ];
  const orgs = [
    { id: SELLER, name: "Karten GmbH" },
    { id: BUYER, name: "Stadt Aue" },
    { id: OTHER, name: "zweckverband Nord" },
    ...Array.from({ length: 12 }, (_, index) => ({ id: `old${index}`, name: `Kunde ${index}` })),
  ];
  const before = (item: string, buyer: string, kind: Partial<Deal>): Deal => ({
    ...{
      item,
      buyer,
      contact: PEOPLE.find(({ org }) => org === buyer) ?? person("weg", buyer, "org_user"),
    },
    ...{
      begin: 1_650_000_000_000,
      end: -1,
      bought: false,
      trial: false,
      asked: false,
      born: 1_650_000_000_000,
    },
    ...{ changed: 1_650_000_000_000, seats: new Map(), ...kind },
  });
  return {
    orgs,
    people: PEOPLE,
    products,
    things: [
      {
        id: ID.provisioned,
        title: "Beigabe",
        type: "Application",
        owner: "chef.anna",
        org: SELLER,
      },
    ],
    related: [{ from: ID.paid, to: ID.provisioned, by: "chef.anna" }],
    application: { id: "Kasse+1", secret: "ge/heim=1", refresh: "erneuere&mich", user: "einkauf" },
    deals: [
      before(ID.paid, BUYER, { asked: true }),
      before("00aa11bb22cc33dd44ee55ff66778899", "old0", { asked: true }),
      before(ID.byUser, BUYER, {
        bought: true,
        pool: { maxUsers: 3, entitlements: { basis: { num: 3 } }, changed: 1 },
      }),
      ...orgs
        .slice(3)
        .map(({ id }, index) =>
          before(ID.noTrial, id, index % 2 ? { asked: true } : { bought: true }),
        ),
    ],
    tokens: new Map(),
  };
}

/** The cast file of that world, for a portal at an address. */
export function castFileOf(portal: string, world: World, signIn: "password" | "token") {
  const account = (name: string) => {
    const who = world.people.find((candidate) => candidate.name === name);
    if (who === undefined) throw new Error(`nobody is called ${name}`);
    if (signIn === "password") return { username: name, password: who.password };
    const token = `ticket-of-${Buffer.from(name).toString("hex")}`;
    world.tokens.set(token, { who, until: Number.POSITIVE_INFINITY });
    return { username: name, token };
  };
  return {
    portal,
    accounts: {
      vendorAdmin: account("chef.anna"),
      vendorUser: account("vertrieb"),
      vendorMember: account("lehrling"),
      purchaserAdmin: account("bürgermeister"),
      purchaserUser: account("einkauf"),
      purchaserMember: account("pförtner"),
      strangerAdmin: account("fremde"),
    },
    organizations: { vendor: SELLER, purchaser: BUYER, stranger: OTHER },
    members: PEOPLE.filter(({ name }) => name.startsWith("amt")).map(({ name }) => name),
    listings: ID,
    application: {
      clientId: world.application.id,
      clientSecret: world.application.secret,
      refreshToken: world.application.refresh,
    },
    allow: ["write", "delete", "items"],
  };
}
