/** Checks the table "What may import what" of docs/architecture.md, and that no imports form a circle. */
import { readFileSync } from "node:fs";

const page = readFileSync(new URL("docs/architecture.md", import.meta.url), "utf8");
const table = page.split("## What may import what")[1] ?? "";
const rows = [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, folder, targets]) => ({
  folder,
  targets: [...targets.matchAll(/`([^`]+)`/g)].map(([, target]) => target),
}));
const folders = rows.map(({ folder }) => folder);

/** Files of a folder, without those of a folder inside it that has a row of its own. A folder without a row is all of it. */
const filesIn = (folder) => {
  if (!folders.includes(folder)) return `^${folder}`;
  const inner = folders.filter((other) => other !== folder && other.startsWith(folder));
  const exceptions = inner.map((other) => other.slice(folder.length)).join("|");
  return `^${folder}${exceptions === "" ? "" : `(?!${exceptions})`}`;
};

/** Packages that only the folders whose row names them may import. Any folder may import the others. */
const RESERVED = {
  pg: "node_modules/pg/",
  "hono/jwt": "node_modules/hono/dist/.*jwt",
  "hono/html": "node_modules/hono/dist/.*html",
  hono: "node_modules/hono/",
};
const TESTS = "(^|[./])(test|testing)[.]ts$";

/** What the files of a folder must not import: other folders of ours, and reserved packages. */
const rule = ({ folder, targets }) => ({
  name: `imports of ${folder}`,
  comment: `${folder} may import ${targets.join(", ")}: see "What may import what" in docs/architecture.md.`,
  severity: "error",
  from: { path: filesIn(folder), pathNot: TESTS },
  to: {
    path: [
      `^(${[...new Set(folders.map((name) => name.split("/")[0]))].join("|")})/`,
      ...Object.values(RESERVED),
    ],
    pathNot: targets.map((target) => RESERVED[target] ?? filesIn(target)),
  },
});

export default {
  forbidden: [
    {
      name: "the suite's tests",
      comment: "They run against any portal, so they import nothing of the server.",
      severity: "error",
      from: { path: "^conformance/.*" },
      to: { path: "^server/", pathNot: "^server/input/" },
    },
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no unknown module",
      severity: "error",
      // Its tools are installed elsewhere, on demand.
      from: { pathNot: "^openapi/interop/" },
      to: { couldNotResolve: true },
    },
    ...rows.map(rule),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Projects of users, which import the packed package. Their tests install it.
    exclude: { path: "^docs/examples/[^/]+/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
  },
};
