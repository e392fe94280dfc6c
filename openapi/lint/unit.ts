/** Checks that every number has a unit, in the keyword `x-unit`. */
import { type Check, text } from "./redocly.ts";
import { isCondition } from "./schema.ts";

/** Units of the contract. Each quantity has one unit, so add a unit only for a new quantity. */
const UNITS = [
  "milliseconds since the epoch",
  "milliseconds",
  "seconds",
  "minutes",
  "days",
  "position",
  "entries",
  "listings",
  "items",
  "provisions",
  "users",
  "credits",
  "stars",
  "comments",
  "ratings",
  "code",
];

export const unit: Check = () => ({
  Schema(schema, context) {
    if (!isNumber(schema.type) || isCondition(context.location)) return;
    const found = text(schema["x-unit"]);
    if (found !== undefined && UNITS.includes(found)) return;
    const message =
      found === undefined
        ? "A number has no unit: add `x-unit`, such as `days` or `milliseconds since the epoch`."
        : `Unit \`${found}\` is not known: take one of those in openapi/lint/unit.ts, or add it there if nothing has that unit yet.`;
    context.report({ message, location: context.location });
  },
});

const isNumber = (type: unknown): boolean =>
  [type].flat().some((one) => one === "integer" || one === "number");
