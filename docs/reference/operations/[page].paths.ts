/** A page for each operation. */
import { operationPage } from "../../site/operationPage.ts";
import { operations } from "../../site/register.ts";

export default {
  paths: () =>
    operations.map((operation) => ({
      params: { page: operation.id, title: operation.summary },
      content: operationPage(operation),
    })),
};
