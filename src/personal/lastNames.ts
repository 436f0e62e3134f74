import { listedLastNames } from './names.generated.js';

/** More last names that are common in Denmark, wherever they come from. */
const more = `
Ahmed Ali Aagaard Andreasen Axelsen Bach Bendtsen Bjerre Bøgh Carstensen Christoffersen Enevoldsen Eriksen Frandsen Hassan
Holst Hussein Ibrahim Jacobsen Jørgensen Kjærgaard Kofoed Lauritsen Mathiesen Michelsen Mikkelsen Mohamed Nielsen Nørgaard
Ottosen Overgaard Olesen Paulsen Petersen Schmidt Steffensen Svendsen Søndergaard Thorsen Thygesen Villumsen Yilmaz Ørsted
Østergaard Åkesson
`
  .trim()
  .split(/\s+/);

export const lastNames: ReadonlySet<string> = new Set([...listedLastNames.split(' '), ...more]);

/** The last names that are no word and no place: they tell of a person by themselves. */
export const patronymics: ReadonlySet<string> = new Set(
  [...lastNames].filter((name) => name.endsWith('sen')),
);
