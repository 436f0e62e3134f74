import { stepNumbers, type StepNumber } from './communities.js';

/** What a file made from one of our templates is expected to hold; a template of the user's own promises nothing. */
export interface TemplateExpectation {
  readonly steps: readonly StepNumber[];
}

export const templateExpectations: ReadonlyMap<string, TemplateExpectation> = new Map([
  ['balancer', { steps: stepNumbers }],
]);
