import { LANGUAGES } from './given/index.js';
import { firstLook, lookedAt } from './screens/looked-at.js';
import { everyScreen } from './screens/screens.js';
import { openScreen } from './screens/walk.js';

describe.each(await everyScreen())('$app, the screen at $route', (screen) => {
  it.each(LANGUAGES)('can be read and worked by everybody (%s)', async (language) => {
    await lookedAt(language, await openScreen(screen, firstLook(language)));
  });
});
