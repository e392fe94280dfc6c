import { places } from "./good.ts";
import { prove } from "./proof.ts";

const problem =
  "Source `listings` is not a key of `x-sources`: cite one that is, or add the page there.";

prove("house/rule-source", [
  {
    title: "a rule of an operation cites a known source",
    at: `${places.rules}/0/source`,
    becomes: "listings",
    problem,
  },
  {
    title: "a rule of every response cites a known source",
    at: "/x-rules/0/source",
    becomes: "listings",
    problem,
  },
]);
