import { pagesProject } from './jest.preset.mjs';

export default pagesProject('screenshots', '*.screens.ts');
