import { languageFor } from './languages.js';

describe('The language of the page', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr'], 'fr'],
    [[null, 'EN-gb'], 'en'],
    [['de', 'nl'], 'en'],
    [[], 'en'],
  ])('of a person who wishes %j is %s', (wishes, language) => {
    expect(languageFor(wishes)).toBe(language);
  });
});
