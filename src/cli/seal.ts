import { createCipheriv, createDecipheriv, createHmac, createSecretKey } from 'node:crypto';

/**
 * What is told about a text can be kept without the text's words lying about: it is sealed with a key that follows
 * from a secret and the text together. Who lacks the secret can neither read it, nor find out by trying whether it is
 * about a text that they have; who has the secret needs the text too.
 */
export interface Seal {
  /** The name to keep it under. */
  readonly id: string;
  readonly close: (words: string) => string;
  /** Null when it was not closed with this seal, or is damaged. */
  readonly open: (sealed: string) => string | null;
}

const cipher = 'aes-256-gcm';
// A key is used for one text alone, so the nonce need not differ.
const nonce = Buffer.alloc(12);
const tagLength = 16;

/** The seal of some bytes; another `secret` makes another seal of the same bytes. */
export function sealOf(bytes: Uint8Array, secret: string): Seal {
  const digest = createHmac('sha512', secret).update(bytes).digest();
  // As bytes it would be looked at by Node for several times as long as the work with it takes.
  const key = createSecretKey(digest.subarray(0, 32));
  return {
    id: digest.toString('base64url', 32, 48),
    close: (words) => {
      const closing = createCipheriv(cipher, key, nonce);
      const closed = Buffer.concat([closing.update(words, 'utf8'), closing.final()]);
      return Buffer.concat([closed, closing.getAuthTag()]).toString('base64url');
    },
    open: (sealed) => {
      const all = Buffer.from(sealed, 'base64url');
      if (all.length < tagLength) return null;
      try {
        const opening = createDecipheriv(cipher, key, nonce);
        opening.setAuthTag(all.subarray(-tagLength));
        return opening.update(all.subarray(0, -tagLength), undefined, 'utf8') + opening.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
