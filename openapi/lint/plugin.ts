/** The house plugin of Redocly: the shapes that the contract adds to OpenAPI. */
import { extendTypes } from "./types.ts";

export default function house() {
  return { id: "house", typeExtension: { oas3: extendTypes } };
}
