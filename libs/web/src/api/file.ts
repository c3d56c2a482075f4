import { bodyOf } from './client.js';

const NAME = /filename="?([^";]+)/;
const READ_WITHIN_MS = 60_000;

/**
 * Saves a file of the API on this device, under the name the API gives it. It is asked for with the token, which a plain
 * link could not carry.
 * @param answer `api.GET('/v1/…pdf', { …, parseAs: 'blob' })`
 */
export async function saveFile(
  answer: Promise<Readonly<{ data?: Blob; response: Response }>>,
): Promise<void> {
  const { response } = await answer;
  const [, download = ''] = NAME.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const href = URL.createObjectURL(await bodyOf(answer));
  Object.assign(document.createElement('a'), { href, download }).click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(href), READ_WITHIN_MS);
}
