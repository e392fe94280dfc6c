/** JSON Schemas in words: types and members. */
import type { Schema } from "../../openapi/model/contract.ts";
import { inline, table } from "./markdown.ts";

/** Returns the schemas of one document in words. `linkTo` returns the address of a schema that has a name. */
export function createTypes(linkTo: (name: string) => string) {
  /** Returns a type in words, with links to schemas. */
  function typeOf(schema: Schema): string {
    const { $ref, type, items, enum: values, format, additionalProperties, oneOf, anyOf } = schema;
    if ($ref !== undefined) {
      const name = $ref.split("/").at(-1) ?? "";
      return `[${name}](${linkTo(name)})`;
    }
    if (values !== undefined) return values.map((value) => `\`${value}\``).join(", ");
    if (items !== undefined) return `list of ${typeOf(items)}`;
    const choice = (oneOf ?? anyOf) as readonly Schema[] | undefined;
    if (choice !== undefined) return choice.map(typeOf).join(" or ");
    if (typeof additionalProperties === "object")
      return `object of ${typeOf(additionalProperties)} by name`;
    const name = [type ?? "any"].flat().join(" or ");
    return format === undefined || format === "int64" ? name : `${name} (${format})`;
  }

  /** Returns a table of the members of an object. `describe` returns what a member means. */
  function membersOf(
    { properties = {}, required = [] }: Schema,
    describe: (member: Schema) => string | undefined = ({ description }) => description,
  ): string {
    return table(
      ["Member", "Type", "Meaning"],
      Object.entries(properties).map(([name, member]) => [
        `\`${name}\`${required.includes(name) ? "" : " optional"}`,
        typeOf(member),
        inline(describe(member) ?? ""),
      ]),
    );
  }

  return { typeOf, membersOf };
}
