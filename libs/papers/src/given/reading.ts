import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF as a reader would, and lets go of it afterwards. */
async function reading<T>(
  bytes: Uint8Array,
  read: (document: Awaited<ReturnType<typeof getDocument>['promise']>) => Promise<T>,
): Promise<T> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The words of each page in the order in which they were printed, pieces of a line joined; any space is a plain one. */
export const pagesOf = (bytes: Uint8Array): Promise<string[]> =>
  reading(bytes, (document) =>
    Promise.all(
      Array.from({ length: document.numPages }, async (_, index) => {
        const { items } = await (await document.getPage(index + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      }),
    ),
  );

/** What a PDF says of itself. */
export const metadataOf = (bytes: Uint8Array): Promise<Record<string, unknown>> =>
  reading(bytes, async (document) => (await document.getMetadata()).info as Record<string, unknown>);

/** A page as a picture, `scale` pixels a point. */
export const pictureOf = (bytes: Uint8Array, page = 1, scale = 1) =>
  reading(bytes, async (document) => {
    const opened = await document.getPage(page);
    const viewport = opened.getViewport({ scale });
    const canvas = createCanvas(viewport.width, viewport.height);
    const canvasContext = canvas.getContext('2d');
    await opened.render({ canvas: canvas as never, canvasContext: canvasContext as never, viewport }).promise;
    return {
      png: canvas.toBuffer('image/png'),
      pixels: canvasContext.getImageData(0, 0, canvas.width, canvas.height),
    };
  });
