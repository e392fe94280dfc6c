/** What a world begins with. */
import type { Actor, Item, Organization, Relationship } from "../domain/model.ts";

export interface User extends Actor {
  /** Hash of the password. */
  readonly password: string;
}

/** A program that obtains tokens by OAuth 2.0. */
export interface Application {
  readonly clientId: string;
  /** Hash of the secret. */
  readonly secret: string;
  /** User name of whoever registered it, and whose rights it has. */
  readonly owner: string;
}

export interface Seed {
  readonly organizations: readonly Organization[];
  readonly users: readonly User[];
  readonly applications: readonly Application[];
  readonly items: readonly Item[];
  readonly relationships: readonly Relationship[];
}
