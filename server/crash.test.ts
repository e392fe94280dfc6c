/** Acknowledged changes survive a crash. */
import { describe, expect, inject, it } from "vitest";
import { type Load, prepareLoad } from "./load.testing.ts";
import { startProcess } from "./process.testing.ts";
import { databases } from "./storage/store.testing.ts";

const CRASHES = 3 * inject("soak");

/** Range of acknowledged changes before a crash. */
const FEWEST = 5;
const MOST = 60;

describe.each(databases)("on $engine", ({ database }) => {
  it(`nothing that was acknowledged is lost in ${CRASHES} crashes under load`, async () => {
    const DATABASE_URL = await database();
    let load: Load | undefined;
    for (let crash = 0; crash <= CRASHES; crash += 1) {
      const portal = await startProcess({ DATABASE_URL });
      load ??= await prepareLoad(portal);
      expect(await load.audit(portal), `after ${crash} crashes`).toEqual([]);
      const last = FEWEST + Math.floor(Math.random() * (MOST - FEWEST));
      const refused = await load.write(portal, (acknowledged) => {
        if (acknowledged === last) portal.child.kill("SIGKILL");
        return true;
      });
      expect(refused).toEqual([]);
      expect(await portal.exit).toEqual([null, "SIGKILL"]);
    }
  });
});
