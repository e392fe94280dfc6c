/** The item fields of a request, shared by addItem and updateItem. */
import type { Parameters } from "../../generated/calls.ts";
import type { Item, Properties } from "../domain/model.ts";

/** The fields that describe an item. */
type Fields = Omit<Parameters<"addItem">, "userName">;

/** Type keyword of listed items. Only listItem and unlistItem change it. */
export const LISTED = "Listed";

/** Fields that are stored under the same name and that no rule reads. */
const PROPERTIES = [
  "snippet",
  "description",
  "url",
  "accessInformation",
  "licenseInfo",
  "culture",
  "creditsPerTransaction",
  "listingAccess",
  "appCategories",
  "industries",
  "languages",
] as const satisfies readonly (keyof Properties & keyof Fields)[];

/** Returns the item with the given fields. A missing field keeps its value; an empty text or list clears it. */
export function withFields(item: Item, fields: Fields): Item {
  return {
    ...item,
    title: fields.title ?? item.title,
    type: fields.type ?? item.type,
    typeKeywords: typeKeywordsOf(item, fields),
    tags: fields.tags === undefined ? item.tags : words(fields.tags),
    licenseType: fields.licenseType ?? item.licenseType,
    licenseBy: fields.licenseBy ?? item.licenseBy,
    priceDesc: fields.priceDesc === undefined ? item.priceDesc : fields.priceDesc || null,
    trialSupported: fields.trialSupported ?? item.trialSupported,
    trialDuration: fields.trialDuration ?? item.trialDuration,
    properties: { ...item.properties, ...givenProperties(fields) },
  };
}

/** Returns what is wrong with the given fields for this item, as sentences that start with the field's name. */
export function fieldProblems(item: Item, fields: Fields): string[] {
  const { trialSupported, trialDuration } = withFields(item, fields);
  const { access = item.access, listed = item.listed } = fields;
  const problems = {
    "title: must not be empty": fields.title === "",
    "type: must not be empty": fields.type === "",
    [`access: is ${item.access}, and no request changes it`]: access !== item.access,
    [`listed: is ${item.listed}, and only listItem and unlistItem change it`]:
      listed !== item.listed,
    "trialDuration: is required if trials are supported": trialSupported && trialDuration < 1,
  };
  return Object.entries(problems).flatMap(([problem, isPresent]) => (isPresent ? [problem] : []));
}

/** Returns the given keywords, or the item's own with a changed type replaced. */
function typeKeywordsOf(item: Item, { type = item.type, typeKeywords }: Fields): readonly string[] {
  const keywords =
    typeKeywords ?? item.typeKeywords.map((keyword) => (keyword === item.type ? type : keyword));
  const own = words(keywords).filter((keyword) => keyword !== LISTED);
  return item.listed ? [...own, LISTED] : own;
}

function givenProperties(fields: Fields): Partial<Properties> {
  const given = PROPERTIES.map((name) => [name, fields[name]] as const).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(given.map(([name, value]) => [name, stored(value as Given)]));
}

type Given = string | number | readonly string[];

const stored = (value: Given) =>
  typeof value === "object" ? words(value) : value === "" ? null : value;

/** Trims the items of a list and removes duplicates and empty ones. */
const words = (items: readonly string[]): string[] => [
  ...new Set(items.map((item) => item.trim()).filter(Boolean)),
];
