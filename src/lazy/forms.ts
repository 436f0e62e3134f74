/** What reads the files that forms are exported as: loaded when somebody collects one. */
export { readForm } from '../editing/forms/readForm.js';
