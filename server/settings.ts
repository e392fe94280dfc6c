/**
 * Settings of the portal, from environment variables. `make generate` also writes their schema as a JSON Schema, so this
 * file imports nothing from `generated/`.
 */
import { dirname } from "node:path";
import * as v from "valibot";
import { ownCertificate, readCertificate } from "./certificate.ts";
import { type ControlAccess, isOrigin } from "./control/access.ts";
import { hostName, isAddress } from "./http/address.ts";
import { createKey, loadKey, weaknessOf } from "./key.ts";
import { fileOf } from "./storage/engineAt.ts";
import { MEMORY } from "./storage/sqlite.ts";
import { LEVELS } from "./telemetry/log.ts";

/** Folder for the default database and the key. */
const DATA = "data";

/** The message about a value that is no such thing. */
const must = (what: string) => (issue: v.BaseIssue<unknown>) =>
  `must be ${what}, not "${issue.input}"`;

const DATABASE =
  "must be sqlite:<file>, sqlite::memory: or postgres://<user>:<password>@<host>/<database>";

const text = (description: string) => v.pipe(v.string(), v.description(description));

const listOf = (value: string): string[] => value.split(",").map((entry) => entry.trim());

/** Common spellings of 1 and 0, which are unlikely host names. */
const SWITCHES = ["true", "false", "yes", "no", "on", "off"];

const isHost = (host: string): boolean =>
  hostName(host) === host && !isAddress(host) && !SWITCHES.includes(host);

const flag = (description: string) =>
  v.optional(
    v.pipe(
      v.picklist(["0", "1"], must("0 or 1")),
      v.description(description),
      v.transform((value) => value === "1"),
    ),
    "0",
  );

export const settingsSchema = v.object({
  PORT: v.optional(
    v.pipe(
      text("port to listen on, at most 65535; 0 picks a free one"),
      v.regex(
        /^(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
        must("a number from 0 to 65535"),
      ),
      v.transform(Number),
    ),
    "4000",
  ),
  HOST: v.optional(
    v.pipe(
      text("address to listen on; `0.0.0.0` listens on all interfaces"),
      v.nonEmpty("must be an address; use 0.0.0.0 to listen on all interfaces"),
    ),
    "127.0.0.1",
  ),
  DATABASE_URL: v.optional(
    v.pipe(
      text("database: `sqlite:<file>`, `sqlite::memory:` or `postgres://user:password@host/name`"),
      v.regex(/^(sqlite:.|postgres(ql)?:\/\/)/, DATABASE),
      v.check((url) => fileOf(url) !== undefined || URL.canParse(url), DATABASE),
    ),
    `sqlite:${DATA}/portal.sqlite`,
  ),
  PORTAL_KEY: v.optional(
    v.pipe(
      text(
        "key that signs tokens, 32 bytes or more (`openssl rand -hex 32`); created at the first start",
      ),
      v.check(
        (key) => weaknessOf(key) === undefined,
        ({ input }) => `must be ${weaknessOf(input)}; create one with: openssl rand -hex 32`,
      ),
    ),
  ),
  TLS: flag(
    "1 serves over HTTPS, with a certificate for `localhost` that the first start creates beside the database",
  ),
  TLS_CERT: v.optional(
    v.pipe(
      text("file with a certificate in PEM format, to serve over HTTPS with it"),
      v.nonEmpty("must be a file with a certificate"),
    ),
  ),
  TLS_KEY: v.optional(
    v.pipe(
      text("file with the private key of `TLS_CERT`"),
      v.nonEmpty("must be a file with a private key"),
    ),
  ),
  OPEN_CONTROL: v.optional(
    v.pipe(
      text(
        "1 lets other machines use the control API by the portal's IP address; host names, such as `portal.example,build`, let them use it by these names too",
      ),
      v.transform((value) => listOf(value.toLowerCase())),
      v.checkItems(
        (host, _, hosts) => isHost(host) || (hosts.length === 1 && /^[01]$/.test(host)),
        must("0, 1 or names such as portal.example, separated by commas"),
      ),
    ),
    "0",
  ),
  CONTROL_ORIGINS: v.optional(
    v.pipe(
      text(
        "origins whose pages may use the control API, such as `http://localhost:5173`; none by default",
      ),
      v.transform(listOf),
      v.checkItems(isOrigin, must("origins such as http://localhost:5173, separated by commas")),
    ),
  ),
  CONSOLE: v.optional(
    v.pipe(
      v.picklist(["on", "read-only", "off"], must("on, read-only or off")),
      v.description(
        "`read-only` shows the console without anything that changes a world; `off` removes it",
      ),
    ),
    "on",
  ),
  TRUST_PROXY: flag("1 trusts `X-Forwarded-For` and `X-Forwarded-Proto` of a proxy in front"),
  INSPECT_RESPONSES: flag(
    "1 validates every response of the root portal against the contract; `INSPECT_ANSWERS` in earlier versions",
  ),
  LOG_LEVEL: v.optional(
    v.pipe(
      v.picklist(LEVELS, must(`one of ${LEVELS.join(", ")}`)),
      v.description(
        "lowest level to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace`, or `silent`",
      ),
    ),
    "info",
  ),
});

/** Reads the settings. Throws if any is invalid. Each line of the message names one and says how to fix it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  // The name of this setting in 1.0.0-rc.2. It goes with the release after 1.0.0.
  const named = { INSPECT_RESPONSES: environment.INSPECT_ANSWERS, ...environment };
  const { success, output, issues } = v.safeParse(settingsSchema, named, { abortPipeEarly: true });
  if (!success)
    throw new Error(issues.map(({ path, message }) => `${path?.[0].key} ${message}`).join("\n"));
  const { PORT, HOST, DATABASE_URL, PORTAL_KEY, OPEN_CONTROL, CONTROL_ORIGINS, ...others } = output;
  const { TLS, TLS_CERT: cert, TLS_KEY: key } = others;
  if ((cert === undefined) !== (key === undefined))
    throw new Error(
      cert === undefined
        ? "TLS_CERT is missing beside TLS_KEY"
        : "TLS_KEY is missing beside TLS_CERT",
    );
  const file = fileOf(DATABASE_URL);
  /** Where to keep what a portal creates. Undefined if the database is lost when the process ends. */
  const folder = file === MEMORY ? undefined : file === undefined ? DATA : dirname(file);
  const control: ControlAccess = {
    open: OPEN_CONTROL[0] !== "0",
    hosts: OPEN_CONTROL.filter(isHost),
    origins: CONTROL_ORIGINS ?? [],
  };
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL,
    /** Returns the key that signs the tokens. Call it after opening the database, because the key may be beside it. */
    key: () => PORTAL_KEY ?? (folder === undefined ? createKey() : loadKey(folder)),
    /** Returns the certificate to serve with over HTTPS; undefined without TLS. Call it as late as the key. */
    certificate: async () => {
      if (cert !== undefined && key !== undefined) return readCertificate({ cert, key });
      return TLS ? ownCertificate(folder) : undefined;
    },
    control,
    console: others.CONSOLE,
    trustProxy: others.TRUST_PROXY,
    validateResponses: others.INSPECT_RESPONSES,
    logLevel: others.LOG_LEVEL,
  };
}
