/** Something in a form that the page shows as wrong. */
export class Problem extends Error {}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

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

  /** Returns the text of an uploaded file. Throws a `Problem` if it isn't UTF-8. */
  async file(name: string): Promise<string> {
    const value = this.#form.get(name);
    if (!(value instanceof File)) return "";
    const bytes = await value.arrayBuffer();
    try {
      return UTF_8.decode(bytes);
    } catch {
      throw new Problem("The file is not UTF-8. Save it as UTF-8.");
    }
  }

  /** Returns the texts of the fields whose name begins with `p.`, without that. */
  parameters(): Record<string, string> {
    const names = [...new Set(this.#form.keys())].filter((name) => name.startsWith("p."));
    return Object.fromEntries(names.map((name) => [name.slice("p.".length), this.text(name)]));
  }
}
