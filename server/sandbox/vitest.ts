/** The test kit for vitest: one sandbox per worker, and a world per test that asks for one. */
import { test as base, type TestAPI } from "vitest";
import type { Sandbox, SandboxOptions, World, WorldOptions } from "./testing.ts";
import { describeRequests, startSandbox } from "./testing.ts";

export type SandboxFixtures = { readonly sandbox: Sandbox; readonly world: World };

/**
 * Returns a `test` whose worlds have the given options. If a test fails, the requests to its world are attached to it. A
 * test that passes without meeting a failure that it armed fails.
 */
export const createTest = ({
  listen = 0,
  ...worldOptions
}: SandboxOptions & WorldOptions = {}): TestAPI<SandboxFixtures> =>
  base.extend<SandboxFixtures>({
    sandbox: [
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from it.
      async ({}, use) => {
        await using sandbox = await startSandbox({ listen });
        await use(sandbox);
      },
      { scope: "worker" },
    ],
    async world({ sandbox, task }, use) {
      await using world = await sandbox.world(worldOptions);
      await use(world);
      const [error] = task.result?.errors ?? [];
      if (error === undefined) return await world.assertFailuresMet();
      const log = describeRequests(await world.requests());
      const message = `${error.message}\n\nRequests to ${world.portal}:\n${log}`;
      // Some reporters show only the stack, which begins with the message.
      error.stack = error.stack?.replace(error.message, () => message) ?? message;
      error.message = message;
    },
  });

export const test: TestAPI<SandboxFixtures> = createTest();
