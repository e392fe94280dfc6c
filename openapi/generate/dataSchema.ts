/** `generated/seed.schema.json` and `snapshot.schema.json`: schemas of the control API's documents, for editors. */
import type { ControlContract } from "../model/control.ts";

/** Returns a schema of the contract as a document of its own, with all that it refers to. */
export function dataSchema({ components }: ControlContract, name: string, title: string): object {
  const { schemas } = components;
  const definitions: Record<string, unknown> = {};
  const collect = (id: string): void => {
    if (id in definitions) return;
    const text = JSON.stringify(schemas[id]);
    definitions[id] = JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
    for (const [, next] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      collect(next as string);
  };
  collect(name);
  const { [name]: root, ...$defs } = definitions;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...(root as object),
    $defs,
  };
}
