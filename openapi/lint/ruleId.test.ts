import { places, rule } from "./good.ts";
import { prove } from "./proof.ts";

const at = `${places.rules}/0/id`;

const shapeless = (id: string) =>
  `Rule id \`${id}\` is not an area and words, such as \`interest.not-free\`.`;

prove("house/rule-id", [
  { title: "an id has an area", at, becomes: "exists", problem: shapeless("exists") },
  {
    title: "an id has no capitals",
    at,
    becomes: "listing.mustExist",
    problem: shapeless("listing.mustExist"),
  },
  {
    title: "an id is joined by hyphens",
    at,
    becomes: "listing.is_there",
    problem: shapeless("listing.is_there"),
  },
  { title: "an area may be several words", at, becomes: "public-listing.status-200" },
  {
    title: "an operation has no id twice",
    at: `${places.rules}/2`,
    becomes: rule({ id: "listing.content", sentence: "The answer has an id.", outcome: "listing" }),
    problem:
      "Rule `listing.content` stands twice in this list: take one out, or give it its own id.",
  },
  {
    title: "the rules of every answer have no id twice",
    at: "/x-rules/1",
    becomes: rule({
      id: "errors.status-200",
      sentence: "An envelope is sent with HTTP status 200.",
    }),
    problem:
      "Rule `errors.status-200` stands twice in this list: take one out, or give it its own id.",
  },
]);
