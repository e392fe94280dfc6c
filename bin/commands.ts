/**
 * Commands of `marketplace`: portal, its data, mock and suite. Each runs in this process, with its own exit codes and signals.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { suite } from "../conformance/reports/identity.ts";
import { EXIT } from "../conformance/runner/verdict.ts";
import { startMock } from "../conformance/targets/mock.ts";
import settingsSchema from "../generated/settings.schema.json" with { type: "json" };
import { suggestion } from "../server/input/suggestion.ts";
import type { Place } from "./data.ts";
import type { InitOptions } from "./init.ts";

const settings = settingsSchema.properties;

const EXIT_CODES = `
Exit codes:
  0  success, or the portal is conformant
  1  not conformant, or a difference
  2  could not run: wrong command line, port in use, database that can't be opened
  3  partial: conformant as far as it was judged
SIGHUP ends conformance with 129, SIGINT with 130, SIGTERM with 143.`;

/** Parses a port. commander shows the error to the user. */
function portOf(text: string): string {
  if (!new RegExp(settings.PORT.pattern).test(text))
    throw new InvalidArgumentError("It must be a number from 0 to 65535.");
  return text;
}

/** Parses the address of a database. */
function databaseOf(text: string): string {
  const isPostgres = /^postgres(ql)?:/.test(text);
  if (!new RegExp(settings.DATABASE_URL.pattern).test(text) || (isPostgres && !URL.canParse(text)))
    throw new InvalidArgumentError(
      "It must be sqlite:<file>, sqlite::memory: or postgres://<user>:<password>@<host>/<database>.",
    );
  return text;
}

type Setting = keyof typeof settings;
const meaningOf = (name: Setting): string => settings[name].description.replaceAll("`", "");

/** Returns the option that sets an environment variable. */
const optionOf = (flags: string, name: Setting): Option =>
  new Option(flags, meaningOf(name)).env(name);

const program = new Command("marketplace")
  .description(
    "Sandbox, mock and conformance suite of the ArcGIS Marketplace provisioning API. Not affiliated with Esri.",
  )
  .version(suite().version)
  .helpCommand(false)
  .enablePositionalOptions()
  // console.log ignores that a reader such as `head` has closed the pipe.
  .configureOutput({ writeOut: (text) => console.log(text.replace(/\n$/, "")) })
  .addHelpText("after", EXIT_CODES)
  .showHelpAfterError("(--help lists commands and options)")
  .exitOverride();

const serve = program
  .command("serve")
  .description("serve the sandbox, with console and documentation")
  .addOption(optionOf("--port <number>", "PORT").argParser(portOf))
  .addOption(optionOf("--host <address>", "HOST"))
  .addOption(optionOf("--database <url>", "DATABASE_URL").argParser(databaseOf))
  .option("--tls", meaningOf("TLS").replace(/^1 /, ""))
  .addHelpText("after", () => {
    const lines = Object.entries(settings).map(([name, setting]) => {
      const otherwise = "default" in setting ? ` (default ${setting.default})` : "";
      return `  ${name.padEnd(17)} ${meaningOf(name as Setting)}${otherwise}`;
    });
    return `\nEnvironment variables:\n${lines.join("\n")}`;
  })
  .action(async ({ tls, ...given }: Readonly<Record<string, string>>) => {
    if (tls !== undefined) process.env.TLS = "1";
    for (const option of serve.options) {
      const value = given[option.attributeName()];
      if (option.envVar !== undefined && value !== undefined) process.env[option.envVar] = value;
    }
    await import("../server/main.ts");
  });

program
  .command("mock")
  .description("serve the contract's examples with Prism")
  .option("--port <number>", "port to listen on", portOf, "4010")
  .option("--host <address>", "address to listen on", "127.0.0.1")
  .addHelpText(
    "after",
    "\nTo choose a response, send the header Prefer: example=alreadyInterested.",
  )
  .action(async ({ port, host }: { readonly port: string; readonly host: string }) => {
    // Stopping a server isn't a failure. Comes before the handlers that end Prism, which exit with the signal's code.
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
    const { portal } = await startMock({ port: Number(port), host });
    console.log(`mock listening on ${portal}`);
  });

