/** Calls `redocly drift`, which validates recorded traffic against an OpenAPI document. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CONTRACT = fileURLToPath(new URL("../../../generated/openapi.json", import.meta.url));

/** Its time limit, in milliseconds. It checks a whole run in about one second, and takes longer on a busy machine. */
const PATIENCE = 300_000;

/** Turns its telemetry and its check for new versions off. */
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** A remark on an exchange. */
export interface Remark {
  /** Place of the exchange in the archive. */
  readonly exchange: number;
  readonly message: string;
  /** Place in the contract's schema, as a JSON pointer. Empty if the text isn't JSON. */
  readonly schemaPath: string;
  /** Place in the response, as a JSON pointer. */
  readonly dataPath: string;
}

export interface Redocly {
  readonly program: string;
  readonly version: string;
}

/** The Redocly that is installed where the suite finds it. Undefined if there is none. */
export function findRedocly(): Redocly | undefined {
  const require = createRequire(import.meta.url);
  try {
    const { version } = JSON.parse(
      readFileSync(require.resolve("@redocly/cli/package.json"), "utf8"),
    ) as { version: string };
    return { program: require.resolve("@redocly/cli/bin/cli.js"), version };
  } catch {
    return undefined;
  }
}

/**
 * Returns its remarks on the responses of an archive whose addresses begin with `server`. Rejects with its message if it fails,
 * and with the reason of the signal if that is aborted.
 */
export async function drift(
  { program }: Redocly,
  archive: string,
  server: string,
  signal?: AbortSignal,
): Promise<Remark[]> {
  // In a folder of its own, it finds no settings.
  const cwd = mkdtempSync(join(tmpdir(), "cross-check-"));
  const [traffic, output] = [join(cwd, "run.har"), join(cwd, "drift.sarif")];
  const line = [
    ...[program, "drift", traffic, `--api=${CONTRACT}`, `--server=${server}`],
    ...["--rules=schema-consistency", "--format=sarif", `--output=${output}`],
  ];
  const options = { cwd, env: { ...process.env, ...QUIET }, timeout: PATIENCE, signal };
  try {
    writeFileSync(traffic, archive);
    const ended = await run(process.execPath, line, options).catch((fault: Ended) => fault);
    signal?.throwIfAborted();
    if ("killed" in ended && ended.killed) throw new Error(`it took longer than ${PATIENCE} ms`);
    // It ends with 1 if it finds anything, so only a missing report means that it failed.
    if (existsSync(output)) return remarksIn(readFileSync(output, "utf8"));
    throw new Error(/^\w*Error: .+/m.exec(ended.stderr)?.[0] ?? ended.stderr);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

/** How a program ended that failed, or was killed. */
interface Ended {
  readonly killed: boolean;
  readonly stderr: string;
}

/** Its report. Only SARIF lists the remarks one by one. */
interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly message: { readonly text: string };
      readonly properties: {
        readonly exchangeIndex: number;
        readonly target: "request" | "response";
        readonly schemaPath?: string;
        readonly dataPath?: string;
      };
    }[];
  }[];
}

/** The remarks on responses. Those on requests don't count, because scenarios send malformed ones on purpose. */
const remarksIn = (report: string): Remark[] =>
  (JSON.parse(report) as Sarif).runs
    .flatMap(({ results }) => results)
    .filter(({ properties }) => properties.target === "response")
    .map(({ message, properties: { exchangeIndex, schemaPath = "", dataPath = "" } }) => ({
      exchange: exchangeIndex,
      message: message.text,
      schemaPath,
      dataPath,
    }));
