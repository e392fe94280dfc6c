/** Form of an operation, with every parameter of the contract. */
import { html } from "hono/html";
import { type Hint, hints, token as tokenHint } from "../../generated/forms.ts";
import {
  type Operation,
  type OperationId,
  operations,
  type Parameter,
} from "../../generated/operations.ts";
import { addressOf, type PathTexts } from "./address.ts";
import { type Filled, fieldOf, isPassword } from "./field.ts";
import { hrefOf, inline, lead, type Markup, type Place, paragraphs } from "./markup.ts";

export interface FormOptions {
  readonly id: OperationId;
  readonly path: PathTexts;
  /** The sent fields, by name. */
  readonly sent: ReadonlyMap<string, string>;
  /** Problems of the request, each beginning with a parameter's name. */
  readonly problems: readonly string[];
}

/** Parameters of the response's format, which the form shows last. */
const FORMAT = ["f", "callback"];

/** Returns the form. It always posts, so that a token stays out of the address; reads accept POST too. */
export function formOf(place: Place, options: FormOptions): Markup {
  const { id, path } = options;
  const { summary, description, parameters, guards }: Operation = operations[id];
  const names = Object.keys(parameters).filter(
    (name) => parameters[name]?.in !== "path" && name !== "token",
  );
  const fields = (among: readonly string[]) =>
    among.map((name) => fieldOf(filled(options, name, parameters[name] as Parameter)));
  const own = names.filter((name) => !FORMAT.includes(name));
  return html`<section aria-labelledby="form">
<h2 id="form">Request</h2>
${paragraphs(description)}
<form class="request" method="post" action="${hrefOf(place, place.rest + addressOf(operations[id].path, path))}" novalidate>
${addressFields(place, options)}
${
  guards.some(({ rule }) => rule === "token.valid")
    ? tokenField(
        place,
        guards.some(({ rule }) => rule === "token.required"),
      )
    : ""
}
${fields(own)}
${formatFields(fields(names.filter((name) => FORMAT.includes(name))))}
<button>${summary}</button>
</form>
</section>`;
}

/** Fields of the format. A picture has only one. */
const formatFields = (fields: readonly Markup[]): Markup | "" =>
  fields.length === 0
    ? ""
    : html`<fieldset><legend>Format of the response</legend>
${fields}
</fieldset>`;

/** Path parameters, with a link to choose others. */
function addressFields(place: Place, { id, path }: FormOptions): Markup | "" {
  const { parameters }: Operation = operations[id];
  const names = Object.keys(path).filter((name) => parameters[name]?.in === "path");
  if (names.length === 0) return "";
  const others = lead(place, `${place.rest}#${id}`, "Choose another");
  return html`<div class="field">
${names.map((name) => html`<p><code>${name}</code> <strong>${path[name]}</strong></p><p>${inline(parameters[name]?.description ?? "")}</p>`)}
<p>Part of the address. ${others}</p>
</div>`;
}

const tokenField = ({ token = "" }: Place, required: boolean): Markup =>
  fieldOf({
    name: "token",
    parameter: { type: "string", required, description: tokenHint.description },
    hint: {},
    text: token,
    problems: [],
  });

function filled({ id, sent, problems }: FormOptions, name: string, parameter: Parameter): Filled {
  const hint: Hint = hints[id][name] ?? {};
  const about = problems.filter((problem) => problem.split(/[.:]/, 1)[0] === name);
  return {
    name,
    parameter,
    hint,
    text: isPassword(name) ? "" : (sent.get(name) ?? (name === "f" ? textOfFormat(id) : "")),
    problems: about,
  };
}

/** The format of the form's response: a page, even where programs receive JSON by default. */
const textOfFormat = (id: OperationId): string =>
  (operations[id] as Operation).defaultFormat === undefined ? "" : "html";
