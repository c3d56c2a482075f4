/** Everything a story through the pages is given. */
export { noSeriousFaults } from './axe.js';
export { copyReturns } from './copies.js';
export type { Hand } from './hands.js';
export { breakNetwork, FAILURES } from './network.js';
export {
  LANGUAGES,
  openBackOffice,
  openPages,
  openPortal,
  type Language,
  type Look,
  type Opened,
  type Theme,
} from './open.js';
export { aReturn } from './returns.js';
export { aShop, ADA, type Shop } from './shop.js';
export { signingIn, type SignedInApis } from './signing-in.js';
export { story } from './story.js';
export { said, sum } from './words.js';
