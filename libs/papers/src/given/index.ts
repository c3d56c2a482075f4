/** Papers for specs and samples, and how to read what was printed. */
export { creditPaper, inCurrency, longSlip, returnSlip, seller } from './papers.js';
export { metadataOf, pagesOf, pictureOf } from './reading.js';
