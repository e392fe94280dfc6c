/** If the database can't write or is gone, callers get an error, and the portal works again once the cause is fixed. */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { type Load, prepareLoad } from "./load.testing.ts";
import { type PortalProcess, startProcess } from "./process.testing.ts";
import { startPostgres } from "./storage/postgres.testing.ts";
import { newFolder } from "./storage/store.testing.ts";
import { refused } from "./testing.ts";

/** Writes until all writers have received the error. */
async function meetFault(
  load: Load,
  portal: PortalProcess,
  heard: (acknowledged: number) => void = () => {},
): Promise<void> {
  const answers = await load.write(portal, (acknowledged) => {
    heard(acknowledged);
    return true;
  });
  const told = answers.map((answer) => [answer.response.status, refused(answer)]);
  const fault = {
    kind: "refusal",
    code: 500,
    message: "The portal has failed.",
    details: [expect.any(String)],
  };
  expect(told).toEqual(Array.from({ length: load.writers }, () => [200, fault]));
}

/** Lets the same process write again, and checks that nothing is lost. */
async function recover(load: Load, portal: PortalProcess): Promise<void> {
  await expect.poll(() => load.audit(portal).catch(() => undefined)).toEqual([]);
  expect(await load.write(portal, (acknowledged) => acknowledged < 10)).toEqual([]);
  expect(await load.audit(portal)).toEqual([]);
  expect(portal.child.exitCode).toBeNull();
}

it("a full disk is an error while it is full", async () => {
  const file = join(newFolder(), "portal.sqlite");
  // No file may exceed a megabyte or two. The write-ahead log reaches that first.
  const portal = await startProcess({ DATABASE_URL: `sqlite:${file}` }, [
    "sh",
    "-c",
    'ulimit -f 2000 && exec "$@"',
    "sh",
  ]);
  const load = await prepareLoad(portal);
  await meetFault(load, portal);
  expect(await load.audit(portal)).toEqual([]);
  await meetFault(load, portal);

  // Frees space: another process writes the log into the database.
  const database = new DatabaseSync(file);
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  database.close();
  await recover(load, portal);
});

it("a PostgreSQL that was shut down, or crashed, is an error until it is back", async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.remove());
  const portal = await startProcess({ DATABASE_URL: postgres.url("postgres") });
  const load = await prepareLoad(portal);
  for (const signal of ["SIGINT", "SIGKILL"] as const) {
    let ended: Promise<void> | undefined;
    await meetFault(load, portal, (acknowledged) => {
      if (acknowledged > 30) ended ??= postgres.end(signal);
    });
    await ended;
    await meetFault(load, portal);
    await postgres.start();
    await recover(load, portal);
  }
});
