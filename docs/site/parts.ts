/** Generated parts of pages that people write. */
import { globSync } from "node:fs";
import { basename } from "node:path";
import { PORTALS, type PortalName } from "../reports.ts";
import { accessTables, lifeCycleDiagram } from "./lifeCycle.ts";
import { REPORTS } from "./pages.ts";

/** Reports that `--reports` published beside the pages. */
const publishedReports = (): string => {
  const files = globSync("*.html", { cwd: REPORTS }).toSorted();
  if (files.length === 0)
    return "This copy of the site has no reports. `make docs` judges the project's own portals, and publishes their reports here.";
  const links = files.map(
    (file) =>
      `<a href="../reports/${file}" target="_self">${PORTALS[basename(file, ".html") as PortalName]}</a>`,
  );
  return `The project's own portals: ${links.join(", ")}.`;
};

const parts: Readonly<Record<string, () => string>> = {
  "life cycle": lifeCycleDiagram,
  access: accessTables,
  "published reports": publishedReports,
};

/** Replaces `<!-- part: name -->` in a page. Throws if there is no such part. */
export const insertParts = (text: string): string =>
  text.replaceAll(/<!-- part: ([\w ]+) -->/g, (_, name: string) => {
    const write = parts[name];
    if (write === undefined) throw new Error(`there is no part ${name}`);
    return write();
  });
