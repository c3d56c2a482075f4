import { pagesProject } from './jest.preset.mjs';

export default pagesProject('web stories', '*.story.ts');
