import { parse } from 'yaml';

/** What we look at in a service of docker-compose.yml. */
export type Service = Readonly<{
  image?: string;
  build?: Readonly<{ target: string }>;
  environment?: Readonly<Record<string, string | number>>;
  healthcheck?: Readonly<{ test: readonly string[] }>;
}>;

/** The services of a compose file, its anchors and merges resolved. */
export const servicesOf = (text: string): Readonly<Record<string, Service>> =>
  (parse(text, { merge: true }) as { services: Record<string, Service> }).services;

/** Variables as a container gets them: `${NAME}`, `${NAME:-default}` and `${NAME:?reason}` filled in from those given. */
export const filledIn = (
  environment: Service['environment'] = {},
  given: Readonly<Record<string, string>> = {},
) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replace(
        /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
        (_, wanted: string, otherwise = '') => given[wanted] ?? otherwise,
      ),
    ]),
  );

/** Variables of the images we do not make; ours are those of nest-kit's env. */
const OF_IMAGES: Readonly<Record<string, readonly string[]>> = {
  postgres: [
    'POSTGRES_DB',
    'POSTGRES_PASSWORD',
    'RETOURS_OWNER_PASSWORD',
    'RETOURS_APP_PASSWORD',
    'RETOURS_RELAY_PASSWORD',
  ],
};

/**
 * Variables that are set for nobody.
 * @param read the names our own processes read.
 */
export const unread = ({ image, environment = {} }: Service, read: readonly string[]): string[] => {
  const known = image ? (OF_IMAGES[image.split(':')[0]] ?? []) : read;
  return Object.keys(environment).filter((name) => !known.includes(name));
};
