/** All data of a world. A seed, which people write, is read into it. */
import type {
  Actor,
  Assignment,
  Item,
  Organization,
  Provision,
  Relationship,
} from "../domain/model.ts";

export interface User extends Actor {
  /** Hash of the password. */
  readonly password: string;
}

/** A program that gets tokens by OAuth 2.0. */
export interface Application {
  readonly clientId: string;
  /** Hash of the secret. */
  readonly secret: string;
  /** User who registered the application. It acts with this user's permissions. */
  readonly owner: string;
  /** Addresses to which a sign-in may return. */
  readonly redirectUris: readonly string[];
}

/** Entitlements of one member, with the listing and the member's organization. */
export interface PlacedAssignment extends Assignment {
  readonly itemId: string;
  readonly orgId: string;
}

export interface Data {
  readonly organizations: readonly Organization[];
  readonly users: readonly User[];
  readonly applications: readonly Application[];
  readonly items: readonly Item[];
  readonly relationships: readonly Relationship[];
  readonly provisions: readonly Provision[];
  readonly assignments: readonly PlacedAssignment[];
}
