/** The package.json of the package, made from that of the project. */

/** As much as is needed of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Left out: the one script of it that is needed is copied. */
const COPIED = "@scalar/api-reference";
/** What mock and target are named after. Whoever wants neither installs without it. */
const PRISM = "@stoplight/prism-cli";

/** The manifest of the package, whose version is that of the contract. */
export function manifestOf(project: Manifest, version: string): object {
  const { name, description, license, engines, dependencies, devDependencies } = project;
  const { [COPIED]: _, ...needed } = dependencies;
  return {
    name,
    version,
    description,
    license,
    type: "module",
    engines,
    bin: { marketplace: "bin/marketplace.js" },
    exports: {
      ".": "./conformance/index.js",
      "./client": "./generated/client.js",
      "./types": "./generated/openapi.types.js",
      "./contract": "./generated/openapi.json",
      "./control": "./generated/control.json",
      "./report.schema.json": "./conformance/report/report.schema.json",
      "./package.json": "./package.json",
    },
    dependencies: needed,
    optionalDependencies: { [PRISM]: devDependencies[PRISM] },
  };
}
