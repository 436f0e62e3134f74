/** schemas/settings.schema.json: what may stand in `.samklang/settings.json`; VS Code completes and checks it by this. */
import { severityChoices } from '../src/analysis/check/severities.js';
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
    description: 'Generated from src/analysis/check by `npm run generate`. Do not edit.',
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
    },
    additionalProperties: false,
  };
}
