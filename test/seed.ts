/**
 * Properties try the same texts in every run, so that a run that passed here passes everywhere. `SEED=random` looks for
 * others, and so does a number of one's own.
 */
import fc from 'fast-check';

const given = process.env['SEED'] ?? '20261125';
fc.configureGlobal(given === 'random' ? {} : { seed: Number(given) });
