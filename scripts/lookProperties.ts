/** The parts of the setting for the look of reports, for VS Code's settings and for those of a folder. */
import { colourPattern, fontPattern, type lookKeys } from '../src/sharing/look/look.js';

export function lookProperties(
  about: Readonly<Record<(typeof lookKeys)[number], string>>,
): Readonly<Record<string, unknown>> {
  return {
    logo: { type: 'string', description: about.logo },
    colour: { type: 'string', format: 'color-hex', pattern: colourPattern, description: about.colour },
    font: { type: 'string', pattern: fontPattern, description: about.font },
  };
}
