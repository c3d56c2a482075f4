import { LANGUAGES } from './given/index.js';
import { firstLook, lookedAt } from './screens/looked-at.js';
import { situations } from './screens/situations.js';

describe.each(situations)('$app, $situation', ({ open }) => {
  it.each(LANGUAGES)('can be read and worked by everybody (%s)', async (language) => {
    await lookedAt(language, await open(firstLook(language)));
  });
});
