/** What a world can start with: a template, a seed or a snapshot. */
import { HTTPException } from "hono/http-exception";
import type { Seed, WorldToCreate } from "../../generated/control.types.ts";
import { unknownName } from "../input/suggestion.ts";
import type { Data } from "../storage/data.ts";
import { catalogue } from "./catalogue.ts";
import { describeDemo } from "./catalogueListings.ts";
import { demo } from "./demo.ts";
import { createMarketplace, sizeOf, USUAL_SIZE } from "./marketplace.ts";
import { addSeed } from "./seedReader.ts";
import { hashSecrets, KNOWN_SECRETS } from "./seedSecrets.ts";

/** What a world starts with. It is kept, so that the world can be reset. */
export type Source = Pick<WorldToCreate, "size" | "randomSeed" | "seed" | "snapshot"> & {
  readonly template: string;
};

/** The data of a new world, and the secrets behind its hashes. */
export interface Prepared {
  readonly data: Data;
  /** Passwords and client secrets by their hash. */
  readonly secrets: ReadonlyMap<string, string>;
}

const EMPTY: Data = {
  ...{ organizations: [], users: [], applications: [], items: [] },
  ...{ relationships: [], provisions: [], assignments: [] },
};

/** Templates whose data is always the same. */
export const FIXED = new Map<string, Data>([
  ["demo", demo],
  ["empty", EMPTY],
]);

/** What the catalogue begins with. */
const DESCRIBED_DEMO: Data = { ...demo, items: demo.items.map(describeDemo) };

/** Templates whose times count from the time of the world. */
const GENERATED: Readonly<Record<string, (source: Source) => Seed>> = {
  catalogue: () => catalogue,
  marketplace: () => createMarketplace(USUAL_SIZE),
  large: ({ size = 5_000, randomSeed }) => createMarketplace(sizeOf(size), randomSeed),
};

/** Returns the names of all templates. */
export const templateNames = () => [...FIXED.keys(), ...Object.keys(GENERATED)];

/** Returns what to start a world with. Throws an HTTP 400 if the parts of the request contradict each other. */
export function sourceOf(wanted: Omit<WorldToCreate, "world" | "clock">): Source {
  const { template, size, randomSeed, seed, snapshot } = wanted;
  const refuse = (message: string): never => {
    throw new HTTPException(400, { message });
  };
  if (snapshot !== undefined && (template ?? seed) !== undefined)
    refuse("A world starts either with a snapshot, or with a template or a seed.");
  const names = templateNames();
  if (template !== undefined && !names.includes(template))
    refuse(unknownName("template", template, names));
  if ((size ?? randomSeed) !== undefined && template !== "large")
    refuse('size and randomSeed are for the template "large".');
  const usual = (seed ?? snapshot) === undefined ? "demo" : "empty";
  return { ...wanted, template: template ?? usual };
}

/** Returns the data of a new world at a time in milliseconds since the epoch. Throws an HTTP 400 if a seed is invalid. */
export async function prepare(source: Source, now: number): Promise<Prepared> {
  const saved = source.snapshot?.data;
  const documents = [GENERATED[source.template]?.(source), source.seed, saved];
  const secrets = new Map(KNOWN_SECRETS.map(([secret, hash]) => [hash, secret]));
  let data =
    FIXED.get(source.template) ?? (source.template === "catalogue" ? DESCRIBED_DEMO : EMPTY);
  for (const document of documents) {
    if (document === undefined) continue;
    const hashes = await hashSecrets(document);
    for (const [secret, hash] of hashes) secrets.set(hash, secret);
    data = addSeed(data, document, { now, hashes, isSaved: document === saved });
  }
  return { data, secrets };
}

/** Adds the data of a snapshot to nothing. */
export const restore = async (snapshot: Seed, now: number): Promise<Data> =>
  addSeed(EMPTY, snapshot, { now, hashes: await hashSecrets(snapshot), isSaved: true });
