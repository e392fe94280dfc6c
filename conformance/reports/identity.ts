/** Which suite judged by which contract. */
import { readFileSync } from "node:fs";

const PACKAGE = new URL("../../package.json", import.meta.url);

/** The package that contains the suite. */
export function suite(): { readonly name: string; readonly version: string } {
  const { name, version } = parsed(PACKAGE) as {
    name: string;
    version: string;
  };
  return { name, version };
}

/** Address of the published documentation, without a slash at its end. Undefined if the package names none. */
export const homepage = (): string | undefined =>
  (parsed(PACKAGE) as { homepage?: string }).homepage?.replace(/\/$/, "");

/** The contract whose rules are judged. */
export function contract(): { readonly title: string; readonly version: string } {
  const { info } = parsed(new URL("../../generated/openapi.json", import.meta.url)) as {
    info: { title: string; version: string };
  };
  return { title: info.title, version: info.version };
}

const parsed = (file: URL): unknown => JSON.parse(readFileSync(file, "utf8"));
