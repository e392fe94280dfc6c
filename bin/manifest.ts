/** Derives the package.json of the package from the project's. */

/** The needed part of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Not a dependency: the package contains a copy of its one script that is needed. */
const COPIED = "@scalar/fastify-api-reference";
/** The mock and the target `prism` need it. It is optional. */
const PRISM = "@stoplight/prism-cli";

/** Returns the manifest of the package. Its version is the contract's. */
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
