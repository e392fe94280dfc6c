import { good, places, rule } from "./good.ts";
import { prove } from "./proof.ts";

const { get } = good.paths["/listings/{itemID}"];

/** The valid operation, with another name for its success. */
function renamed(name: string) {
  const { listing, listingNotFound } = get.responses["200"].content["application/json"].examples;
  const [exists] = get["x-rules"];
  const { schema } = get.responses["200"].content["application/json"];
  return {
    ...get,
    "x-rules": [
      exists,
      rule({ id: "listing.content", sentence: "The answer is the listing.", outcome: name }),
    ],
    responses: {
      "200": {
        description: "The listing, or a refusal.",
        content: { "application/json": { schema, examples: { [name]: listing, listingNotFound } } },
      },
    },
  };
}

const problem = (name: string) =>
  `Outcome \`${name}\` is not in camelCase, such as \`alreadyInterested\`.`;

prove("house/outcome-name", [
  {
    title: "a name is not in kebab case",
    at: places.operation,
    becomes: renamed("the-listing"),
    problem: problem("the-listing"),
  },
  {
    title: "a name does not begin with a capital",
    at: places.operation,
    becomes: renamed("Listing"),
    problem: problem("Listing"),
  },
  {
    title: "a name of several words is in camelCase",
    at: places.operation,
    becomes: renamed("listingOfOrg1"),
  },
]);
