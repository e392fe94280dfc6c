/** Unpacks the package into the node_modules of a test project. */
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, inject, onTestFinished } from "vitest";

/** Folder for all files of these tests, outside the project. It is removed after them. */
const FOLDER = mkdtempSync(join(tmpdir(), "package-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const PROJECT = fileURLToPath(new URL("../", import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export interface Installed {
  /** The project that has the package in its node_modules. */
  readonly app: string;
  readonly home: string;
  readonly manifest: Manifest;
}

/**
 * Unpacks the package into a new project. Links the optional packages in `beside` from the repository's node_modules. So
 * nothing is downloaded.
 */
export async function install(app: string, beside: readonly string[] = []): Promise<Installed> {
  const modules = join(FOLDER, app, "node_modules");
  const unpacked = join(modules, "marketplace-provisioning");
  mkdirSync(unpacked, { recursive: true });
  await promisify(execFile)("tar", [
    "-xzf",
    inject("archive"),
    "-C",
    unpacked,
    "--strip-components",
    "1",
  ]);
  const manifest = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8")) as Manifest;
  for (const name of beside) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules", name), join(modules, name));
  }
  return { app: join(FOLDER, app), home: unpacked, manifest };
}

export interface Outcome {
  readonly code: number;
  readonly printed: string;
}

/** Finds the first Node in the path that is older than the project needs. Returns undefined if there is none. */
export function olderNode(): { readonly program: string; readonly version: string } | undefined {
  const programs = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return programs
    .map((program) => ({
      program,
      version:
        spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.trim().slice(1) ?? "",
    }))
    .find(({ version }) => version !== "" && Number.parseInt(version, 10) < 24);
}

/** Runs Node, or another program, in a folder until it ends. */
export function node(
  folder: string,
  line: readonly string[],
  program = process.execPath,
  settings: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...settings };
    execFile(
      program,
      line,
      { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 },
      (fault, stdout, stderr) => {
        resolve({ code: fault === null ? 0 : Number(fault.code), printed: stdout + stderr });
      },
    );
  });
}

/** Runs the command `marketplace` of an installed package in its project. */
export const marketplace = ({ app, home }: Installed, words: readonly string[]): Promise<Outcome> =>
  node(app, [join(home, "bin/marketplace.js"), ...words]);

/** Starts a server with the command `marketplace`. Returns the first group of `ready` in a line that it prints. */
export async function startServer(
  { app, home }: Installed,
  words: readonly string[],
  ready: RegExp,
): Promise<{ readonly announced: string; readonly end: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [join(home, "bin/marketplace.js"), ...words], {
    cwd: app,
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const exit = once(child, "exit") as Promise<[number | null]>;
  for await (const line of createInterface(child.stdout)) {
    const announced = ready.exec(line)?.[1];
    if (announced === undefined) continue;
    // Read on, so that a full pipe doesn't block the child.
    child.stdout.resume();
    const end = async () => {
      child.kill("SIGTERM");
      const [code] = await exit;
      return code;
    };
    return { announced, end };
  }
  throw new Error(`marketplace ${words.join(" ")} ended with ${(await exit)[0]}`);
}
