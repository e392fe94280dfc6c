/** Items: the types that they can have, and the rules of the operations that change them. */
import type { Item, Organization } from "./model.ts";
import type { OperationAt, RequestFacts, Rules } from "./rule.ts";

/** Operations that post to an item. */
export type ItemChangeId = OperationAt<
  "POST",
  `/content/users/{userName}/items/{itemID}/${string}`
>;

/** Input of the rules. */
export interface ItemFacts<Op extends ItemChangeId> extends RequestFacts<Op> {
  readonly item: Item;
  /** The organization of the item's owner. */
  readonly organization: Organization;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the item to save. */
export type ItemRules<Op extends ItemChangeId> = Rules<Op, ItemFacts<Op>, Item>;

// https://developers.arcgis.com/rest/users-groups-and-items/items-and-item-types

/** Returns the names in a text with commas between them. A line may end within a name. */
const types = (text: string): ReadonlySet<string> =>
  new Set(text.split(",").map((name) => name.trim().replaceAll(/\s+/g, " ")));

/** Item types that the marketplace counts as data. */
const DATA = types(`
  Web Map, Web Scene, Feature Service, Feature Collection, Map Service, Image Service,
  Scene Service, Vector Tile Service, Geocoding Service, Geodata Service, Geometry Service,
  Geoprocessing Service, Network Analysis Service, Stream Service, WFS, WMS, WMTS, KML, Layer,
  Layer Package, Map Package, Tile Package, Vector Tile Package, Scene Layer Package, Shapefile,
  File Geodatabase, CSV, GeoJson, Microsoft Excel, Image, PDF`);

/** Item types that the marketplace counts as apps. */
const APPS = types(`
  Application, Web Mapping Application, Web Experience, Dashboard, StoryMap, Form,
  Hub Site Application, Mobile Application, Desktop Application, Desktop Application Template,
  Desktop Add In, Explorer Add In, Operations Dashboard Add In, Pro Add In,
  ArcGIS Pro Configuration, AppBuilder Widget Package, Code Attachment, Code Sample,
  Geoprocessing Sample, Notebook, Solution, Survey123 Add In, Workflow Manager Package`);

/** True if an item can have this type. */
export const isItemType = (type: string): boolean => DATA.has(type) || APPS.has(type);

/** True if a listing of this type is data. All other listings are apps. */
export const isData = (type: string): boolean => DATA.has(type);
