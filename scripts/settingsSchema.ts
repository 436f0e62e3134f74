/** schemas/settings.schema.json: what may stand in `.samklang/settings.json`; VS Code completes and checks it by this. */
import { severityChoices } from '../src/analysis/check/severities.js';
import { lookProperties } from './lookProperties.js';
import { describedFindings } from './findingsPage.js';

/** The settings of a folder as a JSON Schema, with a choice for every finding. */
export function settingsSchema(): object {
  const properties = describedFindings.map(({ code, severity, about }) => [
    code,
    { enum: severityChoices, default: severity, description: about.en },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Samklang: settings of a folder with workshop files',
    description: 'Generated from src/analysis/check and src/sharing/look by `npm run generate`. Do not edit.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      findings: {
        description:
          'How serious findings are in the workshop files of this folder and those below, in the editor and in `samklang check`; `off` leaves them out.',
        type: 'object',
        properties: Object.fromEntries(properties) as Record<string, unknown>,
        additionalProperties: false,
      },
      look: {
        description:
          'How reports on the workshop files of this folder and those below look, in Word and as a page.',
        type: 'object',
        properties: lookProperties({
          logo: 'A picture (PNG or JPEG) of 500 kB at most, by its path from this folder; not outside it.',
          colour: 'Of headings and lines, as #1a5f7a. One too light to be read on white is made darker.',
          font: 'The name of one font, such as Georgia.',
        }),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
}
