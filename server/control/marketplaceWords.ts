/** Words of the generated marketplace. */

export const PLACES = [
  ...[
    "Harbor",
    "Northgate",
    "Riverbend",
    "Oakfield",
    "Summit",
    "Lakeside",
    "Millbrook",
    "Eastport",
  ],
  ...["Stonebridge", "Fairview", "Cedar", "Granite", "Westmoor", "Brightwater", "Ashford"],
] as const;

export const TRADES = [
  ...["Maps", "Utilities", "Forestry", "Transit", "Planning", "Water", "Surveyors", "Energy"],
] as const;

/** Titles of listings, with what each app does. */
export const PRODUCTS: readonly (readonly [title: string, purpose: string])[] = [
  ["Network Tracer", "Traces outages through utility networks"],
  ["Parcel Desk", "Edits parcels and prints their plans"],
  ["Field Notes", "Collects inspections on phones, online and offline"],
  ["Route Keeper", "Plans routes for crews and vehicles"],
  ["Flood Watch", "Shows gauges, forecasts and flooded roads"],
  ["Tree Register", "Keeps a register of street trees"],
  ["Permit Board", "Follows building permits from request to decision"],
  ["Pipe Planner", "Plans the renewal of pipes by age and risk"],
  ["Dispatch Map", "Sends the nearest crew to an incident"],
  ["Terrain Studio", "Models slopes, views and shadows"],
  ["Census Explorer", "Compares neighborhoods by population and income"],
  ["Snow Desk", "Plans and records the clearing of roads"],
  ["Zoning Lens", "Explains what may be built on a parcel"],
  ["Meter Reader", "Maps meters and their readings"],
  ["Trail Guide", "Publishes trails with closures and photos"],
  ["Asset Book", "Keeps an inventory of assets with their history"],
  ["Drone Deck", "Turns flights into maps and measurements"],
  ["Fire Line", "Shows fires, wind and evacuation zones"],
  ["Sales Atlas", "Draws sales areas and balances them"],
  ["Noise Map", "Estimates noise along roads and rails"],
];

export const CATEGORIES = [
  "Planning",
  "Field operations",
  "Analysis",
  "Monitoring",
  "Sales",
] as const;

export const INDUSTRIES = [
  "Government",
  "Utilities",
  "Transport",
  "Forestry",
  "Real estate",
] as const;
