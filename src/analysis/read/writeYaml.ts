import { stringify } from 'yaml';

/**
 * A value as YAML on one line; with control characters in it, in JSON's quotation marks, which YAML reads too.
 *
 * @param quoted whether it is to stand in quotation marks also where it need not
 */
export function yamlValue(value: string | number, quoted: boolean): string {
  if (typeof value === 'string' && /\p{Cc}/u.test(value)) {
    return JSON.stringify(value).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    ...(quoted && { defaultStringType: 'QUOTE_DOUBLE' }),
  }).replace(/\n$/, '');
}
