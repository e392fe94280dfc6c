/** A wrong request to the control API. Its message says what would be right. */
export class Mistake extends Error {
  readonly status: 400 | 403 | 404 | 413;

  constructor(status: 400 | 403 | 404 | 413, message: string) {
    super(message);
    this.status = status;
  }
}