/** Parses the address of a portal. */
function urlOf(text: string): string {
  if (!/^https?:/.test(text) || URL.parse(text)?.pathname !== "/")
    throw new InvalidArgumentError(
      "It must be an address such as http://127.0.0.1:4000; --world names a world.",
    );
  return text;
}

/** Prints a text. Rejects if it can't be written, which console.log ignores. A reader may close the pipe. */
function print(text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  process.stdout.on("error", (fault: NodeJS.ErrnoException) =>
    fault.code === "EPIPE" ? resolve() : reject(fault),
  );
  process.stdout.write(`${text}\n`, (fault) => {
    if (!fault) resolve();
  });
  return promise;
}

/** Parses the address of a portal's operations. */
function portalOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:.*\/sharing\/rest$/.test(text))
    throw new InvalidArgumentError("It must be an address such as https://host/sharing/rest.");
  return text;
}

/** Creates a command for the data of a world of a portal that runs. */
const dataCommand = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option("--url <address>", "address of the portal", urlOf, "http://127.0.0.1:4000")
    .option("--world <name>", "world of the portal", "demo");

dataCommand("seed", "add data from a file to a world of a running portal")
  .argument("<file>", "seed as JSON; seed.schema.json of the package describes it")
  .action(async (file: string, place: Place) => {
    const { seedWorld } = await import("./data.ts");
    console.log(await seedWorld(file, place));
  });

dataCommand("snapshot", "save a world of a running portal as JSON")
  .argument("[file]", "file to write; without it, the snapshot is printed")
  .action(async (file: string | undefined, place: Place) => {
    const { saveWorld } = await import("./data.ts");
    await print(await saveWorld(file, place));
  });

dataCommand("restore", "restore a world of a running portal from a snapshot")
  .argument("<file>", "snapshot to restore")
  .action(async (file: string, place: Place) => {
    const { restoreWorld } = await import("./data.ts");
    console.log(await restoreWorld(file, place));
  });

program
  .command("init")
  .description("write a target file and a first test into this project; existing files stay")
  .option(
    "--portal <address>",
    "portal to judge, up to and including /sharing/rest",
    portalOf,
    "http://127.0.0.1:4000/sharing/rest",
  )
  .option("--target <file>", "name of the target file", "target.json")
  .option("--test <file>", "name of the test (default: marketplace.test.ts, or .mjs for Node)")
  .addOption(
    new Option("--runner <name>", "test runner (default: vitest if the project has it)").choices([
      "vitest",
      "node",
    ]),
  )
  .action(async (given: Partial<InitOptions> & Pick<InitOptions, "portal" | "target">) => {
    const { init, runnerOf } = await import("./init.ts");
    const runner = given.runner ?? runnerOf(process.cwd());
    const test = given.test ?? `marketplace.test.${runner === "vitest" ? "ts" : "mjs"}`;
    console.log(init(process.cwd(), { ...given, runner, test }));
  });

program
  .command("conformance")
  .description("judge a portal; for its options, marketplace conformance --help")
  .argument("[words...]")
  .helpOption(false)
  .allowUnknownOption()
  .action(async () => {
    process.argv.splice(2, 1);
    await import("../conformance/cli/main.ts");
  });

program
  .command("help")
  .description("list the options of a command")
  .argument("[command]")
  .action(async (name?: string) => {
    if (name === undefined) return program.help();
    const names = program.commands.map((command) => command.name());
    if (!names.includes(name))
      program.error(`error: unknown command '${name}'${suggestion(name, names)}`);
    process.argv.splice(2, Infinity, name, "--help");
    await program.parseAsync();
  });

/** Runs the command line of this process, and sets its exit code. */
export async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (fault) {
    const isReported = fault instanceof CommanderError;
    if (!isReported) console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = isReported && fault.exitCode === 0 ? 0 : EXIT["could not run"];
  }
}
