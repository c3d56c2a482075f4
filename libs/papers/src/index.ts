/** Papers as PDF: what is printed, by whom, and in how much time. */
export { openPapers, papersOn, typeset, type Press } from './open-papers.js';
export type { Job } from './typeset.js';
