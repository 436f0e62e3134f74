import type { Logo } from './logo.js';

/** An organisation's own look, for Word and for the page; what is absent is as usual. */
export interface Look {
  /** Of headings and lines: `#` and six digits of sixteen; dark enough to be read on white. */
  readonly colour?: string;
  /** The name of one font. */
  readonly font?: string;
  /** At the head of the first page. */
  readonly logo?: Logo;
}

/** What may be chosen. */
export const lookKeys = ['logo', 'colour', 'font'] as const;

/** What of it is wrong: one of its values, the setting itself, or the file that it stands in. */
export type LookFault = (typeof lookKeys)[number] | 'look' | 'settings';

/** A look as somebody chose it, without what is wrong; the logo is still a path. */
export interface LookRead {
  readonly look: Look;
  readonly logo: unknown;
  readonly wrong: readonly LookFault[];
}

// Nothing in them means anything in a style sheet or in XML; the schema of the settings says the same.
export const colourPattern = '^#([0-9A-Fa-f]{3}){1,2}$';
export const fontPattern = '^[A-Za-z0-9ÆØÅæøåÄÖÜäöüÉé][A-Za-z0-9ÆØÅæøåÄÖÜäöüÉé -]{0,49}$';
const isColour = new RegExp(colourPattern);
const isFont = new RegExp(fontPattern);

/** What somebody chose in the setting, which may be anything. */
export function readLook(setting: unknown): LookRead {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting))
    return { look: {}, logo: undefined, wrong: ['look'] };
  const chosen = new Map<string, unknown>(Object.entries(setting));
  const [colour, font] = [chosen.get('colour'), chosen.get('font')];
  const goodColour = typeof colour === 'string' && isColour.test(colour);
  const goodFont = typeof font === 'string' && isFont.test(font);
  return {
    look: { ...(goodColour && { colour: readable(colour) }), ...(goodFont && { font }) },
    logo: chosen.get('logo'),
    wrong: [
      ...(colour === undefined || goodColour ? [] : (['colour'] as const)),
      ...(font === undefined || goodFont ? [] : (['font'] as const)),
      ...([...chosen.keys()].every((key) => lookKeys.some((known) => known === key))
        ? []
        : (['look'] as const)),
    ],
  };
}

/** What normal text needs beside its ground (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** The colour, or the same so much darker that it can be read on white. */
function readable(colour: string): string {
  let parts = channels(colour);
  while (contrastToWhite(parts) < enough) parts = parts.map((part) => Math.floor(part * 0.97));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** How much each channel adds to how bright a colour is. */
const weights = [0.2126, 0.7152, 0.0722] as const;

function contrastToWhite(parts: readonly number[]): number {
  const luminance = weights.reduce((sum, weight, index) => {
    const share = parts[index]! / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
  return 1.05 / (luminance + 0.05);
}
