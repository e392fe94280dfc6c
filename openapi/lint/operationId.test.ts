import { places } from "./good.ts";
import { prove } from "./proof.ts";

const at = `${places.operation}/operationId`;

const shapeless = (id: string) =>
  `operationId \`${id}\` is not a verb and its object in camelCase, such as \`startTrial\`.`;

prove("house/operation-id", [
  {
    title: "an id is not in snake case",
    at,
    becomes: "get_listing",
    problem: shapeless("get_listing"),
  },
  {
    title: "an id does not begin with a capital",
    at,
    becomes: "GetListing",
    problem: shapeless("GetListing"),
  },
  { title: "a verb alone is no id", at, becomes: "get", problem: shapeless("get") },
  {
    title: "an id begins with a verb",
    at,
    becomes: "listingDetails",
    problem:
      "operationId `listingDetails` begins with none of the verbs of the contract: add, advance, create, delete, export, express, " +
      "generate, get, list, provision, purchase, reset, search, set, start, unlist, update.",
  },
  { title: "names keep their capitals", at, becomes: "createOAuthToken" },
]);
