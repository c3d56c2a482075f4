import openapiTS, { astToString } from 'openapi-typescript';

/** The committed file of the types of an API, for the web apps. */
export const typesFileOf = (name: string) =>
  new URL(`../../../libs/web/src/api/${name.replace('-api', '')}.generated.ts`, import.meta.url);

/** An API's OpenAPI document as TypeScript types. */
export const typesOf = async (json: string): Promise<string> =>
  `// Generated from docs/openapi by npm run openapi.\n${astToString(await openapiTS(json))}`;
