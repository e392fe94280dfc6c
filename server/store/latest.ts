/** A map of a limited size, which forgets what was set longest ago. */
export class Latest<Key, Value> extends Map<Key, Value> {
  readonly #limit: number;

  /** Holds as many entries as the limit says. */
  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  /** Sets a value, which is now the latest, whether the key is new or not. */
  override set(key: Key, value: Value): this {
    this.delete(key);
    super.set(key, value);
    const [oldest] = this.keys();
    if (this.size > this.#limit) this.delete(oldest as Key);
    return this;
  }
}
