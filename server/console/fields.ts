/** Fields of a form. If a name repeats, the last one counts. */
export class Fields {
  readonly #form: FormData;
  constructor(form: FormData) {
    this.#form = form;
  }

  text(name: string): string {
    const value = this.#form.getAll(name).at(-1);
    return typeof value === "string" ? value.trim() : "";
  }

  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === "string");
  }

  /** Returns the text of an uploaded file. */
  async file(name: string): Promise<string> {
    const value = this.#form.get(name);
    return value instanceof File ? value.text() : "";
  }

  /** Returns the texts of the fields whose name begins with `p.`, without that. */
  parameters(): Record<string, string> {
    const names = [...new Set(this.#form.keys())].filter((name) => name.startsWith("p."));
    return Object.fromEntries(names.map((name) => [name.slice("p.".length), this.text(name)]));
  }
}
