/** Reads the body of a response, up to a limit, and decodes it. Runs in browsers. */

export interface Body {
  readonly bytes: Uint8Array;
  /** False if the body is longer. */
  readonly isWhole: boolean;
}

/** Reads at most `limit` bytes and one chunk, into one buffer, because a chunk may be a single byte. */
export async function readBody(response: Response, limit: number): Promise<Body> {
  if (!response.body) return { bytes: new Uint8Array(await response.arrayBuffer()), isWhole: true };
  const reader = response.body.getReader();
  let bytes = new Uint8Array(8 * 1024);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: bytes.subarray(0, length), isWhole: true };
    if (length + value.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, length + value.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(value, length);
    length += value.length;
    if (length > limit) {
      reader.cancel().catch(() => {});
      return { bytes: bytes.subarray(0, length), isWhole: false };
    }
  }
}

/**
 * Returns the decoder of a body. A byte order mark decides, then the zeros that UTF-16 has beside Latin letters, then the
 * charset of a Content-Type, if it is known; otherwise it is UTF-8. The decoder drops a byte order mark.
 */
export function decoderOf(
  bytes: Uint8Array,
  contentType: string,
): InstanceType<typeof TextDecoder> {
  const charset = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(encodingIn(bytes) ?? charset);
  } catch {
    return new TextDecoder();
  }
}

/** Returns the encoding that the first bytes of a text show, if any. */
export function encodingIn([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 && second) return "utf-16be";
  return first && second === 0 ? "utf-16le" : undefined;
}
