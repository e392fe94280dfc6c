/** A small valid contract. The tests of the checks change one thing in it. */

const ITEM = "b512083cd1b64e2da1d3f66dbb135956";

export const good = {
  openapi: "3.1.0",
  info: {
    title: "Listings",
    version: "1.0.0",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "https://portal.example/sharing/rest", description: "A portal." }],
  security: [],
  tags: [{ name: "Listings", description: "What is for sale." }],
  "x-sources": { listing: { title: "Listing", url: "https://docs.example/listing" } },
  "x-rules": [
    rule({ id: "errors.status-200", sentence: "A refusal is sent with HTTP status 200." }),
  ],
  paths: {
    "/listings/{itemID}": {
      get: {
        operationId: "getListing",
        summary: "Get a listing",
        description: "Gives a listing to any user.",
        tags: ["Listings"],
        "x-rules": [
          rule({
            id: "listing.exists",
            sentence: "A request for an unknown listing is refused.",
            outcome: "listingNotFound",
          }),
          rule({
            id: "listing.content",
            sentence: "The response is the listing.",
            outcome: "listing",
          }),
        ],
        parameters: [
          {
            name: "itemID",
            in: "path",
            required: true,
            description: "Id of the listing.",
            schema: { type: "string" },
            example: ITEM,
          },
        ],
        responses: {
          "200": {
            description: "The listing, or a refusal.",
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    { $ref: "#/components/schemas/Listing" },
                    { $ref: "#/components/schemas/Error" },
                  ],
                },
                examples: {
                  listing: {
                    summary: "The listing is there.",
                    value: { itemId: ITEM, vendor: { name: "Org 1" } },
                  },
                  listingNotFound: {
                    summary: "There is no such listing.",
                    value: { error: { message: "Item does not exist." } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Listing: {
        type: "object",
        description: "What is for sale.",
        required: ["itemId"],
        properties: {
          itemId: { type: "string", description: "Id of the listing.", examples: [ITEM] },
          trialDuration: {
            type: "integer",
            "x-unit": "days",
            description: "Length of a trial.",
            examples: [30],
          },
          tags: {
            type: "array",
            description: "Words of its owner.",
            items: { type: "string", examples: ["maps"] },
          },
          vendor: { description: "Who sells it.", $ref: "#/components/schemas/Vendor" },
        },
      },
      Vendor: {
        type: "object",
        description: "An organization that sells.",
        properties: {
          name: { type: "string", description: "Name of the organization.", examples: ["Org 1"] },
        },
      },
      Error: {
        type: "object",
        description: "A refusal.",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            description: "What was refused.",
            properties: {
              message: {
                type: "string",
                description: "Why it was.",
                examples: ["Item does not exist."],
              },
            },
          },
        },
      },
    },
  },
};

/** A rule of that contract. */
export function rule(own: {
  readonly id: string;
  readonly sentence: string;
  readonly outcome?: string;
}) {
  return { level: "MUST", source: "listing", certainty: "documented", ...own };
}

/** JSON pointers to its parts. */
export const places = {
  operation: "/paths/~1listings~1{itemID}/get",
  rules: "/paths/~1listings~1{itemID}/get/x-rules",
  parameter: "/paths/~1listings~1{itemID}/get/parameters/0",
  outcomes: "/paths/~1listings~1{itemID}/get/responses/200/content/application~1json/examples",
  properties: "/components/schemas/Listing/properties",
};
