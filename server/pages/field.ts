/** Form field of one parameter. */
import { html } from "hono/html";
import type { Hint } from "../../generated/forms.ts";
import type { Parameter } from "../../generated/operations.ts";
import { inline, type Markup } from "./markup.ts";

export interface Filled {
  readonly name: string;
  /** Name of the form's field, if it isn't the parameter's. */
  readonly field?: string;
  readonly parameter: Pick<Parameter, "type" | "required" | "description" | "unit" | "values">;
  readonly hint: Hint;
  /** The sent text; empty for a secret. */
  readonly text: string;
  /** What was wrong with the sent text. */
  readonly problems: readonly string[];
}

/** Returns the label, description and control of a parameter. */
export function fieldOf(filled: Filled): Markup {
  const { name, parameter, hint, problems } = filled;
  return html`<div class="field">
<label for="${name}"><code>${name}</code> ${parameter.required ? html`<span class="required">required</span>` : ""}</label>
<p id="${name}-hint">${inline(parameter.description)} ${hint.items === undefined ? "" : `One or more of ${hint.items.join(", ")}.`}</p>
${control(filled)}
${problems.map((problem, index) => html`<p class="problem" id="${name}-problem-${index}">${problem}</p>`)}
</div>`;
}

function control({
  name,
  field = name,
  parameter: { type, required, values },
  hint,
  text,
  problems,
}: Filled): Markup {
  const described = [
    `${name}-hint`,
    ...problems.map((_, index) => `${name}-problem-${index}`),
  ].join(" ");
  const common = html`id="${name}" name="${field}" aria-describedby="${described}"${problems.length > 0 ? html` aria-invalid="true"` : ""}${required ? html` required` : ""}`;
  const choices = type === "boolean" ? ["true", "false"] : values;
  if (choices !== undefined) {
    const options = choices.map(
      (value) => html`<option${value === text ? html` selected` : ""}>${value}</option>`,
    );
    return html`<select ${common}><option value="">${hint.default === undefined ? "" : `default: ${hint.default}`}</option>${options}</select>`;
  }
  const helped = html`${common} placeholder="${placeholder(hint)}" spellcheck="false" autocomplete="off"`;
  // Browsers drop a line break at the start of a text area, so add one.
  if (type === "json") return html`<textarea ${helped} rows="5">\n${text}</textarea>`;
  const kind = isPassword(name) ? "password" : "text";
  return html`<input type="${kind}" ${helped}${type === "integer" ? html` inputmode="numeric"` : ""} value="${text}">`;
}

const placeholder = (hint: Hint): string => {
  if (hint.default !== undefined) return `default: ${hint.default}`;
  return hint.example === undefined ? "" : `such as ${hint.example}`;
};

/** True if the field holds a secret. */
export const isPassword = (name: string): boolean =>
  /password|secret|refresh_token|auth_token|oauth_state|^code(_verifier)?$/.test(name);
