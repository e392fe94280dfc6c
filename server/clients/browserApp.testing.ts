/** An application in a browser: a page of its own origin, with a bundled script. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { build } from "esbuild";

const TYPES: Readonly<Record<string, string>> = {
  "": "text/html",
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

export interface BrowserApp {
  /** Source of the page's script. */
  readonly script: string;
  /** Folder from which the script's packages are resolved. */
  readonly resolveDir: string;
  /** Attributes of the page's body, which the script reads as `document.body.dataset`. */
  readonly data: Readonly<Record<string, string>>;
  /** Returns the content of another file of the origin, such as an asset of a package; by default, there is none. */
  readonly fileAt?: (path: string) => Buffer | string | undefined;
}

/** Serves an application, whose page is at every address without a file. Returns its origin, and a function that ends it. */
export async function serveBrowserApp({
  script,
  resolveDir,
  data,
  fileAt = () => undefined,
}: BrowserApp): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const { outputFiles = [] } = await build({
    stdin: { contents: script, resolveDir, sourcefile: "app.js" },
    // With parts of their own for what is imported on demand, the page loads in a moment whatever the size of the package.
    ...{ bundle: true, splitting: true, write: false, format: "esm", outdir: "/" },
    entryNames: "app",
    logLevel: "silent",
  });
  const bundled = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`);
  const page = `<!doctype html><title>app</title><body ${attributes.join(" ")}><script type="module" src="/app.js"></script>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://app");
    const file = bundled.get(pathname) ?? fileAt(pathname);
    const type = TYPES[file === undefined ? "" : extname(pathname)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type).end(file ?? page);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
