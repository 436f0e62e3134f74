/** The guide is followed from a new workshop to its minutes, on an empty folder, in both languages. */
import assert from 'node:assert/strict';
import { languages } from '../../src/model/communities.js';
import { followGuide } from './guideWalk.js';
import { newFolder, openWindow } from './windows.js';

describe('whoever follows the guide', () => {
  for (const language of languages)
    it(`has a workshop with its ratings and actions, and the minutes, in ${language}`, async () => {
      const folder = newFolder();
      const settings = { 'samklang.language': language, 'samklang.open': 'page' };
      const page = await openWindow({ folder, width: 1500, height: 950, settings });
      const { written, guide } = await followGuide(page, folder, language, async () => {});
      assert.match(written, /2 2 2 3 /);
      assert.match(written, language === 'da' ? /frist=2027-01-15/ : /due=2027-01-15/);
      assert.doesNotMatch(guide, /guide-\w\w-1/, 'the package has no pictures');
    });
});
