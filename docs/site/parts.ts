/** Generated parts of pages that people write. */
import { accessTables, lifeCycleDiagram } from "./lifeCycle.ts";

const parts: Readonly<Record<string, () => string>> = {
  "life cycle": lifeCycleDiagram,
  access: accessTables,
};

/** Replaces `<!-- part: name -->` in a page. Throws if there is no such part. */
export const insertParts = (text: string): string =>
  text.replaceAll(/<!-- part: ([\w ]+) -->/g, (_, name: string) => {
    const write = parts[name];
    if (write === undefined) throw new Error(`there is no part ${name}`);
    return write();
  });
