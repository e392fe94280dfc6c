/** How much a map may hold. */
export interface Capacity<Value> {
  readonly entries: number;
  /** Most bytes that the values take together; no limit without it. */
  readonly bytes?: number;
  /** How much memory a value takes, in bytes. */
  readonly sizeOf?: (value: Value) => number;
}

/** A map of a limited size, which forgets what was set longest ago. */
export class Latest<Key, Value> extends Map<Key, Value> {
  readonly #capacity: Required<Capacity<Value>>;
  #bytes = 0;

  constructor(capacity: Capacity<Value>) {
    super();
    this.#capacity = { bytes: Infinity, sizeOf: () => 0, ...capacity };
  }

  /** How much memory the values take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Sets a value, which is now the latest, whether the key is new or not. One that is larger than the map may be is not kept. */
  override set(key: Key, value: Value): this {
    const { entries, bytes, sizeOf } = this.#capacity;
    this.delete(key);
    super.set(key, value);
    this.#bytes += sizeOf(value);
    while (this.size > entries || this.#bytes > bytes) this.delete(this.keys().next().value as Key);
    return this;
  }

  override delete(key: Key): boolean {
    if (this.has(key)) this.#bytes -= this.#capacity.sizeOf(this.get(key) as Value);
    return super.delete(key);
  }

  override clear(): void {
    super.clear();
    this.#bytes = 0;
  }
}
